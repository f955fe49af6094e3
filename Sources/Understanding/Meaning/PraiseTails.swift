import InterviewCore

/// What is said of a time or a way behind it: "mornings before 10 work best", "Quartas-feiras à tarde são o ideal para
/// gravar"; and of a show: "A small local history show would be perfect".
enum PraiseTails {
    static let fields: Set<Field> = [.schedulingPreference, .idealPodcast, .keyMessage]

    /// A way, time or show without it; as it is where more is told than that it suits.
    static func cut(_ whole: Range<Int>, of field: Field = .schedulingPreference, in message: MessageText) -> Range<Int>
    {
        let tokens = withoutManners(whole, in: message)
        let words = Word.words(of: message, in: tokens)
        if field == .keyMessage { return withoutWish(whole, in: message) }
        if field == .idealPodcast { return withoutPraise(tokens, words, in: message) }
        if let way = beforeReason(tokens, in: message) { return way }
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

    /// "go home and ring your sister, that's all I'd want them to remember"
    private static func withoutWish(_ tokens: Range<Int>, in message: MessageText) -> Range<Int> {
        let clauses = message.clauses(of: tokens)
        guard clauses.count > 1, let last = clauses.last, isWish(Word.words(of: message, in: last)) else {
            return tokens
        }
        return message.trimmed(tokens.lowerBound..<last.lowerBound)
    }

    /// "That's what I'd like them to take with them."
    static func isWish(_ words: [Word]) -> Bool {
        (4...14).contains(words.count) && words.contains { listeners.contains($0) }
            && wishes.best(in: words, at: 0) != nil
    }

    private static let listeners = WordSets.set(
        "them they people listeners listener everyone everybody anyone someone you remember take keep know stick sticks home"
    )
    private static let wishes = PhraseBook<Bool>([
        (
            true,
            """
            and|so? thats|this|that|its|it is|was? really|exactly|basically|honestly|just|pretty|much? all|what|everything|the|my|it *3 i|id|im|ill|we|wed *1 want|wanted|like|love|hope|wish|hoping|ask *8 $
            and|so? thats|this|that|its|it is? really|exactly|basically|just? all|what|everything|the *2 they|people|listeners|everyone|anyone|you should|must|need|needs|have|can|could *6 $
            if thats|they|people|listeners|you|anyone|someone|somebody only? remember|remembers|take|takes|keep|keeps|learn|learns *1 only|just|that|this|one|anything *6 $
            """
        )
    ])

    /// "by whatsapp, i answer fastest there": a way, and why.
    private static func beforeReason(_ tokens: Range<Int>, in message: MessageText) -> Range<Int>? {
        let clauses = message.clauses(of: tokens)
        guard clauses.count == 2, message.folded(clauses[0].upperBound) == "," else { return nil }
        let way = Word.words(of: message, in: clauses[0])
        let reason = Word.words(of: message, in: clauses[1])
        guard (1...5).contains(way.count), (3...9).contains(reason.count),
            wayOpenings.contains(way[0]), reasonOpenings.contains(reason[0]),
            !reason.contains(where: { limits.contains($0) || message.kind($0.token) != .word })
        else { return nil }
        return message.trimmed(clauses[0])
    }

    private static let wayOpenings = WordSets.set(
        """
        by via through over email mail text phone whatsapp signal telegram sms instagram linkedin
        """)
    private static let reasonOpenings = WordSets.set("i im ive its it thats thatd my the we weare our")
    /// What is a wish of its own, and no reason.
    private static let limits = WordSets.set(
        """
        not never no dont cant wont only except unless but prefer need want assistant agent manager please book link call mondays
        tuesdays wednesdays thursdays fridays saturdays sundays mornings afternoons evenings weekends before after until
        """)

    /// "weekends only please"
    static func withoutManners(_ tokens: Range<Int>, in message: MessageText) -> Range<Int> {
        let body = message.trimmed(tokens)
        let words = Word.words(of: message, in: body.suffix(8))
        // "por favor", "se faz favor", "s'il vous plaît", "vielen Dank"
        for (place, word) in words.enumerated().dropFirst(body.count > 8 ? 0 : 1)
        where manners.best(in: words, at: place)?.match.range.upperBound == words.count {
            return message.trimmed(body.lowerBound..<word.token)
        }
        return tokens
    }

    private static let manners = PhraseBook<Bool>([
        (
            true,
            """
            please|pls|plz|bitte|svp|stp|danke|gracias|merci|grazie|obrigado|obrigada|thanks $
            por|per favor|favore $
            se faz favor $
            sil te|vous plait $
            vielen|besten|lieben|schonen dank $
            muchas|mil|tante|muito gracias|grazie|obrigado|obrigada $
            bitte|please danke|schon|thanks $
            """
        )
    ])

    /// "Something for parents would be perfect"
    private static func withoutPraise(_ tokens: Range<Int>, _ words: [Word], in message: MessageText) -> Range<Int> {
        guard (4...24).contains(words.count), !Self.wishers.contains(words[0]),
            let index = words.indices.suffix(9).dropFirst().first(where: { praise.best(in: words, at: $0) != nil }),
            index > 1
        else { return tokens }
        return message.trimmed(tokens.lowerBound..<words[index].token)
    }

    private static let wishers = WordSets.set("i id we it that this they if because which my itd thatd")
    private static let praise = PhraseBook<Bool>([
        (
            true,
            """
            would|will|might be absolutely|just|really|quite|pretty? perfect|ideal|great|lovely|nice|wonderful|fine|brilliant|amazing|fantastic|good|fun|best|cool|awesome|enough for? me|us? $
            would|will|might be my|a|the *1 dream|heaven|ideal|favourite|favorite|best|fit|match|place for? me|us? $
            would|will|might suit|fit|do me|us? down? to? the? ground|best|perfectly|nicely|well|fine? $
            is|are absolutely|just|really|always|my|the|a? ideal|perfect|best|great|lovely|wonderful|dream|fit|favourite|favorite for? me|us? $
            is|are exactly|just|probably? where|what i|id *5 $
            fits|fit|suits|suit me|us? best $
            thats|that|its|it is? exactly|just|really? where|what|how|the|my *7 $
            that|it would|will|ld be|suit|fit my|the|a|me|perfect|ideal|great|lovely *3 $
            me|mi? iria|vendria|viria|starebbe|andrebbe bien|genial|bem|bene|benissimo|perfecto $
            seria|serait|sarebbe|ware|fande ich|mir? muito|molto|tres|sehr|echt|richtig? bom|bonito|bonita|ideal|ideale|perfeito|perfecto|perfetto|genial|geniale|bien|super|parfait|bello|bellissimo|schon|toll|perfekt|otimo|estupendo|top|cool $
            sounds|feels absolutely|just|really|quite? perfect|ideal|great|lovely|nice|wonderful|right for? me|us? $
            """
        )
    ])

    /// Who speaks of more than a time.
    private static let tellers = WordSets.set(
        """
        i im we if but because so when that which my si pero porque que je mais parce wenn aber weil ich dass se mas perche ma io
        """)

    private static let book = PhraseBook<Bool>([
        (
            true,
            """
            works|work|suits|suit|fits|fit me|us? best|fine|good|great|well|better|perfectly? for|with? a|the? me|us|recording|recordings|calls|call|interview|interviews? $
            is|are|would|will|should be|work? always|usually|the? best|fine|good|great|ok|okay|ideal|perfect|better|easiest|preferred for|with? a|the? me|us|recording|recordings|calls|call|interview|interviews? $
            for recording|recordings|calls $
            for a|the recording|interview|call $
            passt|passen|ist|sind|ware|waren|geht|gehen|klappt|klappen mir|bei|fur? mir|mich? immer|am? besten|gut|super|ideal|perfekt|okay|ok|lieber fur? aufnahmen|aufnahme? $
            es|son|seria|serian lo? mejor|ideal|perfecto|perfectas para? mi|grabar? $
            cest|est|sont|serait|seraient le|l? mieux|ideal|lideal|parfait|top|bien pour? moi|enregistrer? $
            marrange|marrangent|marrangerait bien|mieux|parfaitement|le? mieux? $
            am besten|liebsten $
            passt|passen|geht|gehen|klappt|klappen|ginge mir|bei|fur? mir|mich|uns? immer|auch|prima|super|am? $
            es|son|seria|esta|estaria para|a? mi? esta? bien|perfecto|genial $
            me va|van|viene|vienen|conviene|convienen|sirve|sirven|cuadra|cuadran bien|mejor|perfecto|genial? $
            me|nous va|vont|convient|conviennent|arrange|arrangent bien|mieux|parfaitement|le? mieux? $
            da|dao|vai|vao certo|bem|jeito pra|para? mim? $
            para|pra mim e|esta|fica|seria|estaria bom|bem|otimo|ideal|perfeito|melhor $
            me serve|servem|convem bem|melhor? $
            mi va|vanno|andrebbe|andrebbero|sta bene|benissimo|meglio $
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
