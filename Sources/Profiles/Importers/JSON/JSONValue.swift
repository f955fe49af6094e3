import Foundation

/// A JSON value of unknown shape, read leniently: a key that is missing, or that holds another type than one looks
/// for, is no error.
enum JSONValue: Sendable, Hashable {
    case null
    case string(String)
    /// Booleans are 0 and 1.
    case number(Double)
    case array([JSONValue])
    case object([String: JSONValue])

    /// Levels of nesting that are read; real profiles have fewer than ten.
    static let depthLimit = 60

    /// Nil for what is no JSON, or nested more deeply than the limit. One value to a line is read as an array.
    init?(text: String) {
        if let value = JSONValue(document: text) {
            self = value
            return
        }
        let lines = text.split(whereSeparator: \.isNewline)
        guard (2...2000).contains(lines.count), lines[0].hasPrefix("{"), lines[0].hasSuffix("}") else { return nil }
        let rows = lines.compactMap { JSONValue(document: String($0)) }
        guard rows.count == lines.count else { return nil }
        self = .array(rows)
    }

    private init?(document: String) {
        guard JSONValue.depth(of: document.utf8) <= JSONValue.depthLimit,
            let value = try? JSONSerialization.jsonObject(with: Data(document.utf8), options: [.fragmentsAllowed])
        else { return nil }
        self.init(any: value)
    }

    private init(any value: Any) {
        switch value {
        case let string as String: self = .string(string)
        case let array as [Any]: self = .array(array.map { JSONValue(any: $0) })
        case let object as [String: Any]: self = .object(object.mapValues { JSONValue(any: $0) })
        case let number as NSNumber: self = .number(number.doubleValue)
        default: self = .null
        }
    }

    /// The deepest nesting of brackets outside strings.
    private static func depth(of bytes: String.UTF8View) -> Int {
        var depth = 0
        var deepest = 0
        var isInString = false
        var isEscaped = false
        for byte in bytes {
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInString = true
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                deepest = max(deepest, depth)
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: break
            }
        }
        return deepest
    }
}

extension JSONValue {
    var object: [String: JSONValue]? { if case .object(let object) = self { object } else { nil } }
    var array: [JSONValue]? { if case .array(let array) = self { array } else { nil } }
    var number: Double? { if case .number(let number) = self { number } else { nil } }

    /// Its text, unless it is blank; a number as it is written.
    var string: String? {
        switch self {
        case .string(let string): string.contains { !$0.isWhitespace } ? string : nil
        case .number(let number):
            number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
        default: nil
        }
    }

    var integer: Int? {
        switch self {
        case .number(let number): abs(number) < 1e15 ? Int(number) : nil
        case .string(let string): Int(string.trimmingCharacters(in: .whitespaces))
        default: nil
        }
    }

    var isTrue: Bool {
        switch self {
        case .number(let number): number != 0
        case .string(let string): ["true", "yes", "1"].contains(string.lowercased())
        default: false
        }
    }

    /// Whether it holds nothing: null, blank, `[]`, `{}`.
    var isEmpty: Bool {
        switch self {
        case .null: true
        case .string(let string): !string.contains { !$0.isWhitespace }
        case .number: false
        case .array(let array): array.isEmpty
        case .object(let object): object.isEmpty
        }
    }

    /// The first of these keys that holds something.
    subscript(_ keys: String...) -> JSONValue { self[keys] }

    subscript(_ keys: [String]) -> JSONValue {
        guard case .object(let object) = self else { return .null }
        for key in keys { if let value = object[key], !value.isEmpty { return value } }
        return .null
    }

    /// The first of these keys that holds one line of text.
    func line(_ keys: String...) -> String? { line(keys) }

    func line(_ keys: [String]) -> String? {
        guard case .object(let object) = self else { return nil }
        for key in keys { if case .string(let text)? = object[key], let line = CleanText.line(text) { return line } }
        return nil
    }

    /// The first of these keys that holds prose: a text, or a list of texts.
    func prose(_ keys: String...) -> String? {
        guard case .object(let object) = self else { return nil }
        for key in keys {
            switch object[key] {
            case .string(let text)?: if let prose = CleanText.paragraph(text) { return prose }
            case .array(let items)?:
                let lines = items.prefix(100).compactMap { $0.string ?? $0["text"].string ?? $0["description"].string }
                if let prose = CleanText.paragraph(lines.joined(separator: "\n")) { return prose }
            default: break
            }
        }
        return nil
    }

    /// The first of these keys that holds a list, bounded.
    func list(_ keys: String...) -> [JSONValue] { list(keys) }

    func list(_ keys: [String]) -> [JSONValue] {
        guard case .object(let object) = self else { return [] }
        for key in keys { if case .array(let items)? = object[key], !items.isEmpty { return Array(items.prefix(500)) } }
        return []
    }

    /// An item of a list as one line: itself, or what its object calls it.
    func name(_ keys: [String]) -> String? {
        switch self {
        case .string(let text): CleanText.line(text)
        case .object: line(keys)
        default: nil
        }
    }
}
