import InterviewCore

/// Whether a link that is on no network is the guest's website, by the words around it and the question.
struct LinkJudge {
    let text: MessageText
    let context: ReadingContext
    let index: Int
    let address: WebAddress

    /// How surely it is the website (1…4); nil where it is not.
    var score: Int? {
        let isCued = LinkJudge.hasSiteCue(text, index)
        if isFileName { return nil }
        if isOwn { return 5 }
        if isCued { return 4 }
        if isBare {
            if isEmployer { return nil }
            let isLone = isAlone
            if isAmbiguous, !isLone, !isAsked { return nil }
            let isCapitalised = text.tokens[index].isCapital
            if isCapitalised, !isLone, !isAsked, !hasContactCue { return nil }
        }
        if hasOtherCue { return nil }
        if isAsked { return 3 }
        if !(context.known[.website] ?? []).isEmpty { return nil }
        if hasContactCue { return 2 }
        let isIntroduction = context.asked.isEmpty || context.asked.contains { $0.spec.kind == .email || isContact($0) }
        return isIntroduction ? 1 : nil
    }

    /// Whether a word for a website stands near.
    static func hasSiteCue(_ text: MessageText, _ index: Int) -> Bool {
        // "I've also got a website now, oak.example"
        let isNamed = text.folded(index - 1) == "," && !["no", "any", "without"].contains(text.folded(index - 3))
        for place in stride(from: index - (isNamed ? 2 : 1), through: max(0, index - 5), by: -1) {
            guard text.kind(place) != .link, text.kind(place) != .email, text.kind(place) != .handle else { break }
            if [".", ";", ",", "!", "?"].contains(text.folded(place)) { break }
            if siteWords.contains(text.folded(place)) { return true }
        }
        for place in index + 1..<index + 5 {
            guard text.kind(place) == .word || ["(", "-"].contains(text.folded(place)) else { break }
            if ["and", "und", "y", "et", "e"].contains(text.folded(place)) { break }
            if siteWords.contains(text.folded(place)) { return true }
        }
        return false
    }

    /// "the firm's is a.example but mine is b.example"
    private var isOwn: Bool {
        (max(0, index - 3)..<index).contains { ["mine", "own", "personal"].contains(text.folded($0)) }
    }

    private var isAsked: Bool { context.asked.contains(.website) || context.asked.contains(.socialLinks) }

    private func isContact(_ field: Field) -> Bool {
        [.fullName, .linkedinURL, .phone, .role, .company].contains(field)
    }

    /// A host alone, as names of products and companies look too.
    private var isBare: Bool {
        address.scheme == nil && address.components.isEmpty && address.query == nil && !address.host.hasPrefix("www.")
    }

    private var isAmbiguous: Bool {
        TopLevelDomains.isAmbiguous(address.host.split(separator: ".").last ?? "")
    }

    private var isFileName: Bool {
        guard isBare, isAmbiguous else { return false }
        return LinkJudge.fileNames.contains(String(address.host.prefix { $0 != "." }))
    }

    /// Alone in its line, apart from punctuation and pictures.
    private var isAlone: Bool {
        let line = text.tokenIndices(in: text.line(at: text.tokens[index].range.lowerBound))
        return line.count <= 40 && line.allSatisfy { $0 == index || text.kind($0) != .word }
    }

    /// "I work at Booking.com": a company, unless it says where to find the guest.
    private var isEmployer: Bool {
        guard LinkJudge.employerWords.contains(text.folded(index - 1)) else { return false }
        // "Site's at tidewatch.example", "Everything's at …"
        let before = text.folded(index - 2)
        if isAsked, text.folded(index - 1) == "at",
            before.hasSuffix("'s") || ["is", "are", "live", "lives"].contains(before)
        {
            return false
        }
        if isAsked, ["use", "using", "on", "via", "by", "in"].contains(text.folded(index - 1)) { return false }
        return !hasContactCue
    }

    private var hasContactCue: Bool {
        (max(0, index - 4)..<index).contains { LinkJudge.contactWords.contains(text.folded($0)) }
    }

    /// The sentence is about something else: an episode, a book, a recommendation.
    private var hasOtherCue: Bool {
        let sentence = text.tokenIndices(in: text.sentence(at: text.tokens[index].range.lowerBound))
        let near = max(sentence.lowerBound, index - 7)..<min(sentence.upperBound, index + 5)
        if near.contains(where: { LinkJudge.otherWords.contains(text.folded($0)) }) { return true }
        return near.contains { text.folded($0) == "you" && ["should", "must", "could"].contains(text.folded($0 + 1)) }
    }

    private static let siteWords = WordSet(
        """
        site website web webpage homepage blog portfolio url sitio pagina webseite homepage seite sito online web-site
        internetseite
        """)
    private static let employerWords = WordSet("at for of by with from chez bei en using use like love on in via")
    private static let contactWords = WordSet(
        "find visit reach me us online live more contact see head go check besuche visita")
    private static let otherWords = WordSet(
        """
        podcast episode interview article featured book talk keynote video course read wrote published magazine press
        profiled guest-posted listen watch episodio folge buch livre libro
        """)
    private static let fileNames = WordSet("readme setup main index config package license changelog app test install")
}
