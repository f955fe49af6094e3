/// How answers begin in Spanish, French, German, Portuguese and Italian before they say anything; folded, with elided
/// words in one. Each text is a page of a phrase book of the English leads.
enum ForeignLeads {
    // MARK: Names

    static let surelyNames = """
        my nmae|naem|nam|mane is?
        mi nombre completo? es
        mon nom complet? est|cest
        mein voller? name ist|lautet
        o? meu nome completo? e
        il? mio nome completo? e
        hier spricht
        le|os|te saluda
        me|mi|je me? presento|presente
        """

    static let perhapsNames = """
        aqui|ici|qui
        hier ist|schreibt
        hier
        aqui|ca|ici e|est o|a
        aqui|daqui fala o|a?
        eu sou a|o
        yo soy la|el
        io sono il|la
        al habla
        da|do is|isch d|de|da|dr?
        i|ich bin|bins? da|de|d|dr|s
        je suis la|le
        sono la|il
        bin der|die|da|de
        """

    // MARK: Work

    /// The role follows, if it is one.
    static let roles = """
        y|ahora soy|trabajo su|de|como|la|el?
        laburo|curro|chambeo|camello|jalo|currando|laburando|chambeando actualmente|ahora? de|como
        jsuis|chuis|jsuis|ssuis la|le|un|une?
        jbosse|jtravaille|jtaffe comme|en
        je? taffe comme
        ich? jobbe|schaffe|schaff|maloche|hackle|malocher derzeit|jetzt|gerade? als
        trampo|ralo|tou de|como
        und? bin dann|heute|jetzt|schliesslich|spater|seitdem|inzwischen|mittlerweile
        soy su|el|la|un|una
        trabajo de
        trabajo|trabalho|lavoro|travaille|arbeite *6 como|come|comme|als
        trabajo actualmente como|de
        ejerzo como|de
        estoy|sigo de|como
        jen suis
        et? je? suis la|le|un|une
        je? travaille|bosse actuellement? comme
        je? travaille|bosse en tant que|qu
        jexerce comme
        jexerce le metier de
        und? bin
        ich arbeite derzeit|jetzt|seit *3 als
        arbeite derzeit? als
        tatig als
        e|agora sou o|a
        trabalho|atuo|trabalhei atualmente? como
        atuo como
        ne sono il|la|l
        e|ora sono il|la|un|una
        lavoro attualmente? come
        faccio il|la|lo?
        faco o|a?
        mache|mach den|die?
        hago de
        """

    /// The role follows, whatever it is called.
    static let positions = """
        mi|el puesto|cargo|profesion|titulo|trabajo|ocupacion actual? es
        mon|le poste|metier|titre|travail|intitule actuel? est|cest
        ma|la fonction|profession actuelle? est|cest
        meine|die position|rolle|stelle|funktion|berufsbezeichnung|tatigkeit aktuelle? ist
        mein|der beruf|titel|job|jobtitel ist
        o? meu cargo|trabalho|titulo atual? e
        a? minha funcao|profissao|ocupacao atual? e
        il? mio ruolo|lavoro|mestiere|titolo|incarico attuale? e
        la? mia professione|mansione|posizione|qualifica e
        """

    /// The company follows.
    static let workplaces = """
        trabajo|estoy|sigo actualmente|ahora? en|para|con el|la|los|las?
        ahora|actualmente estoy|trabajo en|para|con el|la|los|las?
        funde|fundamos|cofunde|monte
        die|meine|eine firma|agentur|werkstatt
        dirijo|llevo la|el? empresa|agencia|estudio
        je? travaille|bosse|suis actuellement|maintenant? chez|pour
        maintenant je suis|travaille chez|pour|a|au
        jai fonde|cofonde|cree
        nous avons fonde|cree
        je dirige la|le? societe|agence|studio
        ich? arbeite|bin jetzt|derzeit|aktuell? bei|fur der|die|das|dem|den?
        jetzt bin|arbeite ich? bei|fur der|die|das|dem?
        beschaftigt bei
        trabalho|estou|atuo atualmente|agora? na|no|em|para|com|pra o|a?
        agora|atualmente estou|trabalho na|no|em|para o|a?
        fundei|fundamos|criei a|o?
        lavoro|sono attualmente|ora|adesso? in|presso|per|da il|la|lo|l?
        ora|adesso sono|lavoro in|presso|per|da|a|alla
        ho fondato|creato|avviato
        abbiamo fondato|creato
        """

