import Interviewing

/// What a field should hold: a value, a list in its order, null for nothing, or an object: `{"contains": [TEXT, …]}` for
/// words that must all occur, `{"any_of": [VALUE, …]}` where careful readers may differ.
struct Expectation {
    private let expected: JSONValue
    /// Whether a list may hold more than is expected.
    private let isContained: Bool

    init(_ expected: JSONValue, isContained: Bool) {
        self.expected = expected
        self.isContained = isContained
    }

    /// For people.
    var words: String { Self.texts(of: expected).joined(separator: "; ") }

    func holds(_ values: [String]) -> Bool {
        if let options = expected["any_of"], case .array(let options) = options {
            return options.contains { Expectation($0, isContained: isContained).holds(values) }
        }
        let found = values.map(Self.plain)
        let wanted = Self.texts(of: expected).map(Self.plain)
        if expected["contains"] != nil {
            let all = found.joined(separator: " ")
            return wanted.allSatisfy { all.contains($0) }
        }
        if case .array = expected {
            return isContained ? wanted.allSatisfy(found.contains) : found == wanted
        }
        guard let only = wanted.first else { return found.isEmpty }
        if isContained, found.count > 1 { return found.contains(only) }
        return found.joined() == only
    }

    /// Letters and digits alone: how a sentence ends is no matter of truth.
    static func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

    private static func texts(of value: JSONValue) -> [String] {
        switch value {
        case .string(let text): [text]
        case .integer(let number): [String(number)]
        case .number(let number): [String(number)]
        case .array(let values): values.flatMap(texts)
        case .object(let members): members.sorted { $0.key < $1.key }.flatMap { texts(of: $0.value) }
        case .null, .bool: []
        }
    }
}
