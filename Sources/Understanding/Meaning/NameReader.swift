import InterviewCore

/// Finds people's names: a guest's own, in any script and as it was written.
struct NameReader: Sendable {
    let message: MessageText

    /// A name that the guest introduces ("I'm Ana Ruiz", "Al Ho here"). `isAsked` lets single and lower-case ones pass.
    func introduced(in sentence: Sentence, isAsked: Bool) -> Range<Int>? {
        let words = sentence.said
        var first: Range<Int>?
        for index in words.indices {
            guard let cue = NameReader.cues.best(in: words, at: index), cue.match.range.upperBound < words.count else {
                continue
            }
            // "My co-founder is called …" is about somebody else; "yooo its Marcus" is not.
            let isOpening = isAsked && index == 1 && words[0].text.utf8.count <= 5
            if index > 0, cue.meaning == .weak, !isClauseStart(words, index), !isOpening { continue }
            // The German "im Haus Abendsonne" is no "I'm".
            if index > 0, !isAsked, words[index].text == "im", !message.folded(words[index].token).contains("'") {
                continue
            }
            let start = words[cue.match.range.upperBound].token
            guard let run = run(from: start, end: sentence.content.upperBound, strength: cue.meaning, isAsked: isAsked)
            else { continue }
            if cue.meaning == .full { return run }
            if isAsked, run.count == 1, let whole = inFull(before: words[index].token, sentence) { return whole }
            first = first ?? restated(run, sentence) ?? (isAsked ? inFull(run, sentence) : nil) ?? run
        }
        if let first { return first }
        return signedOff(words, sentence, isAsked: isAsked).map { restated($0, sentence) ?? $0 }
    }

    /// "It's Dmitri, Dmitri Volkov": the name once more, in full.
    private func restated(_ run: Range<Int>, _ sentence: Sentence) -> Range<Int>? {
        let next = run.upperBound + (Self.closings.contains(message.folded(run.upperBound)) ? 2 : 1)
        guard run.count == 1, message.folded(next - 1) == ",", next < sentence.content.upperBound,
            let clause = message.clauses(of: next..<sentence.content.upperBound).first, (2...5).contains(clause.count),
            clause.contains(where: { message.folded($0) == message.folded(run.lowerBound) })
        else { return nil }
        let named = clause.drop { NameReader.restaters.contains(message.folded($0)) }
        return bare(named) ?? opening(named)
    }

    /// "sono la Pina, Giuseppina Lo Cascio", "c'est Momo, enfin Mohamed Benali": the name in full behind the short one.
    private func inFull(_ run: Range<Int>, _ sentence: Sentence) -> Range<Int>? {
        let next = run.upperBound + 1
        guard run.count == 1, message.folded(next - 1) == ",", next < sentence.content.upperBound,
            let clause = message.clauses(of: next..<sentence.content.upperBound).first
        else { return nil }
        let named = clause.drop { NameReader.restaters.contains(message.folded($0)) }
        let isArticled = NameReader.articles.contains(message.folded(run.lowerBound - 1))
        guard isArticled || named.count < clause.count, let name = bare(named), (2...5).contains(name.count),
            name.allSatisfy({ isUpper($0) || isParticle($0) }),
            !name.contains(where: { HouseWords.isHouse(message.folded($0)) })
        else { return nil }
        return name
    }

    /// "Huber, Josef Huber", "Samu, cioè Samuele Ricci": the whole name behind a part or a short form of it.
    func whole(_ tokens: Range<Int>, behind short: Range<Int>) -> Range<Int>? {
        let named = tokens.drop { NameReader.restaters.contains(message.folded($0)) }
        guard short.count <= 2, (2...6).contains(named.count),
            named.count < tokens.count
                || named.contains(where: { message.folded($0) == message.folded(short.lowerBound) }),
            named.allSatisfy({ isUpper($0) || isParticle($0) || !(message.kind($0) == .word) })
        else { return nil }
        return bare(named)
    }

    private static let behindNames = WordSets.set("bitte aus svp stp merci danke gracias obrigada obrigado grazie mano")
    private static let restaters = WordSets.set(
        "also bueno digo enfin cioe quer dizer sea ou seja mejor dicho beziehungsweise")

