import InterviewCore

/// A reading in the making: each reader takes its part of the message and leaves the rest.
struct Draft: Sendable {
    struct Hit: Sendable {
        var intent: IntentHit
        var line: Int
    }

    let message: MessageText
    let context: ReadingContext
    var sentences: [Sentence]
    var candidates: [Candidate] = []
    var hits: [Hit] = []
    /// The language that the guest asks to go on in.
    var wishedLanguage: Language?
    /// Whether the message is a sentence of a longer one, which is not looked at for what else it may answer.
    var isPart = false
    /// Tokens that a value has taken.
    private(set) var taken: Set<Int> = []
    /// Whether the two answers of a pair come in the other order than they were asked for.
    var swapsPair = false
    /// Tokens of "no website yet" and the like.
    private(set) var declined: Set<Int> = []

    init(_ message: MessageText, _ context: ReadingContext) {
        self.message = message
        self.context = context
        sentences = Sentence.all(of: message)
        splitSideRemarks()
        splitPairs()
        orderPair()
    }

    /// The fields that the message may answer: those asked, or the one proposed.
    var asked: [Field] {
        if context.stage == .proposal, let proposed = context.proposed, !context.asked.contains(proposed) {
            return [proposed] + context.asked
        }
        return context.asked
    }

    /// Whether the open question wants words of the guest's own, to be kept whole.
    var wantsProse: Bool { !asked.isEmpty && asked.allSatisfy(\.takesWholeAnswer) }

    func has(_ field: Field) -> Bool { candidates.contains { $0.field == field } }
    func isKnown(_ field: Field) -> Bool { !(context.known[field] ?? []).isEmpty }

    /// Named by an intent: skipped, refused or "none".
    func isDeclined(_ field: Field) -> Bool {
        hits.contains { [.skip, .none, .refuse].contains($0.intent.intent) && $0.intent.field == field }
    }

    func isTaken(_ index: Int) -> Bool { taken.contains(index) }

    mutating func take(_ tokens: Range<Int>) { taken.formUnion(tokens) }
    mutating func decline(_ tokens: Range<Int>) {
        declined.formUnion(tokens)
        take(tokens)
    }
    /// The words stay part of the answer they stand in.
    mutating func release(_ tokens: Range<Int>) { taken.subtract(tokens) }

    mutating func add(
        _ field: Field, _ value: FactValue, at tokens: Range<Int>, change: Candidate.Change = .state,
        confidence: Double = 1
    ) {
        guard candidates.count < 60 else { return }
        // "Réservez-moi ici : …"
        // "Moin aus Husum, hier stürmt's"
        if field == .fullName, tokens.count == 1, Self.heres.contains(message.folded(tokens.lowerBound - 1)),
            message.tokens[tokens.lowerBound].text.first?.isLowercase == true,
            message.tokens.prefix(40).dropFirst().contains(where: {
                $0.kind == .word && $0.text.first?.isUppercase == true
            })
        {
            return
        }
        // "Buenas tardes desde Valparaíso"
        if field == .fullName, Self.origins.contains(message.folded(tokens.lowerBound)) { return }
        // "…, c'est dans l'ordre vietnamien", "…, comunque siete simpatici", "Hier Kaffee und Nebel"
        if field == .fullName, isNoName(tokens) { return }
        if field == .fullName, Self.bids.contains(where: { message.folded(tokens.lowerBound).hasSuffix($0) }) { return }
        // "als Pflegefachkraft in einem kleinen Krankenhaus"
        if field == .role, let role = narrower(tokens) {
            return add(
                field, .text(Interpreter(message: message).text(role)), at: role, change: change, confidence: confidence
            )
        }
        if field == .role, Self.firstPersons.contains(message.folded(tokens.lowerBound)) { return }
        // "I'm my own boss"
        if field == .role, message.folded(tokens.lowerBound) == "my", message.folded(tokens.lowerBound + 1) == "own" {
            return
        }
        if field == .role,
            ForeignLeads.isNoRole(message.folded(tokens.lowerBound), message.folded(tokens.lowerBound + 1))
        {
            return
        }
        // "Im Unternehmen seit 24 Jahren"
        if field == .company, tokens.count == 1, HouseWords.labels.contains(message.folded(tokens.lowerBound)),
            asked != [.company]
        {
            return
        }
        // "A cervejaria é minha, chama Lúpulo Torto"
        if field == .company, tokens.count > 1, Self.callings.contains(message.folded(tokens.lowerBound)) {
            let name = tokens.lowerBound + 1..<tokens.upperBound
            return add(
                field, .text(Interpreter(message: message).text(name)), at: name, change: change, confidence: confidence
            )
        }
        // "… in einem kleinen Krankenhaus bei Kassel"
        if field == .company, tokens.count == 1, ["bei", "nahe"].contains(message.folded(tokens.lowerBound - 1)),
            HouseWords.isHouse(message.folded(tokens.lowerBound - 2))
        {
            return
        }
        // "private practice", "third generation"
        if field == .company, tokens.allSatisfy({ Self.manners.contains(message.folded($0)) }) { return }
        // "…, welche Firma"
        if field == .company, Self.asking.contains(message.folded(tokens.lowerBound)) { return }
        // "My surname is spelled wrong."
        if field == .fullName, let last = tokens.last, Self.flaws.contains(message.folded(last)) { return }
        take(tokens)
        var value = value
        // "of Second Ledger", behind the role in the line before
        if field == .company, case .text(let company) = value, company.lowercased().hasPrefix("of "), company.count > 4
        {
            value = .text(String(company.dropFirst(3)))
        }
        if field == .company, case .text(let company) = value { value = .text(RoleReader.plain(company)) }
        if field == .role, case .text(let text) = value {
            guard let role = RoleReader.today(text) else { return }
            value = .text(role)
        }
        // "Sou parteira no Vale do Jequitinhonha"
        if field == .company, !asked.contains(.company), HouseWords.isLand(message.folded(tokens.lowerBound)) { return }
        if field == .podcastTopics || field == .expertiseKeywords, case .text(let item) = value {
            value = .text(ForeignLeads.plainItem(item))
        }
        let candidate = Candidate(
            field: field, value: value, change: change, quote: message.quote(ofTokens: tokens), confidence: confidence)
        guard !candidates.contains(where: { $0.field == field && $0.value == value }) else { return }
        candidates.append(candidate)
    }

