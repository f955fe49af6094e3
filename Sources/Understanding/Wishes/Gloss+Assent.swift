import InterviewCore

extension Gloss {
    /// Whether it says yes or no to what stands open, or is smalltalk; nil where it says more.
    func assent(stage: ReadingContext.Stage, isStrict: Bool) -> Intent? {
        if stage != .question, let answer = answer(isAboutOwner: stage == .whoseProfile) { return answer }
        if let first = units.first, first.concepts.isSuperset(of: [.talk, .later]), units.count <= 12,
            concepts.isDisjoint(with: [.back, .finish, .undo, .redo, .remove])
        {
            return .smalltalk
        }
        if !isStrict || concepts.contains(.me), let last = units.last, last.concepts.isSuperset(of: [.talk, .later]),
            units.count <= 9, concepts.isDisjoint(with: Gloss.otherwise)
        {
            return .smalltalk
        }
        guard unknown == 0, units.contains(where: { $0.concepts.contains(.talk) }),
            units.allSatisfy({
                !$0.concepts.isDisjoint(with: Gloss.company(isStrict, opens: units.first?.concepts ?? []))
            })
        else { return nil }
        return .smalltalk
    }

    private func answer(isAboutOwner: Bool) -> Intent? {
        // "Ja gerne, genau die Zielgruppe"
        if concepts.contains(.right), unknown == 0, units.count <= 8, concepts.isDisjoint(with: Gloss.besideRight) {
            return .yes
        }
        guard unknown <= 1, units.count <= (isAboutOwner ? 12 : 9), concepts.isDisjoint(with: Gloss.otherwise) else {
            return nil
        }
        // "No I think we're good": a "no" that goes on in English says nothing of what follows.
        let isLead =
            units.count > 2 && units[0].words.count == 1 && ["no", "nope", "nah"].contains(words[0].text)
            && AssentPhrases.afterNo.contains(words[1].text)
        let denies = units.dropFirst(isLead ? 1 : 0).contains { $0.concepts.contains(.not) }
        if isAboutOwner {
            if denies, !concepts.isDisjoint(with: [.me, .profile, .right]) { return .no }
            if !concepts.isDisjoint(with: [.others, .person]) { return .no }
            if concepts.contains(.me), unknown == 0 { return .yes }
        }
        if denies {
            let isBare = concepts.subtracting(Gloss.besideNo).isEmpty
            return isBare || concepts.contains(.right) ? .no : nil
        }
        if !concepts.isDisjoint(with: [.wrong, .left]) { return .no }
        return concepts.contains(.right) && unknown == 0 ? .yes : nil
    }

    /// What may stand beside talk.
    private static func company(_ isStrict: Bool, opens: Concept) -> Concept {
        if !isStrict { return [.talk, .light, .you, .me, .that, .everything] }
        return opens.contains(.talk) ? [.talk, .light, .that, .everything] : [.talk, .light]
    }

    private static let besideNo: Concept = [
        .not, .light, .soFar, .talk, .left, .already, .put, .that, .show, .finish, .do, .want, .last, .everything,
        .wrong,
    ]
    private static let besideRight: Concept = [
        .what, .why, .who, .how, .howMany, .when, .question, .remove, .ask, .not, .wrong, .left, .undo, .others,
    ]
    /// What makes it more than a yes or no.
    private static let otherwise: Concept = [
        .what, .why, .who, .how, .howMany, .when, .question, .remove, .ask, .field,
    ]
}
