/// How corrections are worded in Spanish, French, German, Portuguese and Italian; folded, with elided words in one.
enum ForeignCorrections {
    /// The new value follows.
    static let naming = """
        cambia|cambie|cambiar|cambiad|cambien|corrijan|actualicen|pongan|poned|corrige|corrija|corregir|actualiza|actualice|modifica|modifique|pon|ponga <der> #n? @field #n? a|por|en|como|con|es?
        sustituye|reemplaza|sustituya|reemplace <der> #n? @field #n? por|con
        cambiad|cambien|cambia|mudem|muda|mude|alterem|altera|changez|change|andert|andere|cambiate|cambia <der> nome|nombre|nom|name|namen <der> @field a|por|para|en|par|zu|in|auf|con
        changez|changer|corrigez|corriger|modifie|modifiez|modifier|mets|mettez|mettre|remplace|remplacez|change|corrige <der> #n? @field #n? en|par|a|pour|cest?
        andere|andern|ander|korrigiere|korrigier|korrigieren|aktualisiere|korrigiert|aktualisiert|setzt|ersetzt|setze|setz|ersetze|ersetz|andert <der> #n? @field #n? zu|in|auf|durch|mit|ist?
        muda|mude|mudem|alterem|atualizem|troquem|corrijam|ponham|mudar|altera|altere|alterar|atualiza|atualize|troca|troque|trocar|substitui|substitua|corrige <der> #n? @field #n? para|por|em|a|com?
        correggete|aggiornate|sostituite|mettete|cambiate|correggi|corregga|correggere|aggiorna|sostituisci|sostituire|metti|cambia|cambi|cambiare <der> #n? @field #n? in|a|con|da|per|come?
        <der> #n? @field #n? deberia|debe|debiera ser|decir|poner
        <der> #n? @field #n? tendria que ser|decir
        <der> #n? @field #n? devrait|doit etre|dire
        <der> #n? @field #n? sollte|soll|muss|musste
        <der> #n? @field #n? deveria|deve|devia ser|dizer
        <der> #n? @field #n? dovrebbe|deve essere|dire
        <der> @field se escribe|escreve
        <der> @field escrevese|escribese
        <der> *1 @field se escribe|escreve
        <der> @field secrit|sepelle
        <der> @field si scrive
        <der> @field schreibt man|sich
        <der> @field correcto|correcta|correct|correcte|correto|correta|corretto|corretta|exact|exacte|certo|certa|giusto|giusta|esatto|esatta es|est|e|cest
        <der> bon|bonne|richtige|giusto|giusta|correcto|correcta @field cest|est|es|ist|lautet|e
        <der> nuevo|nueva|nouveau|nouvelle|novo|nova|nuovo|nuova @field es|est|e|cest
        <der> neue|neuer|neues|richtige|richtiger|korrekte @field ist|lautet
        """

