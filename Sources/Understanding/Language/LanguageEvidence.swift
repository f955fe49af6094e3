import InterviewCore

/// What speaks for each language: points, and how many words that only prose has (verbs, pronouns, conjunctions).
struct LanguageEvidence: Sendable {
    /// The places of the six languages, in the order of `Language.allCases`, and one of all others.
    typealias Lanes = SIMD8<Int32>

    static let other = Language.allCases.count
    private(set) var points = Lanes.zero
    private(set) var prose = Lanes.zero

    init() {}

    init(points: Int32, isProse: Bool, lane: Int) {
        self.points[lane] = points
        if isProse { prose[lane] = 1 }
    }

    static func + (left: LanguageEvidence, right: LanguageEvidence) -> LanguageEvidence {
        var sum = left
        sum += right
        return sum
    }

    static func += (left: inout LanguageEvidence, right: LanguageEvidence) {
        left.points &+= right.points
        left.prose &+= right.prose
    }

    /// The language that everything speaks for, nil where that is not sure.
    ///
    /// - Parameter words: how many words the evidence was found in.
    func verdict(words: Int) -> Language? {
        var best = 0
        var second: Int32 = 0
        for lane in 0...Self.other {
            if points[lane] > points[best] {
                second = points[best]
                best = lane
            } else if lane != best {
                second = max(second, points[lane])
            }
        }
        let most = points[best]
        guard best < Self.other, prose[best] > 0, most >= 3, Int(most) * 10 >= words * 3 else { return nil }
        guard most - second >= max(2, most / 3) else { return nil }
        return Language.allCases[best]
    }
}
