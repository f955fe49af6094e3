import InterviewCore
import Ports
import Testing

/// One promise of a store, checked on a fresh one.
package struct ContractCase: Sendable, CustomTestStringConvertible {
    package let name: String
    package let check: @Sendable (any Store) async throws -> Void

    package init(_ name: String, _ check: @escaping @Sendable (any Store) async throws -> Void) {
        self.name = name
        self.check = check
    }

    package var testDescription: String { name }
}

extension Timestamp {
    /// A moment of contract tests, in seconds.
    package static func second(_ seconds: Int64) -> Timestamp { Timestamp(milliseconds: seconds * 1000) }
}

extension Commit {
    /// A plausible commit: each odd event is a message.
    package static func sample(
        _ conversation: String, expecting: Int = 0, events count: Int = 2, at: Timestamp = .second(100),
        text: String = "hello"
    ) -> Commit {
        let events = (0..<count).map { offset in
            let sequence = expecting + 1 + offset
            return StoredEvent(
                sequence: sequence, at: at, isMessage: sequence % 2 == 1, json: #"{"\#(sequence)":"\#(text)"}"#)
        }
        return Commit(
            conversation: conversation, expecting: expecting, events: events,
            snapshot: #"{"revision":\#(expecting + count)}"#, at: at, tokenDigest: expecting == 0 ? "digest" : nil)
    }

    package func with(_ change: (inout Commit) -> Void) -> Commit {
        var copy = self
        change(&copy)
        return copy
    }
}

extension NewJob {
    package static func sample(_ id: String, profile: String = "p1", at: Timestamp = .second(100)) -> NewJob {
        NewJob(id: id, kind: "read_profile", profileID: profile, at: at, deadline: at.adding(.seconds(45)))
    }
}