    /// A field is named as wrong.
    static let wrongs = """
        <der> #n? @field #n? mudou|cambio
        <der> #n? @field #n? ha|e|a|hat|ist|cest cambiado|cambiato|cambiata|change|changee|geandert|anders|neu|sich geandert?
        <der> #n? @field #n? esta|es|son|estan muy|totalmente? mal|incorrecto|incorrecta|equivocado|equivocada|erroneo|falso|anticuado
        <der> #n? @field #n? esta|es|ha quedado desactualizado|desactualizada|desfasado|desfasada|obsoleto|obsoleta|anticuada|viejo|vieja
        <der> #n? @field #n? est|nest depasse|depassee|obsolete|perimee|ancien|ancienne|plus a jour?
        <der> #n? @field #n? nest pas|plus a jour
        <der> #n? @field #n? ist|sind uberholt|alt|outdated
        <der> #n? @field #n? ist|sind nicht mehr? aktuell
        <der> #n? @field #n? stimmt|stimmen|gilt nicht mehr
        <der> #n? @field #n? esta|ficou desatualizado|desatualizada|desactualizado|desactualizada|ultrapassado|ultrapassada|velho|velha|antigo|antiga
        <der> #n? @field #n? e vecchio|vecchia|superato|superata|obsoleto|obsoleta
        <der> #n? @field #n? non e piu? aggiornato|aggiornata|attuale
        <der> #n? @field #n? no es|esta correcto|correcta|bien
        <der> #n? @field #n? est|sont faux|fausse|incorrect|incorrecte|errone|erronee|perime
        <der> #n? @field #n? nest pas bon|bonne|juste|correct|correcte|exact|exacte
        <der> #n? @field #n? ist|sind|war falsch|verkehrt|inkorrekt|veraltet
        <der> #n? @field #n? stimmt|stimmen|passt nicht
        <der> #n? @field #n? esta|e|estao errado|errada|errados|incorreto|incorreta|mal
        me comi|falta|falto|sobra|baile *2 letra|letras|acento|tilde *2 @field
        me equivoque|confundi en|con|de|al *1 @field
        me he equivocado en|con|de *1 @field
        escribi|puse mal *1 @field
        me suis trompe|trompee dans|de|sur *1 @field
        jai mal ecrit|orthographie|note *1 @field
        faute|erreur|coquille dans *1 @field
        hab|habe mich *1 im|beim|bei|in|mit *1 @field vertippt|vertan|verschrieben|geirrt?
        hab|habe *1 @field falsch|verkehrt geschrieben|angegeben|geschickt|getippt?
        errei|troquei|confundi o|a|no|na|meu|minha @field
        errei|troquei|confundi o|a nome da|do|de @field
        enganeime no|na *1 @field
        me enganei no|na *1 @field
        escrevi|digitei errado|mal *1 @field
        comi|faltou *1 letra *1 @field
        ho sbagliato il|la|l|lo? mio|mia? @field
        ho sbagliato il nome dell|della|del @field
        mi sono sbagliato|sbagliata con|su|nel|nella|sul|sulla *1 @field
        ho scritto male *1 @field
        errore|refuso in|nel|nella|nell *1 @field
        <der> #n? @field #n? nao esta|e certo|certa|correto|correta
        <der> #n? @field #n? e|sono sbagliato|sbagliata|errato|errata|sbagliati
        <der> #n? @field #n? non e|sono corretto|corretta|giusto|giusta
        """

    /// Behind what is wrong, the new value follows.
    static let repairs = """
        passei|passe|pase a|para
        sono passato|passata a
        bin zum|zur gewechselt|geworden?
        ahora|agora|maintenant|ora|adesso|jetzt soy|sou|sono|bin|je? suis|ich?
        ahora|agora|maintenant|ora|adesso|hoje|hoy? se? llama|chama|chamase
        se llama|chama ahora|agora
        maintenant|desormais? cest|cela|ca|elle|il? sappelle maintenant|desormais?
        jetzt|inzwischen|mittlerweile|nun? sie|er|es|die? heisst sie|er|es|die? jetzt|inzwischen|nun?
        ora|adesso|oggi? si chiama ora|adesso?
        el|la? correcto|correcta es
        deberia|debe|tendria ser
        tendria que ser
        ca|cela|il|ce devrait|doit etre
        devrait|doit etre
        deveria|devia|deve ser
        cest plutot?
        le|la bon|bonne est
        richtig ist|ware
        es|er|sie ist|lautet
        o|a certo|certa|correto|correta e
        quello|quella giusto|giusta e
        dovrebbe essere
        es|est|ist|cest|sono|son|sind|sao|e
        """

