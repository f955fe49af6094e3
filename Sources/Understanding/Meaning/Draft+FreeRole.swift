import InterviewCore

extension Draft {
    /// A role told in a sentence: "I teach physics at Lincoln High".
    mutating func fillFreeRole(_ left: [Int]) {
        for index in left {
            let sentence = sentences[index]
            let words = sentence.said.filter { !isTaken($0.token) }
            guard !words.isEmpty, words.count <= 25, asked.count == 1 || tellsWork(words),
                field(ofLine: sentence.line).map({ $0 == .role }) ?? true
            else { continue }
            if words.allSatisfy({
                WordSets.fillers.contains($0.text) || CompanyReader(message: message).isProper($0.token)
            }), asked.contains(.company), has(.company) {
                continue
            }
            let isNamed =
                words.allSatisfy { CompanyReader(message: message).isProper($0.token) } && asked.contains(.fullName)
            if isNamed { continue }
            let body = ShortLeads.body(of: sentence.content, field: .role, in: message)
            let found = RoleReader(message).role(
                from: body.lowerBound, end: body.upperBound, sentence, needsHead: false)
            if let first = Word.words(of: message, in: body).first?.text,
                ["my", "our", "his", "her", "their"].contains(first)
            {
                continue
            }
            guard let role = found.role, !role.contains(where: { self.isTaken($0) }) || !asked.contains(.fullName)
            else { continue }
            add(.role, .text(Interpreter(message: message).text(role)), at: role)
            if let company = found.company, !has(.company), !isDeclined(.company) {
                add(.company, .text(Interpreter(message: message).text(company)), at: company)
            }
            return
        }
        nameRole(left)
    }

    var isWithoutCompany: Bool {
        sentences.contains { SkipPhrases.withoutCompany.first(in: $0.words) != nil }
    }

    /// A few words that are no sentence, no name and no company: "professional clown", "retired".
    mutating func nameRole(_ left: [Int]) {
        for piece in pieces(left) {
            let body = ShortLeads.body(of: piece, field: .role, in: message)
            let words = Word.words(of: message, in: body)
            if let first = words.first?.text, PastTense.isPast(first), first != "retired" { continue }
            if words.allSatisfy({ Self.spans.contains($0) }) || isOnlyTalk(words) { continue }
            let own = words.prefix { !["at", "bei", "chez", "presso"].contains($0.text) }
            guard let first = words.first?.text, own.count <= 6, words.count <= 12,
                startsSentence(piece),
                field(ofLine: sentences[sentenceIndex(of: piece.lowerBound) ?? 0].line).map({ $0 == .role }) ?? true,
                message.tokens[body.lowerBound].text == "IT" || first != "it",
                !["my", "our", "his", "her", "their", "i", "we", "at", "for", "in", "with", "weare"].contains(
                    first),
                !words.contains(where: {
                    CommonWords.verbs.contains($0.text) || Self.notRoles.contains($0.text)
                }),
                !(asked.contains(.company) && !has(.company) && !isDeclined(.company) && !isWithoutCompany
                    && words.allSatisfy { CompanyReader(message: message).isProper($0.token) }),
                !asked.contains(.fullName)
            else { continue }
            let range = RoleReader(message).role(
                from: body.lowerBound, end: body.upperBound, sentences[left[0]], needsHead: false
            ).role
            guard let range else { continue }
            add(.role, .text(Interpreter(message: message).text(range)), at: range)
            return
        }
    }

    /// "Avant ça, mon site: …": function words alone, in a language that knows them all.
    private func isOnlyTalk(_ words: [Word]) -> Bool {
        guard !words.contains(where: { RoleWords.isHead($0.text) }) else { return false }
        let split = ElidedWords.split(words, of: message)
        return Lexicon.others.contains { lexicon in
            let gloss = Gloss(split, lexicon)
            return gloss.units.allSatisfy { !$0.concepts.isDisjoint(with: Self.functional) }
        }
    }

    private static let functional: Concept = [.light, .talk, .that, .me, .already, .later, .what]

    /// "I look after the animals at Fernhill": the present, and a place or the years of it.
    func tellsOccupation(_ words: [Word]) -> Bool {
        if words.count > 2, words[0].text == "i", words[1].text == "do", !Self.states.contains(words[2]) {
            return has(.yearsExperience)
        }
        guard words.count > 3, words[0].text == "i", !Self.states.contains(words[1]), !Self.pasts.contains(words[1]),
            !words[1].text.hasSuffix("ed"), !WordSets.fillers.contains(words[1])
        else { return false }
        let isPlaced = zip(words, words.dropFirst()).contains {
            ["at", "for"].contains($0.text) && CompanyReader(message: message).isProper($1.token)
        }
        return isPlaced || has(.yearsExperience)
    }

    static let states = WordSets.set(
        "am was have had do dont did didnt would will can cant could like love hate think know need want feel live guess believe hope prefer said told already just joined started founded own run left moved come came grew been use see mean prefer never always only also currently now still"
    )

    func tellsWork(_ words: [Word]) -> Bool {
        if tellsOccupation(words) { return true }
        // "I do the design" names a thing, not what is done.
        return words.indices.contains { index in
            Self.work.contains(words[index].text)
                && !(index > 0 && ["the", "a", "an", "my", "our"].contains(words[index - 1].text))
        }
            && !words.prefix(8).contains { ["founded", "started", "ago", "it"].contains($0.text) }
            || words.count >= 5 && zip(words, words.dropFirst(2)).contains { $0.text == "for" && $1.text == "living" }
    }

    static let selves = WordSets.set("soy sou sono ich bin je suis trabajo arbeite travaille lavoro trabalho")
    static let notRoles = WordSets.set(
        "antes avant prima fruher vorher ehemals ehemalige ehemaliger anciennement ancien ancienne not company called named weare unemployed between nothing none it that own run"
    )
    static let work = WordSets.set(
        """
        work teach write paint design build make sell coach train help farm grow translate cook bake sing play code fix repair
        drive nurse research study photograph film produce edit consult advise raise breed restore carve weld sew knit
        sell manage lead handle clean deliver organise organize illustrate paint tattoo cut groom walk tune brew roast
        leite arbeite unterrichte baue verkaufe entwickle berate schreibe backe koche pflege fahre mache repariere
        enseno vendo dirijo escribo reparo cocino conduzco diseno hago cuido trabajo gestiono
        enseigne vends dirige travaille ecris fabrique repare conduis soigne cuisine gere cree
        ensino dirijo escrevo cozinho conserto faco cuido trabalho gerencio
        insegno dirigo scrivo riparo cucino faccio curo lavoro gestisco guido
        """)
}
