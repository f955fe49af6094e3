import InterviewCore

/// Cuts a list into its items, whatever sets them apart; the order is the guest's.
struct ListReader: Sendable {
    let message: MessageText

    /// The items of a stretch of the message, as token ranges.
    func items(of tokens: Range<Int>, field: Field, isLine: Bool = false) -> [Range<Int>] {
        if field == .promotion, isPlug(tokens) { return [polished(tokens, field: field)].compactMap { $0 } }
        let pieces = lines(of: withoutClosing(tokens))
        var result: [Range<Int>] = []
        for piece in pieces {
            if field == .podcastTopics || field == .expertiseKeywords {
                let counted = countedParts(piece)
                if counted.count > 1 {
                    result.append(contentsOf: counted)
                    continue
                }
            }
            let numbered = numberedParts(piece)
            if numbered.count > 1 {
                result.append(contentsOf: numbered)
                continue
            }
            let bare = withoutBullet(piece)
            // "- Keynote, Imkertag 2023": a line of its own is one item.
            if bare.lowerBound > piece.lowerBound, isLine || pieces.count > 1, !Self.areLoose(field) {
                result.append(bare.count == 1 ? bare : withoutLead(bare, field: field))
                continue
            }
            let body = beforeFace(withoutLead(bare, field: field))
            let parts = withoutAsides(split(body, field: field, isLine: isLine || pieces.count > 1), of: field)
            result.append(contentsOf: parts.map { withoutLead($0, field: field) })
        }
        result = withoutTalk(withoutCommon(result))
        let opening = result.first?.lowerBound ?? tokens.lowerBound
        return withoutOrdinals(
            result.compactMap { polished(withoutRepeated($0, tokens, opening: opening), field: field) })
    }

    /// "…, e basta: su quello potrei andare avanti ore": without what is said of the items behind a colon.
    private func withoutClosing(_ tokens: Range<Int>) -> Range<Int> {
        // "old grains, mills, hunger - choose whatever fits"
        if let dash = tokens.suffix(14).last(where: {
            ["-", "—"].contains(message.folded($0)) && !message.isGlued($0 + 1)
        }),
            dash > tokens.lowerBound + 1,
            Asides.isAside(Word.words(of: message, in: (dash + 1)..<tokens.upperBound))
        {
            return tokens.lowerBound..<dash
        }
        guard let colon = tokens.suffix(16).last(where: { message.folded($0) == ":" }), colon > tokens.lowerBound + 1,
            Asides.isAside(Word.words(of: message, in: (colon + 1)..<tokens.upperBound))
        else { return tokens }
        return tokens.lowerBound..<colon
    }

    /// "My second book, White Gold, Grey Market, comes out in March": one thing, its name set apart by commas.
    private func isPlug(_ tokens: Range<Int>) -> Bool {
        let clauses = message.clauses(of: tokens)
        return (2...5).contains(clauses.count)
            && clauses.dropFirst().contains { Self.launching.contains(message.folded($0.lowerBound)) }
            && ["my", "our", "the", "a"].contains(message.folded(tokens.lowerBound))
    }
    private static let launching = WordSets.set(
        "comes came is are launches starts opens drops goes hits will was lands")

    /// "first sending money, second why banks fear us": the words that count the items are no part of them.
    func withoutOrdinals(_ items: [Range<Int>]) -> [Range<Int>] {
        let starts = items.map { message.folded($0.lowerBound) }
        if items.count > 1, let first = starts.first, Self.firsts.contains(first),
            starts.dropFirst().contains(where: { Self.laters.contains($0) })
        {
            return zip(items, starts).map { item, word in
                item.count > 1 && (Self.firsts.contains(word) || Self.laters.contains(word))
                    ? message.trimmed((item.lowerBound + 1)..<item.upperBound) : item
            }
        }
        guard items.count > 1,
            zip(items, Self.ordinals).allSatisfy({ $0.count > 1 && $1.contains(message.folded($0.lowerBound)) })
        else { return items }
        return items.map { message.trimmed(($0.lowerBound + 1)..<$0.upperBound) }
    }

