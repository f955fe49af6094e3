import InterviewCore

/// Where the answer begins behind "my audience is" and the like.
enum ProseLeads {
    static func start(of tokens: Range<Int>, field: Field, in message: MessageText) -> Int {
        let words = Word.words(of: message, in: tokens)
        let meta = AnswerLeads(message: message, field: field)
        if let start = meta.start(of: tokens, onlyColon: keeps(field)) { return start }
        if field == .professionalBio, let start = announced(words, in: message) { return start }
        if field == .schedulingPreference, let start = SchedulingLeads.start(of: tokens, in: message) { return start }
        if let statement = Statements.book.best(in: words, at: 0), !statement.meaning.keepsCue,
            statement.meaning.strength == .named || field == .targetAudience,
            (statement.meaning.field ?? statement.match.field?.field(asked: [field])) == field,
            statement.match.range.upperBound < words.count, !keeps(field)
        {
            return words[statement.match.range.upperBound].token
        }
        if !keeps(field), let named = Self.names.best(in: words, at: 0),
            named.match.field?.fields.contains(field) ?? false,
            named.match.range.upperBound < words.count
        {
            return words[named.match.range.upperBound].token
        }
        if let start = labelled(tokens, words, field: field, in: message) { return start }
        if !keeps(field), let start = turned(tokens, words, in: message) { return start }
        if field == .keyMessage, words.count > 2, ForeignLeads.thats.contains(words[0]),
            !ForeignLeads.wishing.contains(words[1])
        {
            return words[1].token
        }
        // "that rest is a skill", to "what should listeners take away?"
        if field == .keyMessage, words.count > 2, words[0].text == "that",
            !["is", "was", "would", "will", "has", "one", "thing", "way", "kind"].contains(words[1].text)
        {
            return words[1].token
        }
        if field == .idealPodcast, let start = ShowWishes.start(of: words) { return words[start].token }
        if let lead = Self.openers(of: field)?.best(in: words, at: 0), lead.match.range.upperBound < words.count {
            return words[lead.match.range.upperBound].token
        }
        if let lead = Self.proposals.best(in: words, at: 0), lead.match.range.upperBound < words.count {
            return words[lead.match.range.upperBound].token
        }
        return tokens.lowerBound
    }

    /// Whether words only say what the next are about.
    static func turnsTo(_ words: [Word]) -> Bool { turns.best(in: words, at: 0) != nil }

    /// "As for the podcast, …"
    private static func turned(_ tokens: Range<Int>, _ words: [Word], in message: MessageText) -> Int? {
        guard let turn = turns.best(in: words, at: 0),
            let end = tokens.prefix(10).first(where: { [",", ":"].contains(message.folded($0)) }),
            let after = words.first(where: { $0.token > end }), words[turn.match.range.upperBound - 1].token < end
        else { return nil }
        return message.opening(before: after.token)
    }

    private static let turns = PhraseBook<Bool>([
        (
            true,
            "and? as for|to\nand? regarding|concerning\nand? when it comes to\nand? in terms of\nand? with regard|regards to"
        )
    ])

    /// "Audience: nurses"
    private static func labelled(
        _ tokens: Range<Int>, _ words: [Word], field: Field, in message: MessageText
    ) -> Int? {
        guard let colon = tokens.prefix(6).first(where: { [":", "="].contains(message.folded($0)) }),
            let after = words.first(where: { $0.token > colon })
        else { return nil }
        let before = words.filter { $0.token < colon }
        guard before.count <= 4,
            names(field, words, before: colon) || before.allSatisfy({ Self.labels.contains($0.text) })
        else { return nil }
        return after.token
    }

    /// "This is the one I use for conferences: …"
    private static func announced(_ words: [Word], in message: MessageText) -> Int? {
        guard
            let last = words.prefix(12).firstIndex(where: {
                message.folded($0.token + 1) == ":" && !message.isGlued($0.token + 2)
            }), last + 5 < words.count, words[...last].contains(where: { presenting.contains($0) }),
            !words[min(1, last)...last].contains(where: { word in
                let text = message.tokens[word.token].text
                return text.first?.isUppercase == true && word.text != "i" && word.text != "linkedin"
            })
        else { return nil }
        return message.opening(before: words[last + 1].token)
    }

