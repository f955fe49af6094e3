import InterviewCore

/// Cuts a list into its items, whatever sets them apart; the order is the guest's.
struct ListReader: Sendable {
    let message: MessageText

    /// The items of a stretch of the message, as token ranges.
    func items(of tokens: Range<Int>, field: Field, isLine: Bool = false) -> [Range<Int>] {
        let pieces = lines(of: tokens)
        var result: [Range<Int>] = []
        for piece in pieces {
            let numbered = numberedParts(piece)
            if numbered.count > 1 {
                result.append(contentsOf: numbered)
                continue
            }
            let body = withoutLead(withoutBullet(piece), field: field)
            let parts = split(body, field: field, isLine: isLine || pieces.count > 1)
            // A single appearance stays the guest's sentence.
            let isSentence = field == .speakingExperience && parts.count == 1
            result.append(contentsOf: isSentence ? [withoutBullet(piece)] : parts.map { withoutLead($0, field: field) })
        }
        return result.compactMap { polished($0, field: field) }
    }

    private func lines(of tokens: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = tokens.lowerBound
        while start < tokens.upperBound {
            let line = message.tokenIndices(in: message.line(at: message.tokens[start].range.lowerBound))
            let end = min(max(line.upperBound, start + 1), tokens.upperBound)
            result.append(start..<end)
            start = end
        }
        return result
    }

    private func withoutBullet(_ tokens: Range<Int>) -> Range<Int> {
        var start = tokens.lowerBound
        while start < tokens.upperBound,
            ["-", "*", "•", "·", ">", "→", "–", "▪", "‣", "●", "#", "+", "○"].contains(message.tokens[start].text)
                || message.kind(start) == .emoji
        { start += 1 }
        if message.kind(start) == .number, [".", ")", ":", "-", "/"].contains(message.folded(start + 1)),
            message.isGlued(start + 1), start + 2 < tokens.upperBound
        {
            start += 2
        }
        return start < tokens.upperBound ? start..<tokens.upperBound : tokens
    }

    /// "best: SEO, Growth" and "I could talk about …" without their beginnings.
    func withoutLead(_ tokens: Range<Int>, field: Field) -> Range<Int> {
        var tokens = tokens
        for _ in 0..<3 {
            let words = Word.words(of: message, in: tokens)
            if let colon = tokens.prefix(9).first(where: { message.folded($0) == ":" }),
                words.contains(where: { $0.token > colon }),
                !words.contains(where: { $0.token < colon && message.kind($0.token) == .link })
            {
                tokens = (colon + 1)..<tokens.upperBound
                continue
            }
            guard let lead = ListLeads.book(for: field).best(in: words, at: 0),
                lead.match.range.upperBound < words.count
            else { break }
            tokens = (words[lead.match.range.upperBound - 1].token + 1)..<tokens.upperBound
        }
        return tokens
    }

    // MARK: Splitting

    private func split(_ tokens: Range<Int>, field: Field, isLine: Bool) -> [Range<Int>] {
        let isLoose = field == .expertiseKeywords || field == .podcastTopics
        if let parts = strongParts(tokens) {
            return isLoose ? parts.flatMap { outside($0, at: [",", "、", "،", "，"]) } : parts
        }
        var commas = outside(tokens, at: [",", "、", "،", "，"])
        // "visas and tax, mostly"
        if commas.count > 1, let last = commas.last,
            Word.words(of: message, in: last).allSatisfy({ Self.closers.contains($0) || Self.hums.contains($0) })
        {
            commas.removeLast()
        }
        if isLoose {
            if commas.count == 1 { return isLine ? commas : andParts(commas[0], isOnly: true) }
            return commas.dropLast() + (commas.last.map { andParts($0, isOnly: false) } ?? [])
        }
        guard areItems(commas, field: field) else { return titles(tokens, field: field) }
        return commas.dropLast() + (commas.last.map { tailParts($0) } ?? [])
    }

