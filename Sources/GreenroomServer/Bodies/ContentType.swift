import Hummingbird

/// A `Content-Type` without surprises: the type in lower case, and its parameters.
struct ContentType: Sendable, Hashable {
    /// `application/json`
    var type: String
    /// Names in lower case, values as written without quotes.
    var parameters: [String: String]

    init?(_ header: String?) {
        guard let header, header.utf8.count <= 500 else { return nil }
        let parts = header.split(separator: ";")
        guard let first = parts.first else { return nil }
        type = first.trimmed.lowercased()
        guard type.split(separator: "/").count == 2 else { return nil }
        parameters = [:]
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { continue }
            var value = pair[1].trimmed
            if value.count >= 2, value.first == "\"", value.last == "\"" { value = value.dropFirst().dropLast() }
            parameters[pair[0].trimmed.lowercased()] = String(value)
        }
    }

    var isJSON: Bool { type == "application/json" || (type.hasPrefix("application/") && type.hasSuffix("+json")) }
}

extension Substring {
    /// Without spaces and tabs at both ends.
    var trimmed: Substring {
        var text = drop { $0 == " " || $0 == "\t" }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}
