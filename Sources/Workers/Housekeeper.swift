import InterviewCore
import Logging
import Ports
import ServiceLifecycle

/// Throws away, hourly, what is kept for a time only: idempotency records, after 24 hours; what was fetched from an
/// address; and whole interviews, where the operator has set how long they are kept.
package struct Housekeeper: Service {
    package var store: any EventStore
    /// Nil: nothing is fetched from addresses.
    package var ledger: (any FetchLedger)?
    package var notifier: any Notifier
    package var now: WallClock
    package var clock: any Clock<Duration>
    /// Days after its newest event that an interview is erased; nil, 0 or less: never.
    package var retentionDays: Int?
    /// How long fetched rows are kept (`PROFILE_CACHE_HOURS`).
    package var cache: Duration
    package var logger: Logger

    /// How long a repeated request is recognised.
    package static let idempotencyPeriod: Duration = .seconds(24 * 3600)
    /// The most interviews that one sweep erases: a backlog goes in a few hours, and each sweep ends in seconds.
    package static let sweepLimit = 1000
    private static let interval: Duration = .seconds(3600)

    package init(
        store: any EventStore, ledger: (any FetchLedger)? = nil, notifier: any Notifier, now: WallClock,
        clock: any Clock<Duration> = ContinuousClock(), retentionDays: Int? = nil,
        cache: Duration = FetchLimits().cache, logger: Logger
    ) {
        self.store = store
        self.ledger = ledger
        self.notifier = notifier
        self.now = now
        self.clock = clock
        self.retentionDays = retentionDays
        self.cache = cache
        self.logger = logger
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            repeat {
                await expireIdempotencyRecords()
                await expireFetches()
                await eraseExpiredInterviews()
            } while (try? await clock.sleep(for: Self.interval)) != nil
        }
    }

    private func expireIdempotencyRecords() async {
        do {
            try await store.expireIdempotencyRecords(before: now.now().adding(.zero - Self.idempotencyPeriod))
        } catch {
            logger.warning("Old idempotency records could not be deleted", metadata: ["error": "\(error)"])
        }
    }

    private func expireFetches() async {
        guard let ledger else { return }
        let now = now.now()
        do {
            try await ledger.expireFetches(storedBefore: now.adding(.zero - max(.zero, cache)), now: now)
        } catch {
            logger.warning("Old fetches could not be deleted", metadata: ["error": "\(error)"])
        }
    }

    private func eraseExpiredInterviews() async {
        guard let retentionDays, retentionDays > 0 else { return }
        let limit = now.now().adding(.seconds(-86_400 * Int64(min(retentionDays, 1_000_000))))
        do {
            let expired = try await store.expired(updatedBefore: limit, limit: Self.sweepLimit)
            // Pages that still show one of them find it gone. Also after a failure, for it may have come late.
            defer { for id in expired { notifier.notify(id) } }
            // Also where none has expired: a sweep that failed to clean the files is made good by the next.
            let count = try await store.erase(expired, updatedBefore: limit)
            if count > 0 { logger.info("Old interviews erased", metadata: ["count": "\(count)"]) }
        } catch {
            logger.warning("Old interviews could not be erased", metadata: ["error": "\(error)"])
        }
    }
}
