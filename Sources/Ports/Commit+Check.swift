extension Commit {
    /// Why no store may write this commit: a mistake of the caller, found before anything is touched. Nil: it is sound.
    ///
    /// Texts with a NUL are refused because SQLite and PostgreSQL cut or reject them; JSON spells it `\u0000`.
    package var fault: StoreError? {
        guard expecting >= 0 else { return .corrupted("negative revision") }
        if expecting == 0, tokenDigest == nil || events.isEmpty {
            return .corrupted("an interview begins with an event and a token")
        }
        for (offset, event) in events.enumerated() where event.sequence != expecting + 1 + offset {
            return .corrupted("events out of sequence")
        }
        if texts.contains(where: \.holdsNUL) { return .corrupted("NUL in a text") }
        return nil
    }

    /// The record kept of the idempotency key.
    package var idempotencyRecord: IdempotencyRecord? {
        idempotencyKey.map { IdempotencyRecord(key: $0, first: expecting + 1, last: expecting + events.count) }
    }

    private var texts: [String] {
        var texts = [conversation, snapshot] + events.map(\.json) + cancelledProfiles + forgottenProfiles
        texts += [tokenDigest, idempotencyKey, upload?.profileID, upload?.type].compactMap(\.self)
        texts += [document?.profileID, document?.json, finishing?.jobID, figures].compactMap(\.self)
        texts += [picture?.id, picture?.type].compactMap(\.self)
        for job in jobs { texts += [job.id, job.kind, job.profileID] }
        return texts
    }
}

extension String {
    /// Whether a database could take this text for a shorter one.
    package var holdsNUL: Bool { utf8.contains(0) }
}
