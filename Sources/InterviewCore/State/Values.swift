/// What a field's facts amount to: authority, folding and order, the same whatever order the facts came in.
extension InterviewState {
    /// Every fact of a field that the guest may see: those of profiles that are not theirs (or not yet known to be)
    /// are left out. The guest's first, then the profiles' in file order, then what was inferred.
    package func facts(of field: Field) -> [Fact] {
        let hidden = Set(profiles.filter { !$0.counts }.map(\.id))
        let shown = (facts[field] ?? []).filter { fact in
            fact.origin == .guest || fact.profileID.map { !hidden.contains($0) } ?? true
        }
        return Origin.allCases.reversed().flatMap { origin in shown.filter { $0.origin == origin } }
    }

    /// The facts as the card shows them: what says the same is one, with the evidence of all.
    package func shownFacts(of field: Field) -> [Fact] {
        var shown: [Fact] = []
        for fact in facts(of: field) {
            let same = shown.firstIndex { kept in
                kept.value.folds(with: fact.value) && (kept.status == .rejected) == (fact.status == .rejected)
            }
            if let same {
                shown[same].evidence += fact.evidence.filter { !shown[same].evidence.contains($0) }
            } else {
                shown.append(fact)
            }
        }
        return shown
    }

    /// The facts that make the field's value: stated or confirmed, folded, by authority, up to the field's maximum.
    package func valueFacts(of field: Field) -> [Fact] {
        let relied = facts(of: field).filter { $0.status == .stated || $0.status == .confirmed }
        guard field.spec.isList else { return Self.winner(of: relied).map { [$0] } ?? [] }
        var kept: [Fact] = []
        for fact in relied where kept.count < field.spec.items.upperBound {
            if let same = kept.firstIndex(where: { $0.value.folds(with: fact.value) }) {
                kept[same].evidence += fact.evidence.filter { !kept[same].evidence.contains($0) }
            } else {
                kept.append(fact)
            }
        }
        return kept
    }

    /// The field's value: empty when nothing is stated or confirmed; of a scalar at most one element.
    package func value(of field: Field) -> [FactValue] { valueFacts(of: field).map(\.value) }

    /// Suggested facts that wait for the guest and that the value does not already hold.
    func suggestions(of field: Field) -> [Fact] {
        let value = value(of: field)
        return facts(of: field).filter { fact in
            fact.status == .suggested && !value.contains { $0.folds(with: fact.value) }
        }
    }

    /// Whether the field has a value that is enough. Of a list that was asked for until there was no more to come,
    /// less than was hoped for is.
    package func isKnown(_ field: Field) -> Bool {
        let count = value(of: field).count
        return count >= field.spec.items.lowerBound || count > 0 && settled[field] != nil
    }

    /// The name the guest gave, not one that a profile gave.
    package var guestsName: String? {
        facts[.fullName]?.last { $0.origin == .guest && $0.status != .rejected }?.value.text
    }

    /// What the guest said of themselves, a text each and at most 100: what a profile need not say for it to be so.
    package var guestWords: [String] {
        let values = Field.catalogue.flatMap { facts(of: $0) }.filter { $0.origin == .guest && $0.status != .rejected }
        return values.prefix(100).map { fact in
            switch fact.value {
            case .text(let text): text
            case .integer(let number): String(number)
            case .story(let story): ([story.title, story.text] + story.metrics).joined(separator: "\n")
            }
        }
    }

    /// Required fields that are still open.
    package var missing: [Field] { Field.required.filter { !isKnown($0) } }

    /// Fields that a profile answered, so that they were never asked.
    package var skippedQuestions: [Field] {
        Field.catalogue.filter { field in
            asked[field] == nil && field.spec.isAsked
                && valueFacts(of: field).contains { $0.origin != .guest }
        }
    }

    /// Fields in whose value a profile has a part.
    package func filled(by profile: String) -> [Field] {
        Field.catalogue.filter { field in
            valueFacts(of: field).contains { fact in
                fact.evidence.contains { $0.source == .profile(profile) }
            }
        }
    }

    /// Of a scalar's facts the one that counts: the highest origin; within it what was confirmed; then the guest's
    /// latest but a document's first.
    private static func winner(of facts: [Fact]) -> Fact? {
        guard let highest = facts.map(\.origin).max() else { return nil }
        let rivals = facts.filter { $0.origin == highest }
        let confirmed = rivals.filter { $0.status == .confirmed }
        let rest = confirmed.isEmpty ? rivals : confirmed
        return highest == .guest ? rest.last : rest.first
    }
}
