import InterviewCore

/// A complete store in memory: for tests, rehearsals and `chat` without a database. Everything is gone with the process.
package actor InMemoryStore: Store {
    var conversations: [String: InMemoryConversation] = [:]
    var jobs = InMemoryJobs()
    var fetches = InMemoryFetches()

    package init() {}

    // MARK: EventStore

    package func load(_ conversation: String) -> StoredConversation? { conversations[conversation]?.record }

    package func commit(_ commit: Commit) throws(StoreError) -> CommitOutcome {
        if let fault = commit.fault { throw fault }
        let known = conversations[commit.conversation]
        if let refusal = refusal(of: commit, known: known) { return refusal }
        var left = jobs
        if let lease = commit.finishing { left.remove(lease) }
        left.remove(of: commit.conversation, profiles: commit.cancelledProfiles)
        for job in commit.jobs { try left.add(job, conversation: commit.conversation) }
        var conversation = known ?? InMemoryConversation(beginning: commit)
        conversation.write(commit)
        let ended = commit.cancelledProfiles + [commit.finishing.flatMap { jobs[$0]?.job.profileID }].compactMap(\.self)
        for profile in ended where !left.want(profile, of: commit.conversation) {
            conversation.uploads[profile] = nil
        }
        jobs = left
        for profile in commit.forgottenProfiles { fetches.forget(commit.conversation, profile: profile) }
        conversations[commit.conversation] = conversation
        return .written
    }

    package func events(of conversation: String, after: Int, limit: Int) -> [StoredEvent] {
        // Sequence numbers have no gaps, so the number is the place.
        Array((conversations[conversation]?.events ?? []).dropFirst(max(0, after)).prefix(max(0, limit)))
    }

    package func messages(of conversation: String, before: Int?, limit: Int) -> [StoredEvent] {
        let events = conversations[conversation]?.events ?? []
        return Array(
            events.lazy.reversed().filter { $0.isMessage && $0.sequence < before ?? .max }.prefix(max(0, limit))
                .reversed())
    }

    package func idempotencyRecord(of conversation: String, key: String) -> IdempotencyRecord? {
        conversations[conversation]?.idempotency[key]?.record
    }

    package func document(of conversation: String, profile: String) -> StoredDocument? {
        conversations[conversation]?.documents[profile]
    }

    package func documents(of conversation: String) -> [StoredDocument] {
        (conversations[conversation]?.documents ?? [:]).values.sorted { $0.profileID < $1.profileID }
    }

    package func upload(of conversation: String, profile: String) -> StoredUpload? {
        conversations[conversation]?.uploads[profile]
    }

    package func picture(of conversation: String, id: String) -> StoredPicture? {
        conversations[conversation]?.pictures.first { $0.id == id }
    }

    package func pictureIDs(of conversation: String) -> [String] {
        (conversations[conversation]?.pictures ?? []).map(\.id)
    }

    package func erase(_ conversation: String) -> Bool {
        jobs.remove(of: conversation)
        fetches.forget(conversation)
        return conversations.removeValue(forKey: conversation) != nil
    }

    package func expired(updatedBefore: Timestamp, limit: Int) -> [String] {
        let expired = conversations.values.map(\.record).filter { $0.updatedAt < updatedBefore }
        return expired.sorted { ($0.updatedAt, $0.id) < ($1.updatedAt, $1.id) }.prefix(max(0, limit)).map(\.id)
    }

    package func erase(_ conversations: [String], updatedBefore: Timestamp) -> Int {
        conversations.count { id in
            guard !Task.isCancelled, let record = load(id), record.updatedAt < updatedBefore else { return false }
            return erase(id)
        }
    }

    package func figures(since: Timestamp, after: FiguresCursor?, limit: Int) -> [StoredFigures] {
        let figures = conversations.values.compactMap { conversation -> StoredFigures? in
            let record = conversation.record
            guard let json = conversation.figures, record.createdAt >= since else { return nil }
            return StoredFigures(conversation: record.id, createdAt: record.createdAt, json: json)
        }
        let place = after.map { ($0.createdAt, $0.conversation) }
        return Array(
            figures.filter { figures in place.map { ($0 < (figures.createdAt, figures.conversation)) } ?? true }
                .sorted { ($0.createdAt, $0.conversation) < ($1.createdAt, $1.conversation) }.prefix(max(0, limit)))
    }

    package func expireIdempotencyRecords(before: Timestamp) {
        for (id, conversation) in conversations {
            conversations[id]?.idempotency = conversation.idempotency.filter { $0.value.at >= before }
        }
    }

    package func ping() {}

    // MARK: JobQueue

    package func claim(now: Timestamp, until: Timestamp) -> ClaimedJob? { jobs.claim(now: now, until: until) }

    package func heartbeat(_ lease: JobLease, until: Timestamp) -> Bool { jobs.prolong(lease, until: until) }

    package func release(_ lease: JobLease, retryAt: Timestamp) { jobs.release(lease, retryAt: retryAt) }

    package func discard(_ lease: JobLease) {
        guard let entry = jobs[lease] else { return }
        jobs.remove(lease)
        if !jobs.want(entry.job.profileID, of: entry.conversation) {
            conversations[entry.conversation]?.uploads[entry.job.profileID] = nil
        }
    }

    package func depth() -> Int { jobs.count }

    private func refusal(of commit: Commit, known: InMemoryConversation?) -> CommitOutcome? {
        if known == nil, commit.expecting > 0 { return .gone }
        if let key = commit.idempotencyKey, let used = known?.idempotency[key] { return .repeated(used.record) }
        if let lease = commit.finishing, jobs[lease]?.conversation != commit.conversation { return .leaseLost }
        return known?.record.revision ?? 0 == commit.expecting ? nil : .conflict
    }
}