    /// The company's name follows.
    static let companyNames = """
        mi|la empresa|agencia|compania|tienda se llama|es
        mon|lagence|lentreprise|ma agence|entreprise|societe|boite|studio? sappelle|est|cest
        meine|die firma|agentur|unternehmen|praxis heisst|ist
        mein|das unternehmen|betrieb|studio|laden heisst|ist
        a? minha empresa|agencia|companhia|loja chamase|chama|e
        a? minha|nossa empresa|escola|loja|clinica|padaria|oficina|agencia se chama
        la? mia|nostra azienda|scuola|bottega|clinica|agenzia|ditta si chiama
        mi|nuestra empresa|escuela|tienda|clinica|panaderia|agencia se llama
        la? mia azienda|agenzia|ditta|societa|impresa si? chiama|e
        """

    /// "Trabajo por cuenta propia" and "j'ai enseigné" name no role.
    static func isNoRole(_ first: String, _ second: String) -> Bool {
        notRoles.contains(first) || first == "mon" && second == "compte" || first == "in" && second == "proprio"
    }

    private static let notRoles = WordSets.set(
        "con com mit avec unter per via auf questo questa este esta esto ce cette dieses diesen esse essa isso sao son ha entschuldigung perdon pardon scusa scusi desculpe desculpa sorry trabajo trabalho lavoro travaille bosse arbeite arbeitete j'ai fui fue era foi ero habe fundei funde"
    )

    /// "(parler) d'agriculture"
    static func plainItem(_ item: String) -> String {
        for opening in ["d'", "d\u{2019}"] where item.lowercased().hasPrefix(opening) && item.count > 4 {
            return String(item.dropFirst(opening.count))
        }
        return item
    }

    // MARK: Prose

    /// A field's name and "is".
    static let fields = """
        <der> @field principal|ideal|objetivo|clave? es|son|seria|serian que?
        <der> @field principal|ideal|cle|principale? est|cest|sont|serait que|qu?
        <der> @field ce sont|serait
        <der> @field principal? quil|quon
        <der> ideales|ideale|idealer|wichtigste|wichtigstes|zentrale? @field ist|sind|ware|waren|lautet dass?
        <der> @field principal|ideal? e|sao|seria|seriam que?
        <der> @field principale|ideale? e|sono|sarebbe|sarebbero che?
        """

    /// "that" before what is to be remembered.
    static let thats = WordSets.set("que che")
    /// "Que te vaya bien" wishes, and means all of it.
    static let wishing = WordSets.set("te le les os nadie viva vivan vive vivent ninguem nessuno")

    /// How what is told of begins behind it.
    static let subjectHeads = WordSets.set(
        """
        il lo la i gli le l un uno una el los las o a os as um uma les une des der die das ein eine non no nao ognuno
        ciascuno tutti todos todo cada qualquer cualquier ogni chi quien quem si se
        """)

    // MARK: Lists

