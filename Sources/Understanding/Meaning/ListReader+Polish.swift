import InterviewCore

/// One item without what surrounds it.
extension ListReader {
    func polished(_ tokens: Range<Int>, field: Field) -> Range<Int>? {
        var range = beforeFace(message.trimmed(tokens))
        if field != .achievements && field != .promotion && field != .speakingExperience {
            range = message.trimmed(range, emoji: true)
        }
        // "um prémio da crítica" is Portuguese.
        let isNamed = [.promotion, .achievements, .speakingExperience].contains(field)
        while let first = range.first, range.count > 1, Self.openers.contains(message.folded(first)),
            message.kind(first) == .word || message.kind(first) == .symbol, !opensName(first),
            !(field == .achievements && tellsWhen(first)),
            !(isNamed && message.folded(first) == "um" && message.kind(first + 1) == .word
                && message.folded(first + 1) != "i")
        {
            range = message.trimmed((first + 1)..<range.upperBound)
        }
        let isCounted = field == .achievements && message.folded(range.lowerBound) == "um" && range.count > 2
        if field != .promotion, field != .speakingExperience, !isCounted { range = withoutHedges(range) }
        range = withoutCourtesy(withoutDuration(range))
        while let last = range.last, range.count > 1,
            Self.closers.contains(message.folded(last)) || ForeignLeads.closers.contains(message.folded(last))
        {
            range = message.trimmed(range.lowerBound..<last)
        }
        if field == .speakingExperience {
            // "einen Vortrag bei der Imkertagung Celle gehalten"
            while let last = range.last, range.count > 3, Self.germanEnds.contains(message.folded(last)) {
                range = message.trimmed(range.lowerBound..<last)
            }
            range = withoutTime(withoutGuest(range))
            if let last = range.last, range.count > 1, Self.times.contains(message.folded(last)) {
                range = message.trimmed(range.lowerBound..<last)
            }
            if isFirstTime(Word.words(of: message, in: range)) { return nil }
        }
        guard range.contains(where: { [.word, .number, .link, .handle].contains(message.kind($0)) }) else { return nil }
        let text = message.tokens[range].map(\.folded).joined(separator: " ")
        // "2. Next", in a list of numbered lines
        if Self.junk.contains(text), range.count > 1 || !isMarked(range) { return nil }
        if Word.words(of: message, in: range).allSatisfy({ Self.hums.contains($0) }), field != .promotion { return nil }
        if message.folded(range.lowerBound) == "whatever", field == .podcastTopics || field == .expertiseKeywords {
            return nil
        }
        if isRemainder(Word.words(of: message, in: range)) { return nil }
        if isAnnouncement(Word.words(of: message, in: range)) { return nil }
        if range.count == 1, Self.closers.contains(message.folded(range.lowerBound)), !isMarked(range) { return nil }
        return range
    }

    /// Whether a number or a bullet stands in front, at the beginning of a line.
    private func isMarked(_ range: Range<Int>) -> Bool {
        let line = message.tokenIndices(in: message.line(at: message.tokens[range.lowerBound].range.lowerBound))
        return line.lowerBound < range.lowerBound && withoutBullet(line).lowerBound == range.lowerBound
    }

    /// "Radio Pomona in June", "Tall Tales last spring"
    private func withoutTime(_ tokens: Range<Int>) -> Range<Int> {
        guard tokens.count > 2 else { return tokens }
        let last = tokens.upperBound - 1
        let word = message.folded(last)
        let before = message.folded(last - 1)
        let isMonth = Self.months.contains(word) && message.tokens[last].isCapital
        let isSeason = ["spring", "summer", "autumn", "winter"].contains(word)
        let isSpan = ["year", "month", "week", "weekend", "time"].contains(word)
        guard (isMonth || isSeason) && ["in", "last", "this"].contains(before) || isSpan && before == "last" else {
            return tokens
        }
        let start = message.folded(last - 2) == "back" ? last - 2 : last - 1
        return start > tokens.lowerBound ? message.trimmed(tokens.lowerBound..<start) : tokens
    }

    /// "my first podcast ever", "that was my only one"
    private func isFirstTime(_ words: [Word]) -> Bool {
        let body = words.drop { ["that", "thats", "it", "its", "was", "which"].contains($0.text) }
        return (2...7).contains(body.count) && ["my", "the"].contains(body.first?.text ?? "")
            && body.dropFirst().prefix(2).contains { ["first", "only", "last", "second"].contains($0.text) }
            && !body.contains { message.tokens[$0.token].isCapital }
    }

    /// "(war bei) Kellergeflüster zu Gast"
    func withoutGuest(_ tokens: Range<Int>) -> Range<Int> {
        let words = Word.words(of: message, in: tokens)
        for place in words.indices.dropFirst().suffix(5)
        where Self.guestTails.best(in: words, at: place)?.match.range.upperBound == words.count {
            return message.trimmed(tokens.lowerBound..<words[place].token)
        }
        return tokens
    }

