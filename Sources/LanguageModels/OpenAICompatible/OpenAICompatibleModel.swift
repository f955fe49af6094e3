import Foundation
import Outbound
import Ports

/// Any server that speaks OpenAI's chat completions: OpenAI, llama.cpp, vLLM, Ollama and their like.
package struct OpenAICompatibleModel: LanguageModel {
    package let name: String
    private let server: ModelServer
    private let exchange: ModelExchange
    private let dialect = Remembered(ChatDialect())

    package init(server: ModelServer, client: OutboundClient = .shared) {
        self.init(server: server, exchange: ModelExchange(client))
    }

    init(server: ModelServer, exchange: ModelExchange) {
        name = server.model
        self.server = server
        self.exchange = exchange
    }

    package func perform(_ task: ModelTask, within timeout: Duration) async throws(ModelError) -> ModelAnswer {
        let deadline = exchange.deadline(in: timeout)
        let prompt = ModelPrompt(task)
        var (spoken, isProven) = dialect.current
        // Every step gives up one thing for good, so this ends.
        while true {
            let left = try exchange.remaining(until: deadline)
            let reply = try await exchange.reply(
                to: ChatRequest.complete(prompt, on: server, dialect: spoken, timeout: left))
            do throws(ModelError) {
                let answer = try ChatReply.answer(of: reply, asked: name)
                dialect.prove(spoken)
                return answer
            } catch {
                guard let next = spoken.next(after: reply, error, isProven: isProven) else { throw error }
                isProven = isProven && next.format == spoken.format
                spoken = next
            }
        }
    }

    /// Servers list their models; some also tell of one, under aliases that they do not list.
    package func check() async -> String? {
        do throws(ModelError) {
            if try await isKnown("models/" + name) { return nil }
            let reply = try await exchange.reply(
                to: ChatRequest.describe("models", on: server, timeout: ModelExchange.checkTimeout))
            guard reply.isSuccess else { throw ChatFailure.error(of: reply) }
            guard let list = try? JSONDecoder().decode(ModelList.self, from: Data(reply.body)) else { throw .malformed }
            // A server with one model answers with that, whatever it is asked for.
            if list.data.count == 1 || list.data.contains(where: { $0.id == name }) { return nil }
            throw .refused(status: 404)
        } catch {
            return error.line(of: "the OpenAI-compatible server", asking: name)
        }
    }

    private func isKnown(_ path: String) async throws(ModelError) -> Bool {
        let reply = try await exchange.reply(
            to: ChatRequest.describe(path, on: server, timeout: ModelExchange.checkTimeout))
        guard reply.isSuccess else { return false }
        return (try? JSONDecoder().decode(ModelList.Entry.self, from: Data(reply.body))) != nil
    }
}

/// What `GET /models` answers.
private struct ModelList: Decodable {
    struct Entry: Decodable { var id: String }
    var data: [Entry]
}
