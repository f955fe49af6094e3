import InterviewCore
import Logging
import Ports
import Rehearsal
import Synchronization

extension Greenroom {
    /// Interviews of their own for a rehearsal: in memory, without vendors, by a clock that goes a second a look.
    package static func rehearsalHouse() throws -> RehearsalHouse {
        var settings = Settings()
        settings.database = .memory
        let greenroom = try Greenroom(
            settings, clock: .ticking(), logger: Logger(label: "rehearsal") { _ in SwiftLogNoOpLogHandler() })
        return RehearsalHouse(
            interviews: greenroom.interviews, store: greenroom.store, finishJobs: { await greenroom.finishJobs() })
    }
}

extension WallClock {
    /// The same times for the same questions: what a rehearsal needs to be repeatable.
    fileprivate static func ticking() -> WallClock {
        let time = Mutex(Timestamp(milliseconds: 1_790_000_000_000))
        return WallClock {
            time.withLock { time in
                time = time.adding(.seconds(1))
                return time
            }
        }
    }
}
