import InterviewCore

/// Finds what a guest wants of the interview itself in any of the languages, by what the words stand for.
///
/// Phrase books know set phrases; this knows how they are made, so that a wish in other words is still one.
struct Wishes: Sendable {
    let message: MessageText
    let context: ReadingContext

    /// What a stretch of the message wants and nothing else, nil if it has something to say.
    func wish(in tokens: Range<Int>, asks: Bool) -> IntentHit? {
        var words = Word.words(of: message, in: tokens)
        // "ops, refaz …"
        if words.count > 2, words[0].text == "ops" { words.removeFirst() }
        guard (1...24).contains(words.count), !words.contains(where: { $0.isAddress }) else { return nil }
        // "… is a habit, that's why I practise it"
        if !asks, words.count > 3, words[0].text == "thats", words[1].text == "why" { return nil }
        let possible = Gloss.possible(words)
        guard WishRule.all.contains(where: { $0.isPossible(possible) }) else { return nil }
        let holdsNumber = words.contains { message.kind($0.token) == .number }
        for gloss in glosses(words, asks: asks) {
            guard let intent = intent(of: gloss, asks: asks, holdsNumber: holdsNumber) else { continue }
            // "No phone please" asks for something.
            let isAsked =
                intent == .none
                && (words.contains { ["please", "pls", "plz"].contains($0.text) }
                    || keepsContact(gloss) && words.contains { Self.insisting.contains($0) })
            // "That saying no is a skill": nobody speaks of what they have.
            let isThought =
                wantsSentence && intent == .none && words[0].text != "no"
                && !(gloss.concepts.contains(.me) && gloss.concepts.contains(.have))
            let names = gloss.names(asked: context.asked)
            if isThought, !names.isEmpty, names.isDisjoint(with: context.asked) { continue }
            return placed(
                isAsked ? .refuse : intent, Wishes.naming.contains(intent) ? gloss.field(asked: context.asked) : nil)
        }
        return nil
    }

    /// "telefone não, obrigada", "niente numero, basta la mail": everybody has a phone, so who has none to give keeps it.
    private func keepsContact(_ gloss: Gloss) -> Bool {
        !gloss.names(asked: context.asked).isDisjoint(with: [.phone, .email]) && !gloss.concepts.contains(.have)
    }

    private static let insisting = WordSets.set(
        """
        bitte favor favore svp stp plait grazie merci danke obrigado obrigada basta suffit reicht genugt nur solo
        seulement so apenas prefiero prefiro preferisco prefere lieber mejor melhor meglio plutot
        """)

    /// Whether words decline, and say nothing else.
    static func declines(_ words: [Word], of message: MessageText) -> Bool {
        guard (1...10).contains(words.count), !words.contains(where: { $0.isAddress }) else { return false }
        return Gloss.readings(of: words, in: message).contains { gloss in
            let rule = WishRule.all.first { $0.matches(gloss, asks: false, isStrict: true) }
            return rule.map { Draft.declines.contains($0.intent) } ?? false
        }
    }

    /// A yes, a no or smalltalk in a stretch that says nothing else.
    func assent(in tokens: Range<Int>, asks: Bool) -> Intent? {
        let words = Word.words(of: message, in: tokens)
        guard (1...14).contains(words.count), !asks,
            stage != .question || Gloss.possible(words).contains(.talk)
        else { return nil }
        return glosses(words, asks: false).lazy.compactMap { $0.assent(stage: stage, isStrict: wantsSentence) }
            .first
    }

    /// Where nothing is asked, a yes or no is about what was shown last, maybe whose profile it is.
    private var stage: ReadingContext.Stage {
        context.stage == .question && context.asked.isEmpty ? .whoseProfile : context.stage
    }

