/// "remove the third topic", "that bio is wrong", "remove it": struck, so that no profile or model brings it back.
extension Draft {
    mutating func takeRemovals(_ turn: inout Turn) {
        for hit in turn.reading.intents {
            // A correction that names no new value only says what is wrong.
            let isWrong = hit.intent == .correct && hit.field.map { !turn.filled.contains($0) } ?? false
            guard hit.intent == .remove || isWrong else { continue }
            turn.didSomething = true
            let meant = meant(by: hit, turn)
            if meant.count > 1 {
                if turn.unclear == nil { turn.unclear = Unclear(kind: kind(of: hit, meant), options: options(meant)) }
                continue
            }
            guard let references = meant.first else {
                remarks.append(phrases.removeWhat)
                continue
            }
            takenBack = true
            mark(references, .rejected)
            remarks.append(phrases.removed(Set(references.map(\.field)).sorted()))
        }
    }

    /// What a removal may mean: nothing that is there, one thing (facts that go together), or several to choose from.
    private func meant(by hit: IntentHit, _ turn: Turn) -> [[FactReference]] {
        guard let item = hit.item else {
            guard let field = hit.field else { return lastToldOrChanged(turn) }
            let shown = references(shownFacts(of: field), in: field)
            // "remove that story" where there is one; of several, one has to be named.
            guard field == .successStories, shown.count > 1 else { return shown.isEmpty ? [] : [shown] }
            return shown.map { [$0] }
        }
        if let field = hit.field {
            let found = references(targets(of: item, in: field), in: field)
            return found.isEmpty ? [] : [found]
        }
        let fields = Field.catalogue.filter { field in
            if case .ordinal = item { return shownFacts(of: field).count > 1 && field.spec.isList }
            return true
        }
        let found = fields.map { references(targets(of: item, in: $0), in: $0) }.filter { !$0.isEmpty }
        if let told = found.first(where: { $0.first?.field == state.repairs.told }) { return [told] }
        guard case .matching(let words) = item else { return found }
        // Words that are all of one value mean that one.
        let exact = found.filter { refs in refs.contains { fact($0)?.value.words == words.foldedWords } }
        return exact.count == 1 ? exact : found
    }

    /// "it": what the bot told about last, else what the guest gave last.
    private func lastToldOrChanged(_ turn: Turn) -> [[FactReference]] {
        if let told = state.repairs.told { return references(shownFacts(of: told), in: told).map { [$0] } }
        let given = Field.catalogue.flatMap { field in
            (state.facts[field] ?? []).filter { $0.origin == .guest && $0.status != .rejected }
                .compactMap { fact in fact.newestMessage.map { (FactReference(field: field, id: fact.id), $0) } }
        }
        let earlier = given.filter { $0.1 < turn.message }
        guard let newest = earlier.map(\.1).max() else { return [] }
        return earlier.filter { $0.1 == newest }.map { [$0.0] }
    }

    private func shownFacts(of field: Field) -> [Fact] { state.facts(of: field).filter { $0.status != .rejected } }

    private func references(_ facts: [Fact], in field: Field) -> [FactReference] {
        facts.map { FactReference(field: field, id: $0.id) }
    }

    private func kind(of hit: IntentHit, _ meant: [[FactReference]]) -> Unclear.Kind {
        if case .ordinal(let number)? = hit.item, number > 0 { return .list(number: number) }
        return .removal
    }

    /// What is offered to choose from: each by its value, and by its field where that differs.
    private func options(_ meant: [[FactReference]]) -> [ChoiceOption] {
        let fields = Set(meant.flatMap { $0 }.map(\.field))
        return meant.prefix(Unclear.mostOptions).map { references in
            let values = references.compactMap { reference in
                fact(reference).map { phrases.short($0.value, of: reference.field) }
            }
            let name = fields.count > 1 ? references.first.map { phrases.label($0.field) + ": " } ?? "" : ""
            return ChoiceOption(label: name + values.joined(separator: ", "), strikes: references)
        }
    }

    /// The facts that a reference means, in a field as the guest sees it.
    func targets(of item: ItemReference, in field: Field) -> [Fact] {
        let value = state.valueFacts(of: field)
        let shown = value.isEmpty ? shownFacts(of: field) : value
        switch item {
        case .ordinal(let number):
            let index = number < 0 ? shown.count + number : number - 1
            return shown.indices.contains(index) ? [shown[index]] : []
        case .matching(let words):
            let wanted = Set(words.foldedWords)
            guard !wanted.isEmpty else { return [] }
            let all = shown + state.suggestions(of: field)
            if let exact = all.first(where: { $0.value.words == words.foldedWords }) { return [exact] }
            return all.first { wanted.isSubset(of: Set($0.value.words)) }.map { [$0] } ?? []
        }
    }
}

extension FactValue {
    /// The folded words of a value.
    var words: [String] {
        switch self {
        case .text(let text): text.foldedWords
        case .integer(let number): [String(number)]
        case .story(let story): (story.title + " " + story.text).foldedWords
        }
    }
}
