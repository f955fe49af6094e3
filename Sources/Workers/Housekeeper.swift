import Logging
import Ports
import ServiceLifecycle

/// Throws away what is kept for a time only: idempotency records, after 24 hours.
package struct Housekeeper: Service {
    package var store: any EventStore
    package var now: WallClock
    package var clock: any Clock<Duration>
    package var logger: Logger

    /// How long a repeated request is recognised.
    package static let idempotencyPeriod: Duration = .seconds(24 * 3600)
    private static let interval: Duration = .seconds(3600)

    package init(store: any EventStore, now: WallClock, clock: any Clock<Duration> = ContinuousClock(), logger: Logger)
    {
        self.store = store
        self.now = now
        self.clock = clock
        self.logger = logger
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            repeat { await tidy() } while (try? await clock.sleep(for: Self.interval)) != nil
        }
    }

    private func tidy() async {
        do {
            try await store.expireIdempotencyRecords(before: now.now().adding(.zero - Self.idempotencyPeriod))
        } catch {
            logger.warning("Old idempotency records could not be deleted", metadata: ["error": "\(error)"])
        }
    }
}
