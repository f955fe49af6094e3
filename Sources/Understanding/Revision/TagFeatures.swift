import InterviewCore

/// What the tagger goes by at each unit of a message: the words around it, how they are written, where it stands in its
/// sentence and clause, what was asked, and what the rules made of it.
package struct TagFeatures: Sendable {
    /// Of all units one behind the other.
    package private(set) var hashes: [UInt32] = []
    /// Where the features of each unit lie.
    package private(set) var ranges: [Range<Int>] = []

    private let units: MessageUnits
    private let rules: RuleTags
    /// The first field asked, and all of them.
    private let question: UInt32
    private let group: UInt32

    package init(_ units: MessageUnits, _ rules: RuleTags, asked: [Field]) {
        self.units = units
        self.rules = rules
        question = asked.first.map { FeatureHash.of($0.rawValue) } ?? 0
        group = asked.reduce(0) { FeatureHash.feature(1, $0, FeatureHash.of($1.rawValue)) }
        hashes.reserveCapacity(units.count * 72)
        ranges.reserveCapacity(units.count)
        var clause = 0
        for unit in 0..<units.count {
            let start = hashes.count
            addWords(unit)
            addForm(unit)
            addQuestion(unit)
            addPlace(unit, clause: clause)
            addSentence(unit)
            addRules(unit)
            ranges.append(start..<hashes.count)
            clause = units.signs[unit] == .none ? clause + 1 : 0
        }
    }

    private mutating func add(_ kind: UInt32, _ first: UInt32 = 0, _ second: UInt32 = 0, _ third: UInt32 = 0) {
        hashes.append(FeatureHash.feature(kind, first, second, third))
    }

    /// A word; marks before the first and behind the last.
    private func word(_ unit: Int) -> UInt32 {
        unit < 0 ? 2 : unit < units.count ? units.words[unit] : 3
    }

    private func shape(_ unit: Int) -> UInt32 { units.shapes.indices.contains(unit) ? units.shapes[unit] : 0 }

    private mutating func addWords(_ unit: Int) {
        add(10)
        for distance in -2...2 { add(11 + UInt32(distance + 2), word(unit + distance)) }
        add(16, word(unit - 1), word(unit))
        add(17, word(unit), word(unit + 1))
        add(18, word(unit - 2), word(unit - 1))
        add(19, word(unit + 1), word(unit + 2))
        add(20, word(unit - 1), word(unit + 1))
    }

    private mutating func addForm(_ unit: Int) {
        let ending = units.endings[unit]
        if ending.last != 0 {
            add(21, ending.last)
            add(22, ending.longer)
            add(23, ending.first)
        }
        for distance in -1...1 { add(24 + UInt32(distance + 1), shape(unit + distance)) }
        add(27, shape(unit - 1), shape(unit), shape(unit + 1))
    }

    private mutating func addQuestion(_ unit: Int) {
        add(28, group)
        add(29, group, shape(unit))
        add(30, question, word(unit))
        add(31, question, word(unit - 1))
        add(32, question, word(unit + 1))
        add(33, question, word(unit - 1), word(unit))
    }

    private mutating func addPlace(_ unit: Int, clause: Int) {
        let own = units.sentence[unit]
        let sentence = units.sentences[own]
        let first = UInt32(min(3, unit - sentence.lowerBound))
        let last = UInt32(min(3, sentence.upperBound - 1 - unit))
        add(34, first, last)
        add(35, question, first)
        add(36, unit == 0 ? 1 : unit == units.count - 1 ? 2 : 3)
        let before = own
        let behind = units.sentences.count - 1 - own
        add(37, UInt32(min(3, before)))
        add(38, UInt32(min(3, behind)))
        add(39, UInt32(min(2, before)), UInt32(min(2, behind)))
        add(40, question, UInt32(min(2, before)), UInt32(min(2, behind)))
        add(41, UInt32(min(3, clause)))
    }

    private mutating func addSentence(_ unit: Int) {
        let own = units.sentence[unit]
        let sentence = units.sentences[own]
        let start = sentence.lowerBound
        let end = sentence.upperBound
        let second = start + 1 < end ? word(start + 1) : 0
        let third = start + 2 < end ? word(start + 2) : 0
        add(42, word(start))
        add(43, word(start), second)
        add(44, word(start), second, third)
        add(45, question, word(start), second)
        add(
            46, end - 3 >= start ? word(end - 3) : 0, end - 2 >= start ? word(end - 2) : 0, word(end - 1))
        if unit - start < 1 || end - 1 - unit < 1 {
            for other in sentence.prefix(60) { add(47, word(other)) }
        }
        if own > 0 { add(48, word(units.sentences[own - 1].lowerBound)) }
        add(49, units.words[max(start, end - 3)..<end].contains(Self.questionMark) ? 1 : 0)
        add(50, UInt32(min(6, sentence.count / 3)))
    }

    private static let questionMark = FeatureHash.of("?")

    private mutating func addRules(_ unit: Int) {
        func mark(_ unit: Int) -> UInt32 {
            unit < 0 ? 98 : unit < units.count ? rules.marks[unit] : 99
        }
        add(51, mark(unit))
        add(52, mark(unit - 1))
        add(53, mark(unit + 1))
        add(54, mark(unit - 1), mark(unit), mark(unit + 1))
        add(55, rules.intents)
        add(56, mark(unit), rules.intents)
        add(57, rules.fields)
        add(58, mark(unit), word(unit))
        add(59, mark(unit - 1) &* 200 &+ mark(unit), word(unit - 1))
        add(60, mark(unit) &* 200 &+ mark(unit + 1), word(unit + 1))
    }
}
