import InterviewCore

/// What one message says, as `greenroom extract` prints it: `{"fields": {FIELD: value}, "intents": []}`.
package struct Extraction: Sendable, Hashable, Encodable {
    package enum Value: Sendable, Hashable, Encodable {
        case scalar(FactValue)
        case list([FactValue])

        package func encode(to encoder: any Encoder) throws {
            switch self {
            case .scalar(let value): try value.encode(to: encoder)
            case .list(let values): try values.encode(to: encoder)
            }
        }
    }

    package let fields: [Field: Value]
    package let intents: [Intent]

    /// A list field holds all its items in the guest's order, a scalar what was said last; the LinkedIn address is the
    /// first profile that is not said to be somebody else's.
    package init(_ reading: Reading) {
        var fields: [Field: Value] = [:]
        for candidate in reading.candidates {
            if candidate.field.spec.isList {
                var items: [FactValue] = []
                if case .list(let earlier)? = fields[candidate.field] { items = earlier }
                fields[candidate.field] = .list(items + [candidate.value])
            } else {
                fields[candidate.field] = .scalar(candidate.value)
            }
        }
        for mention in reading.linkedIn where !mention.isSomeoneElses && fields[.linkedinURL] == nil {
            if case .profile(let address) = mention.kind { fields[.linkedinURL] = .scalar(.text(address)) }
        }
        self.fields = fields
        var seen: Set<Intent> = []
        intents = reading.intents.map(\.intent).filter { seen.insert($0).inserted }
    }
}
