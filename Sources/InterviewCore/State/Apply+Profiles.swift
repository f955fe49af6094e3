/// Profiles coming, being read, being whose they are, and going.
extension InterviewState {
    mutating func apply(_ profile: ProfileAttached, at time: Timestamp) {
        let record = ProfileRecord(
            id: profile.id, kind: profile.kind, url: profile.url, fileName: profile.fileName, state: .queued,
            reason: nil, name: nil, fromCache: false, timings: ProfileTimings(), ownership: .assumed, unplaced: 0,
            at: time)
        profiles.append(record)
    }

    mutating func apply(_ move: ProfileMoved) {
        update(move.id) { profile in
            profile.state = move.state
            profile.reason = move.reason
            profile.kind = move.kind ?? profile.kind
            profile.name = move.name ?? profile.name
            profile.fromCache = move.fromCache
            profile.timings = move.timings
            profile.unplaced = move.unplaced
        }
    }

    /// An answer to "whose profile is it?" brings the interrupted question back; a denied one's facts go.
    mutating func apply(_ item: ProfileOwnership) {
        update(item.id) { $0.ownership = item.ownership }
        if item.ownership == .denied { dropFacts(of: item.id) }
        if item.ownership != .asked, open.prompt == .whoseProfile(item.id) {
            open = interrupted ?? .nothing
            interrupted = nil
        }
    }

    private mutating func update(_ id: String, _ change: (inout ProfileRecord) -> Void) {
        guard let place = profiles.firstIndex(where: { $0.id == id }) else { return }
        change(&profiles[place])
    }

    /// The source and every fact that rests on it alone goes; a fact that other words support too keeps those.
    mutating func withdraw(_ id: String) {
        profiles.removeAll { $0.id == id }
        dropFacts(of: id)
        if open.prompt == .whoseProfile(id) {
            open = interrupted ?? .nothing
            interrupted = nil
        }
    }

    private mutating func dropFacts(of id: String) {
        for field in facts.keys {
            facts[field] = facts[field]?.compactMap { $0.without(profile: id) }
            dropIfEmpty(field)
        }
        for index in undo.indices { undo[index].drop(profile: id) }
        for index in repairs.redo.indices {
            repairs.redo[index].before.drop(profile: id)
            repairs.redo[index].after.drop(profile: id)
        }
        for index in repairs.turns.indices { repairs.turns[index].drop(profile: id) }
        if learned?.profile == id { learned = nil }
    }
}

extension UndoEntry {
    fileprivate mutating func drop(profile id: String) {
        for (field, memo) in fields {
            fields[field]?.facts = memo.facts.compactMap { $0.without(profile: id) }
        }
        for index in (turns ?? []).indices { turns?[index].drop(profile: id) }
        if learned?.profile == id { learned = nil }
    }
}

extension GuestTurn {
    fileprivate mutating func drop(profile id: String) {
        replaced = replaced.compactMap { item in
            item.fact.without(profile: id).map { ReplacedFact(by: item.by, field: item.field, fact: $0) }
        }
        if learned?.profile == id { learned = nil }
    }
}

extension Fact {
    /// The fact without a profile's evidence; nil when nothing else supports it.
    fileprivate func without(profile id: String) -> Fact? {
        guard evidence.contains(where: { $0.source == .profile(id) }) else { return self }
        var copy = self
        copy.evidence.removeAll { $0.source == .profile(id) }
        return copy.evidence.isEmpty ? nil : copy
    }
}
