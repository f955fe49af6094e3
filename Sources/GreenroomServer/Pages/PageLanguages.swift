/// The languages that the pages speak, and which of them a reader gets.
struct PageLanguages: Sendable {
    /// By code, with the name that its speakers use.
    let all: [(code: String, name: String)]

    private static let names = [
        "en": "English", "es": "Español", "fr": "Français", "de": "Deutsch", "pt": "Português", "it": "Italiano",
    ]

    init(codes: [String]) {
        all = codes.map { ($0, Self.names[$0] ?? $0) }
    }

    /// - Parameters:
    ///   - wanted: what the address asks for.
    ///   - accept: an `Accept-Language` field (RFC 9110, 12.5.4).
    func preferred(_ wanted: String?, accepting accept: String?) -> String {
        if let wanted, let known = known(wanted) { return known }
        var best: (code: String, quality: Double)?
        for item in (accept ?? "").prefix(1000).split(separator: ",").prefix(30) {
            let parts = item.split(separator: ";").map(\.trimmed)
            guard let tag = parts.first, let code = known(String(tag)) else { continue }
            let weight = parts.dropFirst().first { $0.lowercased().hasPrefix("q=") }
            let quality = weight.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            if quality > best?.quality ?? 0 { best = (code, quality) }
        }
        return best?.code ?? "en"
    }

    private func known(_ tag: String) -> String? {
        let primary = tag.lowercased().prefix { $0 != "-" }
        return all.first { $0.code == primary }?.code
    }
}
