/// Facts coming, being judged and going.
extension InterviewState {
    mutating func record(_ item: RecordedFact) {
        var list = facts[item.field] ?? []
        if item.fact.origin == .guest {
            remember(item.field)
            repairs.told = nil
            let gone = list.filter { item.replaces.contains($0.id) }
            attributeReplaced(gone, of: item.field, by: item.fact.id)
        }
        let place = place(of: item, in: list)
        list.removeAll { item.replaces.contains($0.id) }
        list.insert(item.fact, at: min(place ?? list.count, list.count))
        facts[item.field] = list
        if item.fact.origin == .guest { settled[item.field] = nil }
    }

    /// Where a fact comes to stand: behind a given one, or where the first of those stood that it replaces.
    private func place(of item: RecordedFact, in list: [Fact]) -> Int? {
        guard let after = item.after else { return list.firstIndex { item.replaces.contains($0.id) } }
        if after.isEmpty { return 0 }
        let gone = list.prefix { $0.id != after }.count { item.replaces.contains($0.id) }
        return list.firstIndex { $0.id == after }.map { $0 + 1 - gone }
    }

    mutating func mark(_ item: MarkedFact) {
        remember(item.field)
        guard let place = facts[item.field]?.firstIndex(where: { $0.id == item.id }) else { return }
        let before = MarkedFact(field: item.field, id: item.id, status: facts[item.field]?[place].status ?? .stated)
        attribute { turn in if turn.marked.count < GuestTurn.limit { turn.marked.append(before) } }
        facts[item.field]?[place].status = item.status
    }

    mutating func remove(_ reference: FactReference) {
        remember(reference.field)
        let gone = (facts[reference.field] ?? []).filter { $0.id == reference.id }
        attributeReplaced(gone, of: reference.field, by: nil)
        facts[reference.field]?.removeAll { $0.id == reference.id }
        dropIfEmpty(reference.field)
    }

    /// Empty lists are no entries, so that equal states are equal to the byte.
    mutating func dropIfEmpty(_ field: Field) {
        if facts[field]?.isEmpty == true { facts[field] = nil }
    }
}
