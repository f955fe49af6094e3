import InterviewCore

extension Draft {
    /// Gives what is left of the message to what was asked.
    mutating func allocate() {
        fillOpen()
        if !wantsProse, context.stage != .whoseProfile { placeAnywhere() }
        readTradeBehindName()
    }

    private mutating func fillOpen() {
        let open = asked.filter { !$0.isShaped && !has($0) && !isDeclined($0) }
        guard !open.isEmpty, context.stage != .whoseProfile else { return }
        var left = sentences.indices.filter { !sentences[$0].isSpent }
        if wantsProse, left.count > 1 {
            var own = left[...]
            while let first = own.first, Asides.isAside(sentences[first], in: message) || isHeading(sentences[first]) {
                own = own.dropFirst()
            }
            while let last = own.last, Asides.isAside(sentences[last], in: message) { own = own.dropLast() }
            if !own.isEmpty { left = Array(own) }
        } else if wantsProse, left.count < sentences.count, left.allSatisfy({ Asides.isAside(sentences[$0]) }) {
            // "My phone's changed: … Story to follow."
            return
        }
        guard !left.isEmpty else { return }
        if wantsProse {
            asked.count == 1 ? fill(open[0], from: left) : fillPair(open, from: left)
        } else if !fillBio(from: left) {
            fillGroup(open, from: left)
        }
    }

    /// Several sentences where a role was asked tell of the guest: they are the bio, and the role stays open unless
    /// they name one.
    mutating func fillBio(from left: [Int]) -> Bool {
        guard asked.contains(.role), !asked.contains(.fullName), !has(.professionalBio), !isKnown(.professionalBio),
            left.allSatisfy({ field(ofLine: sentences[$0].line) == nil }),
            !left.contains(where: { namesWork(sentences[$0]) }), !opensWithTitle(left)
        else { return false }
        // A sentence that holds the years answers the question.
        let told = left.filter { index in
            !asked.contains(.yearsExperience)
                || !sentences[index].content.contains { isTaken($0) && message.kind($0) == .number }
        }
        let ranges = told.compactMap { rest(of: sentences[$0]) }
        let counts = ranges.map { Word.words(of: message, in: $0).count }
        let isRoleNamed = has(.role)
        guard counts.count >= (isRoleNamed ? 3 : 2), counts.filter({ $0 >= 5 }).count >= 2,
            counts.reduce(0, +) >= (isRoleNamed ? 30 : 14), !ranges.joined().contains(where: { isAddress($0) })
        else { return false }
        fillProse(.professionalBio, ranges)
        return true
    }

    /// "Associate Director, Policy, at the Centre. Six years there."
    private func opensWithTitle(_ left: [Int]) -> Bool {
        guard let first = pieces(left).first else { return false }
        let words = Word.words(of: message, in: first)
        return words.count <= 6 && isTitle(first) && words.contains { RoleWords.isHead($0.text) }
    }

    /// "Bio:" in a line of its own.
    func isHeading(_ sentence: Sentence) -> Bool {
        sentence.words.count <= 6 && message.folded(sentence.tokens.upperBound - 1) == ":"
    }

    /// "Title would be founder I guess"
    func namesWork(_ sentence: Sentence) -> Bool {
        sentence.words.indices.contains { index in
            FieldNames.names(in: sentence.words, at: index).contains { name in
                name.fields.first == .role && index + name.length < sentence.words.count
                    && ["is", "would", "will"].contains(sentence.words[index + name.length].text)
            }
        }
    }

    func isAddress(_ index: Int) -> Bool {
        [.email, .link, .handle].contains(message.kind(index))
    }

    // MARK: One field, whole

    mutating func fill(_ field: Field, from left: [Int]) {
        var ranges = left.compactMap { rest(of: sentences[$0]) }
        if field.isTold { ranges = withInnerLeads(ranges, of: left) }
        guard let first = ranges.first, let last = ranges.last else { return }
        // A line is an item; of several sentences in one line each may hold more.
        var isLines = ranges.count > 1 && Set(left.map { sentences[$0].line }).count > 1
        // "How to fail. What directors want. Money and art.": so is a sentence, of three without a comma.
        if ranges.count > 2, !ranges.joined().contains(where: { [",", ";"].contains(message.folded($0)) }) {
            isLines = true
        }
        if ranges.count == 2, ListReader.areLoose(field), ranges.allSatisfy({ isPlainItem($0, field) }) {
            isLines = true
        }
        let interpreter = Interpreter(message: message)
        if field == .successStories {
            if let story = StoryReader(message: message).story(in: ranges) {
                add(field, .story(story), at: first.lowerBound..<last.upperBound, change: change(field))
            }
        } else if field.spec.isList {
            for (place, range) in ranges.enumerated()
            where place == 0 || !(isLines ? field == .achievements && opensScene(range) : speaksOfItems(range, field)) {
                let items = ListReader(message: message).items(of: range, field: field, isLine: isLines)
                if ranges.count > 1, !isLines, field == .expertiseKeywords, items.contains(where: isTold) { continue }
                for item in items where !(field == .expertiseKeywords && isTold(item)) && !isOwnLabel(item, field) {
                    add(field, .text(interpreter.text(item)), at: item, change: change(field))
                }
            }
        } else {
            fillProse(field, ranges)
        }
    }