    /// Words that say outright that something is corrected; the new value follows.
    static let markers = """
        perdon|perdona|disculpa|no? queria|quise|quiero decir
        pardon|non|desole? je voulais|veux dire
        je voulais|veux dire
        sorry|nein|entschuldigung? ich meinte|meine
        desculpe|desculpa|nao? queria|quis|quero dizer
        scusa|scusate|scusi|no? volevo|intendevo|voglio dire
        corrigez|corrigeons|corrija|corrijan|corregid|corregidlo|korrigiert|korrigiere|korrigieren|corrijam|corregga|correggete sie|es|lo|o? cest|es|son|ist|e|sono?
        corrijo|correccion|rectifico|correction|rectification|korrektur|correcao|corrijo|retifico|correzione|rettifico
        por? favor? corrige|corrija|corrijan|corregid|corrijam|corrigeme|corrigeza por? favor?
        corrigez|rectifiez|rectifie sil? vous|te|plait? plait?
        bitte? korrigiere|korrigieren|korrigiert|korrigier|berichtigen|berichtige bitte?
        correggi|corregga|correggete|correggimi|rettifica per? favore|cortesia?
        ho sbagliato
        me equivoque
        me he equivocado
        je me suis trompe|trompee
        ich habe|hab mich vertan|vertippt|geirrt
        errei
        enganeime
        mejor dicho
        stimmt|gilt|passt nicht|net|ned ganz|so|mehr?
        das|des stimmt|gilt|passt nicht|net|ned ganz|so|mehr?
        ya no es asi|cierto|correcto|verdad
        eso|esto ya no es asi|cierto|correcto|verdad
        ce|cela|ca nest plus vrai|exact|juste|dactualite|le cas? cas?
        cest plus vrai|exact|juste|dactualite|le cas?
        isso? ja nao e bem? assim|verdade|certo
        isso? nao e mais bem? assim|verdade|certo
        non e piu cosi|vero|esatto|giusto
        das ist|war falsch
        no es asi|cierto|correcto|verdad
        eso no es asi|cierto|correcto
        ce nest pas ca|exact|juste|tout|bon
        cest pas ca|exact|juste
        nao e bem? assim|isso
        non e proprio? cosi|esatto|vero
        besser gesagt
        ou melhor
        anzi
        """

    /// Words that may correct something.
    static let maybe = """
        en realidad|perdon es|soy|son|esta?
        perdon|perdona|disculpa|pardon|desole|desolee|entschuldigung|desculpe|desculpa|scusa|scusi|scusate
        en fait|realite cest|je|il? suis|est?
        eigentlich|entschuldigung ist|heisst? es|das|sie? ist?
        ne falsch ist|heisst? es?
        na verdade e|sou|sao?
        in realta e|sono|si? chiama?
        """

    /// What only says that something earlier no longer holds.
    static let outdated = """
        ya no trabajo|estoy|soy|vivo
        je ne travaille|suis|bosse plus
        je travaille|bosse plus
        ich arbeite|bin nicht mehr
        arbeite|bin nicht mehr
        ja nao trabalho|estou|sou
        nao trabalho|estou|sou mais
        non lavoro|sono piu
        """

    /// A known value stands between this and what replaces it.
    static let replacing = """
        <polite> sustituye|sustituya|sustituyan|reemplaza|reemplace|reemplacen|cambia|cambie|cambien|cambiad|cambiar|cambiate|cambi|cambiare|remplace|remplacez|remplacer|changez|changer|ersetze|ersetz|ersetzt|ersetzen|tausch|tausche|tauscht|troca|troque|troquem|trocar|substitui|substitua|substituam|sostituisci|sostituire|sostituite|sostituisca|muda|mude|mudem
        """

    /// The first words of these.
    static let swaps = WordSets.set(
        """
        sustituye sustituya sustituyan reemplaza reemplace reemplacen cambia cambie cambien cambiad cambiar cambiate cambi
        cambiare remplace remplacez remplacer changez changer ersetze ersetz ersetzt ersetzen tausch tausche tauscht troca
        troque troquem trocar substitui substitua substituam sostituisci sostituire sostituite sostituisca mude mudem
        """)

    /// Between the old value and the new one.
    static let turns = WordSets.set("por par durch gegen con para pra")

    /// "now", with which news follow on what no longer holds.
    static let now = WordSets.set("ahora maintenant jetzt agora ora adesso desormais inzwischen")

    /// "no es A sino B": what denies, and what turns.
    static let denials = WordSets.set("no pas nao non")
    static let contrasts = WordSets.set("sino mais mas ma bensi")
    /// "je suis plus A, je suis B": what denies, what says it anew.
    static let setDenials = WordSets.set("no pas nao non nicht plus nest ned net")
    static let setCopulas = WordSets.set(
        "es son soy e sono sou sao suis est sont cest bin ist sind eran era")
    static let setHeads = WordSets.set(
        "es son soy e sono sou sao suis est sont cest bin ist sind hab habe tengo tenho ho jai eran era je ich yo eu io ce c ahora maintenant jetzt agora ora adesso mais piu plus mehr sino sondern mas ma"
    )
    static let contrastTails = WordSets.set("sim plutot cest es e est sono son sao sind")
    static let contrastHeads = WordSets.set("es e cest est son sao sono en chez na no in a bei la el il o")
}
