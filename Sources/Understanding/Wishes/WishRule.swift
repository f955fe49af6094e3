import InterviewCore

/// Which concepts together make a wish: of every group one must be there, of those excluded none.
struct WishRule: Sendable {
    let intent: Intent
    let groups: [Concept]
    /// What the first word that carries something must be, if that matters.
    let opens: Concept
    let excludes: Concept
    /// How many words beside the listed ones it bears.
    let loose: Int
    /// How many units it has at the most.
    let longest: Int
    /// Whether it is a wish only as a question.
    let asks: Bool
    /// Whether it is as sure where words of the guest's own are asked.
    let isFirm: Bool

    init(
        _ intent: Intent, _ groups: [Concept], opens: Concept = [], excludes: Concept = [], loose: Int = 0,
        longest: Int = 16, asks: Bool = false, isFirm: Bool = false
    ) {
        self.intent = intent
        self.groups = groups
        self.opens = opens
        self.excludes = excludes
        self.loose = loose
        self.longest = longest
        self.asks = asks
        self.isFirm = isFirm
    }

    /// Whether words that may mean no more than this could be the wish.
    func isPossible(_ concepts: Concept) -> Bool { groups.allSatisfy { !concepts.isDisjoint(with: $0) } }

    /// How strictly a stretch is taken: where words of the guest's own are asked, nothing may be left over.
    func matches(_ gloss: Gloss, asks isQuestion: Bool, isStrict: Bool) -> Bool {
        if asks, !isQuestion { return false }
        guard gloss.units.count <= longest, gloss.concepts.isDisjoint(with: excludes),
            opens.isEmpty || !gloss.opening.isDisjoint(with: opens),
            groups.allSatisfy({ !gloss.concepts.isDisjoint(with: $0) })
        else { return false }
        if isStrict, !isFirm {
            // In a longer sentence one word more is no answer yet.
            let spare = gloss.units.count >= 5 ? min(1, max(0, loose)) : 0
            return gloss.unknown <= (isQuestion ? max(0, loose) : spare)
        }
        return gloss.unknown <= (isQuestion ? loose + 1 : loose)
    }
}
