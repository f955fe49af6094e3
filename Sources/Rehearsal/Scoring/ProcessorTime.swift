import Foundation

/// What this process has used of its processors.
package enum ProcessorTime {
    /// Milliseconds, of all threads together.
    package static var now: Double { Double(clock()) * 1000 / Double(CLOCKS_PER_SEC) }
}
