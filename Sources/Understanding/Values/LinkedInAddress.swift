import Foundation
import InterviewCore

/// LinkedIn addresses in a message, whoever's they are.
package enum LinkedInAddress {
    /// Every LinkedIn address of the message in its order; the same profile once.
    package static func mentions(in text: MessageText) -> [LinkedInMention] {
        var result: [LinkedInMention] = []
        for index in text.tokens.indices where text.tokens[index].kind == .link {
            guard let (kind, range) = mention(text, at: index) else { continue }
            if result.contains(where: { $0.kind == kind }) { continue }
            let isOthers = AddressOwner.isSomeoneElses(text, link: index)
            result.append(LinkedInMention(kind: kind, isSomeoneElses: isOthers, quote: text.quote(range)))
        }
        return result.isEmpty ? bare(in: text) : result
    }

    /// "LinkedIn: /in/yukitanabe": the path alone.
    private static func bare(in text: MessageText) -> [LinkedInMention] {
        for index in text.tokens.indices where text.folded(index) == "in" && text.isGlued(index + 1) {
            let isPath = text.folded(index - 1) == "/" && text.isGlued(index)
            guard isPath || !text.isGlued(index), text.folded(index + 1) == "/", text.isGlued(index + 2) else {
                continue
            }
            var end = index + 3
            while text.isGlued(end), text.kind(end) == .word || text.kind(end) == .number || text.folded(end) == "-" {
                end += 1
            }
            // "in/juno-abara on linkedin"
            let isNamed =
                (max(0, index - 6)..<index).contains {
                    text.folded($0) == "linkedin" && (!text.isGlued($0 + 1) || text.folded($0 + 1) == ":")
                } || (end..<end + 3).contains { text.folded($0) == "linkedin" }
            let slug = text.text(ofTokens: index + 2..<end)
            guard isNamed, let kind = profile(LinkedInSlug.canonical(slug)) else { continue }
            return [
                LinkedInMention(
                    kind: kind, isSomeoneElses: false, quote: text.quote(ofTokens: (isPath ? index - 1 : index)..<end))
            ]
        }
        return []
    }

    /// What one address is: a profile in its canonical form, another page of LinkedIn, or nil for any other site.
    package static func canonical(_ url: String) -> LinkedInMention.Kind? { kind(of: url, depth: 0) }

    /// Whether an address is LinkedIn's or pretends to be: then it is nobody's website.
    static func concerns(_ address: WebAddress) -> Bool {
        isLinkedIn(address) || address.host == "lnkd.in" || address.host == "linkedin.cn"
            || address.host.hasSuffix(".linkedin.cn") || Folding.fold(address.host).contains("linkedin")
            || unwrapped(address, depth: 0) != nil
    }

    // MARK: One address

    private static func kind(of url: String, depth: Int) -> LinkedInMention.Kind? {
        if url.hasPrefix("/"), url.lowercased().hasPrefix("/in/") { return kind(of: absolute(url), depth: depth + 1) }
        guard depth < 4, url.utf8.count <= 8000, let address = WebAddress(url) else { return nil }
        switch address.host {
        case "lnkd.in", "www.lnkd.in": return .other(.shortLink)
        case "linkedin.cn", "www.linkedin.cn": return .other(.china)
        default: break
        }
        guard isLinkedIn(address) else { return unwrapped(address, depth: depth) }
        return page(address, depth: depth)
    }

    private static func isLinkedIn(_ address: WebAddress) -> Bool {
        address.isHost("linkedin.com") && address.host.utf8.allSatisfy { $0 < 0x80 }
    }

    private static func page(_ address: WebAddress, depth: Int) -> LinkedInMention.Kind {
        var parts = address.components[...]
        if let first = parts.first?.lowercased(), first == "mwlite" || first == "comm" {
            parts.removeFirst()
            if parts.count > 1, parts.first?.lowercased() == "profile", parts.dropFirst().first?.lowercased() == "in" {
                parts.removeFirst()
            }
        }
        guard let first = parts.popFirst()?.lowercased() else { return .other(.other) }
        switch first {
        case "in": return parts.first.flatMap { profile(LinkedInSlug.canonical($0)) } ?? .other(.other)
        case "pub":
            guard parts.first?.lowercased() != "dir" else { return .other(.people) }
            let values = Array(parts.prefix(4))
            guard values.count == 4 else { return .other(.other) }
            let slug = LinkedInSlug.legacy(name: values[0], values[1], values[2], values[3])
            return profile(slug) ?? .other(.other)
        case "authwall", "uas", "login", "signup", "checkpoint", "start", "redir", "safety":
            let target = address.parameter("sessionredirect", "session_redirect", "session-redirect", "redirect", "url")
            return target.flatMap { kind(of: absolute($0), depth: depth + 1) } ?? .other(.other)
        default: return .other(pages[first] ?? .other)
        }
    }

    private static func profile(_ slug: String?) -> LinkedInMention.Kind? {
        slug.map { .profile("https://www.linkedin.com/in/" + $0) }
    }

    /// A redirect within LinkedIn may leave the host out.
    private static func absolute(_ target: String) -> String {
        target.hasPrefix("/") && !target.hasPrefix("//") ? "https://www.linkedin.com" + target : target
    }

    private static let pages: [String: LinkedInPage] = [
        "company": .company, "school": .school, "showcase": .showcase, "posts": .post, "feed": .post,
        "pulse": .article, "newsletters": .newsletter, "today": .author, "jobs": .job, "groups": .group,
        "events": .event, "learning": .course, "search": .search, "sales": .salesNavigator, "talent": .recruiter,
        "messaging": .message, "help": .help, "video": .video,
    ]

    // MARK: Redirectors

    /// The address inside a redirector's, where it is LinkedIn's.
    private static func unwrapped(_ address: WebAddress, depth: Int) -> LinkedInMention.Kind? {
        let target: String? =
            if address.isHost("safelinks.protection.outlook.com") || address.host == "statics.teams.cdn.office.net" {
                address.parameter("url")
            } else if isGoogle(address.host), ["/url", "/url/", "/imgres"].contains(address.path.lowercased()) {
                address.parameter("q", "url", "imgrefurl")
            } else if let names = redirectors[address.host] {
                names.lazy.compactMap { address.parameter($0) }.first
            } else if address.isHost("urldefense.com"), let start = address.path.firstRange(of: "__") {
                withoutUnderscores(address.path[start.upperBound...].prefix { $0 != ";" })
            } else if address.host == "urldefense.proofpoint.com" {
                address.parameter("u").map { $0.replacing("_", with: "/").replacing("-", with: "%") }
                    .flatMap(\.removingPercentEncoding)
            } else {
                nil
            }
        return target.flatMap { kind(of: $0, depth: depth + 1) }
    }

    private static func withoutUnderscores(_ text: Substring) -> String {
        String(text.reversed().drop { $0 == "_" }.reversed())
    }

    private static func isGoogle(_ host: String) -> Bool {
        let labels = host.split(separator: ".").drop { $0 == "www" || $0 == "m" }
        guard labels.first == "google", (2...3).contains(labels.count) else { return false }
        let suffix = labels.dropFirst()
        return suffix.allSatisfy { $0.count == 2 || $0 == "com" }
    }

    private static let redirectors: [String: [String]] = [
        "l.facebook.com": ["u"], "lm.facebook.com": ["u"], "l.instagram.com": ["u"], "slack-redir.net": ["url"],
        "www.youtube.com": ["q"], "out.reddit.com": ["url"], "duckduckgo.com": ["uddg"], "l.wl.co": ["u"],
        "vk.com": ["to"], "t.umblr.com": ["z"], "translate.google.com": ["u"], "click.pstmrk.it": ["url"],
        "l.messenger.com": ["u"], "l.threads.com": ["u"], "l.threads.net": ["u"],
    ]

    // MARK: In the message

    private static func mention(_ text: MessageText, at index: Int) -> (LinkedInMention.Kind, Range<Int>)? {
        let token = text.tokens[index]
        guard !isInScript(text, index), let found = canonical(token.text) else { return nil }
        guard let cut = LineBreakCut(text, link: index) else { return (found, token.range) }
        // A name that goes on behind the line break: the whole, or none, never the half.
        if let tail = cut.tail, case .profile(let url)? = canonical(token.text + tail.text) {
            return (.profile(url), token.range.lowerBound..<tail.range.upperBound)
        }
        if case .profile = found { return (.other(.cutAddress), token.range) }
        return (found, token.range)
    }

    /// "javascript:alert(1)//linkedin.com/…": slashes glued to a sign are no address's beginning.
    private static func isInScript(_ text: MessageText, _ index: Int) -> Bool {
        guard text.isGlued(index), text.isGlued(index - 1), text.isGlued(index - 2) else { return false }
        return text.folded(index - 1) == "/" && text.folded(index - 2) == "/" && text.folded(index - 3) == ")"
    }
}
