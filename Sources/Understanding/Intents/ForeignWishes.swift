import InterviewCore

/// Wishes in everyday Spanish, French, German, Portuguese and Italian that fill a sentence, or the one clause of it beside
/// which the others only say why: "annule ma dernière modification", "esta la dejo para luego, que voy en el metro".
enum ForeignWishes {
    static func wish(
        _ words: [Word], in tokens: Range<Int>, of message: MessageText, _ context: ReadingContext, asks: Bool
    )
        -> [Intent]?
    {
        if asks, words.count == 1, context.stage == .question, cries.contains(words[0]) { return [.repeat] }
        guard (2...24).contains(words.count), !words.contains(where: { $0.isAddress }) else { return nil }
        if let found = intent(of: words, in: message, context, asks: asks) { return [found] }
        if let answer = answer(words, tokens, message, context) { return [answer] }
        let clauses = message.clauses(of: tokens)
        guard (2...4).contains(clauses.count), message.folded(clauses[0].upperBound) != ":" else { return nil }
        let parts = clauses.map { Word.words(of: message, in: $0) }
        let found = parts.map { $0.count > 1 ? intent(of: $0, in: message, context, asks: asks) : nil }
        // "Änderungen rückgängig machen, Versionskontrolle": items.
        let isList = context.asked.count == 1 && context.asked[0].spec.isList
        let isAllTalk = zip(parts, found).allSatisfy { $1 == .smalltalk || Asides.isAside($0) }
        for place in parts.indices {
            // "devo andare, chiudiamo qui": what goes on is only why.
            guard let found = found[place], found != .smalltalk || isAllTalk else { continue }
            let isBeside = parts.enumerated().allSatisfy { other, rest in
                other == place
                    || isReason(rest, in: message, isFirst: other == 0)
                        && (!isList || rest.count > 2
                            || rest.allSatisfy { dressing.contains($0) || answering.contains($0) })
            }
            if isBeside { return [found] }
        }
        return nil
    }

    /// Whether a clause only tells what happens around the guest: "tengo la comida en el fuego", "muss in den Stall".
    static func isCircumstance(_ words: [Word], in message: MessageText) -> Bool {
        let core = undressed(words, in: message)
        return (2...9).contains(core.count) && circumstances.best(in: core, at: 0) != nil
    }

    private static func intent(of words: [Word], in message: MessageText, _ context: ReadingContext, asks: Bool)
        -> Intent?
    {
        let core = undressed(words, in: message)
        guard (1...16).contains(core.count) else { return nil }
        if asks, let found = asked.best(in: core, at: 0) { return found.meaning }
        if let found = whole.best(in: core, at: 0) { return found.meaning }
        guard context.stage == .question else { return nil }
        // "Lo que no se cuenta lo dejamos para otro día" is a thought.
        if !core.prefix(2).contains(where: { relatives.contains($0) }),
            let found = declining.best(in: core, at: 0)
        {
            return found.meaning
        }
        let isExcepted = core.contains { exceptions.contains($0) }
        if context.asked.contains(.speakingExperience), !isExcepted, core.count <= 12,
            onStage.best(in: core, at: 0) != nil
        {
            return Intent.none
        }
        return isCircumstance(core, in: message) ? .smalltalk : nil
    }

    /// Of what stands open to a yes or no: "sì è tutto giusto, anche se la foto è vecchia", "das Profil gehört jemand
    /// anderem".
    private static func answer(
        _ words: [Word], _ tokens: Range<Int>, _ message: MessageText, _ context: ReadingContext
    ) -> Intent? {
        guard context.stage != .question, words.count <= 16 else { return nil }
        if context.stage == .whoseProfile, strangers.first(in: words) != nil { return .no }
        let clauses = message.clauses(of: tokens)
        guard (2...3).contains(clauses.count), let last = clauses.last, last.lowerBound > tokens.lowerBound,
            conceding.best(in: Word.words(of: message, in: last), at: 0) != nil,
            !Word.words(of: message, in: last).contains(where: names)
        else { return nil }
        let said = Wishes(message: message, context: context)
            .assent(in: tokens.lowerBound..<(last.lowerBound - 1), asks: false)
        return said == .yes ? .yes : nil
    }

    /// Whether a word names something that could be wrong; a photo is none.
    private static func names(_ word: Word) -> Bool {
        word.namesField
            && FieldNames.names(in: [word], at: 0).contains { name in
                !name.fields.allSatisfy { [.headshot, .yearsExperience].contains($0) }
            }
    }

    /// A few words that name no address, number or title: why something is wished for.
    private static func isReason(_ words: [Word], in message: MessageText, isFirst: Bool) -> Bool {
        guard words.count <= 12 else { return false }
        if let first = words.first, turning.contains(first), words.count > 3 { return false }
        let capitals = words.enumerated().count { place, word in
            (place > 0 || !isFirst) && message.tokens[word.token].isCapital
        }
        return capitals <= (isGerman(words) ? 2 : 0)
            && words.allSatisfy {
                message.kind($0.token) == .word || message.kind($0.token) == .number && $0.text.count < 2
            }
    }

    private static func isGerman(_ words: [Word]) -> Bool { words.contains { germans.contains($0) } }

    /// Without manners, cries and hums at both ends.
    private static func undressed(_ words: [Word], in message: MessageText) -> [Word] {
        var slice = words[...]
        while let first = slice.first, slice.count > 1 {
            let next = slice[slice.startIndex + 1].token
            let isApart = (first.token + 1..<next).contains { message.isClauseBreak($0) }
            guard dressing.contains(first) || isApart && answering.contains(first) else { break }
            slice = slice.dropFirst()
        }
        while let last = slice.last, slice.count > 1, dressing.contains(last) { slice = slice.dropLast() }
        return Array(slice)
    }
}
