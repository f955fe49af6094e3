import InterviewCore

/// Another matter inside an answer: "By the way I've been at it for 26 years", "…, and my phone is 020 …".
///
/// Told by structure: a clause about the guest or to whoever asks, which holds a value of another field, beside an answer
/// in other words.
struct SideRemarks: Sendable {
    /// What a clause tells beside the answer.
    enum Told: Sendable {
        case name(Range<Int>)
        case role(Range<Int>)
        case company(Range<Int>)
        case years(FactValue)
        case schedule(Range<Int>)
        case statement(Statements.Found)
        case contact
        case nothing
    }

    private enum Opening: Sendable { case name, contact, address, work, aside }

    let message: MessageText
    let context: ReadingContext
    let asked: [Field]

    /// The fields whose answers are cleared of such clauses. A bio and a story keep whatever they tell.
    static let cleared: Set<Field> = [
        .expertiseKeywords, .podcastTopics, .achievements, .speakingExperience, .targetAudience, .keyMessage,
        .uniquePerspective, .idealPodcast, .promotion,
    ]
    private static let loose: Set<Field> = [.expertiseKeywords, .podcastTopics]

    // MARK: Inside a sentence

    /// Where another matter begins inside a sentence; nil where it holds one alone.
    func cut(in sentence: Sentence) -> Int? {
        let words = sentence.words
        guard (4...60).contains(words.count) else { return nil }
        if let cut = othersCut(in: sentence) { return cut }
        guard told(by: sentence) == nil else { return nil }
        if let cut = foreignCut(in: sentence) { return cut }
        let head = words.prefix {
            AssentPhrases.noWords.contains($0.text) || AssentPhrases.yesWords.contains($0.text)
                || WordSets.fillers.contains($0)
        }
        let closing = Self.closings.first(in: words)
        let isClosed = closing.map { $0.match.range.upperBound == words.count } ?? false
        for index in words.indices.dropFirst(head.count + 1) where opensClause(words, index) {
            let start = words[index...].prefix { Self.joints.contains($0) }.endIndex
            // "…, and I'm a headteacher myself"
            if isClosed, start + 2 < words.count, Self.tellers.contains(words[start]) { return words[index].token }
            // "… and thank you for asking so nicely"
            if start < words.count, index > 0, Self.closingThanks.best(in: words, at: start) != nil {
                return words[index].token
            }
            guard start < words.count else { continue }
            let tokens = words[start].token..<sentence.tokens.upperBound
            guard let opening = Self.openings.best(in: words, at: start) else { continue }
            switch opening.meaning {
            case .name:
                guard name(in: tokens) != nil else { continue }
            case .contact, .address:
                // "And if you need it, my employer is Hill School."
                if let condition = condition(before: index, in: words) {
                    if house(opening, words, tokens) != nil { return words[condition].token }
                }
                guard told(contact: opening, words, tokens) || house(opening, words, tokens) != nil else { continue }
            case .work:
                guard company(opening.match, words, tokens) != nil else { continue }
            case .aside:
                let behind = opening.match.range.upperBound
                guard behind >= words.count || Self.selves.contains(words[behind]) else { continue }
            }
            return words[index].token
        }
        return nil
    }

    /// Where "and if you need it," begins in front of a clause.
    private func condition(before index: Int, in words: [Word]) -> Int? {
        words.indices[..<index].suffix(6).first { place in
            place > 0 && opensClause(words, place)
                && Self.conditions.best(in: words, at: place)?.match.range.upperBound == index
        }
    }
    private static let owners = WordSets.set("my our i im the its")
    private static let conditions = PhraseBook<Bool>([
        (
            true,
            "and|but|oh? if you|anyone|thats|its|it *4\nand|but|oh? in case you|thats|its|it|i *4\nand|but|oh? by the way\nand|but|oh? btw"
        )
    ])

