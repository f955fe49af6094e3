/// Profiles coming, being read, being whose they are, and going.
extension Draft {
    mutating func attach(_ profile: AttachProfile) throws(Refusal) {
        guard state.profiles.count < InterviewState.profileLimit else { throw .tooManyProfiles }
        guard state.profile(profile.id) == nil else { throw .outOfTurn }
        if profile.kind == .linkedinURL, let url = profile.url { recordAddress(url, evidence: []) }
        if let refusal = profile.refusal {
            emit(
                .profileAttached(
                    ProfileAttached(id: profile.id, kind: profile.kind, url: profile.url, fileName: profile.fileName)))
            move(profile.id, to: .failed, reason: refusal)
            say(.notice, phrases.failed(refusal, kind: profile.kind), because: "it is no person's profile")
            resume(afterNotice: true)
        } else if !begin(profile) {
            say(.notice, phrases.failed(.notConfigured, kind: profile.kind), because: "no way to fetch an address")
        }
        report(because: phrases.because(answered: []))
    }

    /// Begins reading. False: this installation cannot, and the profile has ended so.
    mutating func begin(_ profile: AttachProfile) -> Bool {
        emit(
            .profileAttached(
                ProfileAttached(id: profile.id, kind: profile.kind, url: profile.url, fileName: profile.fileName)))
        guard moment.abilities.reads(profile.kind) else {
            move(profile.id, to: .failed, reason: .notConfigured)
            return false
        }
        jobs.append(.readProfile(id: profile.id, afresh: false))
        return true
    }

    mutating func profileProgressed(
        _ id: String, to next: ProfileState, timings: ProfileTimings
    ) throws(Refusal) {
        guard let profile = state.profile(id), profile.isLive, !next.isEnd else { throw .outOfTurn }
        guard profile.state != next else { return }
        move(id, to: next, timings: timings)
    }

    mutating func profileRead(_ read: ProfileRead) throws(Refusal) {
        guard let profile = state.profile(read.id), profile.isLive, profile.ownership != .asked else {
            throw .outOfTurn
        }
        let known = Set(Field.catalogue.filter(state.isKnown))
        record(read.facts, of: read.id)
        var moved = ProfileMoved(
            id: read.id, state: .done, reason: nil, kind: read.kind, name: read.name, fromCache: read.fromCache,
            timings: read.timings, unplaced: read.unplaced)
        if profile.isSide {
            emit(.profileMoved(moved))
            return report(because: because(known: known, profile: read.id))
        }
        if let mine = state.guestsName, let theirs = read.name, !namesMatch(mine, theirs) {
            var waiting = moved
            waiting.state = .analyzing
            emit(.profileOwnership(ProfileOwnership(id: read.id, ownership: .asked)))
            emit(.profileMoved(waiting))
            proceed()
            return report(because: phrases.because(answered: []))
        }
        guard moment.abilities.hasModel else {
            emit(.profileMoved(moved))
            return tellWhatWasLearned(from: read.id, known: known)
        }
        moved.state = .analyzing
        emit(.profileMoved(moved))
        jobs.append(.draftInsights(id: read.id))
        goOnIfAnswered()
        report(because: because(known: known, profile: read.id))
    }

    /// The second step: what a language model drafted joins the facts, and all that was learned is told at once.
    mutating func insightsDrafted(_ drafted: InsightsDrafted) throws(Refusal) {
        guard let profile = state.profile(drafted.id), profile.state == .analyzing, profile.counts else {
            throw .outOfTurn
        }
        let known = Set(Field.catalogue.filter(state.isKnown))
        record(drafted.facts, of: drafted.id, insteadOfRules: true)
        move(
            drafted.id, to: drafted.failure == nil ? .done : .partial, reason: drafted.failure,
            timings: drafted.timings)
        tellWhatWasLearned(from: drafted.id, known: known)
    }

