import InterviewCore

/// What the guest believes, what they want heard, and where they have spoken, in their own sentences.
struct ClaimFinder {
    let context: AnalysisContext

    func facts() -> [DraftFact] {
        let sentences = context.summary.filter { !$0.isHeading && (20...360).contains($0.text.count) }
        var facts: [DraftFact] = []
        let perspective = best(sentences, Self.beliefs)
        if let perspective {
            facts += [context.suggested(.uniquePerspective, perspective.text, quoting: [perspective.text])].compactMap(
                \.self)
        }
        if let message = best(sentences.filter { $0 != perspective }, Self.messages) {
            facts += [context.suggested(.keyMessage, message.text, quoting: [message.text])].compactMap(\.self)
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
            if Self.stages.contains(where: { source.quote($0) != nil }) { found.append(text) }
        }
        return found.compactMap { context.suggested(.speakingExperience, $0, quoting: [$0]) }
    }

    private static let beliefs = [
        "I believe", "we believe", "I'm convinced", "I am convinced", "I've learned that", "contrary to", "unlike",
        "what sets me apart", "what makes me different", "my philosophy", "my approach", "most people",
        "most companies",
        "most teams", "most leaders", "most founders", "the truth is", "the real problem", "instead of",
        "rather than", "I don't believe", "one rule", "my rule", "my one rule", "I treat", "I see it as",
        "nobody tells you", "we got it wrong", "ich glaube", "ich bin überzeugt", "mein Ansatz", "anstatt", "je crois",
        "je suis convaincu",
        "je suis convaincue", "mon approche", "plutôt que", "creo que", "estoy convencido", "estoy convencida",
        "mi enfoque", "en lugar de", "acredito", "minha abordagem", "em vez de", "credo che", "sono convinto",
        "sono convinta", "il mio approccio", "invece di", "unique crossroads", "crossroads",
    ]
    private static let messages = [
        "my message", "my mission is", "my mission", "our mission is", "the one thing", "if there is one thing",
        "what I want people", "I want listeners",
        "the lesson", "anyone can", "everyone can",
        "if there's one thing", "I want people to", "I want every", "walk away with", "meine Botschaft",
        "meine Mission",
        "mon message", "ma mission", "mi mensaje", "mi misión", "minha missão", "la mia missione",
    ]
    private static let stages = [
        "spoke at", "spoken at", "speaker at", "speaking at", "keynote at", "keynoted", "TEDx", "TED talk",
        "panelist at",
        "panellist at", "presented at", "talks at", "talk at", "guest on", "featured on", "host of the", "podcast host",
        "Vortrag auf", "Sprecher auf", "Sprecherin auf", "conférencier", "conférencière", "intervenant", "ponente en",
        "charla en", "palestrante", "palestra no", "relatore", "relatrice",
    ]
}