    private static let firsts = WordSets.set("primero primeiro primo d'abord erstens zuerst premierement anzitutto")
    private static let laters = WordSets.set(
        "segundo despues luego depois dann zweitens danach ensuite puis deuxiemement poi dopo tercero terceiro drittens"
    )
    static let ordinals: [Set<String>] = [
        ["first", "firstly", "one"], ["second", "secondly", "two", "then"],
        ["third", "thirdly", "three", "then", "last"],
        ["fourth", "fourthly", "four", "last", "finally"], ["fifth", "fifthly", "five", "last", "finally"],
        ["sixth", "sixthly", "six"], ["seventh", "seventhly", "seven"],
    ]

    /// "hablar de vivienda y de alquiler": the preposition once more.
    private func withoutRepeated(_ item: Range<Int>, _ tokens: Range<Int>, opening: Int) -> Range<Int> {
        let item = message.trimmed(item)
        guard let first = item.first, item.count > 1, Self.prepositions.contains(message.folded(first)) else {
            return item
        }
        guard first > 0, message.folded(first - 1) == "," || Self.joints.contains(message.folded(first - 1)),
            isRepeated(first, in: tokens, opening: opening)
        else { return item }
        return (first + 1)..<item.upperBound
    }

    /// "de cómo volver a empezar, de la soledad, de huertos": the same preposition before every item.
    private func withoutCommon(_ items: [Range<Int>]) -> [Range<Int>] {
        let trimmed = items.map { item in
            let item = message.trimmed(item)
            return item.count > 1 && Self.joints.contains(message.folded(item.lowerBound))
                ? (item.lowerBound + 1)..<item.upperBound : item
        }
        guard items.count > 1,
            trimmed.allSatisfy({ $0.count > 1 && Self.prepositions.contains(message.folded($0.lowerBound)) })
        else { return items }
        return trimmed.map { ($0.lowerBound + 1)..<$0.upperBound }
    }

    /// "del lutto, di adozione e della paura": the same one, maybe with another article.
    private func isRepeated(_ first: Int, in tokens: Range<Int>, opening: Int) -> Bool {
        let word = message.folded(first)
        if tokens.prefix(14).contains(where: { message.folded($0) == word && $0 < first }) { return true }
        guard Self.ofs.contains(word) else { return false }
        if isOf(opening - 1) || isElidedOf(opening) { return true }
        return (tokens.lowerBound + 1..<max(tokens.lowerBound + 1, min(first, tokens.lowerBound + 24))).contains {
            isOf($0)
                && (message.folded($0 - 1) == "," || Self.joints.contains(message.folded($0 - 1)))
        }
    }

    private func isOf(_ index: Int) -> Bool { Self.ofs.contains(message.folded(index)) || isElidedOf(index) }

    /// "(parler) d'endométriose"
    private func isElidedOf(_ index: Int) -> Bool {
        let word = message.folded(index)
        return word.hasPrefix("d'") || word.hasPrefix("dell'") || word.hasPrefix("dall'")
    }

    /// "(falar) de incêndios florestais e do regresso ao interior": the "of" or the "about" once more behind the "and".
    func repeatedOf(_ tokens: Range<Int>) -> [Range<Int>]? {
        let opening = tokens.lowerBound - 1
        let isOpened = isOf(opening) || isElidedOf(tokens.lowerBound)
        guard isOpened || Self.prepositions.contains(message.folded(opening)) else { return nil }
        func isAgain(_ index: Int) -> Bool {
            isOpened ? isOf(index) : message.folded(index) == message.folded(opening)
        }
        guard
            let cut = tokens.dropFirst().first(where: { Self.joints.contains(message.folded($0)) && isAgain($0 + 1) }),
            cut + 2 < tokens.upperBound, !(tokens.lowerBound + 1..<cut).contains(where: isAgain),
            !(tokens.lowerBound..<cut).contains(where: { Self.betweens.contains(message.folded($0)) })
        else { return nil }
        return [tokens.lowerBound..<cut, (isElidedOf(cut + 1) ? cut + 1 : cut + 2)..<tokens.upperBound]
    }

