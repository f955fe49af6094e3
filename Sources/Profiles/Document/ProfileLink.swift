import Foundation

/// Addresses in profiles, in the one form that facts hold.
package enum ProfileLink {
    /// An absolute http(s) address: https where no scheme was given, host in lower case, no slash behind a bare
    /// host. Nil for what is no address.
    package static func url(_ text: String) -> String? {
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !trimmed.isEmpty, trimmed.utf8.count <= 500, !trimmed.contains(where: \.isWhitespace)
        else { return nil }
        var scheme = "https"
        var rest = trimmed[...]
        if let range = trimmed.range(of: "://") {
            scheme = trimmed[..<range.lowerBound].lowercased()
            rest = trimmed[range.upperBound...]
        }
        guard scheme == "http" || scheme == "https" else { return nil }
        let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
        let host = rest[..<end].lowercased()
        guard isHost(host) else { return nil }
        let path = String(rest[end...])
        return scheme + "://" + host + (path == "/" ? "" : path)
    }

    /// `https://x.com/NAME` of "@NAME", or the address itself where the handle is one.
    package static func profile(of handle: String, on host: String) -> String? {
        let name = handle.trimmingCharacters(in: .whitespacesAndNewlines.union(CharacterSet(charactersIn: "@")))
        if name.contains("/") { return url(name) }
        let allowed = name.unicodeScalars.allSatisfy {
            CharacterSet.alphanumerics.contains($0) || "_-.".unicodeScalars.contains($0)
        }
        guard !name.isEmpty, name.utf8.count <= 100, allowed else { return nil }
        return "https://" + host + "/" + name
    }

    /// The canonical `https://www.linkedin.com/in/SLUG` of a member's address on LinkedIn.
    package static func linkedIn(_ text: String) -> String? { linkedInSlug(text).map(linkedIn(slug:)) }

    package static func linkedIn(slug: String) -> String {
        let allowed = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~")
        return "https://www.linkedin.com/in/" + (slug.addingPercentEncoding(withAllowedCharacters: allowed) ?? slug)
    }

    /// The decoded, folded slug of a member's address on LinkedIn; member ids keep their case.
    package static func linkedInSlug(_ text: String) -> String? {
        guard let url = url(text), let schemeEnd = url.range(of: "://") else { return nil }
        let parts = url[schemeEnd.upperBound...].split(separator: "/", omittingEmptySubsequences: true)
        guard var host = parts.first.map(String.init) else { return nil }
        if host.hasSuffix(".") { host.removeLast() }
        guard host == "linkedin.com" || host.hasSuffix(".linkedin.com") else { return nil }
        guard let marker = parts.dropFirst().prefix(2).firstIndex(of: "in"), marker + 1 < parts.count else {
            return nil
        }
        let slug = parts[marker + 1].prefix { $0 != "?" && $0 != "#" }
        return folded(slug: String(slug))
    }

    /// Percent-decoded once, in normal form, lower case but for member ids (`ACoAA…`).
    package static func folded(slug: String) -> String? {
        let decoded = (slug.removingPercentEncoding ?? slug).precomposedStringWithCanonicalMapping
        guard !decoded.isEmpty, decoded.utf8.count <= 400 else { return nil }
        return decoded.hasPrefix("ACoAA") ? decoded : decoded.lowercased()
    }

    /// Whether an address is a page about a person on a site where people have one.
    package static func isSocial(_ url: String) -> Bool {
        guard let host = host(of: url) else { return false }
        return socialHosts.contains { host == $0 || host.hasSuffix("." + $0) }
    }

    package static func host(of url: String) -> String? {
        guard let range = url.range(of: "://") else { return nil }
        return url[range.upperBound...].prefix { !"/?#".contains($0) }.lowercased()
    }

    /// Whether anything but a host is named.
    static func hasPath(_ url: String) -> Bool {
        guard let range = url.range(of: "://"), let host = host(of: url) else { return false }
        return url[range.upperBound...].count > host.count
    }

    /// The host on which a network's members have their pages, for those where the handle is the whole path.
    package static func host(ofNetwork network: String) -> String? {
        switch network.lowercased().filter(\.isLetter) {
        case "twitter", "x": "x.com"
        case "github": "github.com"
        case "gitlab": "gitlab.com"
        case "instagram": "instagram.com"
        case "facebook": "facebook.com"
        case "linkedin": "www.linkedin.com/in"
        case "youtube": "youtube.com"
        case "medium": "medium.com"
        case "dribbble": "dribbble.com"
        case "behance": "behance.net"
        case "soundcloud": "soundcloud.com"
        default: nil
        }
    }

    private static let socialHosts = [
        "x.com", "twitter.com", "github.com", "gitlab.com", "instagram.com", "facebook.com", "youtube.com",
        "tiktok.com",
        "medium.com", "substack.com", "threads.net", "threads.com", "bsky.app", "mastodon.social", "fosstodon.org",
        "dribbble.com", "behance.net", "soundcloud.com", "xing.com", "pinterest.com", "twitch.tv", "stackoverflow.com",
        "kaggle.com", "scholar.google.com", "orcid.org", "researchgate.net", "linktr.ee", "malt.fr", "malt.com",
        "upwork.com", "vimeo.com", "t.me", "goodreads.com", "quora.com", "codepen.io", "dev.to", "hashnode.dev",
        "podcasts.apple.com", "open.spotify.com", "linkedin.com",
    ]

    private static func isHost(_ host: String) -> Bool {
        let name = host.split(separator: ":", maxSplits: 1).first ?? ""
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, let top = labels.last, top.count >= 2,
            top.allSatisfy(\.isLetter) || top.hasPrefix("xn--")
        else { return false }
        return labels.allSatisfy { label in
            !label.isEmpty && label.count <= 63
                && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        }
    }
}
