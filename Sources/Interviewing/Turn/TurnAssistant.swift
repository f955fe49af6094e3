import InterviewCore
import Logging
import Metrics
import Ports
import Synchronization
import Understanding

/// Has a language model read messages that rules read only in part. A turn waits for it within a budget; what comes
/// later follows as an event of its own. A model that fails or is slow costs nothing but its help.
///
/// `run` does the asking; without it running nobody is asked and no turn waits.
package final class TurnAssistant: Sendable {
    /// Something that a model is asked to read.
    struct Question: Sendable {
        let brief: MessageBrief
        let context: ReadingContext
        let help = Handover<ModelHelp>()
        /// What is to be done with help that comes too late; closed where it came in time.
        let late = Handover<@Sendable (ModelHelp) async -> Void>()
    }

    private struct Health {
        var isRunning = false
        var asking = 0
        var failures = 0
        var pausedUntil = Timestamp(milliseconds: .min)
    }

    /// Questions at once; beyond them rules do alone.
    private static let most = 32
    /// After so many failures in a row the model is left alone for a while, so that turns don't wait for nothing.
    private static let tolerance = 3
    private static let pause = Duration.seconds(30)

    private let model: any LanguageModel
    private let budget: Duration
    private let timeout: Duration
    private let now: WallClock
    private let clock: any Clock<Duration>
    private let logger: Logger
    private let health = Mutex(Health())
    private let questions: AsyncStream<Question>
    private let inbox: AsyncStream<Question>.Continuation

    /// - Parameters:
    ///   - budget: how long a turn waits.
    ///   - timeout: how long the model may take in all.
    package init(
        model: any LanguageModel, budget: Duration, timeout: Duration, now: WallClock,
        clock: any Clock<Duration> = ContinuousClock(), logger: Logger
    ) {
        self.model = model
        self.budget = budget
        self.timeout = timeout
        self.now = now
        self.clock = clock
        self.logger = logger
        (questions, inbox) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(Self.most))
    }

    var isRunning: Bool { health.withLock { $0.isRunning } }
    /// How many questions are open.
    var asking: Int { health.withLock { $0.asking } }

    /// Asks until it is cancelled.
    package func run() async {
        health.withLock { $0.isRunning = true }
        await withDiscardingTaskGroup { group in
            for await question in questions { group.addTask { await self.answer(question) } }
        }
        health.withLock { $0.isRunning = false }
    }

    /// Nil: the model is not asked now.
    func ask(_ brief: MessageBrief, _ context: ReadingContext) -> Question? {
        let now = now.now()
        let isAsked = health.withLock { health in
            guard health.isRunning, health.asking < Self.most, health.pausedUntil <= now else { return false }
            health.asking += 1
            return true
        }
        guard isAsked else { return nil }
        let question = Question(brief: brief, context: context)
        guard case .enqueued = inbox.yield(question) else {
            health.withLock { $0.asking -= 1 }
            return nil
        }
        return question
    }

    /// The help that comes within the budget.
    func help(with question: Question) async -> ModelHelp? { await question.help.get(within: budget, of: clock) }

    private func answer(_ question: Question) async {
        defer { health.withLock { $0.asking -= 1 } }
        do throws(ModelError) {
            let answer = try await model.perform(.readMessage(question.brief), within: timeout)
            record(failed: false)
            let (candidates, remark) = ModelReading.parse(
                answer.json, message: question.brief.text, context: question.context)
            let help = ModelHelp(candidates: candidates, remark: remark)
            question.help.put(help)
            if let take = await question.late.get() { await take(help) }
        } catch {
            record(failed: true)
            question.help.close()
            logger.info("A model did not read a message", metadata: ["error": "\(error)"])
        }
    }

    private func record(failed: Bool) {
        Counter(label: "greenroom_model_turns_total", dimensions: [("outcome", failed ? "failed" : "read")]).increment()
        let now = now.now()
        health.withLock { health in
            health.failures = failed ? health.failures + 1 : 0
            if health.failures >= Self.tolerance { health.pausedUntil = now.adding(Self.pause) }
        }
    }
}

/// What a language model read in a message, behind the gate.
struct ModelHelp: Sendable {
    var candidates: [Candidate]
    /// A short acknowledgement.
    var remark: String?
}
