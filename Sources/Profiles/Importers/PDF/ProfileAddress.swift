import Foundation

/// Addresses that stand as links in a profile.
enum ProfileAddress {
    /// Whether the address leads to LinkedIn itself.
    static func isLinkedIn(_ link: String) -> Bool {
        guard let host = URLComponents(string: link)?.host?.lowercased() else { return false }
        return host == "linkedin.com" || host.hasSuffix(".linkedin.com")
    }

    /// `https://www.linkedin.com/in/SLUG` of a link to a member's page, nil for any other.
    static func member(_ link: String) -> String? {
        guard isLinkedIn(link), let path = URLComponents(string: link)?.path else { return nil }
        let parts = path.split(separator: "/")
        guard let index = parts.firstIndex(of: "in"), parts.indices.contains(index + 1) else { return nil }
        let slug = parts[index + 1].precomposedStringWithCanonicalMapping
        // Member ids tell capitals and small letters apart; chosen names do not.
        let folded = slug.hasPrefix("ACoAA") ? slug : slug.lowercased()
        guard (3...150).contains(folded.count), !folded.unicodeScalars.contains("\u{FFFD}"),
            let encoded = folded.addingPercentEncoding(
                withAllowedCharacters: .urlPathAllowed.subtracting(.init(charactersIn: "/")))
        else { return nil }
        return "https://www.linkedin.com/in/" + encoded
    }

    /// A web page, with https where no scheme is told; nil for anything else.
    static func website(_ link: String) -> String? {
        let trimmed = link.trimmingCharacters(in: .whitespacesAndNewlines)
        guard trimmed.utf8.count < 500 else { return nil }
        let absolute = trimmed.contains("://") ? trimmed : "https://" + trimmed
        guard var parts = URLComponents(string: absolute), let scheme = parts.scheme?.lowercased(),
            ["http", "https"].contains(scheme), let host = parts.host, host.contains("."), parts.user == nil
        else { return nil }
        parts.host = host.lowercased()
        if parts.path == "/", parts.query == nil { parts.path = "" }
        return parts.string
    }

    /// The address of a `mailto:` link or of a text; nil where it is none.
    static func email(_ text: String) -> String? {
        let lowered = text.lowercased()
        let bare = lowered.hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
        let address = bare.prefix { $0 != "?" }.trimmingCharacters(in: .whitespaces)
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasSuffix("."),
            !parts[1].hasPrefix("."),
            address.utf8.count <= 254, !address.contains(where: { $0.isWhitespace || "<>()[],;:\"".contains($0) })
        else { return nil }
        return address.removingPercentEncoding ?? address
    }

    /// A telephone number as it is written; nil for text that is none. Seven to fifteen digits (ITU-T E.164).
    static func phone(_ text: String) -> String? {
        let trimmed = text.trimmingCharacters(in: .whitespaces)
        let digits = trimmed.filter(\.isNumber).count
        guard (7...15).contains(digits), trimmed.count <= 30,
            trimmed.allSatisfy({ $0.isNumber || $0.isWhitespace || "+-–./()x#".contains($0) })
        else { return nil }
        return trimmed
    }
}
