import InterviewCore

/// A model's acknowledgement: said to the guest only where it holds nothing but courtesy and the guest's own words.
enum ModelRemark {
    /// Characters at most.
    static let limit = 120

    /// The remark without white space around; nil where it is more than one short sentence, asks, promises, carries
    /// an address, markup or a number, or says anything that the message does not say.
    static func checked(_ remark: String, message: MessageText) -> String? {
        guard remark.utf8.count <= limit * 4 else { return nil }
        let text = MessageText(remark)
        let line = text.text(ofTokens: text.tokens.indices)
        guard !line.isEmpty, line.count <= limit, text.sentences.count == 1,
            text.lines.count(where: { !$0.isEmpty }) == 1,
            line.unicodeScalars.allSatisfy(isPlain), !line.contains("http")
        else { return nil }
        let known = Set(message.tokens.map(\.folded))
        var words = 0
        for (index, token) in text.tokens.enumerated() {
            switch token.kind {
            case .word:
                words += 1
                guard isAllowed(token.folded, known, isOpening: index < 2) else { return nil }
            // A number of the guest's may be told back, but no phone number.
            case .number: guard known.contains(token.folded), token.text.count <= 4 else { return nil }
            case .punctuation: guard [".", ",", "!", "-", "–", "—", "'", "’"].contains(token.text) else { return nil }
            case .symbol:
                guard ["%", "$", "€", "£"].contains(token.text), known.contains(token.folded) else { return nil }
            case .emoji, .link, .email, .handle: return nil
            }
        }
        return words > 0 ? line : nil
    }

    private static func isAllowed(_ word: String, _ known: Set<String>, isOpening: Bool) -> Bool {
        if promises.contains(word) { return false }
        return courtesy.contains(word) || known.contains(word) || isOpening && openers.contains(word)
            || word.hasSuffix("'s") && known.contains(String(word.dropLast(2)))
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        !Folding.isInvisible(scalar) && scalar.properties.generalCategory != .control
            && !"?？؟<>[]{}()*_`#|\\~@:;/\"".unicodeScalars.contains(scalar)
    }

    /// Praise is a reaction at the beginning, never a statement about the guest.
    private static let openers = WordSet(
        """
        impressive great lovely wonderful nice excellent fantastic amazing brilliant superb fascinating interesting cool wow \
        perfect estupendo genial excelente interesante impresionante super genial parfait interessant toll spannend prima \
        klasse schon otimo excelente bacana ottimo bello interessante
        """)
    private static let courtesy = WordSet(
        """
        thanks thank you for sharing that that's this it it's is a an the and your with of to in on at so very clear helpful \
        useful good noted got understood makes sense there here well i me my we us appreciate appreciated glad hear know \
        love sounds like what story answer all right okay ok background work gracias por compartir lo eso es muy claro \
        anotado entendido perfecto una un la el su tu merci pour ce cet cette partage c'est c est note bien compris tres \
        clair votre ton le la les danke fur das ist die den der notiert verstanden sehr klar dein deine ihr ihre gut vielen \
        obrigado obrigada por partilhar compartilhar isso e anotado entendi muito seu sua grazie per aver condiviso questo \
        ho annotato capito molto chiaro il tuo la tua
        """)
    private static let promises = WordSet(
        """
        will i'll we'll you'll shall promise promised guarantee guaranteed definitely ensure always never prometo garantizo \
        promets garantis verspreche garantiere werde werden garanto prometto garantisco
        """)
}
