import Foundation

/// Any JSON value, as it goes over the wire to and from the fakes.
package enum WireJSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
    case array([WireJSON])
    case object([String: WireJSON])

    /// Nil for what is no JSON.
    package init?(_ bytes: some Sequence<UInt8>) {
        guard let value = try? JSONDecoder().decode(WireJSON.self, from: Data(bytes)) else { return nil }
        self = value
    }

    /// Nil for what is no JSON.
    package init?(text: String) { self.init(text.utf8) }

    /// With its keys in order, so that equal values are equal texts.
    package var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(self) else { return "null" }
        return String(decoding: data, as: UTF8.self)
    }

    package subscript(_ key: String) -> WireJSON? { object?[key] }

    package var object: [String: WireJSON]? { if case .object(let object) = self { object } else { nil } }
    package var array: [WireJSON]? { if case .array(let array) = self { array } else { nil } }
    package var string: String? { if case .string(let string) = self { string } else { nil } }

    /// Every string in it; of objects in the order of their keys.
    package var strings: [String] {
        switch self {
        case .string(let string): [string]
        case .array(let array): array.flatMap(\.strings)
        case .object(let object): object.sorted { $0.key < $1.key }.flatMap(\.value.strings)
        default: []
        }
    }

    /// The object with this key set, or left out for nil.
    package func setting(_ key: String, to value: WireJSON?) -> WireJSON {
        var object = object ?? [:]
        object[key] = value
        return .object(object)
    }
}

extension WireJSON: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int.self) {
            self = .int(value)
        } else if let value = try? container.decode(Double.self) {
            self = .double(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([WireJSON].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: WireJSON].self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .int(let value): try container.encode(value)
        case .double(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}

extension WireJSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByFloatLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .int(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(floatLiteral value: Double) { self = .double(value) }
    package init(nilLiteral: ()) { self = .null }
    package init(arrayLiteral elements: WireJSON...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, WireJSON)...) {
        self = .object(Dictionary(elements) { _, last in last })
    }
}
