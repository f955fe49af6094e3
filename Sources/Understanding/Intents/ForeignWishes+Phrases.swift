import InterviewCore

/// What `ForeignWishes` knows; folded, with elided words in one, without manners at the ends.
extension ForeignWishes {
    static let whole = PhraseBook<Intent>([
        (
            .undo,
            """
            ^ *2 anula|anulad|anulen|anule|anular|deshaz|deshaga|deshagan|deshacer|revierte|revierta|revertir *3 cambio|cambios|modificacion|correccion|edicion *4 $
            ^ *2 cancela|cancele|borra|borre|quita|quite *1 ultimo|ultima cambio|modificacion|correccion|edicion *4 $
            ^ *2 annule|annulez|annuler|defais|defaites|defaire *3 modification|modif|changement|correction|modifications|edition *5 $
            ^ *2 supprime|supprimez|efface|effacez|retire|retirez *1 dernier|derniere modification|modif|changement|correction *5 $
            ^ *3 anderung|anderungen|korrektur|bearbeitung *3 ruckgangig|zurucknehmen|zuruckdrehen|zurucksetzen|widerrufen|verwerfen|zuruck *3 $
            ^ nimm|nehmt|nehmen|mach|macht|machen|dreh|dreht *4 anderung|anderungen|korrektur|bearbeitung *2 zuruck|ruckgangig *2 $
            ^ *2 anula|anule|anulem|anular|desfaz|desfaca|desfacam|desfazer|reverte|reverta|reverter *3 alteracao|mudanca|correcao|edicao|modificacao|alteracoes *5 $
            ^ *2 cancela|cancele|apaga|apague|tira|tire *1 ultima alteracao|mudanca|correcao|edicao|modificacao *4 $
            ^ *2 annulla|annullate|annulli|annullare|revoca|revocate *3 modifica|modifiche|correzione|cambiamento|aggiunta|cambio *5 $
            ^ *2 cancella|cancellate|togli|togliete|elimina *1 lultima|ultima modifica|correzione|aggiunta *4 $
            """
        ),
        (
            .redo,
            """
            ^ *4 vuelve|vuelva|vuelvan|volver|volved|pon|poner|repon|reponga|reponer|restaura|restaure|restaurar|recupera|recupere|recuperar|devuelve *4 lo que *3 quite|quitaste|quitado|anule|anulaste|anulado|borre|borraste|borrado|deshice|deshiciste|elimine|eliminado|eliminaste|quitar|anular|borrar *6 $
            ^ *3 remets|remettez|remettre|remettrez|retablis|retablissez|retablir|restaure|restaurez|restaurer|reprends *1 ce que|quon|quil *4 dannuler|annuler|annule|enleve|supprime|retire|efface|denlever|deffacer|desupprimer|supprimer|retirer|enlever *4 $
            ^ *3 stell|stelle|stellt|stellen|hol|hole|holt|holen|nimm|nehmt|setz|setzt *4 wieder her|rein|hin|zuruck|auf *7 $
            ^ *2 wieder her|rein|zuruck mit|damit *4 $
            ^ *4 wiederherstellen $
            ^ *4 voltar|volta|volte|voltem|volto|torna|tornar a por|colocar|meter|incluir|adicionar|botar *2 que *3 tirei|tirou|tiraste|tirado|apaguei|apagou|removi|removeu|anulei|anulou|desfiz|desfez|tirar|apagar|anular *6 $
            ^ *3 repoe|repor|reponha|reponham|restaura|restaure|restaurar|recupera|recupere|recuperar|devolve|devolva *2 que *3 tirei|tirou|tiraste|tirado|apaguei|apagou|removi|removeu|anulei|anulou|desfiz|desfez|tirar|apagar|anular *6 $
            ^ *3 rimetti|rimettete|rimetta|rimettere|ripristina|ripristinate|ripristini|ripristinare|recupera|recuperate|recuperare|ridammi|riporta *2 che *4 tolto|annullato|cancellato|eliminato|rimosso|tolta|annullata|cancellata *6 $
            ^ *3 ruckgangigmachen|zurucknehmen|rucknahme|lannullamento|annullamento|lannulation|annulation|anulacion|anulacao|deshacer|desfazer *3 war|era|etait|fue|foi|ist|estaba|estava *2 falsch|verkehrt|fehler|versehen|irrtum|errore|sbaglio|sbagliato|erreur|error|equivocacion|erro|engano|errada|errado *5 $
            """
        ),
        (
            .repeat,
            """
            ^ was meinst|meinen|meint du|sie|ihr damit|genau? $
            ^ wie meinst|meinen|meint du|sie|ihr das|des|dies *2 $
            """
        ),
        (
            .correct,
            """
            ^ puedes|puede|pueden|podrias|podria|podeis|pode|podem|podes|poderia|podia|so? me? corrija|corrijam|corrijan|corrige|corrigelo|corrijalo|corrijanlo|corregirlo|corregir|cambialo|cambienlo|cambiarlo|corregidlo|corrigir|mudar eso|esto|isso|isto|o|lo|la|a? $
            ^ tu|vous|on? peux|pouvez|peut|peuxtu|pouvezvous|pourriezvous|pourraistu|pourrais|pourriez? le|la|me? corriger|corrigez|corrige|changer|rectifier|rectifiez|modifier ca|cela|le? $
            ^ korrigiere|korrigieren|korrigiert|berichtige|berichtigen|berichtigt|andere|andern|andert sie|das|es|dies|mir|ihr? *1 $
            ^ konnt|konnen|kannst|konntest|konnten|konntet|also? ihr|sie|du|man? das|es|dies bitte? korrigieren|berichtigen|andern|ausbessern|richtigstellen $
            ^ puoi|puo|potete|potresti|potreste|potrebbe|lo|la? corregga|correggi|correggete|correggere|correggilo|correggerlo|correggetelo|correggila|correggerla|cambiarlo|cambiare|rettificare|rettifica lo|la|questo? $
            """
        ),
        (
            .smalltalk,
            """
            ^ bei|hier|aqui|qui|ici|heute|hoy|oggi|hoje|aujourdhui|draussen|por|da|chez|fuera|fuori|la *4 regnet|regnets|schneit|sturmt|gewittert|llueve|nieva|graniza|chove|pleut|neige|grele|piove|nevica|grandina *6 $
            ^ *2 oggi|hoy|hoje|heute|aujourdhui sono|estoy|estou|to|suis|bin *4 stanca|stanco|cansada|cansado|fatigue|fatiguee|creve|crevee|mude|kaputt|fertig|platt|distrutta|distrutto|exausta|exausto|agotada|agotado *2 $
            ^ *2 sono|estoy|estou|to|suis|bin *3 stanca|stanco|cansada|cansado|fatigue|fatiguee|creve|crevee|mude|kaputt|platt|distrutta|distrutto|exausta|exausto|agotada|agotado oggi|hoy|hoje|heute|aujourdhui *2 $
            """
        ),
    ])