    /// "Wilhelmina Achterberg, I go by Mina": the whole name in a clause before.
    private func inFull(before token: Int, _ sentence: Sentence) -> Range<Int>? {
        for part in message.clauses(of: sentence.content).prefix(12) where part.lowerBound < token && part.count <= 16 {
            // "Thandiwe Nkosi but everyone calls me Thandi"
            let turn = part.first { ["but", "and", "though"].contains(message.folded($0)) && $0 < token }
            let clause = part.lowerBound..<(turn ?? part.upperBound)
            guard clause.upperBound <= token, clause.count <= 6 else { continue }
            guard clause.filter({ message.kind($0) == .word }).count > 1,
                clause.allSatisfy({ message.kind($0) != .word || isUpper($0) || isParticle($0) })
            else { continue }
            if let name = bare(clause) { return name }
        }
        return nil
    }

    /// A stretch that is a name and nothing else: the answer to "What's your name?".
    private static let labels = WordSets.set(
        "nachname vorname familienname name surname apellido apellidos nombre nom prenom cognome nome sobrenome apelido"
    )

    func bare(_ tokens: Range<Int>) -> Range<Int>? {
        var range = withoutTitles(message.trimmed(tokens, emoji: true))
        // "Julia Mertens bitte", "Yannick Delacroix aus Basel"
        if let cut = range.dropFirst().first(where: { Self.behindNames.contains(message.folded($0)) && !isUpper($0) }) {
            range = message.trimmed(range.lowerBound..<cut)
        }
        guard !range.isEmpty, range.count <= 9,
            let end = end(ofRun: range.lowerBound, before: range.upperBound, anyCase: true),
            end == range.upperBound
        else { return nil }
        let words = Word.words(of: message, in: range)
        guard isPlausible(words, range: range, isAsked: true) else { return nil }
        // "mein Nachname schreibt sich …"
        if range.count == 1, Self.labels.contains(message.folded(range.lowerBound)) { return nil }
        // "mail's"
        if range.count == 1, message.folded(range.lowerBound).hasSuffix("'s") { return nil }
        return range
    }

    /// Without what Chinese, Japanese and Korean write around a name without spaces ("我叫…", "…です").
    static func plain(_ name: String) -> String {
        var name = name[...]
        // "d'Vreni"
        if name.hasPrefix("d'") || name.hasPrefix("d\u{2019}"), name.dropFirst(2).first?.isUppercase ?? false {
            name = name.dropFirst(2)
        }
        for opening in ["我的名字是", "我叫", "我是", "私は", "わたしは", "僕は", "저는", "나는"]
        where name.hasPrefix(opening) && name.count > opening.count {
            name = name.dropFirst(opening.count)
            break
        }
        for closing in ["と申します", "と言います", "です", "입니다", "이에요", "예요"]
        where name.hasSuffix(closing) && name.count > closing.count {
            name = name.dropLast(closing.count)
            break
        }
        // "Gus Vantongeren's the name"
        for ending in ["'s", "’s"] where name.hasSuffix(ending) && name.count > 3 { name = name.dropLast(2) }
        return String(name)
    }

    /// The capitalised name with which a stretch begins ("Lindqvist with a q").
    func opening(_ tokens: Range<Int>) -> Range<Int>? {
        let tokens = message.trimmed(tokens, emoji: true)
        guard let end = end(ofRun: tokens.lowerBound, before: tokens.upperBound, anyCase: false) else { return nil }
        let words = Word.words(of: message, in: tokens.lowerBound..<end)
        return isPlausible(words, range: tokens.lowerBound..<end, isAsked: true) ? tokens.lowerBound..<end : nil
    }

    private func isClauseStart(_ words: [Word], _ index: Int) -> Bool {
        let token = words[index].token
        if token > 0, message.isClauseBreak(token - 1) { return true }
        return index == 0
            || ["and", "but", "so", "hi", "hey", "hello", "yes", "well", "ok", "no"].contains(words[index - 1].text)
    }

    /// "Zoe Q here", at the beginning of a clause.
    private func signedOff(_ words: [Word], _ sentence: Sentence, isAsked: Bool) -> Range<Int>? {
        for (index, word) in words.enumerated()
        where index > 0 && index <= 6 && (Self.closings.contains(word) || isNamed(words, index)) {
            var start = word.token
            while start > sentence.content.lowerBound,
                canBePart(start - 1, anyCase: isAsked && index <= 3) || isInitialStop(start - 1)
            {
                start -= 1
            }
            // "hi jamal brooks here"
            while start < word.token - 1, CommonWords.neverNames.contains(message.folded(start)) { start += 1 }
            while start < word.token - 1, NameReader.articles.contains(message.folded(start)), !isUpper(start) {
                start += 1
            }
            let range = start..<word.token
            if word.text == "speaking", !isAsked { continue }
            // "Seit drei Jahren schreibt der Laden …"
            let goesOn = word.token + 1 < sentence.content.upperBound && !message.isClauseBreak(word.token + 1)
            if goesOn, word.text == "schreibt" || !isAsked && Self.foreignClosings.contains(word) { continue }
            // "The wifi here is awful"
            if NameReader.determiners.contains(message.folded(start - 1)), !isUpper(start) { continue }
            let before = Word.words(of: message, in: range)
            if !range.isEmpty, isPlausible(before, range: range, isAsked: true) { return range }
        }
        return nil
    }