    func opensClause(_ words: [Word], _ index: Int) -> Bool {
        message.isClauseBreak(words[index].token - 1) || ["and", "but"].contains(words[index].text)
    }

    // MARK: Whole sentences

    /// What a sentence tells that is no part of the answer, which opens with another; nil where it is, or may be.
    func told(by sentence: Sentence, behind opening: Sentence? = nil, isAlone: Bool = false) -> [Told]? {
        guard !sentence.asks, (1...24).contains(sentence.words.count) else { return nil }
        if let told = foreignTold(by: sentence) { return told }
        var words = sentence.words[...]
        var isMarked = false
        var isMore = false
        while let first = words.first {
            if let mark = Self.marks.best(in: Array(words.prefix(6)), at: 0) {
                isMarked = isMarked || mark.meaning
                words = words.dropFirst(mark.match.range.count)
            } else if let condition = Self.conditions.best(in: Array(words.prefix(9)), at: 0)?.match.range,
                condition.upperBound < words.count,
                message.isClauseBreak(words[words.startIndex + condition.upperBound - 1].token + 1),
                Self.owners.contains(words[words.startIndex + condition.upperBound])
            {
                isMarked = true
                words = words.dropFirst(condition.count)
            } else if Self.joints.contains(first) {
                isMore = isMore || first.text == "also"
                words = words.dropFirst()
            } else {
                break
            }
        }
        // "(I'm a firefighter, 16 years of experience)"
        isMarked = isMarked || ["(", "["].contains(message.folded(sentence.tokens.lowerBound))
        guard var first = words.first else { return isMarked ? [.nothing] : nil }
        if first.token < sentence.content.lowerBound, let said = sentence.said.first {
            words = sentence.said[...]
            first = said
        }
        if Self.thanks.best(in: Array(words.prefix(8)), at: 0) != nil { return [.nothing] }
        let closing = Self.closings.first(in: Array(words)).flatMap { found in
            found.match.range.upperBound == words.count ? words.count - found.match.range.count : nil
        }
        isMarked = isMarked || closing != nil
        let said = Array(words.prefix(closing ?? words.count))
        guard let last = said.last else { return [.nothing] }
        let tokens = first.token..<(closing == nil ? sentence.content.upperBound : last.token + 1)
        // "I was a cop. I am a poet.": in the form of the others it is one of them.
        let isAlike = opening.map { isClause($0.said) } ?? false
        if let values = values(said, tokens, isMarked: isMarked, isAlike: isAlike) { return values }
        if let told = others(said, tokens, isMarked: isMarked || isMore, isAlone: isAlone) { return told }
        // "Forgot to say who I am: …"
        if isMarked, let name = name(in: sentence.content) { return [.name(name)] }
        let isBack = Self.tellers.contains(first) && said.prefix(4).contains { ["it", "them"].contains($0.text) }
        guard isMarked || isList || asked.contains(.speakingExperience), !isLed(tokens) || isBack && isLoose,
            !isStatement(sentence)
        else { return nil }
        if isMarked, Self.selves.contains(first) { return [.nothing] }
        if asked.contains(.speakingExperience) { return feels(said) ? [.nothing] : nil }
        guard asked.count == 1, isLoose, let opening, !isClause(opening.said) else { return nil }
        let isOther = opening.said.first?.text != first.text
        return isClause(said) || isOther && excludes(said) ? [.nothing] : nil
    }

