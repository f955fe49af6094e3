import InterviewCore
import Ports

/// One job's requests to a language model: bounded in time, kept from a model that does not answer, and made again
/// where that may help.
struct ModelCalls: Sendable {
    let model: any LanguageModel
    let worker: ProfileWorker
    /// Nothing is waited for beyond it.
    let end: Timestamp

    /// - Parameter attempts: nil: as the limits say.
    func perform(_ task: ModelTask, attempts: Int? = nil) async -> Result<ModelAnswer, ModelError> {
        let attempts = attempts ?? worker.limits.model.attempts
        var attempt = 1
        while true {
            guard worker.modelHealth.admits(at: worker.now.now()) else {
                VendorMetrics.called(worker.modelHealth.vendor, outcome: "left_alone", took: .zero)
                return .failure(.unavailable(retryAfter: nil))
            }
            let error: ModelError
            switch await once(task) {
            case .success(let answer): return .success(answer)
            case .failure(let failure): error = failure
            }
            guard attempt < attempts, error.isPassing, worker.modelHealth.allowsRetry() else { return .failure(error) }
            let drawn = worker.limits.backoff.pause(after: attempt, draw: worker.random())
            let wait = max(error.retryAfter ?? .zero, drawn)
            guard worker.now.now().adding(wait) < end else {
                return .failure(error.retryAfter == nil ? error : .rateLimited(retryAfter: nil))
            }
            do { try await worker.clock.sleep(for: wait) } catch { return .failure(.timeout) }
            attempt += 1
        }
    }

    /// One request that the breaker lets through.
    private func once(_ task: ModelTask) async -> Result<ModelAnswer, ModelError> {
        let health = worker.modelHealth
        let begin = worker.now.now()
        let time = end.duration(since: begin)
        let answer = await within(time, of: worker.clock) { [model] () -> Result<ModelAnswer, ModelError> in
            do throws(ModelError) {
                return .success(try await model.perform(task, within: time))
            } catch {
                return .failure(error)
            }
        }
        let now = worker.now.now()
        if Task.isCancelled || time <= .zero {
            health.record(.abandoned, at: now)
            return .failure(.timeout)
        }
        let result = answer ?? .failure(.timeout)
        switch result {
        case .success(let answer):
            health.record(.succeeded, at: now)
            VendorMetrics.used(answer)
            VendorMetrics.called(health.vendor, outcome: "answered", took: now.duration(since: begin))
        case .failure(let error):
            health.record(error.verdict, at: now)
            VendorMetrics.called(health.vendor, outcome: error.label, took: now.duration(since: begin))
        }
        return result
    }
}