    /// The wish of one clause beside which the others are only asides: "I'm tired, can we stop here".
    func wishes(amongClausesOf tokens: Range<Int>, asks: Bool) -> [IntentHit] {
        let clauses = message.clauses(of: tokens)
        // What a colon announces is told.
        guard (2...4).contains(clauses.count), !clauses.contains(where: { message.folded($0.upperBound) == ":" }) else {
            return []
        }
        var found: [IntentHit] = []
        for clause in clauses {
            let isLast = clause.upperBound == clauses.last?.upperBound
            if let hit = wish(in: clause, asks: asks && isLast),
                clause.count >= 3 || !found.isEmpty || isLast && hit.intent == .undo && clause.count == 2
            {
                found.append(hit)
            } else if !isAside(clause) {
                return []
            }
        }
        // "Couldn't follow that, give me an example": what is asked for counts.
        if found.contains(where: { $0.intent == .example }) { found.removeAll { $0.intent == .repeat } }
        // A refusal alone is left to those who know what it may stand beside.
        guard found.contains(where: { !Draft.declines.contains($0.intent) }) else { return [] }
        // "You don't restore an instrument, you restore a player": a part of an answer is no wish to go back.
        let slips = ["oops", "whoops", "sorry", "wait", "oh"].contains(message.folded(tokens.lowerBound))
        let isBid = ["can", "could", "would", "please", "pls"].contains(message.folded(tokens.lowerBound))
        let isAnswer =
            wantsSentence && !asks && !slips && !isBid && found.allSatisfy { Wishes.retrospective.contains($0.intent) }
        return isAnswer ? [] : found
    }

    /// "I already told you, it's ana@quarry.example": what stands before what is told again.
    func reminder(opening tokens: Range<Int>) -> (hit: IntentHit, end: Int)? {
        let clauses = message.clauses(of: tokens)
        guard clauses.count > 1, let first = clauses.first, first.count >= 3,
            let hit = wish(in: first, asks: false), hit.intent == .alreadySaid
        else { return nil }
        return (hit, clauses[1].lowerBound)
    }

    /// "non saprei", "je vois pas quoi dire": a clause before "next" that says no more than that nothing comes to mind.
    func knowsNothing(_ clause: Range<Int>) -> Bool {
        let words = Word.words(of: message, in: clause)
        guard words.count <= 9 else { return false }
        return glosses(words, asks: false).contains { gloss in
            guard gloss.unknown == 0 else { return false }
            return gloss.units.allSatisfy { !$0.concepts.isDisjoint(with: [.light, .talk, .that, .me]) }
                || !gloss.concepts.isDisjoint(with: [.not, .nothing, .understand])
        }
    }

    /// Whether a sentence is only talk where it stands beside a wish.
    func isAside(_ sentence: Sentence) -> Bool {
        glosses(sentence.words, asks: false).contains { $0.assent(stage: .question, isStrict: false) == .smalltalk }
    }

    // MARK: One stretch

    /// The stretch as each language reads it that knows half of its words at least.
    private func glosses(_ words: [Word], asks: Bool) -> [Gloss] {
        Gloss.readings(of: words, in: message, asks: asks).filter { $0.unknown * 2 <= $0.units.count }
    }

    private func intent(of gloss: Gloss, asks: Bool, holdsNumber: Bool) -> Intent? {
        WishRule.all.first { rule in
            guard rule.matches(gloss, asks: asks, isStrict: wantsSentence) else { return false }
            if asks, rule.intent == .none || rule.intent == .refuse { return false }
            if asks, rule.intent == .skip, !gloss.concepts.contains(.skip) { return false }
            // "No job, no company": each is a matter of its own.
            if Draft.declines.contains(rule.intent), gloss.names(asked: context.asked).count > 1 { return false }
            if holdsNumber, Wishes.wordy.contains(rule.intent) { return false }
            if !asks, wantsSentence, rule.intent == .alreadySaid, isAdvice(gloss) { return false }
            // "Before I write that, …" is still to come.
            if rule.intent == .alreadySaid, Wishes.sooner.contains(gloss.words[0].text) { return false }
            return !speaksOfElse(gloss, rule.intent, asks: asks)
        }?.intent
    }

    /// Whether words that would make a wish are about another matter after all.
    private func speaksOfElse(_ gloss: Gloss, _ intent: Intent, asks: Bool) -> Bool {
        if !asks, wantsSentence, Wishes.retrospective.contains(intent), tellsHow(gloss.words) { return true }
        let holds = { (words: WordSet) in gloss.words.contains { words.contains($0) } }
        switch intent {
        // "per quanto tempo tenete i miei dati?", "Kann ich das später noch ändern?"
        case .howLong: return asks && holds(Self.kept)
        case .whatNext: return asks && gloss.concepts.isDisjoint(with: .what) && holds(Self.changed)
        // "À la première ou à la troisième personne ?", "my boss might read this"
        case .handover: return holds(Self.grammatical) || !asks && ["my", "our"].contains(gloss.words[0].text)
        // "Reicht die Büronummer?"
        case .finish: return asks && gloss.unknown > 0 && holds(Self.enough)
        // "Man kann neu anfangen": a thought, and no answer to be written anew.
        case .redo: return !asks && wantsSentence && (isNewStart(gloss) || isOfAnyone(gloss))
        default: return false
        }
    }

