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

    /// What a cut runs along.
    enum Edge: UInt32, CaseIterable { case none, inside, clause, sentence }

    /// Features in the making.
    private struct Hashes {
        var list: [UInt32] = []
        let side: UInt32

        mutating func add(_ kind: UInt32, _ first: UInt32 = 0, _ second: UInt32 = 0, _ third: UInt32 = 0) {
            list.append(FeatureHash.feature(side + kind, first, second, third))
        }
    }

    private var side: UInt32 { isEnd ? 1000 : 0 }

    /// All features of a cut behind so many units.
    package func hashes(_ cut: Int) -> [UInt32] {
        let edge = edge(cut)
        return own(cut) + (0..<cut).flatMap { self.cut($0) + [along(edge, $0)] }
    }

    /// The features of a unit that is cut off, whatever the cut.
    func cut(_ place: Int) -> [UInt32] {
        var hashes = Hashes(side: side)
        hashes.add(116, word(place))
        if place > 0 { hashes.add(118, word(place - 1), word(place)) }
        if place > 1 { hashes.add(119, word(place - 2), word(place - 1), word(place)) }
        return hashes.list
    }

    /// The feature of a unit that is cut off along an edge.
    func along(_ edge: Edge, _ place: Int) -> UInt32 { FeatureHash.feature(side + 117, edge.rawValue, word(place), 0) }

    /// The features of the cut itself.
    func own(_ cut: Int) -> [UInt32] {
        var hashes = Hashes(side: side)
        hashes.list.reserveCapacity(48)
        let edge = edge(cut).rawValue
        let size = UInt32(cut < 8 ? cut : 8 + min(cut / 5, 6))
        hashes.add(100, size)
        hashes.add(101, question, UInt32(min(cut, 6)))
        hashes.add(102, word(cut - 1))
        hashes.add(103, word(cut - 2), word(cut - 1))
        hashes.add(104, word(cut - 3), word(cut - 2), word(cut - 1))
        hashes.add(105, word(cut))
        hashes.add(106, word(cut), word(cut + 1))
        hashes.add(107, word(cut - 1), word(cut))
        hashes.add(108, word(cut - 2), word(cut - 1), word(cut))
        hashes.add(109, word(cut - 1), word(cut), word(cut + 1))
        hashes.add(110, question, word(cut - 1))
        hashes.add(111, question, word(cut))
        hashes.add(112, question, word(cut - 2), word(cut - 1))
        hashes.add(113, shape(cut), shape(cut - 1))
        hashes.add(114, word(cut - 1), shape(cut))
        hashes.add(115, edge)
        if cut > 0 {
            hashes.add(120, word(0))
            hashes.add(121, word(0), cut > 1 ? word(1) : 0)
            hashes.add(122, edge, word(0))
        }
        for place in cut..<min(cut + 4, words.count) { hashes.add(123, word(place)) }
        let left = words.count - cut
        hashes.add(124, UInt32(min(left / 3, 6)))
        hashes.add(125, edge, UInt32(min(left / 3, 4)))
        let order: UInt32 = cut == ruled ? 1 : cut < ruled ? 2 : 3
        hashes.add(126, order)
        hashes.add(127, order, intents)
        hashes.add(128, order, ruled == 0 ? 0 : 1)
        hashes.add(129, order, UInt32(min(6, abs(cut - ruled))))
        hashes.add(130, order, question)
        hashes.add(131, cut == 0 ? 1 : 0, ruled == 0 ? 1 : 0)
        addTalk(cut, edge, to: &hashes)
        return hashes.list
    }

    /// How sure the model of talk is of what is cut off, and of the sentence that would be next to the cut.
    private func addTalk(_ cut: Int, _ edge: UInt32, to hashes: inout Hashes) {
        guard edge != Edge.inside.rawValue else { return }
        var off: UInt32 = 9
        if cut > 0 {
            off = talk(0..<cut)
            hashes.add(132, off)
            hashes.add(133, edge, off)
            hashes.add(134, off, UInt32(min(cut / 2, 6)))
        }
        var end = cut
        while end < words.count, end - cut < 30, end == cut || sign(end) != .sentence { end += 1 }
        let next = talk(cut..<end)
        hashes.add(135, next)
        if cut > 0 { hashes.add(136, off, next) }
    }

    /// In eighths, of units in reading order.
    private func talk(_ places: Range<Int>) -> UInt32 {
        let held =
            isEnd ? (units.count - places.upperBound)..<(units.count - places.lowerBound) : places
        guard let tokens = units.tokens(of: held) else { return 8 }
        return UInt32(min(TalkModel.probability(of: tokens, in: message, asked: asked), 0.999) * 8)
    }

    private func word(_ place: Int) -> UInt32 { place < 0 ? 2 : place < words.count ? words[place] : 3 }

    private func unit(_ place: Int) -> Int { isEnd ? units.count - 1 - place : place }

    private func shape(_ place: Int) -> UInt32 {
        words.indices.contains(place) ? units.shapes[unit(place)] : 0
    }

    private func sign(_ place: Int) -> MessageUnits.Sign { units.signs[unit(place)] }

    func edge(_ cut: Int) -> Edge {
        guard cut > 0 else { return .none }
        // What closes the answer stands before the words behind it, and is the first that stays.
        let off = sign(cut - 1)
        let next = isEnd && cut < words.count ? sign(cut) : .none
        if off == .sentence || next == .sentence { return .sentence }
        return off == .clause || next == .clause ? .clause : .inside
    }
}
