import InterviewCore

/// What is said of a time or a way behind it: "mornings before 10 work best", "Quartas-feiras à tarde são o ideal para gravar".
enum SchedulingTails {
    /// A way or time without it; as it is where more is told than that it suits.
    static func cut(_ tokens: Range<Int>, in message: MessageText) -> Range<Int> {
        let words = Word.words(of: message, in: tokens)
        guard (2...14).contains(words.count), !tokens.dropLast().contains(where: { message.isClauseBreak($0) }) else {
            return tokens
        }
        for index in words.indices.dropFirst() where book.best(in: words, at: index) != nil {
            let kept = words[..<index]
            let tells = kept.contains { tellers.contains($0) }
            return tells ? tokens : message.trimmed(tokens.lowerBound..<words[index].token)
        }
        return tokens
    }

    /// Who speaks of more than a time.
    private static let tellers = WordSets.set(
        """
        i im we if but because so when that which my si pero porque que je mais parce wenn aber weil ich dass se mas perche ma io
        """)

    private static let book = PhraseBook<Bool>([
        (
            true,
            """
            works|work|suits|suit|fits|fit me|us? best|fine|good|great|well|better|perfectly? for|with? me|us|recording|recordings|calls? $
            is|are|would|will|should be|work? always|usually|the? best|fine|good|great|ok|okay|ideal|perfect|better|easiest|preferred for|with? me|us|recording|recordings|calls? $
            for recording|recordings|calls $
            for a|the recording|interview|call $
            passt|passen|ist|sind|ware|waren|geht|gehen|klappt|klappen mir|bei|fur? mir|mich? immer|am? besten|gut|super|ideal|perfekt|okay|ok|lieber fur? aufnahmen|aufnahme? $
            fur die|eine? aufnahme|aufnahmen $
            es|son|seria|serian|me? va|van|viene|vienen|queda|quedan|parece|funciona|funcionan lo? mejor|ideal|bien|perfecto|genial para? mi|grabar? $
            para grabar|grabaciones $
            para la grabacion $
            est|sont|serait|seraient|cest|me? va|vont|convient|conviennent le|l? mieux|ideal|lideal|parfait|bien|top pour? moi|enregistrer? $
            pour enregistrer|lenregistrement $
            e|sao|seria|seriam|fica|ficam|funciona|funcionam o? melhor|bem|otimo|ideal|perfeito para|pra? mim|gravar? $
            para|pra gravar|gravacao $
            e|sono|sarebbe|sarebbero|va|vanno|funziona|funzionano il? meglio|bene|benissimo|perfetto|lideale|ideale per? me|registrare? $
            per registrare $
            per la|le registrazione|registrazioni $
            """
        )
    ])
}
