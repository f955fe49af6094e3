import InterviewCore

/// What a claim asserts that its evidence does not hold.
///
/// Every word of a claim that says something must be a word of the evidence (or a form of it, or one that says the
/// same of a deed); every figure must be there with its unit, beside the words that it stands beside in the claim;
/// names that stand together must stand together there.
struct ClaimCheck {
    enum Strictness {
        /// Achievements and stories: what was done where. Words must be in the quotes' own blocks, and those of a
        /// clause in one.
        case deeds
        /// The bio: the same, but for a clause's names and titles alone; the document's first block counts as quoted.
        case bio
        /// Topics, audience, message, perspective: words may be anywhere, names and figures may not.
        case themes
    }

    private static let figureLimit = 16

    let map: EvidenceMap
    let strictness: Strictness
    /// The blocks that the quotes stand in, the guest's words and the document's first line.
    let scope: [Range<Int>]
    /// The segments that the quotes touch.
    let quoted: [Range<Int>]

    init(_ map: EvidenceMap, strictness: Strictness, quotes: [Quote]) {
        self.map = map
        self.strictness = strictness
        quoted = quotes.map { map.segments(in: $0) }.filter { !$0.isEmpty }
        let around = quoted.map { range in
            let first = map.surroundings(of: range.lowerBound)
            let last = map.surroundings(of: range.upperBound - 1)
            return first.lowerBound..<max(first.upperBound, last.upperBound)
        }
        let opening = strictness == .bio && map.guestBlocks.lowerBound > 0 ? map.blocks.prefix(1) : []
        scope = around + opening + map.everywhere
    }

    /// In the text's order, each once.
    func unsupported(in text: String) -> [String] {
        let words = EvidenceWord.words(of: text)
        // Nobody's sentence; checking it would take long.
        if words.count(where: { $0.figure != nil }) > Self.figureLimit { return [text] }
        var missing: [String] = []
        for index in words.indices {
            switch words[index].kind {
            case .word(let word):
                if words[index].isContent || GuardedWords.superlatives.contains(word), !holds(words, index, word) {
                    missing.append(words[index].raw)
                }
            case .figure(let figure):
                if !FigureCheck(check: self, words: words, index: index, figure: figure).isSupported {
                    missing.append(words[index].raw)
                }
            case .month(let month): if !holds(month: month) { missing.append(words[index].raw) }
            }
        }
        missing += unjoined(words)
        if missing.isEmpty { missing = denied(words) }
        var seen: Set<String> = []
        return missing.filter { seen.insert($0).inserted }
    }

    /// Whether a quote has anything to do with a text.
    func shares(_ text: String, with quote: Quote) -> Bool {
        let range = map.segments(in: quote)
        return EvidenceWord.words(of: text).contains { word in
            switch word.kind {
            case .figure(let figure): !map.places(of: figure.value, in: [range]).isEmpty
            case .word(let text):
                !PlainWords.function.contains(text) && map.holds(any: map.forms(of: text), in: [range])
            case .month: false
            }
        }
    }

    // MARK: Words

    private func holds(_ words: [EvidenceWord], _ index: Int, _ word: String) -> Bool {
        let everything = [0..<map.segments.count]
        if isRank(words, index, word) {
            // Only where the same stands beside the same.
            guard map.holds(word, in: strictness == .themes ? everything : scope) else { return false }
            guard let next = words[(index + 1)...].first(where: { $0.isContent || $0.figure != nil })?.word else {
                return true
            }
            let forms = map.forms(of: next)
            return map.places(of: word).contains { map.holds(any: forms, in: [$0..<$0 + 1]) }
        }
        switch WordClasses.of(word) {
        case WordClasses.business?: return true
        case WordClasses.people? where strictness == .themes: return true
        // "18 years": judged with the figure.
        case let name? where WordClasses.time.contains(name) && index > 0 && words[index - 1].figure != nil: return true
        default: break
        }
        // A title ("UX Lead") is no deed.
        let isTitle = words[index].isCapital && map.isTitle(word)
        let forms = isTitle ? [word] : map.forms(of: word)
        let isName = forms.allSatisfy(map.isName)
        if isName, !isAtHome(words, index, word) { return false }
        let place = strictness != .themes || isName ? scope : everything
        return map.holds(any: forms, in: place, bare: isBare(words, index))
    }

