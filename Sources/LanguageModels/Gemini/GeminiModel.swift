import Logging
import Outbound
import Ports
import Synchronization

/// Google's Gemini, stateless: nothing is stored there, no conversation is kept.
package struct GeminiModel: LanguageModel {
    /// As Google's SDK has it, without a version.
    package static let defaultBaseURL = "https://generativelanguage.googleapis.com"
    /// Generally available since 21 July 2026, made for extraction, thinks least by default.
    package static let defaultModel = "gemini-3.5-flash-lite"

    package let name: String
    private let server: ModelServer
    private let exchange: ModelExchange
    private let dialect = Remembered(GeminiRequest.Dialect.schema)
    private let watch: RetirementWatch

    package init(server: ModelServer, client: OutboundClient = .shared, logger: Logger) {
        self.init(server: server, exchange: ModelExchange(client), logger: logger)
    }

    init(server: ModelServer, exchange: ModelExchange, logger: Logger) {
        name = server.model
        self.server = server
        self.exchange = exchange
        watch = RetirementWatch(asked: server.model, logger: logger)
    }

    package func perform(_ task: ModelTask, within timeout: Duration) async throws(ModelError) -> ModelAnswer {
        let deadline = exchange.deadline(in: timeout)
        let prompt = ModelPrompt(task)
        let known = dialect.current.dialect
        var reply = try await ask(prompt, in: known, until: deadline)
        var used = known
        if known == .schema, GeminiFailure.isAboutSchema(reply) {
            used = .words
            reply = try await ask(prompt, in: used, until: deadline)
        }
        let message = try GeminiReply(reply)
        if used != known { dialect.prove(used) }
        watch.saw(message)
        return try message.answer(asked: name)
    }

    private func ask(
        _ prompt: ModelPrompt, in dialect: GeminiRequest.Dialect, until deadline: ContinuousClock.Instant
    ) async throws(ModelError) -> OutboundReply {
        let timeout = try exchange.remaining(until: deadline)
        return try await exchange.reply(
            to: GeminiRequest.generate(prompt, on: server, dialect: dialect, timeout: timeout))
    }

    package func check() async -> String? {
        do throws(ModelError) {
            let request = GeminiRequest.describe(server, timeout: ModelExchange.checkTimeout)
            let reply = try await exchange.reply(to: request)
            guard reply.isSuccess else { throw GeminiFailure.error(of: reply) }
            return nil
        } catch {
            return error.line(of: "Gemini", asking: name)
        }
    }
}