    private static let guestTails = PhraseBook<Bool>([
        (
            true,
            """
            zu|als gast gewesen|war|bin|sein|dabei? $
            war|bin ich auch|schon|mal|einmal|neulich? zu|als? gast|horen|eingeladen|interviewt? gewesen? $
            lanno|lan|lannee|il|le mese|mois|scorso|dernier|passe|passato|derniere|passee scorso|dernier|passe|passato? $
            zu horen|sehen gewesen|war|bin? $
            eingeladen|interviewt|aufgetreten|vertreten gewesen|war|worden|bin? $
            als gast|gastin|interviewpartner|interviewpartnerin *1 $
            """
        )
    ])

    /// "finally learned to take weekends off": when it was done, unless it only counts the last.
    private func tellsWhen(_ index: Int) -> Bool {
        guard message.folded(index) == "finally", message.folded(index - 1) != "and" else { return false }
        return message.folded(index + 1).hasSuffix("ed") || Draft.pasts.contains(message.folded(index + 1))
    }

    /// "Climbed all the Munros 😊 Thanks for asking": a face ends what it smiles at.
    func beforeFace(_ tokens: Range<Int>) -> Range<Int> {
        guard tokens.count(where: { message.kind($0) == .emoji }) == 1 else { return tokens }
        let face = tokens.dropFirst().first { index in
            guard message.kind(index) == .emoji, let scalar = message.tokens[index].text.unicodeScalars.first else {
                return false
            }
            return (0x1F600...0x1F64F).contains(scalar.value) || (0x1F910...0x1F92F).contains(scalar.value)
                || (0x1F970...0x1F97A).contains(scalar.value)
        }
        return face.map { message.trimmed(tokens.lowerBound..<$0) } ?? tokens
    }

    /// "the ethics of zoos all day"
    func withoutDuration(_ tokens: Range<Int>) -> Range<Int> {
        guard tokens.count > 3 else { return tokens }
        let last = tokens.upperBound - 1
        let isWhole =
            ["all", "for"].contains(message.folded(last - 1))
            && ["day", "night", "hours", "days", "ages", "ever", "weeks"].contains(message.folded(last))
        return isWhole ? tokens.lowerBound..<(last - 1) : tokens
    }

    /// "my Patreon if you would"
    private func withoutCourtesy(_ tokens: Range<Int>) -> Range<Int> {
        guard tokens.count > 3 else { return tokens }
        let last = tokens.upperBound - 1
        let isCourtesy =
            message.folded(last - 2) == "if" && ["you", "that's", "i"].contains(message.folded(last - 1))
            && ["would", "could", "can", "like", "may", "ok", "okay", "possible", "please"].contains(
                message.folded(last))
        return isCourtesy ? tokens.lowerBound..<(last - 2) : tokens
    }

    /// The "Y" of "Y Combinator", the "plus" of "plus size fashion".
    func opensName(_ index: Int) -> Bool {
        let text = message.tokens[index].text
        let next = message.folded(index + 1)
        if message.folded(index) == "about", message.kind(index + 1) == .number || ["a", "half"].contains(next) {
            return true
        }
        return text.count == 1 && text.first?.isUppercase == true
            || message.folded(index) == "plus"
                && (["size", "sized", "de"].contains(message.folded(index + 1))
                    || message.folded(index + 1).hasPrefix("d'"))
    }

    /// Without "uh" in front and "I guess" behind.
    func withoutHedges(_ tokens: Range<Int>) -> Range<Int> {
        var words = Word.words(of: message, in: tokens)[...]
        while words.count > 1, let first = words.first, Self.hums.contains(first) { words = words.dropFirst() }
        while words.count > 2, Self.isHedge(words) {
            words = words.dropLast(2)
        }
        // "Moorrenaturierung auf jeden Fall"
        for count in [3, 2]
        where words.count > count && Self.assurances.contains(words.suffix(count).map(\.text).joined(separator: " ")) {
            words = words.dropLast(count)
        }
        guard let first = words.first, let last = words.last else { return tokens }
        let all = Word.words(of: message, in: tokens)
        return
            (first == all.first ? tokens.lowerBound : first.token)..<(last == all.last
            ? tokens.upperBound : last.token + 1)
    }

    /// Whether a piece is "I suppose" and no more.
    func isHedge(_ piece: Range<Int>) -> Bool {
        let words = Word.words(of: message, in: piece)
        return words.count == 2 && Self.isHedge(words[...])
    }

    private static func isHedge(_ words: ArraySlice<Word>) -> Bool {
        guard let last = words.last else { return false }
        return ["guess", "think", "suppose", "mean"].contains(last.text) && words.dropLast().last?.text == "i"
    }

    static let hums = WordSets.set(
        "uh uhh umm hmmm um uhm hmm hm er erm oh ah well like some mah boh beh puh uff buf uy ui euh heu eh ehm ahm hum alors pues allora entao ach aeh naja tja"
    )

    /// "one I'm proud of": tells that another item follows, and is none.
    func isAnnouncement(_ words: [Word]) -> Bool {
        words.count >= 2 && words.count <= 7
            // "One More Thing" is a title.
            && !words.dropFirst().allSatisfy({ message.tokens[$0.token].isCapital })
            && ["one", "another", "something", "two", "three", "four", "five"].contains(words[0].text)
            && words.dropFirst().allSatisfy { Self.announcing.contains($0) }
    }

