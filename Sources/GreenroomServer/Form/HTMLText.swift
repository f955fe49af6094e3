import Mustache

/// Escaping for HTML by Unicode scalar.
///
/// Mustache's own escapes by character, and a quotation mark with a combining accent behind it is another character
/// than a quotation mark: it would end an attribute (swift-mustache 2.1, 2026-11). Templates that show what guests or
/// documents say begin with `{{% CONTENT_TYPE: SCALARS}}`.
struct HTMLText: MustacheContentType {
    /// Templates find it under this name once they are read by `template`.
    private static let name = "SCALARS"

    func escapeText(_ text: String) -> String { Self.escape(text) }

    static func escape(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private struct Missing: Error {
        var template: String
    }

    /// A template in `Web/form`.
    ///
    /// - Throws: where it is not there, or cannot be read.
    static func template(named file: String, in assets: Assets) throws -> MustacheTemplate {
        MustacheContentTypes.register(HTMLText(), named: name)
        guard let asset = assets["form/\(file).mustache"] else { throw Missing(template: file) }
        return try MustacheTemplate(string: String(decoding: asset.bytes, as: UTF8.self))
    }
}
