import Foundation

/// A web address as people type it, taken apart. Forgiving about schemes and slashes, strict about the host.
struct WebAddress: Sendable, Hashable {
    /// "http" or "https", nil where none was typed.
    var scheme: String?
    var hasUserInfo: Bool
    /// Lower case, without a dot at its end.
    var host: String
    /// ":8080", or "".
    var port: String
    /// With its leading slash, or "".
    var path: String
    /// Without "?", nil where there is none.
    var query: String?
    var fragment: String?

    /// Nil where there is no host.
    init?(_ text: String) {
        var rest = Substring(Folding.visible(text).replacing("\\", with: ""))
        scheme = WebAddress.dropSchemes(&rest)
        while rest.first == "/" { rest.removeFirst() }
        let end = rest.firstIndex { "/?#%".contains($0) } ?? rest.endIndex
        var authority = rest[..<end]
        rest = rest[end...]
        if rest.first == "%" {
            // A path that was encoded together with its slashes.
            guard let decoded = String(rest).removingPercentEncoding, decoded.first == "/" else { return nil }
            rest = Substring(decoded)
        }
        hasUserInfo = authority.contains("@")
        if let at = authority.lastIndex(of: "@") { authority = authority[authority.index(after: at)...] }
        port = ""
        if let colon = authority.firstIndex(of: ":") {
            let number = authority[authority.index(after: colon)...]
            guard number.count <= 5, number.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
            port = number.isEmpty ? "" : ":" + number
            authority = authority[..<colon]
        }
        if authority.last == "." { authority.removeLast() }
        host = authority.lowercased()
        guard WebAddress.isHost(host) else { return nil }
        if let hash = rest.firstIndex(of: "#") {
            fragment = String(rest[rest.index(after: hash)...])
            rest = rest[..<hash]
        }
        if let mark = rest.firstIndex(of: "?") {
            query = String(rest[rest.index(after: mark)...])
            rest = rest[..<mark]
        }
        path = String(rest)
    }

    /// The parts of the path that are not empty, as typed.
    var components: [Substring] { path.split(separator: "/") }

    /// The decoded value of a query parameter, whatever the case of its name.
    func parameter(_ names: String...) -> String? {
        guard let query else { return nil }
        for pair in query.replacing("&amp;", with: "&").split(separator: "&") {
            guard let equals = pair.firstIndex(of: "="), names.contains(pair[..<equals].lowercased()) else { continue }
            return String(pair[pair.index(after: equals)...]).removingPercentEncoding
        }
        return nil
    }

    /// Whether the host is a domain or one of its subdomains.
    func isHost(_ domain: String) -> Bool { host == domain || host.hasSuffix("." + domain) }

    /// Absolute: https where no scheme was typed, host in lower case, no slash behind a bare host.
    var normalised: String {
        let tail = (query.map { "?" + $0 } ?? "") + (fragment.map { "#" + $0 } ?? "")
        return (scheme ?? "https") + "://" + host + port + (path == "/" && tail.isEmpty ? "" : path) + tail
    }

    private static func dropSchemes(_ rest: inout Substring) -> String? {
        var scheme: String?
        while let colon = rest.prefix(7).firstIndex(of: ":"), rest[colon...].dropFirst().first == "/" {
            // The last of several schemes is the address's own; a mistyped one is https.
            scheme = rest[..<colon].lowercased() == "http" ? "http" : "https"
            rest = rest[colon...].dropFirst().drop { $0 == "/" }
        }
        return scheme
    }

    private static func isHost(_ host: String) -> Bool {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && host.utf8.count <= 253
            && labels.allSatisfy { label in
                !label.isEmpty && label.utf8.count <= 63
                    && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            }
    }
}
