import InterviewCore

/// What kind of sentence it is, beside what it wants.
extension Judge {
    /// "Please leave my website out", of one that is known.
    func takesOut(_ sentence: Sentence, _ words: [Word]) -> Bool {
        guard !sentence.asks, !context.known.isEmpty, words.contains(where: { Self.removing.contains($0) }),
            let field = Removals(message: message, context: context).removal(in: sentence)?.field
        else { return false }
        return !context.asked.contains(field) && !(context.known[field] ?? []).isEmpty
    }
    private static let removing = WordSets.set("out off away remove delete drop erase there")

    /// "Officially? Principal Bat Ecologist."
    func isLead(_ words: [Word]) -> Bool {
        guard message.sentences.count > 1 else { return false }
        return words.count == 1 && words[0].text.hasSuffix("ly")
            || words.count == 2 && ["these", "right", "at", "by", "on", "job"].contains(words[0].text)
                && ["days", "now", "present", "trade", "paper", "title"].contains(words[1].text)
    }

    /// "Wait, no.", before what is meant instead.
    func isHalt(_ words: [Word]) -> Bool {
        (2...4).contains(words.count)
            && words.contains { ["wait", "oops", "whoops", "hold", "hang"].contains($0.text) }
            && words.contains { $0.text == "no" }
            && words.allSatisfy {
                ["wait", "oops", "whoops", "hold", "hang", "on", "no", "oh", "sorry", "actually", "hmm"].contains(
                    $0.text)
            }
    }

    func isEcho(_ words: [Word]) -> Bool {
        let rest = words.drop { ["my", "the", "our", "a", "and"].contains($0.text) || WordSets.der.contains($0) }
        guard let first = words.firstIndex(where: { $0.token == rest.first?.token }) else { return false }
        // "Divulgar? nada não."
        if words.count == 1, context.asked.contains(.promotion), Self.promoting.contains(words[0]) { return true }
        return FieldNames.names(in: words, at: first).contains { first + $0.length == words.count }
    }

    private static let promoting = WordSets.set(
        "divulgar promover promocionar anunciar promouvoir promuovere bewerben werbung promo promote promoting")

    /// "Can you change my company to …?" is no question.
    func isCommand(_ sentence: Sentence) -> Bool {
        guard ["can", "could", "would", "will", "please", "may"].contains(sentence.words.first?.text ?? "") else {
            return false
        }
        if Corrections(message: message, context: context).found(in: sentence)?.field != nil { return true }
        // "Could you update my phone? 0114 …"
        if sentence.words.count <= 10, message.sentences.count > 1,
            Amendments(message: message, context: context).field(troubledIn: sentence) != nil
        {
            return true
        }
        let removals = Removals(message: message, context: context)
        return removals.removal(in: sentence) != nil || removals.addition(in: sentence) != nil
            || !Strikes(message: message, context: context).hits(in: sentence).isEmpty
    }

    /// Where a message of one sentence, or its first, speaks of the conversation alone.
    func isRemark(_ words: [Word], tokens: Range<Int>) -> Bool {
        let clauses = message.clauses(of: tokens).count
        // "what a hive costs; a year on a roof": items, where a list is asked.
        let isList =
            clauses > 1 && context.asked.count == 1 && context.asked[0].spec.isList
            && tokens.contains { message.folded($0) == ";" }
        return context.stage == .question && !isList && clauses <= 3 && Remarks.isRemark(words, in: message)
    }

    /// Whether a sentence at a summary names what is to be changed or taken out.
    func isChange(_ sentence: Sentence) -> Bool {
        let found = Corrections(message: message, context: context).found(in: sentence)
        if found?.field != nil || found?.isMarked == true && found?.value.isEmpty == false { return true }
        return Corrections.outdated.first(in: sentence.said) != nil && context.stage != .whoseProfile
            || Removals(message: message, context: context).removal(in: sentence) != nil
            || !Strikes(message: message, context: context).hits(in: sentence).isEmpty
            || Amendments(message: message, context: context).field(troubledIn: sentence) != nil
    }

    /// "Don't show my phone number" asks nothing.
    func isStrike(_ sentence: Sentence) -> Bool {
        let strikes = Strikes(message: message, context: context)
        let hits = strikes.hits(in: sentence)
        if hits.isEmpty { return !strikes.mentioned(in: sentence).isEmpty }
        return hits.allSatisfy { $0.field.map { !(context.known[$0] ?? []).isEmpty } ?? false }
    }
}