    /// "… is the name"
    private func isNamed(_ words: [Word], _ index: Int) -> Bool {
        (["mein", "mon", "mi", "meu"].contains(words[index].text) && index + 1 < words.count
            && (index + 2 == words.count || message.isClauseBreak(words[index + 1].token + 1))
            && ["name", "nom", "nombre", "nome"].contains(words[index + 1].text))
            || words[index].text == "is" && index + 2 < words.count && ["the", "my"].contains(words[index + 1].text)
                && words[index + 2].text == "name"
    }

    enum Strength: Sendable { case full, strong, weak }

    private func run(from start: Int, end limit: Int, strength: Strength, isAsked: Bool) -> Range<Int>? {
        var start = start
        while start < limit, message.folded(start) == "\"" || NameReader.courtesies.contains(message.folded(start)) {
            start += 1
        }
        if message.folded(start) == "." { start += 1 }
        if strength == .weak { start = withoutArticle(start, limit) }
        let anyCase = strength != .weak || isAsked
        guard let end = end(ofRun: start, before: limit, anyCase: anyCase) else { return nil }
        let range = start..<end
        let words = Word.words(of: message, in: range)
        let isCapital = range.allSatisfy { message.kind($0) != .word || isUpper($0) || isParticle($0) }
        guard
            isPlausible(words, range: range, isAsked: isAsked || strength != .weak)
                || isAsked && isTrade(range)
        else { return nil }
        if strength == .weak {
            let isFollowed = words.count == 2 && ["from", "and", "here", "but"].contains(message.folded(end))
            if !isCapital, !(isAsked && words.count <= 3 && (endsClause(end, limit) || isFollowed)) { return nil }
            if words.count == 1, !isAsked, !endsClause(end, limit) { return nil }
            if words.count == 1, !isAsked { return nil }
            if !endsClause(end, limit), !NameReader.followers.contains(message.folded(end)) { return nil }
        } else if !isCapital, words.count > 3 {
            return nil
        }
        return range
    }

    /// "sono la Ornella Zanin", "i bin da Alois": as people speak of each other.
    private func withoutArticle(_ start: Int, _ limit: Int) -> Int {
        guard start + 1 < limit, NameReader.articles.contains(message.folded(start)), !isUpper(start),
            isUpper(start + 1)
        else { return start }
        return start + 1
    }

    private static let articles = WordSets.set("la il lo el o a der die da dr de")

    private func endsClause(_ end: Int, _ limit: Int) -> Bool {
        end >= limit || message.isClauseBreak(end) || opensOther(end + 1)
    }

    /// "… and my mail is": another thing of the guest's, behind a connective.
    private func opensOther(_ index: Int) -> Bool {
        guard NameReader.joins.contains(message.folded(index - 1)) else { return false }
        let isArticle = ["la", "il", "a", "o", "el", "le", "l'", "die", "der"].contains(message.folded(index))
        let noun = isArticle ? index + 1 : index
        return NameReader.possessives.contains(message.folded(noun))
            || NameReader.selves.contains(message.folded(index))
            || NameReader.ways.contains(message.folded(noun))
    }

    /// Where the run of name words that begins at `start` ends; nil if there is none.
    private func end(ofRun start: Int, before limit: Int, anyCase: Bool) -> Int? {
        var index = start
        let limit = min(limit, start + 24)
        while index < limit {
            if index > start, opensOther(index) { break }
            if canBePart(index, anyCase: anyCase) || isInitialStop(index) || isNickname(index, limit) {
                index += 1
            } else {
                break
            }
        }
        while index > start, isParticle(index - 1), index - 1 > start, !isUpper(index - 1) { index -= 1 }
        return index > start ? index : nil
    }

    private func canBePart(_ index: Int, anyCase: Bool) -> Bool {
        guard message.kind(index) == .word else { return false }
        if NameReader.connectives.contains(message.folded(index)), !isUpper(index) || isShoutedConnective(index) {
            return false
        }
        if message.folded(index) == "i" || message.folded(index) == "i'm" { return false }
        return anyCase || isUpper(index) || isParticle(index)
    }