    static let subjects = """
        <der> @field principales|principal? son|es|serian
        parler|discuter|causer de|du|des|sur?
        hablar|charlar|conversar de|del|sobre
        falar|conversar de|do|da|dos|das|sobre
        parlare|discutere|raccontare di|del|della|dei|delle|dello|dell|degli|su
        eu? gostaria|adoraria|gostava|posso|poderia|quero|queria de? falar|conversar dos|das|dum|duma
        <der> @field sont|est|seraient
        <der> @field sind|ist|waren
        <der> @field sao|e|seriam
        <der> @field sono|e|sarebbero
        pues|bueno|pos|mira|bom|olha|allora|beh|mah|boh|buf|dunque|alors|ben|bon|also|naja|tja|na ja?
        pues|bueno|pos|mira|bom|olha|allora|beh|mah|boh|buf|dunque|alors|ben|bon|also|naja|tja|na ja? de|di|du|sobre|von|uber
        pues|bueno|pos|mira|bom|olha sobre todo|tudo
        gern|gerne|ganz? gern|gerne? uber|von
        am liebsten uber?
        ich? kenn|kenne mich gut|super|bestens? mit|in|bei
        ich? bin fit|gut in
        mein|meine|mi|meu|minha|mio|mon|ma ding|tema|especialidad|forte|fuerte|punto sind|ist|es|e|son|est
        lo mio|nuestro es|son
        moi cest|je surtout|plutot?
        a|para mi lo mio es
        lo que mas? me interesa|mueve|apasiona|importa|gusta|atrae es|son
        ce qui minteresse|mattire|manime|moccupe cest|ce surtout|sont?
        ce qui me passionne|touche|parle|plait cest|ce surtout|sont?
        was mich reizt|interessiert|bewegt|umtreibt|beschaftigt ist|sind|vor? allem?
        o que mais? me interessa|move|toca|fascina|apaixona|ocupa e|sao
        quello|cio che piu? mi interessa|appassiona|muove|tocca|affascina e|sono
        se me da|dan bien|genial?
        me defiendo con|en
        je bosse|travaille|taffe sur|dans|avec
        je me debrouille en|avec|dans
        je|on pourrais|peux|pourrait|peut|voudrais|aimerais causer|papoter|bavarder|parler|discuter de|du|des|sur
        ich beschaftige mich mit
        ich? mach|mache viel?
        ich kann gut
        sei|posso mexer|lidar|trabalhar com|de|em?
        mexo|trabalho|lido com
        me la cavo bene? con|in
        me ne intendo|occupo di
        vorrei|potrei|posso|voglio|possiamo|potremmo parlare|discutere|raccontare dei|delle|degli|dello|dell|sulla|sul
        mi piacerebbe parlare|discutere|raccontare di|del|della|dei|delle|degli|dello|dell|su|sulla|sul
        parlo|parlerei di|del|della|dei|delle|degli|su
        ma|mi|minha|mia|meine|a? minha? specialite|especialidad|praia|especialidade|area|specialita|spezialitat|cosa|passion cest|sont|es|son|e|sao|sono|ist|sind
        yo? diria|pondria|apuntaria que?
        yo? pondria por? delante
        je dirais|mettrais|noterais
        disons|digamos|diciamo
        ich? wurde|wurd|tat sagen|meinen
        sagen wir mal?
        eu? diria|colocaria|botaria|poria
        io? direi|metterei|segnerei
        am liebsten wurde|wurd|mochte|tat ich? gern|gerne? uber|von|mit?
        gern|gerne wurde|wurd|mochte|tat|spreche|rede|erzahle|will|kann|konnte ich gern|gerne? uber|von|mit?
        reden|sprechen|erzahlen|diskutieren wurde|wurd|mochte|kann|konnte|will ich gern|gerne|gut? uber|von
        ich? wurde|wurd|mochte gern|gerne sprechen|reden|erzahlen uber|von
        ich? wurd|tat|dad gern|gerne? uber|von
        sobre todo
        surtout|notamment|principalement|principalmente|especialmente|soprattutto|insbesondere|hauptsachlich|mayormente
        vor allem
        me gustaria|encantaria hablar|charlar|tratar|conversar de|sobre|acerca?
        puedo|podria|quiero|quisiera|querria|podemos|podriamos hablar|charlar|conversar|tratar de|sobre|acerca?
        hablo|hablaria|hablaremos de|sobre
        soy experto|experta|especialista en
        se mucho|bastante? de|sobre
        mi fuerte es|son
        me especializo|dedico en|a
        domino|manejo|conozco
        jaimerais|je|jadorerais aimerais|adorerais|voudrais|peux|pourrais|veux? parler|discuter|echanger de|du|des|sur?
        je parlerais|parle volontiers? de|du|des|sur
        on peut|pourrait parler|discuter de|du|des|sur
        je my connais en
        my connais en
        je suis expert|experte|specialiste en|de|du
        je maitrise
        ich wurde|mochte|kann|konnte|will gern|gerne? uber
        wir konnen|konnten uber
        ich spreche|rede|erzahle gern|gerne? uber|von
        ich kenne mich gut|aus? mit|in|aus
        ich kenne mich aus mit|in|bei
        ich bin experte|expertin|spezialist|spezialistin fur|in
        eu? gostaria|adoraria|gostava|posso|poderia|quero|queria de? falar|conversar de|sobre|do|da
        podemos|podiamos falar|conversar de|sobre
        falo|falaria de|sobre
        eu falo|falaria|falava de|sobre|do|da
        as|minhas|mis|mes|meine|le|mie? mie? areas|especialidades|specialites|domaines|aree|specialita|fachgebiete|spezialgebiete|themen sao|son|sont|sono|sind
        eu? entendo|percebo|sei muito|bastante? um|algo? pouco? de|do|da|sobre
        entiendo|sabemos|se|mintendo|capisco mucho|bastante|abbastanza|molto? de|di|sobre
        sou especialista|perito|perita|expert em
        vorrei|potrei|posso|voglio|possiamo|potremmo parlare|discutere|raccontare di|su|del|della|dei
        mi piacerebbe parlare|discutere di|su|del|della
        parlerei|parlo volentieri? di|su
        mi intendo|occupo di
        me ne intendo di
        sono esperto|esperta|specialista di|in
        conosco bene
        """

