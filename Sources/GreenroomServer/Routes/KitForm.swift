/// The forms that a kit comes in.
enum KitForm: Sendable, CaseIterable {
    case json, html, markdown

    private var type: String {
        switch self {
        case .json: "application/json"
        case .html: "text/html"
        case .markdown: "text/markdown"
        }
    }

    /// What an `Accept` field likes best (RFC 9110, 12.5.1), JSON where it likes several the same; nil: none of them.
    static func preferred(by accept: String?) -> KitForm? {
        guard let accept, !accept.allSatisfy(\.isWhitespace) else { return .json }
        let ranges = accept.prefix(2000).split(separator: ",").prefix(50).compactMap { Range($0) }
        var best: (form: KitForm, quality: Double)?
        for form in allCases {
            let quality = quality(of: form.type, among: ranges)
            if quality > best?.quality ?? 0 { best = (form, quality) }
        }
        return best?.form
    }

    private struct Range {
        var type: String
        var quality = 1.0

        init?(_ text: Substring) {
            let parts = text.split(separator: ";")
            guard let first = parts.first?.trimmed, !first.isEmpty else { return nil }
            type = first.lowercased()
            for part in parts.dropFirst() where part.trimmed.lowercased().hasPrefix("q=") {
                quality = Double(part.trimmed.dropFirst(2)) ?? 0
            }
        }
    }

    /// The most specific range decides.
    private static func quality(of type: String, among ranges: [Range]) -> Double {
        let anyOfKind = type.prefix { $0 != "/" } + "/*"
        for wanted in [type, String(anyOfKind), "*/*"] {
            if let range = ranges.first(where: { $0.type == wanted }) { return range.quality }
        }
        return 0
    }
}
