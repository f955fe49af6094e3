import GreenroomTestSupport
import InterviewCore
import Ports
import Synchronization

/// A language model that answers by script; without one it writes "good".
final class FakeModel: LanguageModel {
    enum Answer {
        case writes(String)
        case fails(ModelError)
        /// It answers after a while.
        case takes(Duration, String)
    }

    private struct State {
        var answers: [Answer] = []
        var tasks: [ModelTask] = []
        var limits: [Duration] = []
        var begun: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    let name = "pen-1"
    private let clock: ManualClock
    private let state = Mutex(State())

    init(_ clock: ManualClock) { self.clock = clock }

    func will(_ answers: Answer...) { state.withLock { $0.answers += answers } }
    var tasks: [ModelTask] { state.withLock { $0.tasks } }
    /// The time that each call was given.
    var limits: [Duration] { state.withLock { $0.limits } }

    func hasBegun(times count: Int = 1) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.tasks.count >= count { return true }
                state.begun.append((count, continuation))
                return false
            }
            if isThere { continuation.resume() }
        }
    }

    func perform(_ task: ModelTask, within timeout: Duration) async throws(ModelError) -> ModelAnswer {
        let (answer, awake) = state.withLock { state in
            state.tasks.append(task)
            state.limits.append(timeout)
            let count = state.tasks.count
            let awake = state.begun.filter { $0.count <= count }
            state.begun.removeAll { $0.count <= count }
            return (state.answers.isEmpty ? nil : state.answers.removeFirst(), awake.map(\.continuation))
        }
        for continuation in awake { continuation.resume() }
        switch answer {
        case nil: return ModelAnswer(json: "good", model: "pen-1.2", inputTokens: 900, outputTokens: 80)
        case .writes(let json): return ModelAnswer(json: json, model: "pen-1.2", inputTokens: 900, outputTokens: 80)
        case .fails(let error): throw error
        case .takes(let time, let json):
            do { try await clock.sleep(for: time) } catch { throw .timeout }
            return ModelAnswer(json: json, model: "pen-1.2")
        }
    }

    func check() async -> String? { nil }
}