    /// A role without "as a" in front and where it is done behind; nil where it has neither.
    private func narrower(_ tokens: Range<Int>) -> Range<Int>? {
        let start = tokens.count > 1 && message.folded(tokens.lowerBound) == "als" ? tokens.lowerBound + 1 : nil
        let reader = RoleReader(message)
        let end = tokens.dropFirst().first {
            ["in", "an", "bei"].contains(message.folded($0)) && reader.isWorkplace($0, tokens.upperBound)
        }
        guard start != nil || end != nil else { return nil }
        let role = (start ?? tokens.lowerBound)..<(end ?? tokens.upperBound)
        return role.isEmpty ? nil : role
    }

    private func isNoName(_ tokens: Range<Int>) -> Bool {
        let isSmall: (Int) -> Bool = {
            message.tokens.indices.contains($0) && message.tokens[$0].text.first?.isLowercase == true
        }
        // "Guten Morgen!", "Bom dia"
        let next = message.folded(tokens.lowerBound + 1)
        if Self.goods.contains(message.folded(tokens.lowerBound)), Self.daytimes.contains(next) { return true }
        // "Qui caffè e nebbia"
        if tokens.count > 1, Self.heres.contains(message.folded(tokens.lowerBound)),
            tokens.dropFirst().allSatisfy({ isSmall($0) })
        {
            return true
        }
        if isSmall(tokens.lowerBound), Self.heres.contains(message.folded(tokens.lowerBound - 1)),
            tokens.dropFirst().contains(where: { ["e", "y", "et", "und", "ed"].contains(message.folded($0)) })
        {
            return true
        }
        if isSmall(tokens.lowerBound), Self.neverFirst.contains(message.folded(tokens.lowerBound)) { return true }
        return tokens.count == 1 && Self.heres.contains(message.folded(tokens.lowerBound - 1))
            && ListReader.ands.contains(Word(text: message.folded(tokens.upperBound), token: tokens.upperBound))
            && message.kind(tokens.upperBound + 1) == .word && !isSmall(tokens.upperBound + 1)
    }

    private static let goods = WordSets.set("guten gute schonen buenos buenas bom boa buon buona bonne")
    private static let daytimes = WordSets.set(
        "morgen abend tag nacht dias tardes noches dia tarde noite giorno sera journee soiree buen")
    private static let neverFirst = WordSets.set(
        """
        dans en in im nel nella nei sur chez sous avec sans mit ohne bei auf con sin comunque cmq jedenfalls melhor mejor
        besser meglio mieux pero aber anche auch aussi tambien tambem sempre toujours siempre immer vraiment davvero
        wirklich echt muy muito tres molto tout tudo tutto alles tanto troppo trop demasiado
        """)
    private static let heres = WordSets.set("hier aqui ici qui")
    private static let origins = WordSets.set("desde aus depuis dal dalla from vom")
    private static let bids = ["-moi", "-nous", "-me", "-nos", "-mich"]
    private static let callings = WordSets.set("chama chamase llama chiama s'appelle heisst")

    /// How somebody works, and nobody's name.
    private static let manners = WordSets.set(
        """
        private practice independent independently experience own self employed freelance first second third fourth generation
        counting ca fait da seit desde depuis hace
        """
    )

    private static let asking = WordSets.set("welche welcher welches cual quelle quel quale qual which what")
    private static let flaws = WordSets.set(
        "wrong wrongly misspelled misspelt incorrect incorrectly falsch errado errada mal sbagliato sbagliata faux")

    /// "I advise crews" says what is done, not what one is.
    static let firstPersons = WordSets.set("i we ich wir je nous yo nosotros eu nos io noi")

    mutating func add(_ intent: IntentHit, line: Int) {
        guard hits.count < 100,
            !hits.contains(where: { $0.intent == intent && ($0.line == line || intent.field != nil) })
        else { return }
        hits.append(Hit(intent: intent, line: line))
    }

    /// Which sentence a token stands in.
    func sentenceIndex(of token: Int) -> Int? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count && sentences[low].tokens.contains(token) ? low : nil
    }
}

extension Field {
    /// Answered by a sentence or a list, never by a shape: asked alone.
    var takesWholeAnswer: Bool {
        switch self {
        case .professionalBio, .expertiseKeywords, .successStories, .achievements, .uniquePerspective, .podcastTopics,
            .targetAudience, .keyMessage, .speakingExperience, .idealPodcast, .promotion, .schedulingPreference,
            .recordingSetup, .pronunciation, .pronouns:
            true
        default: false
        }
    }

    /// Told in sentences, not in a few words.
    var isTold: Bool {
        self == .successStories
            || takesWholeAnswer && !spec.isList && self != .pronouns && self != .pronunciation
    }

    /// Told by its shape: an address, a number.
    var isShaped: Bool {
        switch self {
        case .email, .linkedinURL, .website, .socialLinks, .phone, .yearsExperience, .headshot: true
        default: false
        }
    }
}