    private func values(_ words: [Word], _ tokens: Range<Int>, isMarked: Bool, isAlike: Bool) -> [Told]? {
        guard let first = words.first else { return nil }
        let opening = Self.openings.best(in: words, at: 0)
        if opening?.meaning == .name || ["im", "i", "its", "this"].contains(first.text) && words.count <= 8,
            let name = name(in: tokens), isMarked || opening?.meaning == .name || !asked.contains(.keyMessage)
        {
            return [.name(name)]
        }
        if let opening, told(contact: opening, words, tokens) { return [.contact] }
        let sentence = Sentence(message, tokens: tokens, line: 0)
        var told: [Told] = []
        if let opening, let place = house(opening, words, tokens) {
            told.append(.company(place))
            if let role = RoleReader(message).stated(in: sentence, allowsBare: false).role { told.append(.role(role)) }
        }
        // "10 years of experience", which no item of a list is
        let isBare =
            isLoose && (message.kind(first.token) == .number || NumberWords.match(in: message, at: first.token) != nil)
            && words.count <= 9 && words.contains { Self.trades.contains($0) }
        let isSelf = isBare || ["i", "ive", "im", "its", "been", "we", "weve"].contains(first.text)
        // "I've been a cooper for 28 years"
        let isCareer =
            isList && !asked.contains(.role) && words.count > 4
            && (first.text == "ive" && words[1].text == "been" && ["a", "an"].contains(words[2].text)
                || words.prefix(4).map(\.text) == ["i", "have", "been", "a"])
            && words.prefix(7).contains { RoleWords.isHeadLike($0.text) }
        if isSelf, words.count <= 20,
            words.contains(where: { Self.spans.contains($0) }),
            isMarked || isCareer || isLoose || !told.isEmpty
                || (isList || asked == [.targetAudience]) && words.contains(where: { Self.trades.contains($0) }),
            let years = Amendments(message: message, context: context).shapedValue(.yearsExperience, in: tokens)
        {
            if isMarked || isCareer, told.isEmpty,
                let role = RoleReader(message).stated(in: sentence, allowsBare: false).role
            {
                told.append(.role(role))
            }
            told.append(.years(years))
        }
        if isCareer, told.isEmpty, words.contains(where: { $0.text == "since" }),
            let role = RoleReader(message).stated(in: sentence, allowsBare: false).role
        {
            return [.role(role)]
        }
        if !told.isEmpty { return told }
        guard isMarked || !isAlike && (isLoose || asked == [.targetAudience]), ["im", "i"].contains(first.text),
            words.count <= 9
        else { return nil }
        let found = RoleReader(message).stated(in: sentence, allowsBare: false)
        guard let role = found.role else { return nil }
        return [.role(role)] + (found.company.map { [.company($0)] } ?? [])
    }

    /// "I could go on for hours", "It's what I know best".
    private func isClause(_ words: [Word]) -> Bool {
        words.count > 2 && words.first.map { Self.tellers.contains($0) } ?? false
    }

    /// "I was so nervous!", of a show that has been named.
    private func feels(_ words: [Word]) -> Bool {
        guard (3...9).contains(words.count), ["i", "it", "we"].contains(words[0].text),
            Self.feelings.contains(words[1])
        else { return false }
        return !words.dropFirst().contains {
            message.kind($0.token) != .word || message.tokens[$0.token].isCapital
                || Self.stages.contains($0)
        }
    }
    private static let feelings = WordSets.set("was were felt loved enjoyed hated nearly almost got had")
    private static let stages = WordSets.set(
        "podcast show radio talk panel conference stage guest host keynote interview speaker tv webinar podcasts shows talks"
    )

    var isLoose: Bool { asked.allSatisfy { Self.loose.contains($0) } }
    private var isList: Bool { asked.allSatisfy { $0.spec.isList } }

    /// "Also I can talk about …": leads to another item.
    private func isLed(_ tokens: Range<Int>) -> Bool {
        let field = asked.first { $0.spec.isList }
        guard let field else { return false }
        return ListReader(message: message).withoutLead(tokens, field: field).lowerBound > tokens.lowerBound
    }

    /// "By the way my audience is engineering managers": read as what it says.
    private func isStatement(_ sentence: Sentence) -> Bool {
        Statements(message: message, asked: asked).found(in: sentence).contains { $0.strength == .named }
    }

