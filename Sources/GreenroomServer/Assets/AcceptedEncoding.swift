/// Which content coding a client takes.
enum AcceptedEncoding {
    /// Whether an `Accept-Encoding` field (RFC 9110, 12.5.3) takes gzip.
    static func takesGzip(_ field: String?) -> Bool {
        guard let field else { return false }
        var any = false
        for item in field.prefix(1000).split(separator: ",") {
            let parts = item.split(separator: ";").map { $0.trimmed.lowercased() }
            guard let coding = parts.first else { continue }
            let isRefused = parts.dropFirst().contains { part in
                part.hasPrefix("q=") && Double(part.dropFirst(2)) ?? 0 == 0
            }
            if coding == "gzip" || coding == "x-gzip" { return !isRefused }
            if coding == "*" { any = !isRefused }
        }
        return any
    }
}
