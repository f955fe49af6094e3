import InterviewCore
import Understanding

/// One value typed into a box, normalised by the same rules as a guest's message. Nil: it cannot be right.
enum ValueInput {
    /// Unicode scalars beyond which nothing is an address or a number.
    private static let longest = 2_000

    static func email(_ text: String) -> String? { value(in: text, asked: .email, Emails.find) }

    /// E.164 where the country is given, else the digits.
    static func phone(_ text: String) -> String? { value(in: text, asked: .phone, Phones.find) }

    /// An absolute address. Unlike in a message, what stands in a box for addresses is not judged further: a portrait
    /// may well lie where no website does.
    static func url(_ text: String) -> String? {
        guard let text = line(text), isAddress(text) else { return nil }
        var rest = Substring(text)
        var scheme = "https"
        for known in ["https", "http"] where rest.lowercased().hasPrefix(known + "://") {
            scheme = known
            rest = rest.dropFirst(known.count + 3)
            break
        }
        let host = rest.prefix { !"/?#".contains($0) }
        let path = rest.dropFirst(host.count)
        guard host.contains("."), !host.contains("@"), !host.hasPrefix(".") else { return nil }
        return scheme + "://" + host.lowercased() + (path == "/" ? "" : path)
    }

    /// An absolute address, or a handle resolved to one.
    static func link(_ text: String) -> String? {
        value(in: text, asked: .socialLinks, Links.find) ?? value(in: text, asked: .socialLinks, Handles.find)
            ?? url(text)
    }

    /// The canonical address of a person's LinkedIn profile.
    static func linkedIn(_ text: String) -> String? {
        guard let text = line(text), case .profile(let url)? = LinkedInAddress.canonical(text) else { return nil }
        return url
    }

    /// Whether it is a web address of any kind.
    static func isAddress(_ text: String) -> Bool {
        guard let text = line(text) else { return false }
        let tokens = MessageText(text).tokens
        return tokens.count == 1 && tokens[0].kind == .link
    }

    /// Whether an absolute address is on LinkedIn, or one of its short ones.
    static func isLinkedIns(_ address: String) -> Bool {
        let host = address.drop { $0 != ":" }.dropFirst(3).prefix { !"/?#:".contains($0) }
        return host.hasPrefix("linkedin.") || host.contains(".linkedin.") || host == "lnkd.in"
            || host.hasSuffix(".lnkd.in")
    }

    private static func line(_ text: String) -> String? {
        guard text.utf8.count <= longest * 4, text.unicodeScalars.count <= longest else { return nil }
        let line = InputText.line(text)
        return line.isEmpty ? nil : line
    }

    /// The one value that the text is; words around it make it no value.
    private static func value(
        in text: String, asked field: Field, _ find: (MessageText, ReadingContext) -> [Candidate]
    ) -> String? {
        guard let text = line(text) else { return nil }
        let context = ReadingContext(asked: [field], today: CalendarDate(daysSince1970: 0))
        let found = find(MessageText(text), context)
        guard found.count == 1, let only = found.first, isWhole(only.quote, of: text) else { return nil }
        return only.value.text
    }

    private static func isWhole(_ quote: Quote, of text: String) -> Bool {
        let units = Array(text.utf16)
        guard (0...units.count).contains(quote.start), (quote.start...units.count).contains(quote.end) else {
            return false
        }
        let around = units[..<quote.start] + units[quote.end...]
        return !String(decoding: Array(around), as: UTF16.self).contains { $0.isLetter || $0.isNumber }
    }
}
