import Foundation

/// The address of a page in the one spelling that is checked, resolved and asked for.
struct WebAddress: Sendable, Hashable {
    let isSecure: Bool
    /// In lower case, in ASCII (IDNA), without brackets and final dot.
    let host: String
    /// Nil for the scheme's own.
    let port: Int?
    /// Path and query as they are sent.
    let target: String

    /// Bytes of an address that are read at most.
    private static let limit = 2000

    /// Nil for what is no http or https address of a host: other schemes, a user's name in it, names without a dot
    /// (which only a local network knows), characters that no host has.
    init?(_ text: String, on base: WebAddress? = nil) {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty, text.utf8.count <= Self.limit, !text.contains("\\"),
            let url = URL(string: text, relativeTo: base.flatMap { URL(string: $0.url) })?.absoluteURL,
            let scheme = url.scheme?.lowercased(), scheme == "http" || scheme == "https",
            url.user(percentEncoded: true) == nil, url.password(percentEncoded: true) == nil,
            var host = url.host?.lowercased()
        else { return nil }
        if host.hasSuffix(".") { host.removeLast() }
        guard Self.isHost(host) else { return nil }
        self.host = host
        isSecure = scheme == "https"
        port = url.port
        let path = url.path(percentEncoded: true)
        let query = url.query(percentEncoded: true)
        target = (path.hasPrefix("/") ? path : "/" + path) + (query.map { "?" + $0 } ?? "")
    }

    var url: String {
        let name = host.contains(":") ? "[" + host + "]" : host
        return (isSecure ? "https://" : "http://") + name + (port.map { ":\($0)" } ?? "") + target
    }

    /// Whether it is asked at the port that the web lives on (80, 443 with TLS).
    var isAtStandardPort: Bool { port == nil || port == (isSecure ? 443 : 80) }

    /// A name of several parts, or an address spelt out.
    private static func isHost(_ host: String) -> Bool {
        guard !host.isEmpty, host.utf8.count <= 253 else { return false }
        if host.contains(":") { return IPAddress(host) != nil }
        guard
            host.utf8.allSatisfy({ byte in
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
            })
        else { return false }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.allSatisfy({ !$0.isEmpty && $0.count <= 63 }) else { return false }
        return labels.count > 1 || AddressLookup.literal(host) != nil
    }
}