    /// Separators that nobody writes inside an item.
    private func strongParts(_ tokens: Range<Int>) -> [Range<Int>]? {
        for signs in [[";", "；"], ["|", "•", "·", "●", "▪", "‣"]] {
            let parts = outside(tokens, at: signs)
            if parts.count > 1 { return parts }
        }
        let hasComma = tokens.contains { message.folded($0) == "," }
        if !hasComma {
            let emoji = message.pieces(of: tokens) { message.kind($0) == .emoji }
            if emoji.count > 1, emoji.allSatisfy({ $0.count <= 7 }) { return emoji }
            let slashes = message.pieces(of: tokens) {
                ["/", "+", "*"].contains(message.folded($0)) && !message.isGlued($0)
            }
            if slashes.count > 1 { return slashes }
            let dashes = message.pieces(of: tokens) { message.folded($0) == "-" && !message.isGlued($0) }
            if dashes.count > 2 { return dashes }
            let tight = message.pieces(of: tokens) { message.folded($0) == "/" }
            if tight.count > 2, tight.allSatisfy({ $0.count <= 3 }) { return tight }
        }
        let numbered = numberedParts(tokens)
        return numbered.count > 1 ? numbered : nil
    }

    /// "1. rest 2. food" and "1) rest 2) food" in one line.
    private func numberedParts(_ tokens: Range<Int>) -> [Range<Int>] {
        var starts: [Int] = []
        for index in tokens where message.kind(index) == .number || message.folded(index).count == 1 {
            let letter = UInt8(ascii: "a") + UInt8(min(starts.count, 25))
            guard
                Int(message.folded(index)) == starts.count + 1
                    || message.folded(index) == String(UnicodeScalar(letter)),
                [".", ")", ":"].contains(message.folded(index + 1)), message.isGlued(index + 1)
            else { continue }
            starts.append(index)
        }
        guard starts.count > 1 else { return [] }
        return starts.indices.map { place in
            let end = place + 1 < starts.count ? starts[place + 1] : tokens.upperBound
            return min(starts[place] + 2, end)..<end
        }
    }

    /// Pieces between signs that stand outside brackets and quotes.
    private func outside(_ tokens: Range<Int>, at signs: [String]) -> [Range<Int>] {
        var depth = 0
        var isQuoted = false
        return message.pieces(of: tokens) { index in
            let sign = message.folded(index)
            if sign == "(" || sign == "[" { depth += 1 }
            if sign == ")" || sign == "]" { depth = max(0, depth - 1) }
            if sign == "\"" { isQuoted.toggle() }
            return depth == 0 && !isQuoted && signs.contains(sign)
        }
    }

    private func andParts(_ tokens: Range<Int>, isOnly: Bool) -> [Range<Int>] {
        let isChoice = ["either", "entweder", "soit"].contains(message.folded(tokens.lowerBound))
        let parts = message.pieces(of: tokens) {
            (Self.ands.contains(message.folded($0)) || isChoice && ["or", "oder", "soit"].contains(message.folded($0)))
                && !message.isGlued($0)
        }
        guard parts.count > 1 else { return [tokens] }
        let words = parts.map { Word.words(of: message, in: $0) }
        let isShort = words.allSatisfy { !$0.isEmpty && $0.count <= (isOnly ? 4 : 5) }
        let asks = Self.asks
        if parts.count == 2, words.allSatisfy({ asks.contains($0.first?.text ?? "") }) { return parts }
        // "urban foxes and why nobody sleeps"
        if parts.count == 2, asks.contains(words[1].first?.text ?? ""), words[0].count <= 4,
            !words[0].contains(where: { CommonWords.verbs.contains($0) || asks.contains($0.text) }),
            !words[1].contains(where: { ["it", "them", "they", "that", "this", "to"].contains($0.text) })
        {
            return parts
        }
        let isTalk = words.contains { part in
            part.enumerated().contains { place, word in
                // "grief at work": behind a preposition it is a noun.
                let isNoun = place > 0 && ["at", "of", "for", "with", "about", "from"].contains(part[place - 1].text)
                // The German "im" is no "I'm".
                let isGerman = word.text == "im" && place > 0 && startsItem(word.token + 1..<word.token + 2)
                return CommonWords.verbs.contains(word.text) && !isNoun && !isGerman || asks.contains(word.text)
                    || word.text == "between"
            }
        }
        guard isShort, !isTalk, parts.count == 2 else { return [tokens] }
        return parts
    }

