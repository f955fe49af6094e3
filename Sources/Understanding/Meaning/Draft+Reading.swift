import InterviewCore

extension Draft {
    /// The finished reading.
    func reading() -> Reading {
        var intents = hits.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
            .map(\.element.intent)
        if asked.contains(.company), !has(.company), !isDeclined(.company),
            sentences.contains(where: { SkipPhrases.withoutCompany.first(in: $0.words) != nil })
        {
            intents.append(IntentHit(.none, field: .company))
        }
        intents = intents.filter { hit in
            guard Draft.declines.contains(hit.intent), let field = hit.field else { return true }
            return !has(field)
        }
        // A greeting beside an answer, or a "no" that the answer explains, is no intent of its own.
        let says = !candidates.isEmpty || intents.contains { $0.intent != .smalltalk }
        if says { intents.removeAll { $0.intent == .smalltalk } }
        var seen: Set<IntentHit> = []
        return Reading(
            candidates: candidates.sorted { ($0.quote.start, $0.field) < ($1.quote.start, $1.field) },
            intents: intents.filter { seen.insert($0).inserted },
            linkedIn: LinkedInAddress.mentions(in: message), alternatives: alternatives(to: intents),
            malformed: has(.email) ? [] : Emails.malformed(in: message), language: language,
            wishedLanguage: wishedLanguage)
    }

    /// Of two addresses that are both the guest's own the second may be meant as well; where one corrects the other it
    /// is not.
    private func alternatives(to intents: [IntentHit]) -> [Candidate] {
        guard !intents.contains(where: { [.correct, .remove].contains($0.intent) }),
            let email = candidates.first(where: { $0.field == .email }), email.change == .state
        else { return [] }
        return Emails.others(in: message, context: context).filter { $0.value != email.value }
    }
}
