import InterviewCore
import Ports
import Profiles

/// Reads and analyses one profile, from its upload or its address. Nil where it was cancelled.
struct ProfileReading: Sendable {
    let job: ClaimedJob
    let worker: ProfileWorker
    let trace: FetchTrace

    func ending() async -> ProfileJob.Ending? {
        do {
            let ending: ProfileJob.Ending?
            if let upload = try await worker.store.upload(of: job.conversation, profile: job.profileID) {
                ending = try await read(upload)
            } else if let wanted = try await worker.outcomes.profile(job.conversation, job.profileID) {
                ending = try await fetch(wanted)
            } else {
                // Withdrawn meanwhile (then nobody takes the outcome), or its bytes are gone.
                ending = .failed(.unreadable, waited)
            }
            // A source that was cut short may say anything.
            return Task.isCancelled ? nil : ending
        } catch {
            return Task.isCancelled ? nil : .trouble
        }
    }

    /// How a job ends whose time was over before it began: with the rows of its address if they are there.
    func leftover() async -> ProfileJob.Ending {
        do {
            guard try await worker.store.upload(of: job.conversation, profile: job.profileID) == nil,
                let wanted = try await worker.outcomes.profile(job.conversation, job.profileID),
                let fetch = fetch(of: wanted, until: job.deadline)
            else { return .failed(.timeout, waited) }
            return try await ending(of: await fetch.leftover(), since: worker.now.now(), waited) ?? .stopped
        } catch {
            return .trouble
        }
    }

    // MARK: Files

    private func read(_ upload: StoredUpload) async throws -> ProfileJob.Ending? {
        guard await worker.files.take() else { return nil }
        defer { worker.files.give() }
        let timings = waited
        guard try await progress(.analyzing, timings) else { return .unwanted }
        let begin = worker.now.now()
        return ending(of: await worker.source.readFile(upload.bytes, upload.type, begin.day), since: begin, timings)
    }

    // MARK: Addresses

    private func fetch(_ wanted: ProfileToRead) async throws -> ProfileJob.Ending? {
        guard let url = wanted.url else { return .failed(.unreadable, waited) }
        let timings = waited
        let begin = worker.now.now()
        let end = min(begin.adding(worker.limits.fetch.timeout), job.deadline)
        if wanted.kind == .website {
            guard let readPage = worker.source.readPage else { return .failed(.notConfigured, timings) }
            guard try await progress(.fetching, timings) else { return .unwanted }
            let page = await within(end.duration(since: begin), of: worker.clock) {
                await readPage(url, wanted.guestName, begin.day)
            }
            if Task.isCancelled { return nil }
            return ending(of: page ?? .failure(.timeout), since: worker.now.now(), fetched(timings, since: begin))
        }
        guard let fetch = fetch(of: wanted, until: end) else { return .failed(.notConfigured, timings) }
        guard try await progress(.fetching, timings) else { return .unwanted }
        let result = await within(end.duration(since: begin), of: worker.clock) { await fetch.fetched() }
        if Task.isCancelled { return nil }
        return try await ending(of: result ?? .failure(.late), since: begin, timings)
    }

    /// Nil: nothing here fetches it.
    private func fetch(of wanted: ProfileToRead, until end: Timestamp) -> ProfileFetch? {
        let kind: RunTarget.Kind
        switch wanted.kind {
        case .linkedinURL: kind = .linkedin
        case .x: kind = .x
        case .website, .linkedinPDF, .linkedinExport, .jsonResume, .text: return nil
        }
        guard let url = wanted.url, let runs = worker.source.runs, runs.kinds.contains(kind) else { return nil }
        return ProfileFetch(
            target: RunTarget(kind: kind, address: url), job: job, worker: worker, runs: runs, trace: trace, end: end)
    }

    private func ending(
        of result: Result<ProfileFetch.Fetched, FetchStop>, since begin: Timestamp, _ timings: ProfileTimings
    ) async throws -> ProfileJob.Ending? {
        let timings = fetched(timings, since: begin)
        switch result {
        case .success(let fetched):
            guard try await progress(.analyzing, timings) else { return .unwanted }
            return ending(
                of: .success(fetched.profile), fromCache: fetched.fromCache, since: worker.now.now(), timings)
        case .failure(.failed(let reason)): return .failed(reason, timings)
        case .failure(.late): return .failed(.timeout, timings)
        case .failure(.lost): return .unwanted
        case .failure(.trouble): return .trouble
        case .failure(.cancelled): return nil
        }
    }

    // MARK: Both

    private func ending(
        of result: Result<ImportedProfile, ImportFailure>, fromCache: Bool = false, since begin: Timestamp,
        _ timings: ProfileTimings
    ) -> ProfileJob.Ending {
        var timings = timings
        switch result {
        case .success(let imported):
            let facts = worker.analyze(imported)
            timings.analyze = worker.now.now().wholeMilliseconds(since: begin)
            return .read(imported, facts, fromCache: fromCache, timings)
        case .failure(let failure):
            return .failed(ProfileFailure(failure), timings)
        }
    }

    /// Tells how far it is. False: the reading is not wanted any more.
    private func progress(_ state: ProfileState, _ timings: ProfileTimings) async throws -> Bool {
        try await worker.outcomes.progressed(job.conversation, job.profileID, state, timings)
    }

    /// What is known of the time when work begins.
    private var waited: ProfileTimings {
        ProfileTimings(queued: worker.now.now().wholeMilliseconds(since: job.queuedAt))
    }

    private func fetched(_ timings: ProfileTimings, since begin: Timestamp) -> ProfileTimings {
        var timings = timings
        timings.fetch = worker.now.now().wholeMilliseconds(since: begin)
        return timings
    }
}

extension Timestamp {
    /// Milliseconds since an earlier moment; 0 where clocks disagree.
    func wholeMilliseconds(since earlier: Timestamp) -> Int {
        Int(max(0, duration(since: earlier).wholeMilliseconds))
    }
}