    static let promotion = """
        quiero|quisiera|me|querria gustaria? promocionar|presentar|anunciar
        quiero|quisiera|querria|puedo|debo mencionar|recomendar|destacar|senalar|contar|difundir|publicitar
        me gustaria|encantaria mencionar|recomendar|destacar|senalar|difundir
        tengo|saco|publico|estreno|preparo|vendo
        acabo de publicar|sacar|lanzar|estrenar|abrir|grabar|terminar
        estoy lanzando|preparando|sacando|terminando|presentando
        jai
        jaimerais signaler|mentionner|recommander|evoquer|citer|faire connaitre?
        je voudrais|veux|souhaite|peux|aimerais signaler|mentionner|recommander|evoquer|citer
        je voudrais|veux|souhaite|aimerais faire connaitre
        je viens de publier|sortir|lancer|terminer|enregistrer|finir
        jai ecrit|publie|sorti|lance|cree|monte|enregistre|fini|termine
        ich? habe|hab
        ich? habe|hab gerade|eben|neulich|kurzlich|frisch|gerade erst
        ich? mochte|will|wurde gern|gerne? erwahnen|nennen|empfehlen
        tenho|lancei|publiquei|escrevi|vendo|preparo
        acabei de publicar|lancar|escrever|gravar|abrir
        quero|queria|gostaria|gostava|posso|vou de? mencionar|destacar|referir|recomendar|falar do|da|de?
        ho appena? pubblicato|scritto|lanciato|aperto|finito|registrato|fatto
        ho
        vorrei|voglio|posso|devo segnalare|ricordare|consigliare|citare|menzionare|nominare|raccontare
        mi piacerebbe|preme segnalare|ricordare|consigliare|citare|menzionare
        me gustaria promocionar|presentar|anunciar
        promociono|presento|lanzo
        je voudrais|veux|souhaite|aimerais promouvoir|presenter|annoncer|parler de?
        jaimerais promouvoir|presenter|annoncer
        je lance|sors
        ich mochte|will|wurde gern|gerne?
        quero|queria|gostaria|vou de? divulgar|promover|apresentar|lancar
        estou a? lancar|lancando|divulgando|divulgar
        vorrei|voglio|mi piacerebbe? promuovere|presentare|pubblicizzare
        sto lanciando|promuovendo
        estoy|estamos|ando|andamos promocionando|promoviendo|divulgando|difundiendo|anunciando|vendiendo
        estou|estamos|to|tou|tamos|ando a? divulgando|promovendo|lancando|apresentando|vendendo|divulgar|promover|lancar
        stiamo|sto lanciando|promuovendo|presentando|preparando|pubblicizzando
        nous|on faisons|fait|lancons la? promo|promotion|pub? de|du|pour?
        ich|wir? bewerbe|bewerben|promote|promoten gerade|derzeit|aktuell|momentan|zurzeit?
        promuovo|pubblicizzo|divulgo|promovo|promocionamos|divulgamos|promuoviamo
        je fais|assure la promo|promotion|pub de|du|pour?
        """

