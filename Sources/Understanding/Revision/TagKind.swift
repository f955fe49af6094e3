import InterviewCore

/// What the tagger tells apart. What is listed and what is told goes by the open question.
package enum TagKind: Int, Sendable, CaseIterable {
    case name, role, company, years
    /// The answer to an open question that is told in sentences.
    case prose
    /// One item of an open question that is answered by a list.
    case item

    /// What a value of a field is in answers to a question; nil for what is known by its shape, and for what is told or
    /// listed where something else was asked.
    package init?(_ field: Field, asked: [Field]) {
        switch field {
        case .fullName: self = .name
        case .role: self = .role
        case .company: self = .company
        case .yearsExperience: self = .years
        case .expertiseKeywords, .podcastTopics, .achievements, .speakingExperience, .promotion:
            guard asked.contains(field) else { return nil }
            self = .item
        case .professionalBio, .uniquePerspective, .keyMessage, .targetAudience, .idealPodcast, .successStories,
            .schedulingPreference:
            guard asked.contains(field) else { return nil }
            self = .prose
        default: return nil
        }
    }
}

/// A label of a unit: 0 outside of any value, else that a value of a kind begins there, or goes on.
package enum TagLabel {
    static let outside = 0
    package static let count = 1 + 2 * TagKind.allCases.count

    static func begin(_ kind: TagKind) -> Int { 1 + 2 * kind.rawValue }
    static func inside(_ kind: TagKind) -> Int { 2 + 2 * kind.rawValue }

    /// A value goes on only where it has begun.
    static func isAllowedFirst(_ label: Int) -> Bool { label == outside || !label.isMultiple(of: 2) }

    /// The labels of values that do not overlap; of two that do the first counts.
    package static func labels(of values: [(kind: TagKind, units: Range<Int>)], count: Int) -> [Int] {
        var labels = [Int](repeating: outside, count: count)
        for value in values where value.units.allSatisfy({ labels[$0] == outside }) {
            for unit in value.units {
                labels[unit] = unit == value.units.lowerBound ? begin(value.kind) : inside(value.kind)
            }
        }
        return labels
    }

    /// The values that labels mark, in order.
    static func values(of labels: [Int]) -> [(kind: TagKind, units: Range<Int>)] {
        var values: [(kind: TagKind, units: Range<Int>)] = []
        for (unit, label) in labels.enumerated() where label != outside {
            guard let kind = TagKind(rawValue: (label - 1) / 2) else { continue }
            if label.isMultiple(of: 2), let last = values.last, last.kind == kind, last.units.upperBound == unit {
                values[values.count - 1].units = last.units.lowerBound..<(unit + 1)
            } else {
                values.append((kind, unit..<(unit + 1)))
            }
        }
        return values
    }
}