    /// The last of several items, which an "and" may join to another.
    private func tailParts(_ tokens: Range<Int>) -> [Range<Int>] {
        let parts = message.pieces(of: tokens) { Self.ands.contains(message.folded($0)) }
        guard parts.count == 2, parts.allSatisfy({ startsItem($0) && Word.words(of: message, in: $0).count > 1 }) else {
            return [tokens]
        }
        return parts
    }

    /// "The Late Roster and Night Shift FM": two titles.
    private func titles(_ tokens: Range<Int>, field: Field) -> [Range<Int>] {
        let parts = outside(tokens, at: [",", "and", "&", "und", "et"])
        guard parts.count > 1, parts.count <= 10, parts.dropFirst().allSatisfy({ startsItem($0) && !joinsName($0) }),
            parts.allSatisfy({ (1...7).contains(Word.words(of: message, in: withoutLead($0, field: field)).count) }),
            parts.map({ Word.words(of: message, in: withoutLead($0, field: field)).count }).reduce(0, +) >= parts.count
                + 1
        else { return [tokens] }
        return parts
    }

    /// "Rust & Moss" is one name.
    private func joinsName(_ tokens: Range<Int>) -> Bool {
        message.folded(tokens.lowerBound - 1) == "&" && Word.words(of: message, in: tokens).count == 1
    }

    /// "€1M of it": a part that speaks of the one before.
    private func refersBack(_ words: [Word]) -> Bool {
        zip(words, words.dropFirst()).contains {
            $0.text == "of" && ["it", "them", "which", "whom", "that", "those"].contains($1.text)
        }
    }

    private func startsItem(_ tokens: Range<Int>) -> Bool {
        guard let word = Word.words(of: message, in: tokens).first else { return false }
        let text = message.tokens[word.token].text
        if ["i", "we", "it"].contains(word.text) { return false }
        return (text.first?.isUppercase ?? false)
            || ["the", "my", "a", "an", "two", "three", "four", "one", "my"].contains(word.text)
                && tokens.count > 1
    }

    /// Whether comma-separated parts are items of their own, and not one item with an apposition.
    private func areItems(_ parts: [Range<Int>], field: Field) -> Bool {
        guard parts.count > 1 else { return false }
        let words = parts.map { Word.words(of: message, in: $0) }
        guard words.allSatisfy({ !$0.isEmpty && $0.count <= 9 }) else { return false }
        let later = words.dropFirst()
        if later.contains(where: { Self.continuations.contains($0[0].text) || refersBack($0) }) { return false }
        if field != .speakingExperience, !areDeeds(words, field: field) { return false }
        if later.contains(where: { $0.count == 1 && $0[0].text.allSatisfy(\.isNumber) }) { return false }
        if parts.count == 2 {
            if let second = later.first, ["a", "an", "the"].contains(second[0].text), field == .promotion {
                return false
            }
            let isSingle = words.map { $0.count == 1 }
            return isSingle[0] == isSingle[1] || !isSingle[1] && startsItem(parts[1])
        }
        return true
    }

    /// No part speaks of the guest, or each that does tells a deed of its own: "TEDx Uppsala, and I published 34 papers".
    private func areDeeds(_ parts: [[Word]], field: Field) -> Bool {
        let selves: Set<String> = ["i", "we", "im", "ive"]
        let telling = parts.filter { $0.contains { selves.contains($0.text) } }
        if telling.isEmpty { return true }
        guard field == .achievements,
            telling.count < parts.count && telling.first != parts.first
                || telling == parts && parts.count > 2,
            !parts.dropFirst().joined().contains(where: { ["it", "them", "that", "which"].contains($0.text) })
        else { return false }
        return telling.allSatisfy { words in
            words.drop { Self.ands.contains($0.text) }.first.map { selves.contains($0.text) } ?? false
        }
    }