    static let speaking = """
        he|hemos estado|salido|hablado|participado|ido en|a
        estuve|hable|participe|sali en
        estuve|hable|participe|sali|fui *1 en el podcast|programa
        he|hemos estado|salido|hablado|participado en el podcast|programa
        y di
        y? dimos|imparti
        y? he dado|impartido|ofrecido
        et? jai donne|fait|anime|tenu|prononce
        und? habe|hab|hielt|gab ich?
        e? dei|fiz|proferi|ministrei|apresentei
        je suis intervenu|intervenue|passe|passee|alle|allee au|aux|a|dans|sur|en|chez le|la|l?
        und? habe|hab|sprach|war|bin auf|bei|in|im|beim der|dem|den?
        ed|e? ho tenuto|fatto|dato|svolto
        ja|eu? participei|falei|estive|fui|apareci *1 do|da|no|na|em podcast|programa
        sono stato|stata|intervenuto|intervenuta al|del|nel|a|di|da podcast|programma
        jai ete|parle|participe|intervenu invite|invitee? dans|au|a|sur le? podcast|programme
        jai ete|parle|participe|intervenu invite|invitee? a|sur|chez|dans|au
        je suis passe|passee|intervenu|intervenue dans|sur|chez|a
        ich? war|sprach|bin *2 bei|in|auf|im|beim
        dass|das ich *1 bei|in|auf|im|beim
        im|in|letztes|vor|seit *3 war|sprach|bin ich *2 bei|in|auf|im|beim der|dem|den?
        2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026 war|sprach ich *2 bei|in|auf|im|beim der|dem|den?
        2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026 hielt|gab|leitete|moderierte|machte|habe|hab ich
        ich habe|hab|hatte|hielt|gab|leitete|moderierte
        im|in|letztes|letzten|vor|seit *3 hielt|gab|leitete|moderierte|machte|habe|hab ich
        en|em|no|na|nel|in|el|ano|il|lanno *3 di|dei|fiz|imparti|ministrei|proferi|apresentei|tenni|diedi
        2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026 di|dei|fiz|imparti|ministrei|proferi|apresentei|tenni|diedi
        ich? war|habe|hab|sprach bisher|bislang? erst|nur|genau|schon? einmal|zweimal|dreimal zu? gast? bei|beim|in|im|auf|am der|dem|den?
        bisher|bislang? erst|nur|genau einmal|zweimal|dreimal zu? gast? bei|beim|in|im|auf|am der|dem|den?
        yo|eu|ja? solo|so|apenas|solamente|somente he? hable|hablado|falei|estive|estuve|fui|participe|participei|sali una|uma|dos|duas vez|veces|vezes en|na|no|em
        yo|eu? he? hable|hablado|falei|estive|estuve|fui|participe|participei|sali solo|so|apenas|solamente|somente? una|uma|dos|duas sola|so|unica? vez|veces|vezes en|na|no|em
        je? suis|jai parle|passe|passee|intervenu|intervenue|participe quune|une|deux seule? fois a|au|aux|sur|chez|dans
        ho|sono parlato|partecipato|andato|andata|intervenuto|intervenuta solo|soltanto|solamente? una|due sola? volta|volte a|ad|al|alla|da|in|su
        e|y|et|eu|yo|ja? palestrei|discursei|debati|moderei|mediei|lecionei|conversei|converse|modere|expuse|diserte na|no|nas|nos|em|en
        zu gast war|bin ich *1 bei|in|auf|im|beim
        el|la|hace|en *3 estuve|hable|participe|sali|fui de? invitado|invitada|ponente? en|a
        estuve|fui de|como? invitado|invitada|ponente en|a|de
        invitado|invitada|invite|invitee|linvite|linvitee|convidado|convidada|ospite|ospiti de|du|di|del|della|do|da|en|em|no|na|pelo|pela|dans|chez|sur|a|al|alla|in|su podcast|programa?
        el|la|hace|en *3 me entrevistaron en
        lan|lannee|en|il|cet *3 jai|je ete|suis *1 invite|invitee|linvite|linvitee|passe|passee|intervenue a|sur|chez|dans|au|de|par
        und|auch? bei|beim
        una|un|pochi volta|anno|mese|mi fa? mi? hanno|ha intervistato|intervistata|invitato|invitata a|su|in|al|alla|da
        invitato|invitata|intervistato|intervistata|entrevistado|entrevistada|interviewee|interviewe a|su|in|al|alla|da|na|no|en|sur|chez|dans|par
        entrevistaramme|convidaramme|entrevistaronme na|no|em|para o|a?
        invitado|invitada|invite|invitee|convidado|convidada|ospite una|un|une|due|tre|dos|tres|deux|trois|duas|uma volta|volte|vez|veces|vezes|fois a|ad|su|di|en|sur|na|no|em|chez|dans|del|da|do
        solo|so|nur|seulement|juste|soltanto|uniquement|apenas una|une|uma|un? vez|fois|volta? en|a|ad|na|no|em|sur|bei|beim|im|in|chez|dans|auf
        una|une|uma vez|fois|volta en|a|ad|na|no|em|sur|chez|dans
        jai ete linvite|linvitee|invite|invitee|interviewe|interviewee de|du|par|chez|sur|dans|a|au
        no|na|em|ha *3 fui|estive *1 convidado|convidada|entrevistado|entrevistada? do|da|de|no|na|em|pelo|pela
        sono|ero|siamo gia|anche? stato|stata|stati ospite|ospiti|invitato|invitata|intervistato|intervistata di|del|della|dello|dell|a|al|alla|da|dal|dalla|in|su|nel|nella podcast|programma?
        lanno|il|nel|in|la|un *3 sono stato|stata ospite|invitato|invitata|intervistato|intervistata di|del|della|dello|dell|a|al|alla|da|dal|dalla|in|su|nel|nella podcast|programma?
        fui|fuimos|somos invitado|invitada|entrevistado|entrevistada de|en|a|al|por
        ja|eu? fui convidado|convidada|entrevistado|entrevistada do|da|de|no|na|em|pelo|pela
        he|hemos sido invitado|invitada|entrevistado|entrevistada en|a|al|por
        sono stato|stata|intervenuto|intervenuta
        ja|eu? participei|falei do|da|no|na|em
        ja|eu? fui|apareci *1 na|no|em|ao
        on ma vu|vue|entendu|entendue dans|sur|chez|a
        me han entrevistado|entrevistaron en
        mi hanno intervistato|intervistata a|su|in|al|alla|da
        ich habe *1 bei|auf|in
        ja|eu? estive|participei|falei na|no|em
        sono stato|stata|intervenuto|intervenuta a|su|al|alla|in|da
        ho parlato|partecipato a|su|al|alla|in
        """

