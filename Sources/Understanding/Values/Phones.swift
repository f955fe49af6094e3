import InterviewCore

/// Phone numbers.
package enum Phones {
    /// The guest's number as a candidate for `phone`, at most one: E.164 where the country code was given, else the
    /// digits. Years, dates, sums, measures and parts of addresses are none.
    package static func find(in text: MessageText, context: ReadingContext) -> [Candidate] {
        var index = 0
        while index < text.tokens.count {
            guard let run = PhoneRun(text, at: index) else {
                index += 1
                continue
            }
            if let value = value(run, text, context) {
                return [Candidate(field: .phone, value: .text(value), quote: text.quote(ofTokens: run.tokens))]
            }
            index = run.tokens.upperBound
        }
        return []
    }

    private static func value(_ run: PhoneRun, _ text: MessageText, _ context: ReadingContext) -> String? {
        let first = run.tokens.lowerBound
        guard !run.isDate, !run.isMeasure(in: text), !AddressOwner.isDismissed(text, first) else { return nil }
        guard !AddressOwner.isSomeoneElses(text, link: first), !isAssistants(text, first) else { return nil }
        if let international = run.international {
            return (8...15).contains(international.count) ? "+" + international : nil
        }
        let isMeant = context.asked.contains(.phone) || hasCue(text, first)
        let isShaped = run.groups == [3, 3, 4] || run.groups == [1, 3, 3, 4]
        guard isMeant ? (6...15).contains(run.digits.count) : isShaped else { return nil }
        return run.digits
    }

    private static func hasCue(_ text: MessageText, _ index: Int) -> Bool {
        for place in stride(from: index - 1, through: max(0, index - 6), by: -1) {
            if cues.contains(text.folded(place)) { return true }
            if notCues.contains(text.folded(place)) { return false }
        }
        return false
    }

    private static func isAssistants(_ text: MessageText, _ index: Int) -> Bool {
        // In the same line: the next is an answer of its own.
        let line = text.line(at: text.tokens[index].range.lowerBound).lowerBound
        return (max(0, index - 6)..<index).contains {
            text.tokens[$0].range.lowerBound >= line && assistants.contains(text.folded($0))
        }
    }

    private static let cues = WordSet(
        """
        phone cell mobile tel call whatsapp text telephone telefono movil celular handy telefon mobil nummer handynummer telefonnummer mobilnummer festnetznummer portable
        telefone telemovel cellulare cel cell tlf telf tfno fono fone natel gsm numero signal sms phone's cellphone ring number
        phone cell mobile tel call whatsapp text telephone telefono movil celular handy telefon mobil nummer portable
        telefone telemovel cellulare cel cell tlf telf tfno fono fone natel gsm numero signal sms phone's cellphone ring number zap wpp whats wsp celu festnetz fijo fixe fisso cellulari
        """)
    private static let notCues = WordSet(
        "isbn id order zip plz postal version patent issn invoice account iban vat doi")
    private static let assistants = WordSet("assistant assistant's publicist agent pa secretary")
}
