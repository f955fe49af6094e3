import Synchronization

/// Counts what a reading looks at: one for each character or token of every stretch that is gone through.
///
/// For checking that the work grows no faster than the message; a reading that nobody measures counts nothing.
package final class Effort: Sendable {
    private let looks = Mutex(0)

    package init() {}

    package var count: Int { looks.withLock { $0 } }

    func add(_ looked: Int) { looks.withLock { $0 += looked } }
}
