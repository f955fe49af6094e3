import Synchronization

/// How a server wants to be asked, as far as this process knows.
final class Remembered<Dialect: Sendable>: Sendable {
    private let state: Mutex<(dialect: Dialect, isProven: Bool)>

    init(_ dialect: Dialect) { state = Mutex((dialect, false)) }

    /// Proven: the server has answered in it before.
    var current: (dialect: Dialect, isProven: Bool) { state.withLock { $0 } }

    func prove(_ dialect: Dialect) { state.withLock { $0 = (dialect, true) } }
}