    mutating func profileFailed(
        _ id: String, reason: ProfileFailure, timings: ProfileTimings
    ) throws(Refusal) {
        guard let profile = state.profile(id), profile.isLive else { throw .outOfTurn }
        move(id, to: .failed, reason: reason, timings: timings)
        if !profile.isSide {
            say(
                .notice, phrases.failed(reason, kind: profile.kind), because: "the profile ended as \(reason.rawValue)")
            resume(afterNotice: true)
        }
        report(because: phrases.because(answered: []))
    }

    mutating func cancelProfile(_ id: String) throws(Refusal) {
        guard let profile = state.profile(id) else { throw .unknownProfile }
        guard profile.isLive else { return }
        stopReading(profile)
        resume(afterNotice: true)
        report(because: phrases.because(answered: []))
    }

    mutating func stopReading(_ profile: ProfileRecord) {
        jobs.append(.cancelProfile(id: profile.id))
        move(profile.id, to: .failed, reason: .cancelled)
        say(.notice, phrases.failed(.cancelled, kind: profile.kind), because: "the guest stopped the reading")
    }

    mutating func refreshProfile(_ id: String) throws(Refusal) {
        guard let profile = state.profile(id) else { throw .unknownProfile }
        guard !profile.isLive, profile.url != nil else { throw .outOfTurn }
        guard moment.abilities.reads(profile.kind) else {
            say(.notice, phrases.failed(.notConfigured, kind: profile.kind), because: "no way to fetch an address")
            return
        }
        move(id, to: .queued)
        jobs.append(.readProfile(id: id, afresh: true))
        report(because: phrases.because(answered: []))
    }

    /// Takes a source back with everything that rested on it.
    mutating func withdrawProfile(_ id: String) throws(Refusal) {
        guard let profile = state.profile(id) else { throw .unknownProfile }
        takenBack = true
        jobs.append(.cancelProfile(id: id))
        emit(.profileWithdrawn(id: id))
        say(.notice, phrases.withdrawn(profile.kind), because: "the guest withdrew the source")
        resume(afterNotice: true)
        report(because: phrases.takenBack)
    }

    // MARK: Whose it is

    /// Asks about a profile in use when the guest's name turns out to be another.
    mutating func checkNames() {
        guard let mine = state.guestsName else { return }
        for profile in state.profiles where profile.ownership == .assumed && !profile.isSide {
            guard profile.answers || profile.state == .analyzing, let theirs = profile.name,
                !namesMatch(mine, theirs)
            else { continue }
            emit(.profileOwnership(ProfileOwnership(id: profile.id, ownership: .asked)))
            if profile.isLive { jobs.append(.cancelProfile(id: profile.id)) }
            takenBack = true
        }
    }

    mutating func confirmOwnership(of id: String) {
        guard let profile = state.profile(id) else { return }
        let known = Set(Field.catalogue.filter(state.isKnown))
        emit(.profileOwnership(ProfileOwnership(id: id, ownership: .confirmed)))
        switch profile.state {
        case .queued:
            if let url = profile.url { recordAddress(url, evidence: []) }
            guard moment.abilities.readsAddresses else {
                move(id, to: .failed, reason: .notConfigured)
                remarks.append(phrases.failed(.notConfigured, kind: profile.kind))
                return
            }
            jobs.append(.readProfile(id: id, afresh: false))
        case .analyzing where moment.abilities.hasModel:
            jobs.append(.draftInsights(id: id))
            remarks.append(phrases.readingOn)
        case .analyzing, .fetching:
            move(id, to: .done, timings: profile.timings)
            tellWhatWasLearned(from: id, known: known, goesOn: false)
        case .done, .partial, .failed: break
        }
    }

