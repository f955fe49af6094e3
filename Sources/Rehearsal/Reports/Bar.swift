/// A figure with what is demanded of it.
package struct Bar: Sendable, Hashable, Encodable {
    package enum Demand: String, Sendable, Encodable {
        case atMost = "at_most"
        case atLeast = "at_least"
    }

    package var name: String
    package var value: Double
    package var demand: Demand
    package var limit: Double

    package var isMet: Bool {
        switch demand {
        case .atMost: value <= limit
        case .atLeast: value >= limit
        }
    }

    private enum CodingKeys: String, CodingKey {
        case name, value, demand, limit
        case isMet = "is_met"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encode(value, forKey: .value)
        try container.encode(demand, forKey: .demand)
        try container.encode(limit, forKey: .limit)
        try container.encode(isMet, forKey: .isMet)
    }

    /// For people.
    package var line: String {
        let sign = demand == .atMost ? "≤" : "≥"
        let text = "\(name): \(RehearsalReport.short(value)) (\(sign) \(RehearsalReport.short(limit)))"
        return isMet ? "met     \(text)" : "MISSED  \(text)"
    }
}

extension Bar {
    /// What is demanded of personas: few messages, nothing wrong, nothing asked for nothing, and always a kit.
    static func ofPersonas(_ arms: [ArmFigures]) -> [Bar] {
        let without = arms.first { $0.arm == .without }
        let with = arms.first { $0.arm == .with }
        var bars: [Bar] = []
        if let with { bars.append(.init("median guest messages with a profile", with.medianGuestMessages, .atMost, 6)) }
        if let without {
            bars.append(.init("median guest messages without", without.medianGuestMessages, .atMost, 14))
        }
        if let with, let without {
            bars.append(
                .init("completeness with a profile, as without", with.completeness, .atLeast, without.completeness))
        }
        for figures in arms {
            let arm = figures.arm == .with ? "with a profile" : "without"
            bars.append(.init("accuracy \(arm)", figures.accuracy, .atLeast, 0.98))
        }
        return bars + Bar.ofAll(arms)
    }

    /// What is demanded of generated guests.
    static func ofGuests(_ arms: [ArmFigures]) -> [Bar] {
        let interviews = arms.reduce(0) { $0 + $1.interviews }
        guard interviews > 0 else { return [] }
        let right = arms.reduce(0) { $0 + $1.rightInterviews * Double($1.interviews) } / Double(interviews)
        return [.init("guests with every required field right", right, .atLeast, 0.99)] + Bar.ofAll(arms)
    }

    private static func ofAll(_ arms: [ArmFigures]) -> [Bar] {
        let sum = { (figure: KeyPath<ArmFigures, Int>) in Double(arms.reduce(0) { $0 + $1[keyPath: figure] }) }
        return [
            .init("interviews that did not end in a kit", sum(\.interviews) - sum(\.completed), .atMost, 0),
            .init("wrong skips", sum(\.wrongSkips), .atMost, 0),
            .init("questions repeated in the same words", sum(\.askedTwice), .atMost, 0),
            .init("questions of what was known", sum(\.askedThoughKnown), .atMost, 0),
            .init("values that nobody said", sum(\.padding), .atMost, 0),
        ]
    }

    private init(_ name: String, _ value: Double, _ demand: Demand, _ limit: Double) {
        self.init(name: name, value: value, demand: demand, limit: limit)
    }
}