    /// "MY NAME IS GUS AND MY EMAIL IS …"
    private func isShoutedConnective(_ index: Int) -> Bool {
        let text = message.tokens[index].text
        return text.count > 1 && text == text.uppercased()
            && ["and", "my", "from", "with", "but", "email", "mail", "at", "is", "for"].contains(message.folded(index))
    }

    private func isInitialStop(_ index: Int) -> Bool {
        message.folded(index) == "." && message.isGlued(index)
            && (message.folded(index - 1).count == 1 || NameReader.titles.contains(message.folded(index - 1))
                || ["jr", "sr"].contains(message.folded(index - 1)))
    }

    /// The quotes of 'Robert "Bob" Ames'.
    private func isNickname(_ index: Int, _ limit: Int) -> Bool {
        guard message.folded(index) == "\"" else { return false }
        return message.kind(index + 1) == .word && message.folded(index + 2) == "\"" && index + 2 < limit
            || message.kind(index - 1) == .word && message.folded(index - 2) == "\""
    }

    private func isUpper(_ index: Int) -> Bool {
        guard message.tokens.indices.contains(index), let first = message.tokens[index].text.first else { return false }
        return first.isUppercase || (first.isLetter && !first.isLowercase)
    }

    private func isParticle(_ index: Int) -> Bool { NameReader.particles.contains(message.folded(index)) }

    private func isPlausible(_ words: [Word], range: Range<Int>, isAsked: Bool) -> Bool {
        guard (1...9).contains(words.count), message.text(ofTokens: range).count <= 70 else { return false }
        let proper = words.filter { !isParticle($0.token) && !NameReader.titles.contains($0.text) }
        guard !proper.isEmpty else { return false }
        if proper.contains(where: { $0.text.utf8.contains { (0x30...0x39).contains($0) } }) { return false }
        // "Bei uns regnet es mal wieder waagerecht": no name holds a verb, or mostly words without a capital.
        let small = proper.filter { !isUpper($0.token) }
        if proper.count > 6 || proper.count > 3 && small.count < proper.count && small.count > 1 { return false }
        if small.contains(where: { NameReader.sayings.contains($0) }) { return false }
        // One letter is an initial beside a name and no name itself.
        if proper.count == 1, proper[0].text.count < 2, proper[0].text.utf8.count < 3 { return false }
        var common = proper.filter { CommonWords.notNames.contains($0.text) || RoleWords.isHead($0.text) }
        // "Will Story / will@story.example"
        if isAsked, !common.isEmpty, proper.count >= 2,
            !common.contains(where: { CommonWords.neverNames.contains($0.text) }),
            proper.contains(where: isInAddress)
        {
            common = common.filter { !isInAddress($0) }
            let isSaid = common.contains { CommonWords.verbs.contains($0.text) || NonAnswers.light.contains($0) }
            if common.isEmpty || common.count == 1 && !isSaid { return true }
        }
        if proper.allSatisfy({ isUpper($0.token) }), proper.count >= 2, isAsked {
            return common.count * 2 < proper.count
                || (common.count == 1 && proper.count == 2 && !isShouted(common[0]))
                    && !RoleWords.isHead(common[0].text) && !CommonWords.neverNames.contains(common[0].text)
        }
        return common.isEmpty
    }

    /// Whether a word is part of an e-mail address in the message, and none of what mailboxes are called.
    private func isInAddress(_ word: Word) -> Bool {
        word.text.utf8.count >= 3 && !NameReader.mailboxes.contains(word)
            && message.emails.contains { $0.contains(word.text) }
    }

    private static let mailboxes = WordSets.set(
        "sales info contact hello office team booking bookings support admin mail email press hey example work home")

    /// "My name is Constance Judge": two names, one of which is a trade's.
    func isTrade(_ tokens: Range<Int>) -> Bool {
        let words = Word.words(of: message, in: tokens)
        return words.count == 2 && words.allSatisfy { isUpper($0.token) && $0.text.utf8.count > 2 }
            && words.contains { RoleWords.isHead($0.text) }
            && !words.contains { CommonWords.notNames.contains($0.text) || NameReader.grades.contains($0) }
    }