    /// "Promotion: our course, …"
    private func isOwnLabel(_ item: Range<Int>, _ field: Field) -> Bool {
        let words = Word.words(of: message, in: item)
        let names = FieldNames.names(in: words, at: 0).filter { $0.length == words.count }
        // "And booking, hmm, …"
        if asked.count > 1, names.contains(where: { !Set($0.fields).isDisjoint(with: asked.filter { $0 != field }) }) {
            return true
        }
        return isLabel(item) && names.contains { $0.fields.contains(field) }
    }

    /// "One of them is named after my mother, she is not amused.", "What an odd trio!": a sentence behind a list that
    /// speaks of what it holds.
    private func speaksOfItems(_ range: Range<Int>, _ field: Field) -> Bool {
        let words = Word.words(of: message, in: range)
        guard words.count > 2 else { return false }
        if words[0].text == "what", ["a", "an"].contains(words[1].text) { return true }
        guard [.achievements, .speakingExperience, .expertiseKeywords].contains(field) else { return false }
        return Self.backward.best(in: words, at: 0) != nil || field == .achievements && isScene(words)
    }

    /// "They gave me a ham.", "A nice lady pinned it on.", "My mum cried.": what others did when it was won.
    private func isScene(_ words: [Word]) -> Bool {
        guard words.count <= 14, !words.contains(where: { Self.honouring.contains($0) }) else { return false }
        let first = words[0].text
        if Self.bystanders.contains(words[0]) { return true }
        if ["my", "our"].contains(first) { return Self.relations.contains(words[1]) }
        return ["a", "an", "the", "some"].contains(first)
            && words.dropFirst(2).contains { ["it", "me", "us"].contains($0.text) }
    }

    private func opensScene(_ range: Range<Int>) -> Bool {
        let words = Word.words(of: message, in: range)
        return words.count > 1 && Self.bystanders.contains(words[0]) && isScene(words)
    }

    private static let bystanders = WordSets.set("they he she somebody someone everybody everyone nobody")
    private static let honouring = WordSets.set(
        "named elected appointed voted chose chosen awarded won after honoured honored knighted nominated inducted hired"
    )
    private static let relations = WordSets.set(
        "mum mom mother dad father wife husband kids children daughter son sister brother gran grandma nan dog cat boss"
    )

    private static let backward = PhraseBook<Bool>([
        (
            true,
            """
            one|two|some|most|all|both|none|neither|many|half|part of them|those|these|it|which
            it|that|this|they|those|these|she|he|both|all|neither is|was|were|are|has|had|took|made|felt|got|isnt|wasnt
            its|thats|theyre|hes|shes
            it|that|this|they|she|he|both still|now|also|even|really|just|never|always|sits|stands|hangs|lives|came|went|changed|meant|means
            only|just the? one|two|those|these|that so|yet|though|this|far|however?
            """
        )
    ])

    /// "… for circuses. Yes, circuses have accountants.": inside an answer a "yes" belongs to it.
    private func withInnerLeads(_ ranges: [Range<Int>], of left: [Int]) -> [Range<Int>] {
        guard ranges.count == left.count, ranges.count > 1 else { return ranges }
        return zip(left, ranges).enumerated().map { place, part in
            let (index, range) = part
            let start = sentences[index].tokens.lowerBound
            guard place > 0, left[place - 1] == index - 1, start < range.lowerBound, range.lowerBound - start <= 3,
                range.lowerBound == sentences[index].content.lowerBound,
                AssentPhrases.yesWords.contains(message.folded(start))
                    || AssentPhrases.noWords.contains(message.folded(start)),
                !(start..<range.lowerBound).contains(where: { isTaken($0) })
            else { return range }
            return start..<range.upperBound
        }
    }

