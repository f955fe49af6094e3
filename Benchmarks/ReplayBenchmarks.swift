import Foundation
import InterviewCore
import Ports
import StoreSQLite

extension Benchmarks {
    /// Reading a log back and folding it. It must grow with the log and no faster.
    static func replay() async throws {
        section("Replaying a log", baseline: "parsing its lines as any JSON")
        let store = try SQLiteStore.open(at: ":memory:")
        for messages in [50, 500] {
            _ = try await Conversation(messages: messages, in: store)
            let log = try await store.events(of: "interview-\(messages)", after: 0, limit: .max).map(
                \.json)
            let lines = log.map { Data($0.utf8) }
            let measurement = try await Measurement.compare {
                var state: InterviewState?
                for json in log { state = Interview.apply(state, try EventJSON.decode(json)) }
                use(state)
            } with: {
                for line in lines { use(try JSONSerialization.jsonObject(with: line)) }
            }
            measurement.report("\(log.count) events")
        }
    }
}
