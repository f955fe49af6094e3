import Foundation
import InterviewCore
import Ports

/// The time that the fakes go by.
struct FakeClock: Sendable {
    /// Since it began.
    let elapsed: @Sendable () -> Duration
    let sleep: @Sendable (Duration) async throws -> Void
    let wall: WallClock

    init<C: Clock>(_ clock: C, wall: WallClock) where C.Duration == Duration, C: Sendable {
        let beginning = clock.now
        elapsed = { beginning.duration(to: clock.now) }
        sleep = { try await clock.sleep(until: clock.now.advanced(by: $0), tolerance: nil) }
        self.wall = wall
    }

    static let machine = WallClock { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
}

extension Duration {
    var wholeMilliseconds: Int { Int(self / .milliseconds(1)) }
}
