import InterviewCore
import Ports
import Profiles

/// What workers tell. Each answers false when the news came too late (the lease is lost, the interview gone or
/// completed, the profile ended or withdrawn); then the result is dropped and the job discarded.
extension Interviews {
    /// A worker has begun to fetch or to analyse.
    package func profileProgressed(
        _ id: String, profile: String, state: ProfileState, timings: ProfileTimings
    ) async throws(InterviewError) -> Bool {
        try await report(id) { Change(.profileProgressed(id: profile, state: state, timings: timings)) }
    }

    /// A profile has been read; its document is stored with the facts, and its job ends.
    ///
    /// - Parameter deadline: when a language model's work on it must have ended.
    package func profileRead(
        _ id: String, profile: String, _ imported: ImportedProfile, facts: [DraftFact], fromCache: Bool = false,
        timings: ProfileTimings, finishing: JobLease?, deadline: Timestamp? = nil
    ) async throws(InterviewError) -> Bool {
        let read = ProfileRead(
            id: profile, kind: ProfileKind(imported.kind), name: imported.document.name, facts: facts,
            fromCache: fromCache, timings: timings, unplaced: imported.unplaced.count)
        let document = ProfileDocument.stored(imported, profile: profile)
        return try await report(id) {
            Change(.profileRead(read), document: document, finishing: finishing, deadline: deadline)
        }
    }

    /// A language model has drafted what a profile says, or failed to, and its job ends.
    package func insightsDrafted(
        _ id: String, _ drafted: InsightsDrafted, finishing: JobLease?
    ) async throws(InterviewError) -> Bool {
        try await report(id) { Change(.insightsDrafted(drafted), finishing: finishing) }
    }

    /// What a worker needs of a profile to read it; nil: it is gone, has ended, or may not be read now.
    package func profileToRead(_ id: String, profile: String) async throws(InterviewError) -> ProfileToRead? {
        guard let state = try await stateIfThere(id), let record = state.profile(profile), record.isLive,
            record.counts
        else { return nil }
        return ProfileToRead(
            kind: record.kind, url: record.url, timings: record.timings, guestName: state.guestsName)
    }

    /// What a language model gets of a profile that has been read; nil where nobody waits for its drafts.
    package func profileBrief(_ id: String, profile: String) async throws(InterviewError) -> ProfileBrief? {
        guard let state = try await stateIfThere(id), let record = state.profile(profile), record.counts,
            record.state == .analyzing
        else { return nil }
        let stored = try await reading { () async throws(StoreError) in
            try await store.document(of: id, profile: profile)
        }
        return stored.map { ProfileBrief(kind: record.kind.rawValue, text: $0.text, guestWords: state.guestWords) }
    }

    private func stateIfThere(_ id: String) async throws(InterviewError) -> InterviewState? {
        do {
            return try await state(id)
        } catch {
            if error == .notFound { return nil }
            throw error
        }
    }

    /// A profile could not be read, and its job ends.
    package func profileFailed(
        _ id: String, profile: String, reason: ProfileFailure, timings: ProfileTimings, finishing: JobLease?
    ) async throws(InterviewError) -> Bool {
        try await report(id) {
            Change(.profileFailed(id: profile, reason: reason, timings: timings), finishing: finishing)
        }
    }

    private func report(_ id: String, _ make: () -> Change) async throws(InterviewError) -> Bool {
        do {
            // Saying again what is known already (a second attempt's "analysing") is no event, but no loss either.
            guard case .written = try await perform(id, { _ in make() }) else { return false }
            return true
        } catch {
            switch error {
            case .unavailable: throw error
            default: return false
            }
        }
    }
}

extension ProfileKind {
    init(_ kind: ImportedProfile.Kind) {
        self =
            switch kind {
            case .linkedinURL: .linkedinURL
            case .linkedinPDF: .linkedinPDF
            case .linkedinExport: .linkedinExport
            case .jsonResume: .jsonResume
            case .text: .text
            case .website: .website
            case .x: .x
            }
    }
}
