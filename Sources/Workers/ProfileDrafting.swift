import InterviewCore
import Logging
import Ports

/// What a gate lets through of a language model's answer.
package struct GatedDrafts: Sendable, Hashable {
    package var facts: [DraftFact]
    package var refused: [RefusedText]
    package init(facts: [DraftFact], refused: [RefusedText]) {
        self.facts = facts
        self.refused = refused
    }
}

/// Has a language model draft what a read profile says, and keeps what the gate lets through. Nil where it was
/// cancelled.
struct ProfileDrafting: Sendable {
    let job: ClaimedJob
    let worker: ProfileWorker
    let logger: Logger

    func ending() async -> ProfileJob.Ending? {
        do {
            let brief = try await worker.outcomes.brief(job.conversation, job.profileID)
            guard let brief else { return Task.isCancelled ? nil : .unwanted }
            var timings = try await worker.outcomes.profile(job.conversation, job.profileID)?.timings ?? .init()
            let drafts = await drafts(of: brief)
            if Task.isCancelled { return nil }
            timings.analyze = (timings.analyze ?? 0) + worker.now.now().wholeMilliseconds(since: job.queuedAt)
            switch drafts {
            case .success(let facts):
                return .drafted(InsightsDrafted(id: job.profileID, facts: facts, timings: timings))
            case .failure(let failure):
                return .drafted(
                    InsightsDrafted(id: job.profileID, facts: [], failure: failure.reason, timings: timings))
            }
        } catch {
            return Task.isCancelled ? nil : .trouble
        }
    }

    private struct Failure: Error {
        var reason: ProfileFailure
    }

    private func drafts(of brief: ProfileBrief) async -> Result<[DraftFact], Failure> {
        let begin = worker.now.now()
        let end = min(begin.adding(worker.limits.model.timeout), job.deadline)
        guard let model = worker.model else { return .failure(Failure(reason: .unavailable)) }
        let calls = ModelCalls(model: model, worker: worker, end: end)
        switch await calls.perform(.analyseProfile(brief)) {
        case .failure(let error):
            tell("A language model drafted nothing", begin, ["error": "\(error.label)"])
            return .failure(Failure(reason: error.reason))
        case .success(let answer):
            guard let first = worker.gate(answer.json, brief) else {
                tell("A language model's drafts were no such", begin, Self.metadata(answer))
                VendorMetrics.called(worker.modelHealth.vendor, outcome: "against_schema", took: .zero)
                return .failure(Failure(reason: .unavailable))
            }
            var drafts = first
            if !first.refused.isEmpty, end.duration(since: worker.now.now()) >= worker.limits.model.repair,
                let repaired = await repaired(first, brief, calls)
            {
                drafts = Self.joined(first, repaired)
            }
            VendorMetrics.drafted(facts: drafts.facts.count, refused: drafts.refused.count)
            tell(
                "A language model drafted", begin,
                Self.metadata(answer).merging([
                    "facts": "\(drafts.facts.count)", "refused": "\(first.refused.count)",
                    "refused_again": "\(drafts.refused.count)",
                ]) { $1 })
            return .success(drafts.facts)
        }
    }

    /// The refused claims drafted anew, once; what is refused again is dropped. Nil: the model failed.
    private func repaired(_ first: GatedDrafts, _ brief: ProfileBrief, _ calls: ModelCalls) async -> GatedDrafts? {
        switch await calls.perform(.repairClaims(brief, refused: first.refused), attempts: 1) {
        case .success(let answer): worker.gate(answer.json, brief)
        case .failure: nil
        }
    }

    /// Both drafts' facts: of what only one may be told, and of what says the same, the first.
    private static func joined(_ first: GatedDrafts, _ second: GatedDrafts) -> GatedDrafts {
        var facts = first.facts
        for fact in second.facts {
            let same = facts.filter { $0.field == fact.field }
            guard fact.field.spec.isList || same.isEmpty, !same.contains(where: { $0.value.folds(with: fact.value) })
            else { continue }
            facts.append(fact)
        }
        return GatedDrafts(facts: facts, refused: second.refused)
    }

    private func tell(_ message: Logger.Message, _ begin: Timestamp, _ metadata: Logger.Metadata) {
        var metadata = metadata
        metadata["milliseconds"] = "\(worker.now.now().wholeMilliseconds(since: begin))"
        logger.info(message, metadata: metadata)
    }

    private static func metadata(_ answer: ModelAnswer) -> Logger.Metadata {
        [
            "model": "\(answer.model.prefix(100))", "input_tokens": "\(answer.inputTokens)",
            "output_tokens": "\(answer.outputTokens)",
        ]
    }
}
