import InterviewCore
import Ports
import Profiles

/// Reads and analyses one profile, from its upload or its address. Nil where it was cancelled.
struct ProfileReading: Sendable {
    let job: ClaimedJob
    let worker: ProfileWorker

    func ending(queued: Int) async -> ProfileJob.Ending? {
        let timings = ProfileTimings(queued: queued)
        do {
            let ending: ProfileJob.Ending
            if let upload = try await worker.store.upload(of: job.conversation, profile: job.profileID) {
                ending = try await read(upload, timings)
            } else if try await worker.outcomes.profile(job.conversation, job.profileID)?.url != nil {
                ending = .failed(.notConfigured, timings)
            } else {
                // Withdrawn meanwhile (then nobody takes the outcome), or its bytes are gone.
                ending = .failed(.unreadable, timings)
            }
            // A source that was cut short may say anything.
            return Task.isCancelled ? nil : ending
        } catch {
            return Task.isCancelled ? nil : .trouble
        }
    }

    private func read(_ upload: StoredUpload, _ timings: ProfileTimings) async throws -> ProfileJob.Ending {
        guard try await progress(.analyzing, timings) else { return .unwanted }
        let begin = worker.now.now()
        let result = await worker.source.readFile(upload.bytes, upload.type, begin.day)
        return analyze(result, since: begin, timings)
    }

    private func analyze(
        _ result: Result<ImportedProfile, ImportFailure>, since begin: Timestamp, _ timings: ProfileTimings
    ) -> ProfileJob.Ending {
        var timings = timings
        switch result {
        case .success(let imported):
            let facts = worker.analyze(imported)
            timings.analyze = worker.now.now().wholeMilliseconds(since: begin)
            return .read(imported, facts, timings)
        case .failure(let failure):
            return .failed(ProfileFailure(failure), timings)
        }
    }

    /// Tells how far it is. False: the reading is not wanted any more.
    private func progress(_ state: ProfileState, _ timings: ProfileTimings) async throws -> Bool {
        try await worker.outcomes.progressed(job.conversation, job.profileID, state, timings)
    }
}

extension Timestamp {
    /// Milliseconds since an earlier moment; 0 where clocks disagree.
    func wholeMilliseconds(since earlier: Timestamp) -> Int {
        Int(max(0, duration(since: earlier).wholeMilliseconds))
    }
}
