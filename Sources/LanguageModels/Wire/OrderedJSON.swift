/// JSON whose keys keep their order.
///
/// Foundation's encoder sorts keys or leaves their order to chance. Here the order is part of the request: models write
/// an object's keys in the order of its schema, quotes before the text that rests on them, and the same task must give
/// the same bytes.
enum OrderedJSON: Sendable {
    case text(String)
    case number(Int)
    case boolean(Bool)
    case list([OrderedJSON])
    case object([(String, OrderedJSON)])
    /// JSON already, put in as it is.
    case verbatim(String)

    var text: String {
        var result = ""
        write(to: &result)
        return result
    }

    var bytes: [UInt8] { Array(text.utf8) }

    private func write(to result: inout String) {
        switch self {
        case .text(let text): Self.write(text, to: &result)
        case .number(let number): result += String(number)
        case .boolean(let boolean): result += boolean ? "true" : "false"
        case .verbatim(let json): result += json
        case .list(let items):
            result += "["
            for (index, item) in items.enumerated() {
                if index > 0 { result += "," }
                item.write(to: &result)
            }
            result += "]"
        case .object(let members):
            result += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { result += "," }
                Self.write(member.0, to: &result)
                result += ":"
                member.1.write(to: &result)
            }
            result += "}"
        }
    }

    /// RFC 8259, 7: only quotation marks, backslashes and controls must be escaped.
    private static func write(_ text: String, to result: inout String) {
        result += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        result += "\""
    }
}