    private static let betweens = WordSets.set("entre zwischen tra fra")
    private static let ofs = WordSets.set("de del du des di della dello dei delle degli do da dos das")
    private static let prepositions = WordSets.set(
        "de di en in von uber sobre del della do da du des dello dei delle degli dos das sur su sulla sul mit")
    private static let joints = WordSets.set("y e et und ed")

    func lines(of tokens: Range<Int>) -> [Range<Int>] {
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

    func withoutBullet(_ tokens: Range<Int>) -> Range<Int> {
        var start = tokens.lowerBound
        while start < tokens.upperBound,
            ["-", "*", "•", "·", ">", "→", "–", "▪", "‣", "●", "#", "+", "○"].contains(message.tokens[start].text)
                || message.kind(start) == .emoji
        { start += 1 }
        if message.kind(start) == .number, !isRank(start),
            [".", ")", ":", "-", "/"].contains(message.folded(start + 1)),
            message.isGlued(start + 1), start + 2 < tokens.upperBound
        {
            start += 2
        }
        // "1 bullismo", in front of a line with a 2
        if start == tokens.lowerBound, message.isLineNumber(start) { start += 1 }
        // "b) asylum interviews"
        let letter = message.folded(start)
        if letter.utf8.count == 1, letter.first?.isLetter == true, message.folded(start + 1) == ")",
            message.isGlued(start + 1), start + 2 < tokens.upperBound
        {
            start += 2
        }
        return start < tokens.upperBound ? start..<tokens.upperBound : tokens
    }

    /// "2. Platz", "1. Preis"
    func isRank(_ number: Int) -> Bool {
        message.folded(number + 1) == "." && Self.ranks.contains(message.folded(number + 2))
    }

    private static let ranks = WordSets.set("platz preis rang sieger siegerin liga bundesliga vorsitzende vorsitzender")
    private static let hesitations = WordSets.set("uh uhh umm uhm hmm hmmm hmmmm hm erm ehm errr")
    private static let leading = WordSets.set("i id im ive ill it its my we probably maybe mostly mainly perhaps")
    static func areLoose(_ field: Field) -> Bool { field == .expertiseKeywords || field == .podcastTopics }

    /// "best: SEO, Growth" and "I could talk about …" without their beginnings.
    func withoutLead(_ tokens: Range<Int>, field: Field) -> Range<Int> {
        var tokens = tokens
        for _ in 0..<4 {
            let words = Word.words(of: message, in: tokens)
            let isLight =
                words.count > 2 && ["well", "so", "oh", "ok"].contains(words[0].text)
                && Self.leading.contains(words[1])
            if words.count > 1, Self.hesitations.contains(words[0]) || isLight {
                tokens = words[1].token..<tokens.upperBound
                continue
            }
            if let start = AnswerLeads(message: message, field: field).start(of: tokens) {
                tokens = start..<tokens.upperBound
                continue
            }
            if let colon = leadingColon(tokens, words, field: field) {
                tokens = (colon + 1)..<tokens.upperBound
                continue
            }
            guard let lead = ListLeads.book(for: field).best(in: words, at: 0),
                lead.match.range.upperBound < words.count,
                // "manejo de pasto" is no "I know".
                lead.match.range.upperBound > 1 || !Self.ofs.contains(words[1].text)
                    || words[0].text.hasSuffix("mente") || words[0].text.hasSuffix("ment")
            else { break }
            tokens = (words[lead.match.range.upperBound - 1].token + 1)..<tokens.upperBound
        }
        return tokens
    }

    /// "For tech shows: privacy, open source" – not "Ironman, 13:42", nor "Our page: seeds.example".
    func leadingColon(_ tokens: Range<Int>, _ words: [Word], field: Field) -> Int? {
        guard
            let colon = tokens.prefix(9).first(where: {
                message.folded($0) == ":"
                    && !(message.isGlued($0 + 1) && (message.kind($0 + 1) == .number || isPartOfName($0)))
            }), words.contains(where: { $0.token > colon }),
            !words.contains(where: { $0.token < colon && message.kind($0.token) == .link })
        else { return nil }
        // "Bake Off: The Professionals" is a title.
        let isTitle = words.dropFirst().contains {
            $0.token < colon && message.tokens[$0.token].isCapital
        }
        if isTitle, field != .expertiseKeywords, field != .podcastTopics { return nil }
        let isLink = [.link, .handle, .email].contains(message.kind(colon + 1))
        return isLink && field == .promotion ? nil : colon
    }

    /// "re:publica"
    private func isPartOfName(_ colon: Int) -> Bool {
        message.isGlued(colon) && message.folded(colon - 1).utf8.count <= 3 && message.kind(colon + 1) == .word
    }

    // MARK: Splitting

    func split(_ tokens: Range<Int>, field: Field, isLine: Bool) -> [Range<Int>] {
        let isLoose = field == .expertiseKeywords || field == .podcastTopics
        if let parts = strongParts(tokens) {
            return isLoose ? parts.flatMap { withoutQualifiers(outside($0, at: [",", "、", "،", "，"])) } : parts
        }
        var commas = withoutQualifiers(outside(tokens, at: [",", "、", "،", "，"]))
        // "visas and tax, mostly", "visas and tax, I suppose"
        if commas.count > 1, let last = commas.last,
            Self.foreignJunk.contains(
                message.tokens[message.trimmed(last, emoji: true)].map(\.folded).joined(separator: " "))
                || Word.words(of: message, in: last).allSatisfy({ Self.closers.contains($0) || Self.hums.contains($0) })
                || isHedge(last) || Asides.isAside(Word.words(of: message, in: last))
        {
            commas.removeLast()
        }
        if isLoose {
            if commas.count == 1 { return isLine ? commas : andParts(commas[0], of: field, isOnly: true) }
            // "bread and class, bread and money, bread and love"
            if commas.dropLast().allSatisfy({ $0.contains { message.folded($0) == "and" } }) { return commas }
            if shareHead(commas) { return commas }
            return commas.dropLast() + (commas.last.map { andParts($0, of: field, isOnly: false) } ?? [])
        }
        // "our repair café, I'd like people to know about that"
        if field == .promotion, commas.count > 1, let last = commas.last, isComment(last) { commas.removeLast() }
        if field == .speakingExperience, isOneAppearance(commas) { return [tokens] }
        guard areItems(commas, field: field) else {
            return titles(tokens.lowerBound..<(commas.last?.upperBound ?? tokens.upperBound), field: field)
        }
        let isLong = commas.dropLast().allSatisfy { Word.words(of: message, in: $0).count > 1 }
        if commas.count > 2, isLong, let last = commas.last, isTwinTitle(last) { return commas }
        return commas.dropLast() + (commas.last.map { tailParts($0, field: field, isListed: commas.count > 1) } ?? [])
    }

    /// "menopause at work, menopause in sport, menopause and marriage": each item begins with the word that the others do.
    private func shareHead(_ parts: [Range<Int>]) -> Bool {
        guard parts.count > 1, let last = parts.last else { return false }
        let heads = parts.map { part in part.first { !Self.ands.contains(message.folded($0)) }.map(message.folded) ?? ""
        }
        guard let head = heads.first, !head.isEmpty, !Self.asks.contains(head), head != "the", head != "a",
            !Self.determiners.contains(head),
            heads.allSatisfy({ $0 == head })
        else { return false }
        // "fear of flying, fear of heights and fear of water"
        return !last.dropFirst(2).contains { message.folded($0) == head }
    }

    /// "felting; mordants; I could go on for hours"
    private func withoutAsides(_ parts: [Range<Int>], of field: Field) -> [Range<Int>] {
        guard parts.count > 1 else { return parts }
        return parts.enumerated().filter { place, part in
            place == 0 || !Asides.isAside(Word.words(of: message, in: part))
        }
        .map(\.element)
    }

    /// What is said of the items, by the guest or of their wish.
    private func isComment(_ part: Range<Int>) -> Bool {
        let words = Word.words(of: message, in: part)
        return words.count > 3 && ["i", "id", "ill", "we", "wed", "please"].contains(words[0].text)
            && words.dropFirst().contains { ["that", "it", "them", "this", "those"].contains($0.text) }
    }

    /// "Bolts and Nuts", behind titles of more words.
    private func isTwinTitle(_ part: Range<Int>) -> Bool {
        let words = Word.words(of: message, in: part)
        return words.count == 3 && words[1].text == "and" && isCapitalised(part.lowerBound..<words[1].token)
            && isCapitalised(words[2].token..<part.upperBound)
    }

    /// "negotiation, especially with difficult people" is one item.
    func withoutQualifiers(_ parts: [Range<Int>]) -> [Range<Int>] {
        parts.reduce(into: []) { result, part in
            if let last = result.last, Self.qualifiers.contains(message.folded(part.lowerBound)), part.count > 2 {
                result[result.count - 1] = last.lowerBound..<part.upperBound
            } else {
                result.append(part)
            }
        }
    }

    static let qualifiers = WordSets.set("especially particularly specifically notably including")

    /// Separators that nobody writes inside an item.
    func strongParts(_ tokens: Range<Int>) -> [Range<Int>]? {
        for signs in [[";", "；"], ["|", "•", "·", "●", "▪", "‣"], ["→", "⇒", "➔", "➜", "»"]]
        where tokens.contains(where: { signs.contains(message.folded($0)) }) {
            let parts = outside(tokens, at: signs)
            if parts.count > 1 { return parts }
        }
        let tags = message.pieces(of: tokens) { message.folded($0) == "#" }
        if tags.count > 1, tags.allSatisfy({ $0.count <= 3 && message.folded($0.lowerBound - 1) == "#" }) {
            return tags
        }
        let hasComma = tokens.contains { message.folded($0) == "," }
        if !hasComma {
            let emoji = message.pieces(of: tokens) { message.kind($0) == .emoji }
            if emoji.count > 1, emoji.allSatisfy({ $0.count <= 7 }) { return emoji }
            let slashes = message.pieces(of: tokens) {
                ["/", "+", "*", "~", "\\", "=", ">"].contains(message.folded($0)) && !message.isGlued($0)
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
    func numberedParts(_ tokens: Range<Int>) -> [Range<Int>] {
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
        // "1 Why diets fail 2 Emotional eating 3 Cooking for one"
        if starts.isEmpty {
            for index in tokens where message.kind(index) == .number {
                guard Int(message.folded(index)) == starts.count + 1, !starts.isEmpty || index == tokens.lowerBound,
                    message.kind(index + 1) == .word, !message.isGlued(index + 1), !message.isGlued(index)
                else { continue }
                starts.append(index)
            }
            guard starts.count > 2 else { return [] }
            return starts.indices.map { place in
                (starts[place] + 1)..<(place + 1 < starts.count ? starts[place + 1] : tokens.upperBound)
            }
        }
        guard starts.count > 1 else { return [] }
        return starts.indices.map { place in
            let end = place + 1 < starts.count ? starts[place + 1] : tokens.upperBound
            return min(starts[place] + 2, end)..<end
        }
    }

    /// Pieces between signs that stand outside brackets and quotes.
    func outside(_ tokens: Range<Int>, at signs: [String]) -> [Range<Int>] {
        outside(tokens) { signs.contains(message.folded($0)) }
    }

    func outside(_ tokens: Range<Int>, where separates: (Int) -> Bool) -> [Range<Int>] {
        var depth = 0
        var isQuoted = false
        return message.pieces(of: tokens) { index in
            let sign = message.folded(index)
            if sign == "(" || sign == "[" { depth += 1 }
            if sign == ")" || sign == "]" { depth = max(0, depth - 1) }
            if sign == "\"" { isQuoted.toggle() }
            return depth == 0 && !isQuoted && separates(index)
        }
    }
}
