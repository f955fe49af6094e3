import InterviewCore

/// Names on networks: "@ana on Instagram", "Twitter: @ana", "my GitHub username is ana-dev".
package enum Handles {
    /// The profiles' addresses as `social_links`. A handle without a network is not guessed.
    package static func find(in text: MessageText, context: ReadingContext) -> [Candidate] {
        var seen: Set<String> = []
        return resolved(in: text).flatMap { handle in
            handle.urls.filter { seen.insert($0).inserted }.map {
                Candidate(
                    field: .socialLinks, value: .text($0), quote: text.quote(ofTokens: handle.tokens), confidence: 0.95)
            }
        }
    }

    /// A handle with the addresses it stands for, and the tokens from handle to network.
    struct Resolved {
        let index: Int
        let tokens: Range<Int>
        let urls: [String]
    }

    static func resolved(in text: MessageText) -> [Resolved] {
        var result: [Resolved] = []
        for index in text.tokens.indices {
            guard let handle = text.tokens[index].kind == .handle ? atHandle(text, index) : bareHandle(text, index)
            else { continue }
            if AddressOwner.isSomeoneElses(text, link: index) || AddressOwner.isDismissed(text, index) { continue }
            result.append(handle)
        }
        return result
    }

    // MARK: With an @

    private static func atHandle(_ text: MessageText, _ index: Int) -> Resolved? {
        let name = Folding.visible(text.tokens[index].text).dropFirst()
        if let at = name.firstIndex(of: "@") {
            let url = "https://" + name[name.index(after: at)...].lowercased() + "/@" + name[..<at]
            return Resolved(index: index, tokens: index..<index + 1, urls: [url])
        }
        let found = networksBehind(text, index) ?? networksBefore(text, index)
        guard let found, isName(name) else { return nil }
        let first = min(index, found.tokens.lowerBound)
        let last = max(index + 1, found.tokens.upperBound)
        return Resolved(index: index, tokens: first..<last, urls: found.networks.map { $0.profile(of: String(name)) })
    }

    private typealias Found = (networks: [SocialNetwork], tokens: Range<Int>)

    /// "@ana on Instagram and TikTok", "@ana (Instagram)"
    private static func networksBehind(_ text: MessageText, _ index: Int) -> Found? {
        // "@ana everywhere (insta, tiktok)"
        let next = everywhere.contains(text.folded(index + 1)) ? index + 2 : index + 1
        guard prepositions.contains(text.folded(next)) || next > index + 1 && text.folded(next) == ":" else {
            return nil
        }
        var position = next + 1
        while articles.contains(text.folded(position)), position < index + 5 { position += 1 }
        var networks: [SocialNetwork] = []
        var end = position
        while let network = SocialNetwork.named(text.folded(position)), text.kind(position) != .handle {
            // "@a on X, Instagram: @b": a name with its own handle belongs to that one.
            let opensAnother =
                [":", "-", "="].contains(text.folded(position + 1)) || text.kind(position + 1) == .handle
            if opensAnother, !networks.isEmpty { break }
            if !networks.contains(network) { networks.append(network) }
            position += 1
            end = position
            while joins.contains(text.folded(position)) { position += 1 }
        }
        return networks.isEmpty ? nil : (networks, index + 1..<end)
    }

    /// "Twitter/X: @ana", "my TikTok is @ana"
    private static func networksBefore(_ text: MessageText, _ index: Int) -> Found? {
        let line = text.tokenIndices(in: text.line(at: text.tokens[index].range.lowerBound)).lowerBound
        var position = index - 1
        if text.folded(position) == "," { position -= 1 }
        while position >= line, position > index - 7, glue.contains(text.folded(position)) { position -= 1 }
        var networks: [SocialNetwork] = []
        var first = index
        while position >= line, let network = SocialNetwork.named(text.folded(position)) {
            if !networks.contains(network) { networks.insert(network, at: 0) }
            first = position
            position -= 1
            let beforeJoin = position
            while position > line, joins.contains(text.folded(position)) { position -= 1 }
            if position == beforeJoin { break }
        }
        return networks.isEmpty ? nil : (networks, first..<index)
    }

    // MARK: Without

    /// "GitHub: ana-dev", "my Instagram handle is ana.codes": only where a colon or the word for it says so.
    private static func bareHandle(_ text: MessageText, _ index: Int) -> Resolved? {
        let token = text.tokens[index]
        guard token.kind == .word || token.kind == .link, index > 0 else { return nil }
        var position = index - 1
        var isSaid = false
        var isPointed = false
        while position > 0, position > index - 6,
            glue.contains(text.folded(position)) || pointing.contains(text.folded(position))
        {
            isSaid = isSaid || nouns.contains(text.folded(position)) || [":", "="].contains(text.folded(position))
            isPointed = isPointed || pointing.contains(text.folded(position))
            position -= 1
        }
        // "just instagram, it's knots_by_mo"
        isSaid = isPointed ? looksMade(text, index, isNamed: position < index - 2) : isSaid || hasSign(text, index)
        let isBeside = position == index - 1 && besides.contains(text.folded(position)) && isUncommon(text, index)
        guard position < index - 1 && isSaid || isBeside, let network = SocialNetwork.named(text.folded(position))
        else {
            return nil
        }
        // The dot of "ana.b" ends a word token; such a name is a link or cannot be told from a sentence's end.
        var name = Folding.visible(token.text)
        if token.kind == .link, name.lowercased().hasSuffix(network.host.replacing("www.", with: "")) { return nil }
        var last = index
        while last < index + 6, text.folded(last + 1) == ".", text.isGlued(last + 1), text.kind(last + 2) == .word,
            text.isGlued(last + 2), text.tokens[last + 2].text.first?.isLowercase == true
        {
            last += 2
            name += "." + Folding.visible(text.tokens[last].text)
        }
        guard isName(name[...]), name.count >= 3, !noNames.contains(token.folded),
            SocialNetwork.named(token.folded) == nil
        else { return nil }
        let next = last + 1
        let endsThere =
            next >= text.tokens.count || text.kind(next) != .word || joins.contains(text.folded(next))
            || !text.line(at: token.range.lowerBound).contains(text.tokens[next].range.lowerBound)
        guard endsThere, !text.isGlued(next) || text.kind(next) == .punctuation else { return nil }
        return Resolved(index: index, tokens: position..<next, urls: [network.profile(of: name)])
    }

    private static func hasSign(_ text: MessageText, _ index: Int) -> Bool {
        text.folded(index + 1) == "." && text.isGlued(index + 1) && text.isGlued(index + 2)
            && text.kind(index + 2) == .word
            || text.folded(index).utf8.contains { $0 == 0x5F || (0x30...0x39).contains($0) }
                && text.folded(index).utf8.contains { (0x61...0x7A).contains($0) }
    }

    /// "its potterben": a word that nobody finds in a dictionary, as far as its form tells.
    private static func looksMade(_ text: MessageText, _ index: Int, isNamed: Bool) -> Bool {
        if hasSign(text, index) { return true }
        let word = text.folded(index)
        return isNamed && word.utf8.count >= 8 && isUncommon(text, index)
            && !endings.contains { word.hasSuffix($0) }
    }

    private static let endings = ["ed", "ing", "ful", "ous", "ive", "al", "able", "ible", "ent", "ant", "less", "tion"]
    private static let pointing = WordSet(", its the called named only mostly mainly just -")

    /// "github kelpforest": a word that is nothing else.
    private static func isUncommon(_ text: MessageText, _ index: Int) -> Bool {
        let word = text.folded(index)
        // "IG ruth.makes"
        let isDotted = text.folded(index + 1) == "." && text.isGlued(index + 1) && text.isGlued(index + 2)
        if isDotted || word.utf8.contains(where: { $0 == 0x5F || (0x30...0x39).contains($0) }) { return true }
        return text.kind(index) == .word && word.utf8.count >= 5 && text.tokens[index].text == word
            && !word.hasSuffix("ly") && !word.utf8.contains(0x27) && !CommonWords.notNames.contains(word)
            && !NonAnswers.light.contains(word) && !followings.contains(word)
    }

    private static let besides = WordSet("github gitlab instagram insta ig tiktok twitter twitch telegram bluesky")
    private static let followings = WordSet(
        "followers follower stories story posts feed reels videos audience strategy marketing growth branding creator live shop ads algorithm influencer coach handle account accounts profile profiles channel username facebook youtube threads whatsapp"
    )

    private static func isName(_ name: Substring) -> Bool {
        (1...60).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || byte == 0x2D || byte == 0x2E || byte == 0x5F
            }
    }

    private static let prepositions = WordSet("on at en auf bei sur su no na in ( for via -")
    private static let everywhere = WordSet("everywhere anywhere across uberall partout")
    private static let articles = WordSet("my the both all auf mein mi a")
    private static let joins = WordSet("and & / , y und et e + or")
    private static let nouns = WordSet("handle username user id name nick usuario nutzername pseudo")
    private static let glue =
        nouns
        + WordSet(
            "both all : - = is are at it's account profile page channel ( ) my i'm i am we we're me as"
                + " es ist est e soy sono sou bin suis ich yo io eu je heisse estoy c'est als come como comme sous unter under"
        )
    private static let noNames = WordSet(
        """
        none no nope yes same later private linkedin n/a the and not also too yet skip here new old inactive deleted only
        coming soon growing http https www
        """)
}
