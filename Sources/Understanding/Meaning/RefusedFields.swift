import InterviewCore

/// Clauses that will not or cannot give a field that they name, in whatever words: "phone numbers I don't hand out",
/// "my number stays with me", "LinkedIn I deleted years ago".
struct RefusedFields: Sendable {
    let message: MessageText
    let asked: [Field]

    /// The field and how it is declined; nil where the clause gives it, or speaks of something else.
    func refusal(in clause: Range<Int>) -> (field: Field, intent: Intent)? {
        // "numbers"
        let words = Word.words(of: message, in: clause).map {
            $0.text == "numbers" || $0.text == "emails" ? Word(text: String($0.text.dropLast()), token: $0.token) : $0
        }
        guard (2...18).contains(words.count),
            !clause.contains(where: { [.email, .link, .handle, .number].contains(message.kind($0)) }),
            let field = named(words)
        else { return nil }
        if [Self.withheld, Self.withheldAbroad, Self.unnamed].contains(where: { $0.first(in: words) != nil }) {
            return (field, .refuse)
        }
        if Self.absent.first(in: words) != nil || lacks(words) {
            // "email não": everybody who writes has one.
            let isKept =
                (field == .email || field == .phone) && words.count <= 4 && !words.contains { Self.having.contains($0) }
                && words.contains { Self.denials.contains($0) } && !words.contains { $0.text == "not" }
            return (field, isKept ? .refuse : .none)
        }
        return Self.deferred.first(in: words) != nil ? (field, .skip) : nil
    }

    /// "redes sociais não tenho paciência", "bei LinkedIn bin ich leider nicht", "il sito lo sta facendo mio nipote".
    private func lacks(_ words: [Word]) -> Bool {
        guard words.count <= 12 else { return false }
        if Self.underway.first(in: words) != nil { return true }
        return words.indices.contains { place in
            if Self.denials.contains(words[place]) { return true }
            // The Portuguese "no" is "at".
            return words[place].text == "no"
                && (place + 1 == words.count || Self.verbs.contains(words[place + 1]))
        }
    }

    private static let denials = WordSets.set(
        "nao non nicht kein keine keinen pas aucun aucune ni nem nunca nada niente nessun nessuna jamais nie mai nichts nix rien weder noch"
    )
    private static let verbs = WordSets.set(
        "tengo tenemos uso usamos hay existe me la lo los las estoy tiene manejo soy ho")
    static let underway = PhraseBook<Bool>([
        (
            true,
            """
            en construccion|obras|camino|proceso|construction|travaux|cours|preparation
            esta|estan|estoy haciendo|montando|armando|preparando
            estou|estamos a? ser|fazer|fazendo|montando|preparar|montar
            est|sont en *1 train|construction|travaux|preparation
            im aufbau|entstehen|bau
            in arbeit|planung|vorbereitung|costruzione|arrivo|lavorazione|preparazione
            kommt|kommen noch|bald|erst
            em construcao|obras|andamento|preparacao
            esta|estao a? ser|fazer|fazendo|montando|preparar|montar
            sta|stanno|sto facendo|preparando|costruendo|rifacendo
            """
        )
    ])

    func named(_ words: [Word]) -> Field? {
        for index in words.indices {
            if let field = FieldNames.names(in: words, at: index).first?.field(asked: asked), asked.contains(field),
                Self.short.contains(field) || asked.count == 1 && field == .role
            {
                return field
            }
        }
        // "I don't discuss who I work for", "my number": what it means where nothing else was asked.
        if asked.contains(.company), Self.employers.first(in: words) != nil { return .company }
        // "el nombre de la clínica prefiero no mencionarlo"
        if asked.contains(.company),
            Self.withheldAbroad.first(in: words) != nil && words.contains(where: { HouseWords.isHouse($0.text) })
                || Self.unnamed.first(in: words) != nil && words.contains(where: { Self.houses.contains($0) })
        {
            return .company
        }
        return nil
    }

    private static let short: Set<Field> = [.email, .linkedinURL, .website, .socialLinks, .phone, .company]
    private static let employers = PhraseBook<Bool>([
        (
            true,
            "who|where|whom i work\nwho|whom|soul|nobody|noone employs|pays me\nmy|an employer|employers\nnames of employers|clients\nemployer|employers"
        )
    ])