    /// Wishes by questions.
    static let asked = PhraseBook<Intent>([
        (
            .finish,
            """
            ^ *1 podemos|podriamos|puedo|podria|poderiamos|podiamos|posso|pode|da *1 terminar|terminarlo|acabar|acabarlo|dejarlo|parar|cerrar|concluir|encerrar|finalizar|fechar|ficar *1 aqui|ya|ja|ahora|agora *1 $
            ^ *1 lo|la dejamos|cerramos|acabamos aqui|asi *1 $
            ^ *1 possiamo|posso|potremmo *1 finire|finirla|chiudere|chiuderla|fermarci|fermarmi|terminare|concludere|smettere qui|qua|ora|cosi *1 $
            ^ *1 on|je peut|pourrait|peux *1 sarreter|marreter|arreter|finir|terminer|conclure|stopper *1 la|ici|maintenant *1 $
            ^ *1 konnen|konnten|kann|darf wir|ich *2 schluss|feierabend machen $
            ^ *1 konnen|konnten|kann|darf wir|ich *2 aufhoren|beenden|enden $
            """
        ),
        (
            .howLong,
            """
            ^ *2 falta|faltam|faltan|queda|quedan muito|muita|mucho|mucha|muitas|muchas|tanto *2 para|pra|hasta|ate|por *5 $
            ^ *2 falta|faltam|faltan|queda|quedan muito|muita|mucho|mucha|muitas|muchas|tanto *2 $
            ^ *2 manca|mancano molto|tanto|ancora *1 a|alla|per|prima|fino *5 $
            ^ *3 reste|restetil|reste *1 beaucoup|longtemps *1 avant|jusqua|pour *4 $
            ^ *2 dauert|dauerts *3 noch *2 lange|lang *6 $
            """
        ),
        (
            .repeat,
            """
            ^ *1 puedes|puede|pueden|podrias|podria|podeis|puedo *1 explicar|explicarme|explicarlo|explicarmelo|decir|decirlo|decirmelo|preguntar|preguntarlo|preguntarmelo|formular|formularlo|plantearlo *3 otra|otro manera|forma|modo|palabras *1 $
            ^ *1 tu|vous|on? peux|pouvez|peut|peuxtu|pouvezvous|pourraistu|pourriezvous|pourrais|pourriez *3 expliquer|dire|demander|poser|formuler|reformuler|redire *3 autrement|facon|maniere|mots|termes *1 $
            ^ *1 kannst|konnen|konnt|konntest|konntet|konnten|geht|ginge *5 anders|einfacher|verstandlicher *1 erklaren|fragen|formulieren|sagen|ausdrucken|beschreiben *1 $
            ^ *1 pode|podes|podem|poderia|podia|podias|consegue|consegues *2 explicar|explicarme|dizer|perguntar|formular|reformular|colocar *3 outro|outra|doutro|doutra|noutras|outras jeito|maneira|forma|modo|palavras *1 $
            ^ *1 puoi|puo|potete|potresti|potrebbe|potreste|me|mi *3 spiegare|spieghi|spiegarmelo|spiegarlo|dire|dirlo|chiedere|chiederlo|chiedermelo|formulare *4 altro|altra|altre|diverso modo|maniera|parole *1 $
            """
        ),
        (
            .recap,
            """
            ^ *3 relire|relis|reliretu|resumer *2 ce que|quon *6 $
            ^ *3 releerme|releer|releeme|repasar|repasarme|leerme *2 que *6 $
            ^ *3 rileggere|rileggermi|rileggi|ripetermi *2 quello|cosa|cio che? *6 $
            ^ *3 reler|relerme|relembrar|ler *3 que *4 anotou|anotaste|anotado|escreveu|escreveste|registrou|guardou|tem|tens *3 $
            ^ *5 vorlesen was *6 $
            ^ *6 was *5 notiert|aufgeschrieben|gespeichert *2 vorlesen|zeigen|wiederholen $
            """
        ),
        (
            .whatNext,
            """
            ^ *2 alguien|alguem|qualcuno|quelquun|jemand|wer|quien|quem|chi *1 me|mi|mich|mir|moi? *1 contacta|contactara|contactam|contata|liga|ligara|llama|llamara|chiama|chiamera|richiama|richiamera|contatta|contattera|ricontatta|ruft|meldet|kontaktiert|appelle|appellera|rappelle|rappellera|recontacte|recontactera|contacte|contactera *3 $
            """
        ),
    ])