    private static let presenting = WordSets.set(
        "use used using bio biography following here heres version paste pasted copy copied below blurb website linkedin send cuento va conto racconto raconte erzahle erzahl voici ecco also gut intento versuch segue folgt ahi vamos allora resumo resumen kurz bref breve"
    )
    private static let labels = WordSets.set(
        "simple really easy short long version in tldr answer one thing simply here goes heres well ok so honestly basically brief is the my ideal ideally dream perfect lideal lideale ideale idealer idealerweise lo el das mein mon mi il o meu podcast contact contacto contato contatto contatti kontakt citas rdv agenda marcacoes appuntamenti termine pues mira bueno vale venga ver oye bom bem olha entao pois ca la vai tipo allora dunque beh ecco senta guarda guardi vediamo alors ben bon voila donc also naja tja na hier digamos diciamo disons gut okay pos wunschpodcast"
    )

    /// A bio and a wish keep the guest's own beginning.
    private static func keeps(_ field: Field) -> Bool { field == .professionalBio || field == .schedulingPreference }

    private static func names(_ field: Field, _ words: [Word], before colon: Int) -> Bool {
        words.indices.contains { index in
            words[index].token < colon
                && FieldNames.names(in: words, at: index).contains { name in
                    let end = index + name.length
                    return name.fields.contains(field) && (end >= words.count || words[end].token > colon)
                }
        }
    }

    private static let names = PhraseBook<Bool>([
        (true, "the|my|our main|core|ideal|key|target|typical? @field is|are|would|will be? that?"),
        (true, ForeignLeads.fields),
    ])

    /// How the answer to one question alone begins.
    private static func openers(of field: Field) -> PhraseBook<Bool>? {
        switch field {
        case .idealPodcast: shows
        case .targetAudience: audiences
        case .keyMessage: messages
        default: nil
        }
    }

    private static let audiences = PhraseBook<Bool>([
        (true, ForeignLeads.audiences),
        (
            true,
            """
            im|weare aiming|aimed|targeting at|for?
            i|we aim|target at|for?
            """
        ),
    ])

    private static let messages = PhraseBook<Bool>([(true, ForeignLeads.messages)])

    private static let shows = PhraseBook<Bool>([
        (true, "my|the? ideal|perfect|dream|best one|show|podcast|host|fit|match for? me? would be|is"),
        (
            true,
            "i|id|we would|wed? really? love|like|enjoy|prefer|want to? be? on?\nwould really? love|like|enjoy|prefer\nim after|seeking\nid|i would? be most? happy|happiest|glad|keen|delighted|thrilled|comfortable on|with|to|in|at be? on?\ni am after|seeking\nim looking|hoping for\ngive|get|find me|us"
        ),
        (
            true,
            """
            il|el|le|o|der|das? mio|mi|mon|meu|mein sogno|sueno|reve|sonho|traum e|es|est|serait|seria|sarebbe|ist|ware
            me imagino|imagino
            para|pra|pour|fur|per mi|mim|moi|mich|me lo|o|das|el|un|il? ideal|lideal|ideale|lideale|perfecto|perfeito es|e|est|ist|seria|serait|ware|sarebbe
            para|pra|pour|fur|per mi|mim|moi|mich|me lideal|lideale cest|ce serait?
            lo|o|das? ideal|lideal|ideale|lideale|perfecto|perfeito para|pra|pour|fur|per mi|mim|moi|mich|me es|e|est|ist|seria|serait|ware|sarebbe|cest|ce serait?
            ideal|perfekt|optimal|toll ware|wars|ist fur mich
            lideal|lideale serait|sarebbe|cest|est|e
            lo|o|das ideal|ideale seria|serait|sarebbe|ware|es|e|est|cest|ist
            para|pour|per lo|o|el? ideal|lideal|lideale
            """
        ),
    ])

    private static let proposals = PhraseBook<Bool>([
        (
            true,
            "lets say\nthat would|will|d be\nid go for|with\nmore like\nits more like\nrather say?\nid rather say\nits rather\nid say its?\ni would say its?\nid put|say|phrase|word it like|as|differently|another this|way?\nhow about\n"
                + "plutot|piuttosto\nje dirais plutot?\neher|lieber\nich wurde? sagen eher?\nmas bien\nyo? diria\neu? diria antes?\nio? direi piuttosto?"
        )
    ])
}

/// Where a name, role or company begins behind "it's", "I work at" and the like.
enum ShortLeads {
    static func body(of tokens: Range<Int>, field: Field, in message: MessageText) -> Range<Int> {
        var tokens = tokens
        for _ in 0..<5 {
            let words = Word.words(of: message, in: tokens)
            if let colon = tokens.prefix(5).first(where: { message.folded($0) == ":" }),
                words.filter({ $0.token < colon }).count <= 3,
                let after = words.first(where: { $0.token > colon })
            {
                tokens = after.token..<tokens.upperBound
                continue
            }
            guard let lead = book(field).best(in: words, at: 0), lead.match.range.upperBound < words.count else {
                break
            }
            tokens = words[lead.match.range.upperBound].token..<tokens.upperBound
        }
        return message.trimmed(tokens)
    }