    /// "menopause and sport.": a sentence that is one item, beside another.
    private func isPlainItem(_ range: Range<Int>, _ field: Field) -> Bool {
        let reader = ListReader(message: message)
        let words = Word.words(of: message, in: range)
        return (1...6).contains(words.count) && reader.withoutLead(range, field: field) == range
            && !range.contains { [",", ";", "/", ":", "&"].contains(message.folded($0)) }
            && !words.contains { CommonWords.verbs.contains($0) || WordSets.fillers.contains($0) && $0.text != "and" }
    }

    /// "I asked 40 regulars to pre-pay" is told and no keyword.
    func isTold(_ item: Range<Int>) -> Bool {
        let words = Word.words(of: message, in: item)
            .drop { ["also", "and", "but", "so", "then"].contains($0.text) }
        guard words.count >= 4, let first = words.first?.text else { return false }
        return Self.tellers.contains(first)
            && words.dropFirst().prefix(6).contains { $0.text.hasSuffix("ed") || Self.pasts.contains($0.text) }
    }

    static let tellers = WordSets.set("i we he she they it all then after in so that")
    static let pasts = WordSets.set(
        "was were did had got made took went came built grew ran gave won lost wrote told said became began sold bought left kept"
    )

    mutating func fillProse(_ field: Field, _ whole: [Range<Int>]) {
        var ranges = whole
        if field == .keyMessage, ranges.count > 1, let last = ranges.last,
            PraiseTails.isWish(Word.words(of: message, in: last))
        {
            ranges.removeLast()
            if ranges.count == 1 { ranges[0] = message.trimmed(ranges[0]) }
        }
        guard let first = ranges.first, let last = ranges.last else { return }
        let start = ProseLeads.start(of: first, field: field, in: message)
        var body = start..<last.upperBound
        while let first = body.first, asked.count > 1, first > 0,
            ["and", "also", "but", ","].contains(message.folded(first))
        {
            body = (first + 1)..<body.upperBound
        }
        // A fragment behind "my audience is" is no sentence, so its full stop goes.
        if start > first.lowerBound, ranges.count == 1 { body = message.trimmed(body) }
        if ranges.count == 1, PraiseTails.fields.contains(field) {
            body = PraiseTails.cut(body, of: field, in: message)
        }
        guard !Word.words(of: message, in: body).isEmpty else { return }
        let isWhole = zip(ranges, ranges.dropFirst()).allSatisfy { isContinuous($0.upperBound..<$1.lowerBound) }
        var text = Interpreter(message: message).text(body)
        if !isWhole {
            let parts = [start..<first.upperBound] + ranges.dropFirst()
            text = parts.map { Interpreter(message: message).text($0) }.joined(separator: " ")
        }
        add(field, .text(text), at: body, change: change(field))
    }

    /// Whether nothing but a sign or an "and", at which a sentence was cut, stands between two parts of an answer.
    private func isContinuous(_ gap: Range<Int>) -> Bool {
        gap.count <= 2 && gap.allSatisfy { message.kind($0) == .punctuation || message.folded($0) == "and" }
    }

    func change(_ field: Field) -> Candidate.Change {
        context.stage == .proposal && context.proposed == field ? .replace(nil) : .state
    }

    /// What a sentence says beside what has been taken for other fields. Addresses and names stay part of prose.
    func rest(of sentence: Sentence) -> Range<Int>? {
        var range = sentence.content
        while let first = range.first,
            declined.contains(first)
                || range.lowerBound > sentence.content.lowerBound
                    && ["but", "and", ","].contains(message.folded(first))
        {
            range = (first + 1)..<range.upperBound
        }
        if let statement = firstStatement(in: sentence) {
            guard statement > range.lowerBound else { return nil }
            range = message.trimmed(range.lowerBound..<statement)
        }
        return range.isEmpty || Word.words(of: message, in: range).isEmpty ? nil : range
    }

    /// Where text begins that was taken for a field told in sentences.
    func firstStatement(in sentence: Sentence) -> Int? {
        let taken = candidates.filter { $0.field.takesWholeAnswer && !asked.contains($0.field) }
            .map { message.tokens(of: $0.quote) }
        guard var first = taken.filter({ sentence.content.overlaps($0) }).map(\.lowerBound).min() else { return nil }
        while first > sentence.content.lowerBound, isTaken(first - 1) { first -= 1 }
        while first > sentence.content.lowerBound, ["and", "but", ",", ";"].contains(message.folded(first - 1)) {
            first -= 1
        }
        return first
    }
}