    /// What is not answered, or later.
    static let declining = PhraseBook<Intent>([
        (
            .skip,
            """
            ^ *5 la|lo|los|las|esta|este|eso|esto dejo|dejamos|dejemos|vemos|veo|hablamos|decidimos|relleno|contesto|respondo|miramos *1 para luego|despues|otro|otra|manana|mas *3 $
            ^ *5 lo|la|los|las|ya vemos|veremos|hablamos|vere|hablaremos|dire luego|despues|otro|otra|mas *3 $
            ^ *5 on|je|jy|nous *1 verra|verrons|voit|garde|laisse|laisserai|remplirai|fera|ferai|reviendrai|reponds|repondrai *2 plus|une|un|apres|pour tard|autre|plus *3 $
            ^ *6 mach|mache|machen|lass|lasse|lassen|klaren|klare|besprechen|beantworte|sehen|schauen|heb|hebe wir|ich|mir? *3 spater|nachher|andermal|danach|anderes|hinterher *2 $
            ^ das|die|den|dies|es|diese|da *1 uberspringen|uberspringe|uberspring|uberhupfen|uberhupf wir|ich *1 $
            ^ *3 das|die|den|dies|es|diese uberspringen|uberspringe|uberspring wir|ich *1 $
            ^ das|die|den|dies|es|diese lassen|lasse|lass wir|ich *2 weg|aus|offen|frei|leer *1 $
            ^ *5 vemos|vejo|deixo|deixamos|fica|combinamos|respondo|vou|resolvemos|tratamos *2 pra|para|noutro|noutra|outra|outro|num|numa depois|dia|hora|altura|vez|momento|mais|amanha *3 $
            ^ *5 deixo|vejo|vemos|respondo|fica|resolvo depois|amanha $
            ^ *5 li|la|lo|le|ci|ne|vediamo|vedremo vediamo|lascio|lasciamo|decidiamo|sentiamo|penso|pensiamo|faccio|parliamo|vedremo *1 per|unaltra|un|dopo|poi|piu|magari dopo|volta|altro|altra|tardi|poi|giorno *2 $
            ^ *5 li|la|lo|le|ci|ne vediamo|lascio|decidiamo|sentiamo|faccio|parliamo|vedremo unaltra|dopo|poi *2 $
            """
        ),
        (
            .refuse,
            """
            ^ *2 prefiero|preferiria|mejor|prefiro|preferia|preferiria|melhor|preferisco|preferirei|meglio|prefere no|nao|non *2 decir|dar|contar|revelar|mencionar|poner|dizer|contar|falar|informar|colocar|dire|rivelare|scrivere|mettere|raccontare donde|onde|dove|para|per|pra|quien|quem|chi|en|quanto|cuanto|como|come|o|cual|qual *6 $
            ^ *2 je prefere|prefererais|aimerais|voudrais *1 ne|mieux? pas *1 dire|reveler|donner|preciser|ecrire|mentionner ou|pour|chez|qui|combien|comment *6 $
            ^ *2 ich? mochte|will|wurde|wurd|sag|sage|verrate|verrat *1 lieber? nicht|ned|net *1 sagen|verraten|nennen|angeben|schreiben? wo|fur|wer|wie|bei *7 $
            ^ wo|fur|bei|wer|wie wen|wem|ich|viel|mein *3 mochte|will|sag|sage|verrate|verrat|behalte|behalt|bleibt *3 nicht|mich|mir *3 $
            ^ donde|dove|onde|para|per|pra quien|chi|quem? trabajo|lavoro|trabalho prefiero|preferisco|prefiro|no|non|nao|mejor|meglio|melhor|me *5 $
            ^ ou|pour|chez qui? je travaille|bosse je *2 prefere|garde|dis|dirai *6 $
            """
        ),
    ])