    mutating func denyOwnership(of id: String) {
        guard let profile = state.profile(id) else { return }
        takenBack = true
        emit(.profileOwnership(ProfileOwnership(id: id, ownership: .denied)))
        jobs.append(.cancelProfile(id: id))
        move(id, to: .failed, reason: .someoneElse, timings: profile.timings)
        // The address goes with it.
        let addresses = (state.facts[.linkedinURL] ?? []).filter { $0.value.text == profile.url }
        if profile.url != nil, !addresses.isEmpty {
            emit(.factsRemoved(addresses.map { FactReference(field: .linkedinURL, id: $0.id) }))
        }
        remarks.append(phrases.failed(.someoneElse, kind: profile.kind))
    }

    // MARK: Facts

    /// Takes a profile's facts: what was struck stays struck, what another document says already is not doubled,
    /// and what contradicts another document waits for the guest.
    ///
    /// - Parameter insteadOfRules: a model's drafts take the place of what rules had suggested.
    private mutating func record(_ facts: [DraftFact], of id: String, insteadOfRules: Bool = false) {
        var records: [RecordedFact] = []
        for draft in facts {
            let existing = state.facts[draft.field] ?? []
            let fresh = records.filter { $0.field == draft.field }
            guard existing.count + fresh.count < InterviewState.factLimit, draft.origin != .guest else { continue }
            let rivals =
                existing.filter { $0.origin != .guest && !(insteadOfRules && isGuess($0, of: id)) } + fresh.map(\.fact)
            if rivals.contains(where: { $0.value.folds(with: draft.value) }) { continue }
            if existing.contains(where: { $0.status == .rejected && $0.value.folds(with: draft.value) }) { continue }
            let contradicts =
                !draft.field.spec.isList
                && rivals.contains { $0.status == .stated || $0.status == .confirmed }
            let evidence = draft.quotes.map {
                Evidence(source: .profile(id), quote: $0.text, start: $0.start, end: $0.end)
            }
            let fact = Fact(
                id: makeFactID(), value: draft.value, origin: draft.origin,
                status: contradicts ? .suggested : draft.status, confidence: draft.confidence, evidence: evidence,
                at: moment.now)
            records.append(RecordedFact(field: draft.field, fact: fact, replaces: []))
        }
        if insteadOfRules { records = replacingRules(records, of: id) }
        if !records.isEmpty { emit(.factsRecorded(records)) }
    }

    /// Whether rules guessed it from a profile, and the guest has not been asked about it.
    private func isGuess(_ fact: Fact, of id: String) -> Bool {
        fact.profileID == id && fact.origin == .inferred && fact.status == .suggested
            && !state.open.prompt.offers(fact.id)
    }

    /// What a model drafted of a field makes room for itself: of a scalar and of a list that it fills, every guess of
    /// the rules goes; of stories those told from the same lines.
    private func replacingRules(_ records: [RecordedFact], of id: String) -> [RecordedFact] {
        var records = records
        for field in Set(records.map(\.field)) {
            let drafted = records.filter { $0.field == field }.map(\.fact)
            let isFilled = drafted.count >= field.spec.items.lowerBound
            let gone = (state.facts[field] ?? []).filter { fact in
                guard isGuess(fact, of: id) else { return false }
                let isToldAgain = drafted.contains { $0.value.folds(with: fact.value) || $0.sharesEvidence(with: fact) }
                return isToldAgain || field != .successStories && isFilled
            }
            if let first = records.firstIndex(where: { $0.field == field }) { records[first].replaces = gone.map(\.id) }
        }
        return records
    }

    /// Says what a profile told, with the facts to be confirmed by one yes, and goes on.
    ///
    /// - Parameter goesOn: false where the message being answered leads on by itself.
    private mutating func tellWhatWasLearned(from id: String, known: Set<Field>, goesOn: Bool = true) {
        guard let profile = state.profile(id) else { return }
        let shown = state.learnedFacts(from: id)
        let answered = Field.catalogue.filter { state.isKnown($0) && !known.contains($0) }
        if shown.isEmpty {
            say(.notice, phrases.nothingNew(profile), because: "the profile holds nothing new")
        } else {
            let text = phrases.learned(shown, from: profile)
            botSays(
                .summary, text, quickReplies: phrases.learnedReplies,
                prompt: .learned(profile: id, facts: shown.map { FactReference(field: $0.field, id: $0.fact.id) }),
                topic: "", because: "read: \(shown.count) facts")
        }
        if goesOn { resumeAfterLearning(afterNotice: shown.isEmpty) }
        report(because: phrases.because(answered: answered, from: profile))
    }