    /// Verbs that end a German sentence and no item.
    static let closers = WordSets.set(
        "sprechen reden bewerben diskutieren erzahlen berichten promoten vorstellen aus hinweisen erwahnen empfehlen nennen"
    )

    // MARK: Two answers told apart

    static let spoken = WordSets.set(
        """
        estado salido participado estuve hable participe passe passee intervenu intervenue gewesen gesprochen aufgetreten
        estive participei falei stato stata partecipato parlato intervenuto ospite invitado invitada convidado convidada invite invitee
        """)
    static let ideal = WordSets.set(
        """
        algo qualcosa irgendwas quelquechose vedrei vedo veo veria verrais imagino immagino viame vejome ideal ideale idealer ideales jaimerais jadorerais suenos reves sonhos sogni traumpodcast wunschpodcast gustaria encantaria prefiero preferiria sueno aimerais adorerais prefererais reve
        liebsten wunsche traum gerne gostaria adoraria prefiro sonho piacerebbe vorrei preferirei sogno
        """)
    static let promoted = WordSets.set(
        """
        libro curso taller boletin promocionar lanzamiento livre cours atelier promouvoir lancement buch kurs bewerben seminar
        album livro oficina divulgar lancamento libro corso laboratorio promuovere lancio disco novela roman romance romanzo gira tournee
        """)
    static let reached = WordSets.set(
        """
        lunes martes miercoles jueves viernes sabados lundi mardi mercredi jeudi vendredi samedi montags dienstags mittwochs
        donnerstags freitags samstags sonntags segundas tercas quartas quintas sextas lunedi martedi mercoledi giovedi venerdi sabato
        cita citas rdv rendezvous termine terminen appuntamenti whatsapp instagram zap celular manana noite notte soir abend
        correo mail email telefono llamar llamarme llamadme llamame escribir escribirme escribidme tardes mananas agenda asistente
        courriel telephone appeler appelez ecrire ecrivez contacter contactez joindre matin matins midi assistante assistant agenda
        anrufen ruft anruf nachmittags vormittags morgens abends telefon telefonisch schreibt erreichen erreichbar assistentin termin
        ligar liguem ligai ligam marcar marquem marcamos marque telefone escrever escrevam contactar contatar tarde manha manhas tardes assessora agenda
        chiamare chiamarmi chiamatemi scrivere scrivermi scrivetemi telefono pomeriggio mattina mattine contattare contattarmi assistente
        """)
}
