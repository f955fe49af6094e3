import InterviewCore

/// What the guest believes, what they want heard, and where they have spoken, in their own sentences.
struct ClaimFinder {
    let context: AnalysisContext

    func facts() -> [DraftFact] {
        let sentences = context.summary.filter { !$0.isHeading && (20...360).contains($0.text.count) }
        let claims = sentences.filter(Self.isClaim)
        var facts: [DraftFact] = []
        let message =
            best(claims, ClaimWords.wishes) ?? best(claims.filter { !Self.isOfOneself($0) }, ClaimWords.lessons)
        let others = claims.filter { $0 != message }
        let perspective =
            best(others, ClaimWords.beliefs) ?? others.first { Self.opensAsView($0.text) || Maxim.isOne($0.text) }
        if let perspective {
            facts += [context.suggested(.uniquePerspective, perspective.text, quoting: [perspective.text])].compactMap(
                \.self)
        }
        // A maxim besides is what its author would have people remember.
        let remembered = message ?? others.first { $0 != perspective && Maxim.isOne($0.text) }
        if let remembered {
            facts += [context.suggested(.keyMessage, remembered.text, quoting: [remembered.text])].compactMap(\.self)
        }
        return facts + speaking(sentences)
    }

    /// Whether a sentence could say a thought: no search for a job, no way to reach somebody, no praise of oneself.
    private static func isClaim(_ sentence: Sentence) -> Bool {
        let words = Phrase(sentence.text).words.map(\.folded)
        guard words.count >= 5, !AudienceWords.seeks(words), !words.contains(where: ClaimWords.notices.contains) else {
            return false
        }
        let joined = sentence.text.lowercased() + " "
        return !ClaimWords.praises.contains { joined.contains($0) }
            && !(words.count < 9 && ClaimWords.short.contains { joined.hasPrefix($0) })
    }

    /// "To me, a bridge is a promise."
    private static func opensAsView(_ text: String) -> Bool {
        let lower = text.lowercased()
        return ClaimWords.views.contains { lower.hasPrefix($0) }
    }

    private static func isOfOneself(_ sentence: Sentence) -> Bool {
        AudienceWords.isOfOneself(Phrase(sentence.text).words.map(\.folded))
    }

    /// The sentence with the strongest cue; of equals the first.
    private func best(_ sentences: [Sentence], _ cues: [String]) -> Sentence? {
        let prepared = sentences.map { GroundedText($0.text) }
        for cue in cues {
            if let place = prepared.firstIndex(where: { $0.quote(cue) != nil }) { return sentences[place] }
        }
        return nil
    }

    /// Talks and podcasts that the profile names outright.
    private func speaking(_ sentences: [Sentence]) -> [DraftFact] {
        let told =
            sentences.map(\.text) + context.document.honors + context.document.publications
            + context.document.volunteering
            + context.document.positions.flatMap { Sentence.split($0.description ?? "") }
            .map(\.text).filter { $0.count <= 200 }
        var found: [String] = []
        for text in told where found.count < 3 && text.count <= 240 && !found.contains(text) {
            let source = GroundedText(text)
            if ClaimWords.stages.contains(where: { source.quote($0) != nil }) { found.append(text) }
        }
        return found.compactMap { context.suggested(.speakingExperience, $0, quoting: [$0]) }
    }
}

