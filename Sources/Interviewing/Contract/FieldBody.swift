import InterviewCore

/// A field as the card shows it: its value, and every fact behind it.
package struct FieldBody: Sendable, Hashable, Encodable {
    /// Null while nothing is known, a scalar, or a list; made of stated and confirmed facts alone.
    package var value: FieldValueBody
    /// All facts shown: suggested and rejected ones too.
    package var facts: [FactBody]

    package init(_ field: Field, state: InterviewState) {
        value = FieldValueBody(state.value(of: field), isList: field.spec.isList)
        facts = state.shownFacts(of: field).map { FactBody($0) }
    }

    /// Every field of the catalogue, known or not.
    package static func all(of state: InterviewState) -> [Field: FieldBody] {
        Dictionary(uniqueKeysWithValues: Field.catalogue.map { ($0, FieldBody($0, state: state)) })
    }
}

/// The value of a whole field.
package enum FieldValueBody: Sendable, Hashable, Encodable {
    case nothing
    case scalar(ValueBody)
    case list([ValueBody])

    package init(_ values: [FactValue], isList: Bool) {
        guard let first = values.first else {
            self = .nothing
            return
        }
        self = isList ? .list(values.map { ValueBody($0) }) : .scalar(ValueBody(first))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .nothing: try container.encodeNil()
        case .scalar(let value): try container.encode(value)
        case .list(let values): try container.encode(values)
        }
    }
}

/// One value: a string, an integer, or a story's object with all its parts.
package struct ValueBody: Sendable, Hashable, Encodable {
    package var value: FactValue

    package init(_ value: FactValue) { self.value = value }

    private enum StoryKeys: String, CodingKey { case title, challenge, action, result, metrics }

    package func encode(to encoder: any Encoder) throws {
        switch value {
        case .text(let text):
            var container = encoder.singleValueContainer()
            try container.encode(text)
        case .integer(let integer):
            var container = encoder.singleValueContainer()
            try container.encode(integer)
        case .story(let story):
            var container = encoder.container(keyedBy: StoryKeys.self)
            try container.encode(story.title, forKey: .title)
            try container.encode(story.challenge, forKey: .challenge)
            try container.encode(story.action, forKey: .action)
            try container.encode(story.result, forKey: .result)
            try container.encode(story.metrics, forKey: .metrics)
        }
    }
}
