import Foundation

/// Everything that one run of the command played: personas, generated guests, or both.
package struct Season: Sendable {
    package var personas: RehearsalReport?
    package var guests: RehearsalReport?
    /// What the generated guests were made from.
    package var seed: UInt64?
    /// Milliseconds of processor time that a turn took, over everything played.
    package var turnProcessorMilliseconds: Double?

    package init(personas: RehearsalReport? = nil, guests: RehearsalReport? = nil, seed: UInt64? = nil) {
        self.personas = personas
        self.guests = guests
        self.seed = seed
    }

    package var missedBars: [Bar] { (personas?.missedBars ?? []) + (guests?.missedBars ?? []) }

    /// How many rehearsals did not end in a kit.
    package var unfinished: Int {
        [personas, guests].reduce(0) { $0 + ($1?.scores.count { !$0.completed } ?? 0) }
    }

    /// One object: the personas' `scores`, `arms`, `bars` and `reduction_percent`, and `guests` with the same of the
    /// generated ones, where `scores` holds those alone with whom something went wrong.
    package var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}

extension Season: Encodable {
    private enum CodingKeys: String, CodingKey {
        case scores, arms, bars
        case reductionPercent = "reduction_percent"
        case guests, seed
        case turnProcessorMilliseconds = "turn_cpu_ms"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        if let personas {
            try container.encode(personas.scores, forKey: .scores)
            try container.encode(personas.arms, forKey: .arms)
            try container.encode(personas.bars, forKey: .bars)
            try container.encodeIfPresent(personas.reductionPercent, forKey: .reductionPercent)
        }
        if var guests {
            guests.scores.removeAll(where: \.isFaultless)
            try container.encode(guests, forKey: .guests)
            try container.encodeIfPresent(seed, forKey: .seed)
        }
        try container.encodeIfPresent(turnProcessorMilliseconds, forKey: .turnProcessorMilliseconds)
    }
}
