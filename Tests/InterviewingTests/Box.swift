import InterviewCore
import Interviewing
import Logging
import Ports

/// Something made inside a closure that a test wants to hold.
final class Box<Value> {
    private(set) var value: Value?
    func keep(_ value: Value) -> Value {
        self.value = value
        return value
    }
}

/// Another error than the one that had to come, or none.
struct Unexpected: Error, CustomStringConvertible {
    let description: String
    init(_ error: InterviewError?) { description = "unexpected: \(error.map { "\($0)" } ?? "no error")" }
}

extension House {
    /// A second node on the same store.
    static func rival(of store: InMemoryStore) -> Interviews {
        Interviews(
            store: store, sharing: store, notifier: InProcessNotifier(), clock: clock,
            identifiers: Identifiers(make: { "rival" }, makeToken: { "rival" }, digest: { $0 }),
            abilities: .init(), logger: quiet)
    }
}
