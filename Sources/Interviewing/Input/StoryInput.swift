import InterviewCore
import Understanding

/// A success story as the card sends it: an object with its parts, or one text.
enum StoryInput {
    static func parse(_ value: JSONValue) throws(InterviewError) -> Story {
        switch value {
        case .string(let text): return try told(text)
        case .object: return try parts(value)
        default: throw .invalid("A story is an object with title, challenge, action, result and metrics.")
        }
    }

    private static func parts(_ value: JSONValue) throws(InterviewError) -> Story {
        let challenge = try part(value, "challenge")
        let action = try part(value, "action")
        let result = try part(value, "result")
        let title = try part(value, "title") ?? [result, action, challenge].compactMap(\.self).first.map(headline)
        guard let title else {
            throw .invalid(Complaint("A story needs a title, or words on what happened.", .storyTitle))
        }
        return Story(title: title, challenge: challenge, action: action, result: result, metrics: try metrics(value))
    }

    private static func told(_ text: String) throws(InterviewError) -> Story {
        guard let text = try line(text) else { throw .invalid(Complaint("The story is empty.", .storyTitle)) }
        let title = headline(text)
        return Story(title: title, action: title == text ? nil : text, metrics: Metrics.find(in: text))
    }

    private static func metrics(_ value: JSONValue) throws(InterviewError) -> [String] {
        let items: [JSONValue]
        switch value["metrics"] {
        case nil, .null: return []
        case .array(let list): items = list
        case .some(let single): items = [single]
        }
        guard items.count <= 10 else { throw .invalid(Complaint("A story holds at most 10 metrics.", .tooMany, 10)) }
        let lines = try items.map { (item) throws(InterviewError) -> String? in
            guard case .string(let text) = item else { throw .invalid("Metrics are texts (\"up 30 percent\").") }
            return try line(text)
        }
        return lines.compactMap(\.self)
    }

    private static func part(_ value: JSONValue, _ name: String) throws(InterviewError) -> String? {
        switch value[name] {
        case nil, .null: return nil
        case .string(let text): return try line(text)
        default: throw .invalid("A story's \(name) is text.")
        }
    }

    private static func line(_ text: String) throws(InterviewError) -> String? {
        guard text.unicodeScalars.count <= FieldInput.longestText else {
            let limit = FieldInput.longestText
            throw .invalid(Complaint("A part of a story is too long: at most \(limit) characters.", .tooLong, limit))
        }
        let line = InputText.line(text)
        return line.isEmpty ? nil : line
    }

    /// The first twelve words.
    private static func headline(_ text: String) -> String {
        let words = text.split(separator: " ")
        return words.count <= 12 ? text : words.prefix(12).joined(separator: " ") + "…"
    }
}