    /// "everything else can wait"
    private func isRemainder(_ words: [Word]) -> Bool {
        guard words.count > 2, words.count <= 7 else { return false }
        return ["everything", "all", "anything"].contains(words[0].text) && words[1].text == "else"
            || words[0].text == "the" && words[1].text == "rest" && ["can", "is", "will"].contains(words[2].text)
    }

    static let announcing = WordSets.set(
        "i im ive that thats which more thing things last final of these my our mine proud love like enjoy care about am really especially also could would come comes to mind extra others are is in particular the main big"
    )
    private static let times = WordSets.set("once twice zweimal einmal")
    static let openers = WordSets.set(
        "and & or either about also plus then finally maybe perhaps und et y e oh um mostly anche auch aussi tambien tambem inoltre puis poi luego ensuite ademas dann dazu ausserdem zudem"
    )
    private static let assurances: Set<String> = [
        "auf jeden fall", "auf alle falle", "ganz klar", "ganz sicher", "sin duda", "por supuesto", "de seguro",
        "sans doute", "bien sur", "a coup sur", "sem duvida", "com certeza", "de certeza", "senza dubbio", "di sicuro",
        "per forza",
    ]
    /// "…, esas cosas"
    static let foreignJunk: Set<String> = [
        "kein witz", "kein scherz", "ohne witz", "ungelogen", "echt jetzt", "ehrlich", "im ernst", "lo juro",
        "te lo juro",
        "os lo juro", "en serio", "de verdad", "sin broma", "no es broma", "sans blague", "je vous jure", "je le jure",
        "je te jure", "sans mentir", "vrai de vrai", "juro", "eu juro", "e serio", "a serio", "sem brincadeira",
        "nao e brincadeira", "giuro", "lo giuro", "ve lo giuro", "non scherzo", "sul serio", "senza scherzi",
        "claro", "claro que si", "bien sur", "evidemment", "naturlich", "klar", "logo", "por supuesto", "ovvio",
        "ovviamente", "naturalmente", "certo", "logico",
        "soa melhor", "fica melhor", "e melhor", "suena mejor", "queda mejor", "es mejor", "klingt besser",
        "passt besser",
        "ist besser", "ca sonne mieux", "sonne mieux", "c'est mieux", "suona meglio", "e meglio", "sta meglio",
        "basicamente", "fondamentalmente", "en gros", "im grunde", "im wesentlichen", "essenzialmente", "surtout",
        "principalement", "sobre todo", "principalmente", "sobretudo", "soprattutto", "vor allem",
        "hauptsachlich", "mayormente", "especialmente", "notamment", "en particular", "insbesondere", "esas cosas",
        "cosas asi", "y eso", "etcetera", "etc", "ese tipo de cosas", "y cosas asi", "y tal",
        "des trucs comme ca",
        "ce genre de choses", "ce genre de trucs", "tout ca", "so sachen", "sowas", "so was", "und so", "und so weiter",
        "solche sachen", "coisas assim", "essas coisas", "esse tipo de coisa", "e tal", "e por ai vai", "cose cosi",
        "queste cose", "mehr nicht", "weiter nichts", "sonst nichts", "nichts weiter", "nichts sonst", "y nada mas",
        "nada mas",
        "nada mais", "e nada mais", "e mais nada", "mais nada", "rien d'autre", "rien de plus", "c'est tout",
        "et c'est tout",
        "nient'altro", "e nient'altro", "e basta", "e stop", "y ya", "y ya esta", "y listo", "e pronto",
        "das ist alles",
        "das war's", "das wars", "eso es todo", "e tudo", "e so isso", "so isso", "e tutto", "tutto qui",
        "cose del genere", "e cosi via", "eccetera", "ecc", "usw",
    ]
    static let junk: Set<String> = [
        "ja", "si", "oui", "sim", "genau", "voila", "ecco", "eso",
        "that kind of thing", "that sort of thing", "things like that", "stuff like that", "and so on", "so on",
        "both", "and more", "more", "later maybe more", "maybe more later", "more later", "more to come", "more soon",
        "more to follow", "and others", "others", "among others", "the usual", "you name it", "and the like",
        "the like",
        "that's it", "that's all", "that's about it", "that is it", "that's pretty much it", "that's the lot",
        "once", "twice", "just once", "only once", "a few times", "several times", "a couple of times",
        "i guess", "i think", "i suppose", "mostly", "really", "and such", "stuff", "and", "or", "to a lesser extent",
        "to some extent", "first", "second", "third", "fourth", "fifth", "firstly", "secondly", "thirdly", "lastly",
        "first up", "second up", "next up", "then", "next", "last", "last up", "last of all", "first of all",
        "to start",
        "to begin with", "for starters", "for one", "finally", "of course", "for example", "for instance", "as well",
        "among other things", "well", "you know",
    ]
    static let closers = WordSets.set(
        "and or mainly primarily etc please pls thanks thx too obviously mostly basically rs kkk jaja jajaja mdr lol haha ha heh hehe really tbh honestly actually probably though tho definitely maybe"
    )
}