    private static let houses = WordSets.set(
        """
        hospital prison hotel factory school bank firm ministry airline court clinic university agency charity college council church station
        practice studio shop institute team club office lab publisher authority client clients bureau studio
        """)
    /// That a name is kept back.
    private static let unnamed = PhraseBook<Bool>([
        (
            true,
            """
            unnamed|nameless|anonymous|unmentioned
            cant|cannot|not|dont|wont|wouldnt|doesnt|never *4 name|mention|identify|named|mentioned|say
            rather|prefer|like|sooner|better *5 name|mention|leave|keep|omit|skip
            leave|keep|leaving|keeping *3 out|off|private|aside|unnamed|anonymous
            only after|once|when|if
            """
        )
    ])
    private static let withheld = PhraseBook<Bool>([
        (
            true,
            """
            rather|sooner|prefer|preferred not|keep|leave|you|to|if|didnt|we
            dont|wont|not|never|cant|cannot|wouldnt|didnt *2 give|giving|hand|handing|share|sharing|tell|telling|discuss|discussing|disclose|disclosing|publish|publishing|reveal|pass|name|naming|advertise|broadcast|post|read|look|touch|contact
            stays|stay|keep|keeps|keeping|remains|remain|kept|staying *4 me|mine|myself|us|family|friends|private|secret|here|home|unlisted|confidential|to|out|between
            is|are|its|thats|theyre|strictly|too *1 private|confidential|personal|secret|sensitive|sacred|limits|mine|classified
            none of your business
            no|not chance|way|hope
            on|by request|application|invitation
            isnt|arent|not something|things|one|information *2 share|give|tell|hand|publish|discuss
            steer|stay|keep|stays|kept *1 clear|away|off|out
            avoid|avoiding|refuse
            off limits
            nobody|noone|no *1 gets|needs|sees|has *2
            dont want|like|wish|fancy
            without|leave|skip it|that|out|my|the?
            only family|friends|for
            """
        )
    ])
    private static let having = WordSets.set(
        "tengo tenemos tenho temos ho abbiamo habe hab haben gibt hay ai avons uso existe")
    private static let withheldAbroad = PhraseBook<Bool>([
        (
            true,
            """
            prefiero|prefiro|preferisco|preferiria|preferirei no|nao|non *3
            no lo|la|los? puedo|quiero|voy *2 decir|dar|darlo|darla|nombrar|citar|mencionar|mencionarlo|divulgar|compartir|revelar
            nao posso|quero|vou *1 dar|dizer|divulgar|informar|citar|revelar|passar|mencionar|compartilhar
            non posso|voglio|intendo *1 dare|dire|citare|divulgare|nominare|fornire|rivelare|fornirne
            non lo|la|le dico|nomino|do|faccio
            gebe|geb|nenne|sage|verrate|teile ich *2 nicht|erst|ungern|keinem|niemandem|lieber
            darf|kann|mochte|will ich? *4 nicht *2 sagen|nennen|geben|angeben|verraten|teilen|preisgeben
            je prefere *2 pas|garder
            je ne? peux|veux|souhaite pas *3 dire|donner|citer|nommer|partager|communiquer
            ne pas le|la? nommer|citer|dire
            devoir de reserve
            mejor|meglio|melhor|besser|lieber no|non|nao|nicht|ned lo|la|le|o|a|den|das? *1 pongo|digo|escribo|doy|metto|dico|scrivo|do|ponho|digo|dou|nennen|schreiben|sagen
            mejor|meglio|melhor|lieber no|non|nao|nicht|pas $
            mejor|meglio|melhor|mieux|lieber no|non|nao|nicht|ne|pas pas? le|la|lo|o? dirlo|scriverlo|metterlo|nominarlo|decirlo|ponerlo|escribirlo|nombrarlo|dizer|dizelo|escrever|dire|ecrire|nommer|nennen|sagen|schreiben
            je? ne? le|la|les donne|donnerai|file|partage|communique|dis pas
            geb|gebe|ruck|rucke ich *3 nicht *3
            no lo|la|los doy|paso|comparto|reparto
            nao dou|passo|compartilho|partilho
            o|a|os? nao o|a? dou|passo|partilho
            """
        )
    ])
    /// "the linkedin I must search", "LinkedIn I will send you after"
    private static let deferred = PhraseBook<Bool>([
        (
            true,
            """
            i|id|we must|have|need|gotta to? first? search|find|look|dig|check|ask
            ill|i|we|well will|can|shall|could? dig|hunt|look|search out|up|for|it
            ill|i|we|well|let will|can|shall|could|me? *1 send|give|find|add|share|pass|forward|post *3 later|after|afterwards|soon|tomorrow|tonight
            comes|coming|follows|following later|after|afterwards|tomorrow
            will|to follow|come
            """
        )
    ])
    private static let absent = PhraseBook<Bool>([
        (
            true,
            """
            deleted|closed|quit|left|killed|abandoned|deactivated|ditched|dropped|cancelled
            dont|never|havent|hasnt|didnt *2 have|had|got|own|use|used|bother|bothered|run|made|built|set|exist|exists|on
            never|not *2 on|bothered|got|joined|had|made|built
            no|not *1 on|any|of
            no longer
            none|nothing
            is|are coming|due|planned|underway|pending
            nobody|noone|soul employs|pays|employ
            isnt|arent *2 up|live|ready|finished|working|online|there
            """
        )
    ])
}