    /// That nobody has heard the guest speak yet, where that was asked.
    static let onStage = PhraseBook<Bool>([
        (
            true,
            """
            ^ *1 jamais|aucun|aucune de|dun|dans|a|un|une? la|le? podcast|podcasts|scene|radio|micro|emission|antenne encore|pour|jusqua? *3 $
            ^ podcasts|buhnen|auftritte|sendungen|interviews|vortrage gab|gabs|hatte|hab|habe es|ich? noch|bisher keine|keinen $
            ^ bisher|bislang|noch nirgends|nirgendwo|keine|keinen $
            ^ *1 todavia|aun no he|hemos hecho|dado|grabado|participado|estado|salido|ido|hablado *6 $
            ^ *2 todavia|aun|hasta no|ahora? en? ninguno|ninguna|ningun *2 $
            ^ *2 ainda|ate nao|agora? em? nenhum|nenhuma *2 $
            ^ *2 ancora|finora in|a|su? nessuno|nessuna|nessun *2 $
            ^ *3 nunca|jamas he|estuve|hable|sali|subi|di|participe|me|hice *9 $
            ^ *3 jamais ete|monte|montee|parle|fait|passe|passee|mis|mise|donne|participe|intervenu|intervenue|invite|invitee *8 $
            ^ *2 nie|niemals|noch nie? *7 gewesen|gestanden|gesprochen|gemacht|gehalten|aufgetreten|mitgemacht|gegeben|gesessen *2 $
            ^ ich? stand|war|sass|sprach|hab|habe|bin|trat|ich *1 noch? nie|niemals *8 $
            ^ *2 nunca subi|estive|falei|fui|participei|dei|fiz|gravei|pisei|apareci|tinha *8 $
            ^ *3 mai stato|stata|salito|salita|andato|andata|apparso|apparsa|intervenuto|intervenuta|fatto|parlato|tenuto|partecipato|messo|messa|invitato|invitata *8 $
            """
        )
    ])

