/// One value of a field: of a scalar the whole, of a list one item.
package enum FactValue: Sendable, Hashable {
    case text(String)
    case integer(Int)
    case story(Story)

    /// The text of a `.text`, else nil.
    package var text: String? { if case .text(let text) = self { text } else { nil } }
}

/// Something the guest did, with what came of it. Parts that were not told are nil.
package struct Story: Sendable, Hashable, Codable {
    package var title: String
    package var challenge: String?
    package var action: String?
    package var result: String?
    /// The numbers of the story as they were written ("from 11 to 6 percent").
    package var metrics: [String]

    package init(
        title: String, challenge: String? = nil, action: String? = nil, result: String? = nil, metrics: [String] = []
    ) {
        self.title = title
        self.challenge = challenge
        self.action = action
        self.result = result
        self.metrics = metrics
    }

    /// What was told, in order, without the title.
    package var text: String { [challenge, action, result].compactMap(\.self).joined(separator: " ") }
}

/// JSON: a string, an integer, or a story's object.
extension FactValue: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let integer = try? container.decode(Int.self) {
            self = .integer(integer)
        } else {
            self = .story(try container.decode(Story.self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .integer(let integer): try container.encode(integer)
        case .story(let story): try container.encode(story)
        }
    }
}