    private static func book(_ field: Field) -> PhraseBook<Bool> {
        switch field {
        case .fullName: names
        case .company: companies
        default: roles
        }
    }

    private static let names = PhraseBook<Bool>([
        (
            true,
            """
            hi|hello|hey|hiya|hola|hallo|bonjour|ciao there|all|everyone?
            its|im|sure|yes|ok|okay|well|so|oh|and|just
            i am
            it is
            this is
            my full? name is
            name is?
            the name is
            call me
            please call me
            thats|that is
            you? can|could|may? please? put|write|use|list
            i write|publish|perform|sing|record|work as|under
            me llamo
            ich heisse|bin
            je mappelle
            mi chiamo
            """
        ),
        (true, ForeignLeads.shortNames),
        (
            true,
            """
            cest|moi
            """
        ),
    ])
    private static let roles = PhraseBook<Bool>([
        (
            true,
            """
            im|well|so|just|currently|now|yes|ok|oh|and|hmm|mostly|basically|honestly|as
            trabajo|ejerzo de|como
            de|di? experience|dexperience|experiencia|erfahrung|esperienza comme|como|als|come
            laburo|curro|chambeo|camello|jalo de|como
            jsuis|chuis
            jbosse|jtravaille|jtaffe comme
            je? bosse|taffe comme
            ich? jobbe|schaffe|maloche|hackle als
            trampo|ralo de|como|com
            estoy|estou|sto
            je travaille en tant que
            faccio il|la|lo
            ich? mach|mache
            bin
            ich bin ein|eine
            mi|el|mon|le|meine|die|mein|der|o|meu|a|minha|il|mio|la|mia? @field es|est|cest|ist|e
            mi|mon|meine|mein|meu|minha|mio|mia @field
            i am
            i currently? work as
            been a|an|the
            ive been a|an|the
            i have been a|an|the
            i work as
            working as
            my|the? current|official? role|title|job|work|position|occupation|profession is|would|will be?
            i hold|have the|a post|position|title|role|office|job|rank of
            i work like
            i serve|act|function as
            employed|serving|acting|working|trading as
            you? can|could|may? put|list|write me down? as
            put|list me down? as
            my job title is
            its
            it is
            id say
            i would say
            i guess|think|suppose
            they|people|everyone call|calls me
            id|i call|describe|see myself as?
            i would call|describe|see myself as?
            for me its|it
            call me a|an|the?
            you? can|could|may? put|write|say|list|use
            as i said
            it|the|my card says
            officially|technically|formally im?
            at the moment|present im?
            for|right now im?
            id call it
            mainly|mostly|primarily|mainly im
            my|the work|trade|profession is
            you could|can say im?
            @field is
            soy|sou|sono
            ich bin
            je suis
            ich arbeite als
            je travaille comme
            trabajo|trabalho|lavoro como|come
            """
        ),
        (true, ForeignLeads.shortRoles),
        (
            true,
            """
            ahora|agora|ora|adesso|jetzt|maintenant
            """
        ),
    ])
    private static let companies = PhraseBook<Bool>([
        (
            true,
            """
            its|at|of|with|for|from|currently|now|just|yes|well|so|and|oh|ok|mine
            trabajo|estoy|trabalho|estou|lavoro|sono en|na|no|em|para|in|presso|per|da el|la|los|las|o|a|il|lo?
            je? travaille|bosse|suis chez|pour|a|au
            ich? arbeite|bin bei|fur der|die|das|dem?
            mi|mon|meine|mein|a|minha|la|mia? @field es|est|ist|e|sappelle|heisst
            a|la|il|o minha|mia|mio|meu *1 se|si chama|chiama
            mi|nuestra|minha|meu|nossa|mia|mio|nostra *1 se|si llama|chama|chiama
            mon|ma|notre|meine|mein|unsere|unser *1 sappelle|heisst
            en|em|na|nel|nella|presso|bei|chez
            it is
            its|is|was called|named
            called|named
            i currently|now? work|am|run|own|founded|started|lead at|for|with?
            im at|with|from
            im currently|now at|with
            we are
            weare
            my|the|our current? @field is
            my|the|our @field name is
            my|the|our @field is called
            that would be
            @field is
            since last|this|january|february|march|april|may|june|july|august|september|october|november|december year|month|week|summer|spring|autumn|winter? at|with
            i teach|lecture|study|volunteer|freelance at|for
            """
        ),
        (true, ForeignLeads.shortCompanies),
    ])
}