    /// A place of work ("at Tidewater") is one that heads a block, or that the document says the same of.
    private func isAtHome(_ words: [EvidenceWord], _ index: Int, _ word: String) -> Bool {
        guard strictness != .themes, !map.isTitle(word), let before = Self.preposition(words, before: index) else {
            return true
        }
        return map.places(of: word).contains { place in
            let words = map.segments[place].words
            return words.indices.contains { words[$0].word == word && Self.preposition(words, before: $0) == before }
        }
    }

    private static func preposition(_ words: [EvidenceWord], before index: Int) -> String? {
        let before = words[..<index].suffix(2).reversed().compactMap(\.word).first { !articles.contains($0) }
        return before.flatMap { ["at", "for", "bei", "chez", "presso", "joined", "left"].contains($0) ? $0 : nil }
    }

    private static let articles: Set<String> = ["the", "la", "le", "der", "die", "dem", "den", "il", "lo", "l"]

    /// Whether no word before makes less of a word.
    private func isBare(_ words: [EvidenceWord], _ index: Int) -> Bool {
        index == 0 || !GuardedWords.diminishers.contains(words[index - 1].word ?? "")
    }

    /// Whether a word ranks or praises here: "leading a team" does not.
    private func isRank(_ words: [EvidenceWord], _ index: Int, _ word: String) -> Bool {
        guard GuardedWords.superlatives.contains(word) else { return false }
        guard WordClasses.of(word) != nil else { return true }
        return index > 0 && GuardedWords.rankBefore.contains(words[index - 1].word ?? "")
    }

    private func holds(month: Int) -> Bool {
        scope.contains { range in
            range.contains { place in
                map.segments[place].words.contains { word in
                    if case .month(month) = word.kind { return true }
                    return word.word.flatMap(MonthNames.month) == month
                }
            }
        }
    }

    // MARK: What stands together

    /// Names that a clause joins and no block of the evidence does.
    private func unjoined(_ words: [EvidenceWord]) -> [String] {
        var missing: [String] = []
        let clauses = Dictionary(grouping: words.indices) { words[$0].clause }
        for (_, indices) in clauses.sorted(by: { $0.key < $1.key }) {
            let names = indices.filter { words[$0].isContent && isAnchor(words[$0]) }
            guard names.count > 1 else { continue }
            let forms = names.map { place in
                let word = words[place].word ?? ""
                let isTitle = words[place].isCapital && map.isTitle(word)
                return (forms: isTitle ? [word] : map.forms(of: word), isBare: isBare(words, place))
            }
            let isJoined = map.blocks.contains { block in
                let place = [block] + map.everywhere
                return forms.allSatisfy { map.holds(any: $0.forms, in: place, bare: $0.isBare) }
            }
            if !isJoined { missing.append(names.map { words[$0].raw }.joined(separator: " ")) }
        }
        return missing
    }

    private func isAnchor(_ word: EvidenceWord) -> Bool {
        guard let text = word.word, ![WordClasses.business, WordClasses.people].contains(WordClasses.of(text)) else {
            return false
        }
        switch strictness {
        case .deeds: return true
        case .bio: return map.isName(text) || map.isTitle(text)
        case .themes: return map.isName(text)
        }
    }

    // MARK: Denials

    /// The words by which the sentence nearest to the claim says that it did not come about, where the claim has none.
    private func denied(_ words: [EvidenceWord]) -> [String] {
        guard strictness != .themes, !words.contains(where: { GuardedWords.hedges.contains($0.word ?? "") }) else {
            return []
        }
        let content = words.filter(\.isContent).compactMap(\.word).map(map.forms)
        var best = 0
        var found: [String] = []
        for place in quoted.flatMap(\.self) {
            let shared = content.count { map.holds(any: $0, in: [place..<place + 1]) }
            guard shared > 0, shared >= best else { continue }
            let hedges = map.segments[place].words.compactMap(\.word).filter(GuardedWords.hedges.contains)
            found = shared > best ? hedges : hedges.isEmpty ? [] : found
            best = shared
        }
        return found
    }
}

extension EvidenceMap {
    /// What stands everywhere: the guest's own words, and the document's first line, which is its owner's name.
    var everywhere: [Range<Int>] {
        var ranges = guestBlocks.map { blocks[$0] }
        if let first = segments.first, !first.isTainted, first.words.count <= 6, first.block < guestBlocks.lowerBound {
            ranges.append(0..<1)
        }
        return ranges
    }
}
