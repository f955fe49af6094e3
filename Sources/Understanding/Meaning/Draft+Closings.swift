import InterviewCore

extension Draft {
    /// "Goldene Kelle 2019. Das wars auch schon": behind an answer, that there is no more of it, and no wish to finish.
    func forgetClosings(_ judgements: inout [Judgement]) {
        guard wantsProse, asked.count == 1, context.stage == .question, sentences.count > 1,
            let last = judgements.indices.last, judgements[last].isSpent, !sentences[last].asks,
            !judgements[last].hits.isEmpty, judgements[last].hits.allSatisfy({ Self.ending.contains($0.intent) }),
            judgements.dropLast().contains(where: { !$0.isSpent }),
            Self.closings.best(in: sentences[last].words, at: 0) != nil
        else { return }
        judgements[last].hits = []
    }

    /// "Bienen, Honig, Wachs. Reicht das?": behind an answer it asks about that, and ends nothing.
    func forgetDoubts(_ judgements: inout [Judgement]) {
        guard wantsProse, context.stage == .question, sentences.count > 1, let last = judgements.indices.last,
            judgements[last].isSpent, sentences[last].asks, sentences[last].words.count <= 5,
            judgements[last].hits.map(\.intent) == [.finish], judgements.dropLast().contains(where: { !$0.isSpent }),
            sentences[last].words.contains(where: { Self.enough.contains($0) })
        else { return }
        judgements[last].hits = []
    }

    private static let enough = WordSets.set(
        "reicht genugt langt basta bastan bastano suffit suffira chega bonne enough vale sirve bien gut okay ok")
    private static let ending: [Intent] = [.finish, .skip, .none]

    private static let closings = PhraseBook<Bool>([
        (
            true,
            """
            and|so|well? thats it|all|everything really|folks|then|for|i|from|me|think|got|have? now|think|got|have|me? $
            and|so? thats about|basically it|all $
            nothing else comes to mind $
            i cant think of anything|any|one else|more|others? right? now? $
            y|pues|bueno? ya esta|estaria|vale? $
            y|pues? eso|esto? es|seria todo creo|por ahora? ahora? $
            y? nada mas creo? $
            y? no se me ocurre|viene nada|ninguno|otro|ninguna|otra *3 $
            y? no tengo mas $
            et|bon? cest tout je|pour|ce|pense? crois|pense|moi|que|linstant? jai? $
            et|und|e|y? rien|nientaltro dautre|de? plus? $
            und? sonst nichts|nix|nur? mehr? $
            et? voila tout? $
            rien dautre|de *1 ne me vient|plus *3 $
            je nen vois|ai pas|plus dautre|dautres? $
            und|so|tja? das wars|wars|war auch|dann|es|schon|glaub|eigentlich|von|meinerseits? schon|ich|auch|mir? eigentlich|schon? $
            und? das ist|war auch|dann|schon? alles glaub|glaube? ich? $
            mehr fallt|fallen mir|grad|gerade *2 nicht|nix ein $
            mehr hab|habe|weiss|gibts|gibt ich|es|da? leider|auch|grad|gerade? nicht|nix $
            sonst|mehr fallt mir *1 nichts|nix|nicht ein? $
            mehr nicht $
            e|mas|pronto? e tudo|so isso? $
            e? so isso $
            e? mais nada $
            nao me? lembro|ocorre|recordo de? mais nada *1 $
            nao tenho mais nada? $
            e|ecco|poi? basta cosi? $
            e? questo e tutto $
            e? tutto qui|qua $
            altro non mi viene|ricordo|ho in? mente? $
            non mi viene in mente altro|nientaltro|nulla|niente *2 $
            non mi ricordo|viene altro|nientaltro $
            non ho altro $
            """
        )
    ])
}
