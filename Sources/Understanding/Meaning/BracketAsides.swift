import InterviewCore

/// A remark in brackets at the end of an answer, which is no part of it: "… (ah, y mi cel es 81 2290 4471)",
/// "… (désolée, je réponds du métro)".
enum BracketAsides {
    /// The token of its bracket; nil where the sentence ends without one.
    static func start(of tokens: Range<Int>, in message: MessageText) -> Int? {
        var end = tokens.upperBound
        while end > tokens.lowerBound, ![")", "]"].contains(message.folded(end - 1)),
            message.kind(end - 1) == .punctuation || message.kind(end - 1) == .emoji
        {
            end -= 1
        }
        guard end > tokens.lowerBound, let opener = [")": "(", "]": "["][message.folded(end - 1)],
            let open = (max(tokens.lowerBound, end - 40)..<(end - 1)).last(where: { message.folded($0) == opener }),
            open > tokens.lowerBound
        else { return nil }
        let inside = (open + 1)..<(end - 1)
        let words = Word.words(of: message, in: inside)
        guard words.count >= 3 else { return nil }
        let isClosed = words.indices.dropFirst().suffix(8).contains { place in
            (SideRemarks.foreignMarks.best(in: words, at: place) ?? SideRemarks.closings.best(in: words, at: place)).map
            {
                $0.match.range.upperBound == words.count
            } ?? false
        }
        return isClosed || openers.best(in: words, at: 0) != nil || namesContact(words, inside, in: message)
            || YearJudge.saysOnlyYears(message, in: inside) ? open : nil
    }

    /// "(typing this after a night shift, so believe me)", in a sentence of its own.
    static func isAside(_ sentence: Sentence, in message: MessageText) -> Bool {
        guard message.folded(sentence.tokens.lowerBound) == "(",
            sentence.tokens.suffix(2).contains(where: { message.folded($0) == ")" })
        else { return false }
        return openers.best(in: sentence.words, at: 0) != nil
    }

    /// "(mi correo: ana@sol.example)"
    private static func namesContact(_ words: [Word], _ inside: Range<Int>, in message: MessageText) -> Bool {
        let isAddress = inside.contains { [.email, .handle, .number, .link].contains(message.kind($0)) }
        return isAddress
            && words.indices.prefix(5).contains { place in
                FieldNames.names(in: words, at: place).contains {
                    !Set($0.fields).isDisjoint(with: [.email, .phone, .linkedinURL, .website])
                }
            }
    }

    private static let openers = PhraseBook<Bool>([
        (
            true,
            """
            typing|writing|sending|answering|dictating|saying|typed|written|sent|dictated|said this|it|that|from|on|in|after|during|between|with
            excuse|forgive|pardon|ignore my|the|any|this
            trust|believe|ask|sue me
            oh|ah|ach|uy|ay|eh|and|y|et|und|e|ed by the way
            comunque|cmq|jedenfalls|naja|alias|oltretutto|encima|besides
            en tout cas
            de todas formas|maneras
            de todos modos
            de qualquer forma|jeito|modo
            btw|ps|sorry|apologies|perdon|perdona|perdone|perdonad|perdonen|disculpa|disculpe|disculpen|desole|desolee|pardon|excusez|entschuldigung|entschuldigt|verzeihung|tschuldigung|desculpe|desculpa|desculpem|scusi|scusa|scusate
            by the way
            oh|ah|ach|uy|ay y|and|et|und|e|ja|ed|oui|si|sim|tambien|my|mi|mon|ma|mein|meine|o|a|il|la
            por cierto
            lo siento
            au fait
            dailleurs
            ubrigens
            apropos
            ja agora
            a proposito
            tra laltro
            soy|estoy|sono|siamo|estamos|suis|sommes|bin|sind|estou|sou|mi|me|nos|ci *1 anche|tambien|aussi|auch|tambem *6
            mi trovate|trovi|encuentran|encontrais
            je suis aussi
            ich bin auch
            """
        )
    ])
}