    /// "Not politics!", "Nothing about money, please."
    private func excludes(_ words: [Word]) -> Bool {
        guard let first = words.first, words.count > 1 else { return false }
        let next = words[1].text
        if ["nothing", "anything", "everything"].contains(first.text) {
            return words.count <= 7 && ["about", "on", "but", "except", "else", "too", "to"].contains(next)
        }
        return words.count <= 4 && (["not", "never"].contains(first.text) || first.text == "no" && words.count <= 3)
    }

    // MARK: Values

    func name(in tokens: Range<Int>) -> Range<Int>? {
        NameReader(message: message).introduced(in: Sentence(message, tokens: tokens, line: 0), isAsked: false)
    }

    /// The house behind "I work at" or "my company is".
    private func house(_ opening: (meaning: Opening, match: Phrase.Match), _ words: [Word], _ tokens: Range<Int>)
        -> Range<Int>?
    {
        guard !asked.contains(.company), !asked.contains(.promotion) || opening.meaning == .work,
            opening.meaning == .work || opening.match.field?.fields.contains(.company) ?? false
        else { return nil }
        return company(opening.match, words, tokens)
    }

    private func company(_ match: Phrase.Match, _ words: [Word], _ tokens: Range<Int>) -> Range<Int>? {
        guard match.range.upperBound < words.count else { return nil }
        let start = words[match.range.upperBound].token
        let companies = CompanyReader(message: message)
        guard companies.isProper(start) || message.folded(start) == "the" && companies.isProper(start + 1) else {
            return nil
        }
        return companies.company(from: start, end: tokens.upperBound)
    }

    /// Whether words that lead to an address or a number do.
    private func told(
        contact opening: (meaning: Opening, match: Phrase.Match), _ words: [Word], _ tokens: Range<Int>
    ) -> Bool {
        let holds = tokens.contains { [.email, .link, .handle].contains(message.kind($0)) }
        switch opening.meaning {
        case .address:
            guard let name = opening.match.field, let field = name.fields.first(where: \.isContact) else {
                return false
            }
            if asked.contains(.promotion), field != .website { return false }
            return field == .phone ? tokens.contains { message.kind($0) == .number } : holds
        case .contact: return !asked.contains(.promotion) && (holds || isNumber(tokens))
        default: return false
        }
    }

    private func isNumber(_ tokens: Range<Int>) -> Bool {
        tokens.contains { message.kind($0) == .number && message.folded($0).utf8.count >= 4 }
    }

    // MARK: Words

    private static let openings = PhraseBook<Opening>([
        (.name, "my own|full|real|proper|actual? name is\nmy names"),
        (
            .address,
            """
            my|our *1 @field is|are|would
            my|our @field
            its my|our @field
            i|ive|we|weve now|also? have|got|run? also|now|got? a|an|another *1 @field
            theres|there is? now|also? a|an|my|our *1 @field
            please add|include|list|note|link my|our *1 @field
            you|we can|could|may|might just|always|also? add|include|list|note|link my|our *1 @field
            """
        ),
        (
            .contact,
            """
            you|they|people|hosts|listeners|anyone can|could|may|might always|also|just? reach|find|contact|call|write|email|mail|text|message|ring|see|look|read|watch|listen|hear|stream|view *2
            reach|find|contact|call|write|email|mail|text|message|ring to? me|us
            if you|anyone|they|people|youd|you're need|needs|want|wants|like|wish|prefer|care|ever|have|would|are|is|must
            you|youll|they|people will? find|see|read *3 on|at|under
            all|most|everything|more|some of? it|them|that|this|these? is|are on|at|under
            my|our *2 is|are|lives|sits on|at|under|online
            theres|there|i|ive|we|weve is|have|has|got? more|proof|photos|pictures|details|video|footage|some|a *3 on|at|under
            more|details|proof|photos|pictures *2 on|at|under|here
            my numbers|phones|mobiles|cells
            see|visit|check also|out?
            """
        ),
        (
            .work,
            """
            i now|currently|also? work at|for|with
            im now|currently|also|working? at|with
            the|my|our own? company|firm|employer|business|studio|gym|shop|bakery|clinic|practice|school|lab|agency is|its called|named?
            i|we run|own|have|lead|founded|started a|an|my|our|the *2 called|named
            the company|firm|business|studio|shop|practice|school|lab|agency i|we run|own|lead|founded|work for? is
            the|my|our own? company|firm|employer|business|studio|gym|shop|bakery|clinic|practice|school|lab|agency goes by
            the|my|our own? companys|firms|studios|gyms|shops|bakerys|clinics|schools|labs|agencys called|named
            i teach|lecture|practise|practice|do|research|study|run it|this|them|that at|for|with
            """
        ),
        (
            .aside,
            """
            by the way
            btw|incidentally
            i|ive? forgot|forgotten to? say|mention|add|tell
            in case you|its|anyone *4
            """
        ),
    ])

