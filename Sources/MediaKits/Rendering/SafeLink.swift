/// Which addresses may be linked to.
enum SafeLink {
    /// http or https with a host, and nothing that could end an attribute or a line.
    static func isWeb(_ address: String) -> Bool { hasScheme("https://", address) || hasScheme("http://", address) }

    static func isSecure(_ address: String) -> Bool { hasScheme("https://", address) }

    /// The address without its scheme, for reading.
    static func label(_ address: String) -> String {
        var text = Substring(address)
        for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
            text = text.dropFirst(scheme.count)
            break
        }
        if text.hasPrefix("www.") { text = text.dropFirst(4) }
        return String(text)
    }

    private static func hasScheme(_ scheme: String, _ address: String) -> Bool {
        guard address.count > scheme.count, address.count <= 2_000, address.lowercased().hasPrefix(scheme) else {
            return false
        }
        return !address.unicodeScalars.contains { scalar in
            scalar.properties.isWhitespace || scalar.value < 0x20 || "\"'<>`\\".unicodeScalars.contains(scalar)
        }
    }
}