    private static let asks = WordSets.set(
        "how why what when where warum wie was wann pourquoi comment quand como cuando perche come quando")
    private static let ands = WordSets.set("and & und et y e ed plus sowie")
    private static let continuations = WordSets.set(
        """
        it its which that where who whose our his her their starts starting start out coming available with by in on at from
        to for is are was were has have so because but including about launching due free then when while as not or
        """)

    // MARK: One item

    private func polished(_ tokens: Range<Int>, field: Field) -> Range<Int>? {
        var range = message.trimmed(tokens)
        if field != .achievements && field != .promotion && field != .speakingExperience {
            range = message.trimmed(range, emoji: true)
        }
        while let first = range.first, range.count > 1, Self.openers.contains(message.folded(first)),
            message.kind(first) == .word || message.kind(first) == .symbol
        {
            range = message.trimmed((first + 1)..<range.upperBound)
        }
        if field != .promotion, field != .speakingExperience { range = withoutHedges(range) }
        while let last = range.last, range.count > 1, Self.closers.contains(message.folded(last)) {
            range = message.trimmed(range.lowerBound..<last)
        }
        guard range.contains(where: { [.word, .number, .link, .handle].contains(message.kind($0)) }) else { return nil }
        let text = message.tokens[range].map(\.folded).joined(separator: " ")
        if Self.junk.contains(text) { return nil }
        if Word.words(of: message, in: range).allSatisfy({ Self.hums.contains($0) }), field != .promotion { return nil }
        if isAnnouncement(Word.words(of: message, in: range)) { return nil }
        if range.count == 1, Self.closers.contains(message.folded(range.lowerBound)) { return nil }
        return range
    }

    /// Without "uh" in front and "I guess" behind.
    private func withoutHedges(_ tokens: Range<Int>) -> Range<Int> {
        var words = Word.words(of: message, in: tokens)[...]
        while words.count > 1, let first = words.first, Self.hums.contains(first) { words = words.dropFirst() }
        while words.count > 2, let last = words.last, ["guess", "think", "suppose", "mean"].contains(last.text),
            words.dropLast().last?.text == "i"
        {
            words = words.dropLast(2)
        }
        guard let first = words.first, let last = words.last else { return tokens }
        let all = Word.words(of: message, in: tokens)
        return
            (first == all.first ? tokens.lowerBound : first.token)..<(last == all.last
            ? tokens.upperBound : last.token + 1)
    }

    private static let hums = WordSets.set("uh um uhm hmm hm er erm oh ah well like some")

    /// "one I'm proud of": tells that another item follows, and is none.
    private func isAnnouncement(_ words: [Word]) -> Bool {
        words.count >= 2 && words.count <= 7
            && ["one", "another", "something", "two", "three", "four", "five"].contains(words[0].text)
            && words.dropFirst().allSatisfy { Self.announcing.contains($0) }
    }

    private static let announcing = WordSets.set(
        "i im ive that thats which more thing things last final of these my our mine proud love like enjoy care about am really especially also could would come comes to mind extra others are is in particular the main big"
    )
    private static let openers = WordSets.set(
        "and & or either about also plus then finally maybe perhaps und et y e oh um mostly anche auch aussi tambien tambem inoltre puis poi luego ensuite ademas dann"
    )
    private static let junk: Set<String> = [
        "that kind of thing", "that sort of thing", "things like that", "stuff like that", "and so on", "so on",
        "and more", "more", "and others", "others", "among others", "the usual", "you name it", "and the like",
        "the like",
        "that's it", "that's all", "that's about it", "that is it", "that's pretty much it", "that's the lot",
        "once", "twice", "just once", "only once", "a few times", "several times", "a couple of times",
        "i guess", "i think", "i suppose", "mostly", "really", "and such", "stuff",
    ]
    private static let closers = WordSets.set(
        "mainly primarily etc please pls thanks thx too obviously mostly basically lol haha really tbh honestly actually probably though tho definitely maybe"
    )
}
