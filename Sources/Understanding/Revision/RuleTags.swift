import InterviewCore

/// What the rules have read, as the models see it: a mark on every unit, and what the guest wants.
package struct RuleTags: Sendable {
    /// 0 where the rules read nothing; else by the kind or field, and whether a value begins there.
    let marks: [UInt32]
    /// The same as labels of the tagger.
    let labels: [Int]
    /// What the rules read of those kinds.
    let values: [(candidate: Candidate, kind: TagKind, units: Range<Int>)]
    /// All intents together.
    let intents: UInt32
    /// All kinds and fields together.
    let fields: UInt32

    /// What the rules read of the work that a bio tells of, without the bio itself, in which all of it stands.
    package init(work reading: Reading, _ units: MessageUnits, _ message: MessageText) {
        var reading = reading
        reading.candidates.removeAll { $0.field == .professionalBio }
        self.init(reading, units, message, asked: [.professionalBio])
    }

    /// What is looked for in a bio.
    package static let work: [(field: Field, kind: TagKind)] = [
        (.role, .role), (.company, .company), (.yearsExperience, .years),
    ]

    package init(_ reading: Reading, _ units: MessageUnits, _ message: MessageText, asked: [Field]) {
        var marks = [UInt32](repeating: 0, count: units.count)
        var values: [(candidate: Candidate, kind: TagKind, units: Range<Int>)] = []
        var fields: UInt32 = 0
        for candidate in reading.candidates {
            guard let held = units.units(in: RuleTags.range(of: candidate, in: message), of: message) else { continue }
            let kind = TagKind(candidate.field, asked: asked)
            if let kind { values.append((candidate, kind, held)) }
            let place = Field.allCases.firstIndex(of: candidate.field) ?? 0
            let mark = UInt32(kind.map { 1 + 2 * $0.rawValue } ?? 101 + 2 * place)
            for unit in held { marks[unit] = unit == held.lowerBound ? mark : mark + 1 }
            fields |= 1 << UInt32(kind?.rawValue ?? 8 + place % 24)
        }
        self.marks = marks
        self.values = values
        self.fields = fields
        labels = TagLabel.labels(of: values.map { ($0.kind, $0.units) }, count: units.count)
        intents = reading.intents.reduce(0) { known, hit in
            known | 1 << UInt32(Intent.allCases.firstIndex(of: hit.intent) ?? 31)
        }
    }

    /// Where the answer to an open question stands that the rules have read; nil if they have not, or more than once.
    package func ruled(_ field: Field) -> Range<Int>? {
        let held = values.filter { $0.candidate.field == field }
        return held.count == 1 ? held[0].units : nil
    }

    /// Where a candidate's value stands in its quote; all of the quote where it is not written so.
    private static func range(of candidate: Candidate, in message: MessageText) -> Range<Int> {
        let quote = candidate.quote
        guard case .text(let value) = candidate.value, !value.isEmpty else { return quote.start..<quote.end }
        // Most are.
        if quote.text == value { return quote.start..<quote.end }
        guard let found = place(of: Array(value.utf8), in: Array(quote.text.utf8)) else {
            return quote.start..<quote.end
        }
        let start = quote.start + String(decoding: quote.text.utf8.prefix(found), as: UTF8.self).utf16.count
        return start..<(start + value.utf16.count)
    }

    /// By bytes: character by character costs a hundred times as much.
    private static func place(of value: [UInt8], in text: [UInt8]) -> Int? {
        guard let first = value.first, let last = value.last, value.count <= text.count else { return nil }
        return (0...(text.count - value.count)).first { start in
            text[start] == first && text[start + value.count - 1] == last
                && text[start..<(start + value.count)].elementsEqual(value)
        }
    }
}
