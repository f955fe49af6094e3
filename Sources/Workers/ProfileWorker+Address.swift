import InterviewCore
import Ports
import Profiles
import Synchronization

extension ProfileWorker {
    /// Fetches one address for a command, outside any interview: by the same steps, with nothing kept.
    ///
    /// - Parameters:
    ///   - url: canonical, as interviews keep it.
    ///   - time: how long it may take in all.
    package func read(
        address url: String, kind: ProfileKind, within time: Duration
    ) async -> Result<ImportedProfile, AddressFailure> {
        let found = Found()
        let memory = InMemoryStore()
        var worker = self
        worker.store = memory
        worker.ledger = memory
        worker.notifier = InProcessNotifier()
        // Facts are the caller's to find.
        worker.analyze = { _ in [] }
        worker.outcomes = ProfileOutcomes(
            profile: { _, _ in ProfileToRead(kind: kind, url: url, timings: ProfileTimings()) },
            progressed: { _, _, _, _ in true },
            read: { _, _, imported, _, _, _, lease, _ in
                found.set(.success(imported))
                await memory.discard(lease)
                return true
            },
            brief: { _, _ in nil }, drafted: { _, _, _ in false },
            failed: { _, _, reason, _, lease in
                found.set(.failure(AddressFailure(reason: reason)))
                await memory.discard(lease)
                return true
            })
        do throws(StoreError) {
            try await memory.queue(time, at: now.now())
        } catch {
            return .failure(AddressFailure(reason: .unavailable))
        }
        await worker.drain()
        return found.value ?? .failure(AddressFailure(reason: .cancelled))
    }
}

/// Why an address could not be read for a command.
package struct AddressFailure: Error, Sendable, Hashable {
    package var reason: ProfileFailure
}

/// What came of it.
private final class Found: Sendable {
    private let result = Mutex<Result<ImportedProfile, AddressFailure>?>(nil)
    var value: Result<ImportedProfile, AddressFailure>? { result.withLock { $0 } }
    func set(_ value: Result<ImportedProfile, AddressFailure>) { result.withLock { $0 = value } }
}

extension InMemoryStore {
    /// Queues the one job of a command.
    fileprivate func queue(_ time: Duration, at now: Timestamp) throws(StoreError) {
        let job = NewJob(
            id: "command", kind: JobKind.readProfile.rawValue, profileID: "command", at: now,
            deadline: now.adding(time))
        let event = StoredEvent(sequence: 1, at: now, isMessage: false, json: "{}")
        _ = try commit(
            Commit(
                conversation: "command", expecting: 0, events: [event], snapshot: "{}", at: now, tokenDigest: "none",
                jobs: [job]))
    }
}
