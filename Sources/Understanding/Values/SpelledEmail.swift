import InterviewCore

/// An e-mail address spelled against harvesters: "ana at quarry dot example", "ana [at] quarry.example".
struct SpelledEmail {
    let value: String
    let tokens: Range<Int>

    /// The address whose name begins at a token. Without brackets it needs to be asked for, named ("my e-mail is …"),
    /// or to begin its line: "I work at quarry dot example" is none.
    static func match(_ text: MessageText, at index: Int, context: ReadingContext) -> SpelledEmail? {
        guard text.kind(index) == .word, goesOn(text, index + 1), !notNames.contains(text.folded(index)),
            isStart(text, index)
        else { return nil }
        var position = index
        guard let local = dotted(text, &position, stopsAtLink: true) else { return nil }
        guard let sign = at(text, &position) else { return nil }
        let hostStart = position
        guard let host = dotted(text, &position, stopsAtLink: false), host.contains(".") else { return nil }
        let isPlainHost = hostStart + 1 == position
        guard let last = host.split(separator: ".").last, TopLevelDomains.isKnown(last) else { return nil }
        let isMeant = context.asked.contains(.email) || hasCue(text, index)
        guard sign == .marked || isMeant || (!isPlainHost && isLineStart(text, index)) else { return nil }
        return SpelledEmail(value: local + "@" + host.lowercased(), tokens: index..<position)
    }

    /// Whether behind a word stands what joins it to an address.
    private static func goesOn(_ text: MessageText, _ next: Int) -> Bool {
        if text.kind(next) == .word, let word = text.words[next] { return joiners.contains(word) }
        let folded = text.folded(next)
        return folded == "@" || folded == "." || openers.contains(folded)
    }

    private static let joiners = atWords + dotWords

    private enum Sign { case marked, word }

    /// "at", "(at)", "[at]", " @ ", "arroba"
    private static func at(_ text: MessageText, _ position: inout Int) -> Sign? {
        if openers.contains(text.folded(position)), atWords.contains(text.folded(position + 1)),
            closers.contains(text.folded(position + 2))
        {
            position += 3
            return .marked
        }
        let word = text.folded(position)
        guard atWords.contains(word) || word == "@" else { return nil }
        position += 1
        return word == "arroba" || word == "@" ? .marked : .word
    }

    /// Words joined by "dot", or a whole host.
    private static func dotted(_ text: MessageText, _ position: inout Int, stopsAtLink: Bool) -> String? {
        guard let first = part(text, position, takesLink: !stopsAtLink) else { return nil }
        var result = first
        position += 1
        while let length = dot(text, position), let next = part(text, position + length, takesLink: !stopsAtLink) {
            result += "." + next
            position += length + 1
            if result.utf8.count > 200 { return nil }
        }
        return result
    }

    private static func part(_ text: MessageText, _ index: Int, takesLink: Bool) -> String? {
        switch text.kind(index) {
        case .word, .number:
            let part = Folding.visible(text.tokens[index].text)
            return part.contains("'") || part.contains("\u{2019}") ? nil : part
        case .link where takesLink:
            let part = Folding.visible(text.tokens[index].text)
            return part.contains("/") ? nil : part
        default: return nil
        }
    }

    private static func dot(_ text: MessageText, _ index: Int) -> Int? {
        if dotWords.contains(text.folded(index)) { return 1 }
        guard openers.contains(text.folded(index)), closers.contains(text.folded(index + 2)) else {
            return text.folded(index) == "." && text.isGlued(index) && text.isGlued(index + 1) ? 1 : nil
        }
        return dotWords.contains(text.folded(index + 1)) || text.folded(index + 1) == "." ? 3 : nil
    }

    /// The first part of a name, not one in its middle.
    private static func isStart(_ text: MessageText, _ index: Int) -> Bool {
        !dotWords.contains(text.folded(index - 1)) && !(text.isGlued(index) && text.folded(index - 1) == ".")
    }

    private static func isLineStart(_ text: MessageText, _ index: Int) -> Bool {
        text.tokenIndices(in: text.line(at: text.tokens[index].range.lowerBound)).lowerBound == index
    }

    private static func hasCue(_ text: MessageText, _ index: Int) -> Bool {
        (max(0, index - 4)..<index).contains { mailWords.contains(text.folded($0)) }
    }

    private static let openers = WordSet("( [ { <")
    private static let closers = WordSet(") ] } >")
    private static let atWords = WordSet("at arroba chiocciola")
    private static let dotWords = WordSet("dot punkt punto ponto point")
    private static let mailWords = WordSet("email e-mail mail gmail address correo adresse courriel")
    private static let notNames = WordSet(
        """
        me us look i i'm work working works worked find visit is it here email e-mail mail ceo cto reach at dot and my the
        based live available online employed study studied
        """)
}
