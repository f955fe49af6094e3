import GRDB
import Ports
import Synchronization

/// Writes of many tasks in one transaction: whatever comes while the disk is busy with one transaction goes into the
/// next. Each write has a savepoint of its own, so one that fails harms no other, and none is told of its success
/// before the transaction is durable.
///
/// Blocking work runs on the database's own queue, never on Swift's cooperative threads, and a write once handed in is
/// carried out whether or not the task that waits for it is cancelled.
final class GroupCommit: Sendable {
    /// Tells a write's owner how it ended, given what befell the transaction.
    private typealias Acknowledgement = @Sendable (StoreError?) -> Void

    private struct Write: Sendable {
        /// Runs within the transaction; may run again in another if that one is lost.
        let run: @Sendable (Database) -> Acknowledgement
        /// Ends it without its having run.
        let fail: @Sendable (StoreError) -> Void
    }

    private struct Queue {
        var writes: [Write] = []
        /// Whether the database's queue will look here.
        var isScheduled = false
    }

    /// The most writes of one transaction: enough to make the disk's wait negligible, few enough to end soon.
    private static let batchLimit = 128

    private let database: any DatabaseWriter
    private let queue = Mutex(Queue())

    init(_ database: any DatabaseWriter) { self.database = database }

    /// Runs a write and returns once it is durable. `body` must depend on nothing but the database: it may run twice.
    func perform<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        let result: Result<Value, StoreError> = await withCheckedContinuation { continuation in
            let write = Write(
                run: { database in
                    let result = Result { try database.savepoint(body) }.mapError(StoreError.init)
                    return { failure in
                        // A write's own failure says more than the transaction's.
                        if let failure, case .success = result {
                            continuation.resume(returning: .failure(failure))
                        } else {
                            continuation.resume(returning: result)
                        }
                    }
                },
                fail: { continuation.resume(returning: .failure($0)) })
            let mustSchedule = queue.withLock { queue in
                queue.writes.append(write)
                defer { queue.isScheduled = true }
                return !queue.isScheduled
            }
            if mustSchedule { schedule() }
        }
        return try result.get()
    }

    private func schedule() {
        database.asyncWriteWithoutTransaction { [self] database in
            let batch = queue.withLock { queue in
                let batch = queue.writes.prefix(Self.batchLimit)
                queue.writes.removeFirst(batch.count)
                return batch
            }
            write(batch, to: database)
            // Queued behind whatever else waits for the database (a checkpoint, say), so nothing starves.
            let isMore = queue.withLock { queue in
                queue.isScheduled = !queue.writes.isEmpty
                return queue.isScheduled
            }
            if isMore { schedule() }
        }
    }

    private func write(_ batch: ArraySlice<Write>, to database: Database) {
        var acknowledgements: [Acknowledgement] = []
        var hasBegun = false
        do {
            try database.inTransaction(.immediate) {
                hasBegun = true
                acknowledgements = batch.map { $0.run(database) }
                return .commit
            }
            for acknowledge in acknowledgements { acknowledge(nil) }
        } catch  where hasBegun && batch.count > 1 {
            // SQLite gives up a whole transaction when, say, the disk is full. What is too large fails alone.
            for index in batch.indices { write(batch[index...index], to: database) }
        } catch {
            let failure = StoreError(error)
            if acknowledgements.isEmpty {
                for write in batch { write.fail(failure) }
            } else {
                for acknowledge in acknowledgements { acknowledge(failure) }
            }
        }
    }
}

extension Database {
    /// Runs a body that is undone by itself if it throws.
    fileprivate func savepoint<Value>(_ body: (Database) throws -> Value) throws -> Value {
        var result: Result<Value, any Error> = .failure(StoreError.unavailable("nothing was written"))
        try inSavepoint {
            result = .success(try body(self))
            return .commit
        }
        return try result.get()
    }
}