    /// What goes on around the guest.
    static let circumstances = PhraseBook<Bool>([
        (
            true,
            """
            ^ ich? muss|muesste jetzt|gleich|mal|noch|leider|dann|eben|kurz? los|weg|auflegen|raus|heim $
            ^ ich? muss jetzt|gleich|mal|noch|leider|dann|eben|kurz? in|zum|zur|zu|auf|ins|an|nach *3 $
            ^ ich? sitz|sitze|bin|steh|stehe grad|gerade|noch|eben? im|in|am|auf|an *1 zug|bus|bahn|tram|auto|ubahn|sbahn|stau|bahnhof|wartezimmer|taxi|haltestelle *1 $
            ^ ich? hab|habe *1 was|essen|milch|nudeln|suppe|topf *1 aufm|auf *2 herd|feuer $
            ^ que|es? voy|estoy|ando *1 en|de *1 metro|bus|tren|coche|autobus|taxi|avion|tranvia|camino|cola *2 $
            ^ que|es? tengo *2 comida|arroz|sopa|olla|leche|sarten|pasta|cafe|cazuela|guiso en|al *1 fuego|horno|lumbre|cocina $
            ^ que|es? se me quema|enfria|sale|va|pega *3 $
            ^ que|es? tengo que salir|irme|colgar|correr|recoger|ir *4 $
            ^ que|me estan|me? esperan|esperando *3 $
            ^ je suis|serai *1 dans|a *1 metro|bus|train|tram|voiture|gare|caisse|rer|taxi *2 $
            ^ jai *3 sur|au le? feu|four $
            ^ je dois|vais y? filer|partir|aller|courir|raccrocher|sortir|descendre *3 $
            ^ il faut que je file|parte|coure|sorte|descende *2 $
            ^ on mattend *2 $
            ^ estou|tou|to|vou|ando *1 no|na|de|a metro|onibus|autocarro|comboio|trem|carro|caminho|conducao|uber|taxi|fila *2 $
            ^ tenho|estou|deixei *3 panela|comida|arroz|feijao|leite|sopa|tacho|bolo no|ao|na fogo|lume|fogao|forno $
            ^ tenho que|de sair|ir|desligar|correr|buscar|descer *4 $
            ^ estao me|a? esperando|esperar *2 $
            ^ sono|sto *1 in|sul|al|sulla|andando metro|treno|autobus|macchina|tram|auto|metropolitana|bus|taxi|coda|fila *2 $
            ^ ho *3 sul|sui|in|nel fuoco|fornelli|forno $
            ^ devo andare|scappare|uscire|correre|scendere|chiudere *4 $
            ^ mi aspettano|stanno *3 $
            """
        )
    ])

    /// Whose profile it is, if not the guest's.
    static let strangers = PhraseBook<Bool>([
        (
            true,
            """
            gehort|gehoert *3 jemand|jemandem|andern|anderem|anderen
            kenn|kenne|kennt ich *2 nicht
            pertenece|pertence *1 a *1 otra|otro|outra|outro|alguien|alguem
            es|e de otra|outra|otro|outro persona|pessoa
            no|nao la|lo|a|o? conozco|conheco
            appartient *2 autre|quelquun
            connais *2 pas
            appartiene *2 altra|altro|altri|qualcun
            non la|lo conosco
            e|es di unaltra|altri|qualcun *1
            """
        )
    ])
    static let conceding = PhraseBook<Bool>([
        (
            true,
            """
            anche se
            sebbene|aunque|obwohl|wobei|embora
            auch|selbst wenn
            meme si
            bien que
            mesmo que|se
            ainda que
            si bien
            """
        )
    ])
    /// "Hä?"
    static let cries = WordSets.set("ha hae hein quoi mande")
    static let exceptions = WordSets.set(
        """
        ausser bis excepto salvo sauf excepte hormis tranne eccetto exceto menos solo nur seulement apenas aber pero mais mas ma
        como come comme wie tan tao cosi so aussi
        """)
    static let relatives = WordSets.set("que qui che chi wer quien quem celui")
    static let turning = WordSets.set("pero aber ma mas mais but sino sondern dafur")
    static let germans = WordSets.set(
        "ich ist das die der hab habe bin nicht nie und mir mich es war ein eine den dem schon beim im auf zu muss wir")
    static let answering = WordSets.set("no non nao nein nee ne si ja oui sim doch")
    static let dressing = WordSets.set(
        """
        halt stopp stop moment momento aspetta aspetti aspettate espera espere esperen attends attendez warte wartet warten
        scusa scusi scusate perdon perdona perdone disculpa disculpe desculpa desculpe desculpem pardon desole desolee
        entschuldigung sorry ups oops ops ay ai oje mince zut ok okay bitte por favor porfa per piacere favore cortesia sil vous
        te plait stp svp danke grazie gracias merci obrigado obrigada pf pfv pls y et und ed pues bueno bom allora alors also
        naja tja hm hmm eh ah oh uh mal afinal finalmente finalement giuro ehrlich kkk rs haha jaja jajaja lol hahaha ma aber
        pero entonces entao mah boh beh ben bah olha mira guarda senti
        """)
}
