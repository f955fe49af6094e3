import InterviewCore

/// What speaks for and against an answer beginning (or ending) behind some units of a message: the units that would be
/// cut off, those around the cut, what was asked, where the rules have cut, and how much of talk is in it.
package struct CutFeatures: Sendable {
    /// More is never cut off.
    package static let longest = 36

    /// Whether the end is looked for; then everything is read backwards.
    private let isEnd: Bool
    private let message: MessageText
    private let units: MessageUnits
    private let asked: Field
    private let question: UInt32
    private let intents: UInt32
    /// How many units the rules have cut off.
    private let ruled: Int
    /// The units in reading order.
    private let words: [UInt32]

    package init(
        _ message: MessageText, _ units: MessageUnits, _ rules: RuleTags, asked: Field, ruled: Int, isEnd: Bool
    ) {
        self.message = message
        self.units = units
        self.asked = asked
        self.ruled = ruled
        self.isEnd = isEnd
        question = FeatureHash.of(asked.rawValue)
        intents = rules.intents
        words = isEnd ? units.words.reversed() : units.words
    }

    /// How many units may be cut off: none up to the most.
    package var candidates: Range<Int> { 0..<min(words.count, Self.longest) }

    private enum Edge: UInt32 { case none, inside, clause, sentence }

    /// The features of a cut behind so many units.
    package func hashes(_ cut: Int) -> [UInt32] {
        var hashes: [UInt32] = []
        hashes.reserveCapacity(64 + 4 * cut)
        let side: UInt32 = isEnd ? 1000 : 0
        func add(_ kind: UInt32, _ first: UInt32 = 0, _ second: UInt32 = 0, _ third: UInt32 = 0) {
            hashes.append(FeatureHash.feature(side + kind, first, second, third))
        }
        let edge = edge(cut).rawValue
        let size = UInt32(cut < 8 ? cut : 8 + min(cut / 5, 6))
        add(100, size)
        add(101, question, UInt32(min(cut, 6)))
        add(102, word(cut - 1))
        add(103, word(cut - 2), word(cut - 1))
        add(104, word(cut - 3), word(cut - 2), word(cut - 1))
        add(105, word(cut))
        add(106, word(cut), word(cut + 1))
        add(107, word(cut - 1), word(cut))
        add(108, word(cut - 2), word(cut - 1), word(cut))
        add(109, word(cut - 1), word(cut), word(cut + 1))
        add(110, question, word(cut - 1))
        add(111, question, word(cut))
        add(112, question, word(cut - 2), word(cut - 1))
        add(113, shape(cut), shape(cut - 1))
        add(114, word(cut - 1), shape(cut))
        add(115, edge)
        for place in 0..<cut {
            add(116, word(place))
            add(117, edge, word(place))
            if place + 1 < cut { add(118, word(place), word(place + 1)) }
            if place + 2 < cut { add(119, word(place), word(place + 1), word(place + 2)) }
        }
        if cut > 0 {
            add(120, word(0))
            add(121, word(0), cut > 1 ? word(1) : 0)
            add(122, edge, word(0))
        }
        for place in cut..<min(cut + 4, words.count) { add(123, word(place)) }
        let left = words.count - cut
        add(124, UInt32(min(left / 3, 6)))
        add(125, edge, UInt32(min(left / 3, 4)))
        let order: UInt32 = cut == ruled ? 1 : cut < ruled ? 2 : 3
        add(126, order)
        add(127, order, intents)
        add(128, order, ruled == 0 ? 0 : 1)
        add(129, order, UInt32(min(6, abs(cut - ruled))))
        add(130, order, question)
        add(131, cut == 0 ? 1 : 0, ruled == 0 ? 1 : 0)
        addTalk(cut, edge, add)
        return hashes
    }

    /// How sure the model of talk is of what is cut off, and of the sentence that would be next to the cut.
    private func addTalk(_ cut: Int, _ edge: UInt32, _ add: (UInt32, UInt32, UInt32, UInt32) -> Void) {
        guard edge != Edge.inside.rawValue else { return }
        var off: UInt32 = 9
        if cut > 0 {
            off = talk(0..<cut)
            add(132, off, 0, 0)
            add(133, edge, off, 0)
            add(134, off, UInt32(min(cut / 2, 6)), 0)
        }
        var end = cut
        while end < words.count, end - cut < 30, end == cut || sign(end) != .sentence { end += 1 }
        let next = talk(cut..<end)
        add(135, next, 0, 0)
        if cut > 0 { add(136, off, next, 0) }
    }

    /// In eighths, of units in reading order.
    private func talk(_ places: Range<Int>) -> UInt32 {
        let held =
            isEnd ? (units.count - places.upperBound)..<(units.count - places.lowerBound) : places
        guard let tokens = units.tokens(of: held) else { return 8 }
        return UInt32(min(TalkModel.trained.probability(of: tokens, in: message, asked: asked), 0.999) * 8)
    }

    private func word(_ place: Int) -> UInt32 { place < 0 ? 2 : place < words.count ? words[place] : 3 }

    private func unit(_ place: Int) -> Int { isEnd ? units.count - 1 - place : place }

    private func shape(_ place: Int) -> UInt32 {
        words.indices.contains(place) ? units.shapes[unit(place)] : 0
    }

    private func sign(_ place: Int) -> MessageUnits.Sign { units.signs[unit(place)] }

    private func edge(_ cut: Int) -> Edge {
        guard cut > 0 else { return .none }
        // What closes the answer stands before the words behind it, and is the first that stays.
        let signs = [cut - 1, cut].filter { $0 < words.count }.map { sign($0) }
        if signs.first == .sentence || isEnd && signs.last == .sentence { return .sentence }
        return signs.first == .clause || isEnd && signs.last == .clause ? .clause : .inside
    }
}