    private static let kept = WordSets.set(
        """
        dati donnees datos dados daten gardees conservees conserves tenete conservate speichert aufbewahrt guardan guardam
        andern cambiar mudar alterar changer modifier cambiare modificare korrigieren
        """)
    private static let changed = WordSets.set(
        "andern cambiar mudar alterar changer modifier cambiare modificare korrigieren")
    private static let grammatical = WordSets.set(
        "premiere troisieme primera tercera primeira terceira prima terza ersten dritten erste dritte")
    private static let enough = WordSets.set("reicht genugt suffit basta bastano bastan chega alcanza vale")

    private func isNewStart(_ gloss: Gloss) -> Bool {
        gloss.concepts.isDisjoint(with: [.answer, .question, .you, .want])
            && gloss.words.contains { word in Self.starts.contains { word.text.hasPrefix($0) } }
    }

    /// "I do it in reverse", "we do it the other way round": how the guest works.
    private func tellsHow(_ words: [Word]) -> Bool {
        words.count > 2 && ["i", "we"].contains(words[0].text)
            && ["do", "work", "teach", "make", "build", "run"].contains(words[1].text)
    }

    /// "You can start again at any age."
    private func isOfAnyone(_ gloss: Gloss) -> Bool {
        ["you", "your", "youre", "anyone", "everyone", "anybody", "everybody", "people", "nobody", "one"].contains(
            gloss.words[0].text) && gloss.concepts.isDisjoint(with: [.answer, .question, .me])
    }

    private static let starts = [
        "recomec", "recommenc", "repart", "redemarr", "ricominc", "anfang", "empez", "comec", "zero", "cero", "capo",
    ]

    /// "Write it down before you need it" is advice: nobody speaks of themselves, nothing is said to be done already, or
    /// what it names was not asked.
    private func isAdvice(_ gloss: Gloss) -> Bool {
        guard gloss.concepts.isDisjoint(with: .me) else { return false }
        let names = gloss.names(asked: context.asked)
        if !names.isEmpty, names.isDisjoint(with: context.asked) { return true }
        return gloss.words.contains { Wishes.sooner.contains($0.text) }
            && !gloss.words.contains { Wishes.done.contains($0.text) }
    }

    /// Words of time that precede what is still to come as well as they follow what was.
    private static let sooner: Set<String> = ["before", "avant", "prima", "antes", "bevor"]
    private static let done: Set<String> = [
        "already", "above", "ya", "deja", "schon", "bereits", "ja", "gia", "said", "told", "wrote", "dicho", "dit",
        "gesagt", "dito", "disse", "detto", "dije", "same", "answer",
    ]

    /// A field that is known and not asked is not refused but taken out; nothing is skipped where nothing is asked.
    private func placed(_ intent: Intent, _ field: Field?) -> IntentHit? {
        guard Draft.declines.contains(intent) else { return IntentHit(intent, field: field) }
        if let field, intent != .skip, !context.asked.contains(field), !(context.known[field] ?? []).isEmpty {
            return IntentHit(.remove, field: field)
        }
        return context.stage != .question && context.asked.isEmpty ? nil : IntentHit(intent, field: field)
    }

    /// Whether words of the guest's own are asked, which may be about anything.
    private var wantsSentence: Bool { !context.asked.isEmpty && context.asked.allSatisfy(\.takesWholeAnswer) }

    // MARK: Clauses

    /// A few words without a value: no address, number or name.
    private func isAside(_ clause: Range<Int>) -> Bool {
        let words = Word.words(of: message, in: clause)
        guard words.count <= 12 else { return false }
        return words.enumerated().allSatisfy { place, word in
            switch message.kind(word.token) {
            case .email, .link, .handle: false
            case .number: word.text.utf8.count < 2
            case .word:
                place == 0 || ["i", "im", "ive", "id", "ill"].contains(word.text)
                    || !message.tokens[word.token].isCapital
            default: true
            }
        }
    }

    /// Wishes that may be about one field.
    private static let naming: [Intent] = [.source, .alreadySaid, .why, .recap, .skip, .none, .refuse, .example]
    /// Wishes about the talk so far. Their words (again, back, before) are those of stories and advice, too.
    private static let retrospective: [Intent] = [.redo, .undo, .back, .recap, .alreadySaid, .repeat]
    /// Wishes that hold no numbers.
    private static let wordy: [Intent] = [.none, .refuse, .skip, .undo, .redo, .finish]
}
