import InterviewCore

/// What the guest believes, what they want heard, and where they have spoken, in their own sentences.
struct ClaimFinder {
    let context: AnalysisContext

    func facts() -> [DraftFact] {
        let sentences = context.summary.filter { !$0.isHeading && (20...360).contains($0.text.count) }
        let claims = sentences.filter { !AudienceWords.seeks(Phrase($0.text).words.map(\.folded)) }
        var facts: [DraftFact] = []
        let message = best(claims, ClaimWords.messages)
        let others = claims.filter { $0 != message }
        let perspective = best(others, ClaimWords.beliefs) ?? others.first { Maxim.isOne($0.text) }
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
        "I have learned that", "I've come to believe", "I've come to think", "my view is", "in my view", "to my mind",
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
    static let messages = [
        "my message", "my mission is", "my mission", "our mission is", "the one thing", "if there is one thing",
        "what I want people", "I want listeners", "the lesson", "anyone can", "everyone can", "everybody can",
        "if there's one thing", "I want people to", "I want every", "I want everyone", "walk away with",
        "if you remember", "it's never too late", "it is never too late", "no one should", "nobody should",
        "nobody has to", "no one has to", "you don't need", "you do not need",
        "meine Botschaft", "meine Mission", "ich möchte, dass", "ich will, dass", "mein Ziel ist, dass",
        "jeder kann", "jede kann", "es ist nie zu spät", "niemand muss", "niemand sollte",
        "mon message", "ma mission", "je veux que", "je voudrais que", "je souhaite que", "tout le monde peut",
        "chacun peut", "il n'est jamais trop tard", "personne ne devrait",
        "mi mensaje", "mi misión", "quiero que", "cualquiera puede", "todo el mundo puede", "nunca es tarde",
        "nadie debería", "minha mensagem", "minha missão", "quero que", "qualquer um pode", "qualquer pessoa pode",
        "nunca é tarde", "ninguém deveria", "il mio messaggio", "la mia missione", "voglio che", "vorrei che",
        "chiunque può", "non è mai troppo tardi", "nessuno dovrebbe",
    ]
    static let stages = [
        "spoke at", "spoken at", "speaker at", "speaking at", "keynote at", "keynoted", "TEDx", "TED talk",
        "panelist at", "panellist at", "presented at", "talks at", "talk at", "guest on", "featured on",
        "host of the", "podcast host", "Vortrag auf", "Sprecher auf", "Sprecherin auf", "conférencier",
        "conférencière", "intervenant", "ponente en", "charla en", "palestrante", "palestra no", "relatore",
        "relatrice",
    ]
}