    /// Goes on; but the last summary is not put right behind what was learned: a yes to that leads to it.
    mutating func resumeAfterLearning(afterNotice: Bool) {
        let isJustShown = state.learned?.guestMessages == state.guestMessages && !afterNotice
        let isNextASummary = Planner(state: state, abilities: moment.abilities).next().step == .summary
        if !isJustShown || !isNextASummary || state.open.prompt == .summary { resume(afterNotice: afterNotice) }
    }

    /// Why the bar moves: the fields that are known since.
    private func because(known: Set<Field>, profile id: String) -> String {
        let answered = Field.catalogue.filter { state.isKnown($0) && !known.contains($0) }
        return phrases.because(answered: answered, from: state.profile(id))
    }

    /// Facts came without a word: a question that they answer, or a wait that they end, gives way to the next one.
    private mutating func goOnIfAnswered() {
        let isMoot =
            !state.open.asks.isEmpty && state.open.followedUp == nil && state.unanswered(in: state.open).isEmpty
        guard isMoot || state.open.isNothing else { return }
        proceedUnlessStandstill()
    }

    /// Records a LinkedIn address that the guest gave.
    mutating func recordAddress(_ url: String, evidence: [Evidence]) {
        let mine = (state.facts[.linkedinURL] ?? []).filter { $0.origin == .guest }
        guard !mine.contains(where: { $0.value == .text(url) && $0.status != .rejected }) else { return }
        let fact = Fact(
            id: makeFactID(), value: .text(url), origin: .guest, status: .stated, confidence: 1,
            evidence: evidence, at: moment.now)
        emit(.factsRecorded([RecordedFact(field: .linkedinURL, fact: fact, replaces: mine.map(\.id))]))
    }

    mutating func move(
        _ id: String, to next: ProfileState, reason: ProfileFailure? = nil, timings: ProfileTimings? = nil
    ) {
        guard let profile = state.profile(id) else { return }
        emit(
            .profileMoved(
                ProfileMoved(
                    id: id, state: next, reason: reason, kind: nil, name: nil, fromCache: profile.fromCache,
                    timings: timings ?? profile.timings, unplaced: profile.unplaced)))
    }
}

extension Prompt {
    /// Whether the guest is being asked to confirm a fact.
    fileprivate func offers(_ id: String) -> Bool {
        if case .proposal(_, let facts) = self { facts.contains { $0.id == id } } else { false }
    }
}

extension Fact {
    /// Whether two facts rest on the same stretch of a source.
    fileprivate func sharesEvidence(with other: Fact) -> Bool {
        evidence.contains { mine in
            other.evidence.contains { $0.source == mine.source && $0.start < mine.end && mine.start < $0.end }
        }
    }
}

extension InterviewState {
    /// The facts of a profile worth telling: those that count and say something that the guest has not said.
    func learnedFacts(from profile: String) -> [(field: Field, fact: Fact)] {
        Field.catalogue.flatMap { field -> [(field: Field, fact: Fact)] in
            let mine = facts(of: field).filter { $0.origin == .guest && $0.status != .rejected }
            if !field.spec.isList, !mine.isEmpty { return [] }
            let theirs = facts(of: field).filter { fact in
                fact.profileID == profile && fact.status != .rejected
                    && !mine.contains { $0.value.folds(with: fact.value) }
            }
            return theirs.prefix(field.spec.items.upperBound).map { (field, $0) }
        }
    }
}
