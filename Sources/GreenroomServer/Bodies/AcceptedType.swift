/// Which media type a client likes best.
enum AcceptedType {
    /// What an `Accept` field likes best (RFC 9110, 12.5.1), the first where it likes several the same or says nothing;
    /// nil: none of them.
    static func preferred(of types: [String], by accept: String?) -> String? {
        guard let accept, !accept.allSatisfy(\.isWhitespace) else { return types.first }
        let ranges = accept.prefix(2000).split(separator: ",").prefix(50).compactMap { Range($0) }
        var best: (type: String, quality: Double)?
        for type in types {
            let quality = quality(of: type, among: ranges)
            if quality > best?.quality ?? 0 { best = (type, quality) }
        }
        return best?.type
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