    /// True where what follows is another matter.
    private static let marks = PhraseBook<Bool>([
        (
            true,
            """
            by the way
            btw|incidentally|ps
            p s
            i|ive? forgot|forgotten|should to? have? say|said|mention|mentioned|add|tell|told you? that?
            just|and so you know
            for your information
            on another|a different|separate note
            before i forget
            oh and|also|yes
            i|ive? forgot|forgotten earlier|before|above
            something|one|another thing i forgot|left *1
            what i forgot to? say|mention|add?
            """
        )
    ])
    static let closings = PhraseBook<Bool>([
        (
            true,
            """
            by the way
            btw|incidentally
            i? think|believe|guess? i? forgot|missed|omitted|neglected to? say|mention|add|tell|that? you? that|it|this? earlier|before|above|yet? $
            i? dont|didnt think|believe i|ive|that|it|this? mentioned|said|told|came|mention|say *3 $
            im? not sure|certain if|whether? i|ive|that? told|mentioned|said|mention|say *3 $
            i? dont know|remember|recall if|whether i|ive *4 $
            i? left|leave that|it|this out *2 $
            i? havent|didnt|never said|told|mentioned|say|tell|mention *3 $
            in case you|its|anyone|i|ive *5 $
            if i|ive|you didnt|havent|hadnt|dont *4 $
            if that|it|this matters|helps|counts|is *2 $
            just|so? you know
            myself
            """
        )
    ])
    /// "And a thank-you to whoever made this"
    private static let thanks = PhraseBook<Bool>([
        (
            true,
            """
            a? big|huge|special? thanks|thankyou|cheers|kudos to|for
            a? big|huge|special? thank you to|for
            """
        )
    ])
    /// "… and thank you for asking so nicely"
    private static let closingThanks = PhraseBook<Bool>([
        (
            true,
            """
            a|so|very? big|huge|many|much? thanks|cheers for|to asking|this|that|having|reading|your|taking|listening|all|everything|whoever *6 $
            a|so|very? big|huge|many|much? thanks|cheers for|to the *2 question|questions|chat|opportunity|interview|invitation|invite|patience|time $
            thank you for|to asking|this|that|having|reading|your|taking|listening|all|everything|whoever *6 $
            thank you for|to the *2 question|questions|chat|opportunity|interview|invitation|invite|patience|time $
            thank you very|so? much? $
            """
        )
    ])
    static let joints = WordSets.set("and but oh also so ok okay well plus ah um uh then")
    /// Who such a clause is about.
    private static let selves = WordSets.set(
        "i im ive id ill my mine we weve weare our its it you your youre youve this that thats there theres me")
    private static let tellers = WordSets.set("i im ive id ill we weve weare its thats")
    static let spans = WordSets.set("years year yrs yr decade decades since ago")
    private static let trades = WordSets.set(
        "it this trade business field game job industry profession craft experience work line started began")
}

extension Field {
    /// A way to reach or to find somebody.
    var isContact: Bool { [.email, .phone, .website, .socialLinks, .linkedinURL].contains(self) }
}