/// What a sentence begins or goes on with that says a belief, a message, a stage.
enum ClaimWords {
    static let beliefs = [
        "I believe", "we believe", "I'm convinced", "I am convinced", "my conviction", "I've learned that",
        "I have learned that", "I've come to believe", "I've come to think", "my view is", "in my view,", "to my mind",
        "contrary to", "what sets me apart", "what makes me different", "my philosophy", "my approach", "most people",
        "most companies", "most teams", "most leaders", "most founders", "the truth is", "the real problem",
        "what I care about is", "what matters most", "what counts is", "taught me that",
        "has taught me to", "have taught me to", "I don't believe", "I do not believe", "instead of", "rather than",
        "one rule", "my rule",
        "my one rule", "I see it as", "nobody tells you", "we got it wrong", "unlike",
        "ich glaube", "ich bin überzeugt", "meine Überzeugung", "meine Haltung", "aus meiner Sicht", "mein Ansatz",
        "haben mich gelehrt", "hat mich gelehrt", "habe ich gelernt", "gelernt habe ich", "die meisten Menschen",
        "die meisten Unternehmen", "anstatt",
        "je crois", "je suis convaincu", "je suis convaincue", "ma conviction", "à mes yeux", "mon approche",
        "m'a appris que", "m'ont appris que", "j'ai appris que", "la plupart des gens", "la plupart des entreprises",
        "plutôt que", "au lieu de",
        "creo que", "estoy convencido", "estoy convencida", "mi convicción", "a mi juicio", "mi enfoque",
        "me ha enseñado que", "me enseñó que", "me enseñaron que", "aprendí que", "he aprendido que",
        "la mayoría de la gente", "la mayoría de las personas", "la mayoría de las empresas", "en lugar de",
        "en vez de",
        "acredito", "estou convencido", "estou convencida", "minha convicção", "minha abordagem", "me ensinou que",
        "aprendi que", "a maioria das pessoas", "a maioria das empresas", "em vez de",
        "credo che", "sono convinto", "sono convinta", "la mia convinzione", "il mio approccio",
        "mi ha insegnato che", "ho imparato che", "la maggior parte delle persone", "la maggior parte delle aziende",
        "invece di", "unique crossroads", "crossroads",
    ]
    /// Openings of a sentence that tells how its writer sees things.
    static let views = [
        "to me, ", "for me, ", "in my experience, ", "my motto: ", "my motto is", "i measure success by ",
        "i think every ", "i think that ", "für mich ist ", "für mich heißt ", "für mich bedeutet ", "mein motto: ",
        "mein motto ist", "pour moi, ", "ma devise : ", "ma devise: ", "ma devise est", "para mí, ", "mi lema: ",
        "mi lema es", "para mim, ", "meu lema: ", "meu lema é", "per me ", "il mio motto: ", "il mio motto è",
    ]
    /// What the writer says that others should take away.
    static let wishes = [
        "my message", "my mission is", "our mission is", "the one thing", "if there is one thing",
        "if there's one thing", "what I want people", "I want listeners", "I want people to", "I want everyone",
        "I want to show that", "I hope people", "if I could tell",
        "walk away with", "if you remember",
        "meine Botschaft", "meine Mission ist", "ich möchte, dass", "ich will, dass", "mein Ziel ist, dass",
        "mon message", "je veux que", "je voudrais que", "je souhaite que", "mi mensaje", "mi misión es",
        "quiero que", "minha mensagem", "minha missão é", "quero que", "il mio messaggio", "la mia missione è",
        "voglio che", "vorrei che",
    ]
    /// What holds for all, where the writer is not in the sentence.
    static let lessons = [
        "the lesson is", "the lesson:", "anyone can", "everyone can", "everybody can", "it's never too late",
        "it is never too late", "no one should", "nobody should", "nobody has to", "no one has to",
        "you don't need", "you do not need", "jeder kann", "jede kann", "es ist nie zu spät", "niemand muss",
        "niemand sollte", "tout le monde peut", "chacun peut", "il n'est jamais trop tard",
        "personne ne devrait", "cualquiera puede", "todo el mundo puede", "nunca es tarde", "nadie debería",
        "qualquer um pode", "qualquer pessoa pode", "nunca é tarde", "ninguém deveria", "chiunque può",
        "non è mai troppo tardi", "nessuno dovrebbe",
    ]
    static let notices: Set<String> = [
        "contact", "email", "e-mail", "dm", "github", "linkedin", "website", "obtain", "position", "résumé",
        "resume", "cv",
    ]
    static let praises = [
        "i believe i ", "i believe my ", "people who know me", "call me ", "to call, ", "i'm convinced i ",
        "i am convinced i ",
        "asset to your ", "fit for your ", "ich glaube, ich ", "creo que soy ", "je crois être ", "credo di ",
    ]
    /// Openings that say something only if enough follows.
    static let short = [
        "i believe in ", "we believe in ", "i don't believe in ", "i do not believe in ", "my approach ",
        "our approach ", "my philosophy ", "mein ansatz ", "mon approche ", "mi enfoque ", "minha abordagem ",
        "il mio approccio ", "ich glaube an ", "je crois en ", "creo en ", "acredito em ", "credo in ",
    ]
    static let stages = [
        "spoke at", "spoken at", "speaker at", "speaking at", "keynote at", "keynoted", "TEDx", "TED talk",
        "panelist at", "panellist at", "presented at", "talks at", "talk at", "guest on", "featured on",
        "host of the", "podcast host", "Vortrag auf", "Sprecher auf", "Sprecherin auf", "conférencier",
        "conférencière", "intervenant", "ponente en", "charla en", "palestrante", "palestra no", "relatore",
        "relatrice",
    ]
}