    private static let sayings = WordSets.set(
        """
        ich es ist sind habe hab hat haben regnet schneit heute hier wieder uns auch nicht yo esta estoy tengo tiene hay hoy aqui
        llueve je suis est fait il ici pleut cest eu esta estou tem tenho hoje chove nao io sono oggi piove fa non che que
        """)
    private static let grades = WordSets.set(
        """
        senior junior chief head lead primary secondary assistant deputy associate staff clinical principal executive
        managing general regional national technical professional freelance retired former independent creative digital
        social software data product project sales marketing financial legal medical veterinary dental school bus taxi
        truck pastry wedding dog life business fitness yoga dance music art film sound stage graphic web user nail hair
        makeup personal private public primary nurse midwife trainee apprentice master registered certified licensed
        visiting adjunct full tenured emeritus vice acting interim founding owner co founder ceo
        """)

    private func isShouted(_ word: Word) -> Bool {
        let text = message.tokens[word.token].text
        return text.count > 1 && text == text.uppercased()
    }

    /// "Mr" and "Mrs" go; "Dr" and "Prof" are part of how a guest is introduced.
    private func withoutTitles(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound - 1, NameReader.courtesies.contains(message.folded(start)) {
            start += 1
            if message.folded(start) == "." { start += 1 }
        }
        return start..<range.upperBound
    }

    private static let cues = PhraseBook<Strength>([
        (.strong, ForeignLeads.surelyNames),
        (.weak, ForeignLeads.perhapsNames),
        (
            .full,
            """
            my full name is
            on air|stage *2 use|am|im|its its?
            professionally im|i|known am|as?
            my full names
            my? real|legal|actual|own|proper name is?
            put|list|note|write|enter me down as|under
            for the record its|im|is?
            on my|the passport|papers|licence|license|badge|paperwork it says|im|its?
            full name is?
            legally|officially|formally im|its?
            on paper im|its?
            but please? put|write|print
            please put|write|print
            """
        ),
        (
            .strong,
            """
            my name is
            my names
            forgot|forgotten to say|mention|tell|add *1 who i am
            my name
            name is
            the names
            my names
            names
            im called
            my parents|mother|mum|mom|father|dad|family|grandmother named|christened|baptised|called me?
            i am called
            you can call me
            please call me
            i go by
            call me
            myself
            people call me
            everyone calls me
            me llamo
            mi nombre es
            je mappelle
            je me nomme
            ich? heiss|heisse|heiße
            je? mappelle
            mein name ist|lautet
            jag|jeg heter
            ik heet
            mi chiamo
            il mio nome e
            meu nome e
            chamome
            me chamo
            меня зовут
            اسمي
            שמי
            """
        ),
        (
            .weak,
            """
            thats
            that is
            im actually|really?
            i am actually|really?
            sou a|o
            soy la|el
            ich bin die|der
            this is
            its
            it is
            here is
            soy
            yo soy
            ich bin
            je suis
            moi cest
            cest
            sono
            io sono
            sou
            eu sou
            я
            אני
            أنا
            انا
            """
        ),
    ])

    private static let courtesies = WordSets.set(
        "mr mrs ms mx miss mister herr frau senor senora monsieur madame signor signora sr sra dona don seu donna dott ssa mme mlle"
    )
    static let titles = WordSets.set(
        "captain sister brother father chef coach dj dr prof professor doctor sir dame rev reverend fr rabbi imam capt col lt hon dra"
    )
    static let particles = WordSets.set(
        """
        de da do dos das del della di du des der den van von vom zu zum zur la le el al bin ibn bint ben abu ter ten te
        op af av y e o d st san santa mac mc ap ould binti
        """)
    private static let connectives = WordSets.set(
        "and but or from at with here the a an for to in on who is am my as since und et oder also n btw lol haha pls please thanks thx dont no not just also sorry e-mail email mail linkedin phone professionally officially formally legally"
    )
    private static let determiners = WordSets.set("the my our a an this that your his her their no")
    /// "Zoe here", "Cem hier"
    private static let closings = WordSets.set("here speaking hier aqui ici schreibt")
    private static let foreignClosings = WordSets.set("hier aqui ici")
    private static let joins = WordSets.set("and y e und et")
    /// How another clause about the guest begins.
    private static let selves = WordSets.set(
        "soy sou sono suis je ich bin trabajo trabalho lavoro travaille arbeite tengo tenho ho vivo moro faccio llevo estoy j'ai dirijo"
    )
    /// "e la mail è …"
    private static let ways = WordSets.set(
        "mail email e-mail correo telefono movil celular telefone telemovel cellulare adresse linkedin sito web l'email l'e-mail l'adresse l'indirizzo"
    )
    private static let possessives = WordSets.set("my mi mein meine mon ma meu minha mio mia")
    private static let followers = WordSets.set(
        "and from here with but who at und et aus de from, btw lol haha pls please thanks thx n fyi professionally officially formally legally"
    )
}
