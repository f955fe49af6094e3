import Foundation
import InterviewCore
import Outbound
import Ports
import Synchronization

@testable import LanguageModels

/// Invented people.
enum Sample {
    static let profile = """
        Ines Marlow
        Head of Soil Research at Fernhill Growers
        Leeds, England

        I teach farms to read their soil. In 2019 my team cut fertiliser by 31% on 40 farms.

        Experience
        Head of Soil Research, Fernhill Growers, 2016 – present
        "Healthy soil is a bank account": talk at the Dales Growers' Day
        """
    static let brief = ProfileBrief(
        kind: "linkedin_pdf", text: profile,
        guestWords: ["Ines Marlow", "I only ever wanted\nto dig", "ines@fernhill.example"])
    static let analysis = ModelTask.analyseProfile(brief)
    static let repair = ModelTask.repairClaims(
        brief,
        refused: [
            RefusedText(field: .achievements, text: "Winner of the \"Golden Spade\"", unsupported: ["Golden Spade"]),
            RefusedText(field: .keyMessage, text: "Soil is a bank account.", unsupported: []),
        ])
    static let reading = ModelTask.readMessage(
        MessageBrief(
            text: "I'm Head of Soil Research at Fernhill, call me Ines!", question: "What do you do, and where?",
            asked: [.role, .company]))

    static let gemini = ModelServer(baseURL: "https://gemini.example/", key: "K1", model: "gemini-3.5-flash-lite")
    static let chat = ModelServer(baseURL: "http://models.example:8080/v1", key: "K2", model: "owner/small model")
}

/// A server that answers by list and keeps what it was asked.
final class Script: Sendable {
    struct State {
        var replies: [Result<OutboundReply, OutboundError>]
        var requests: [OutboundRequest] = []
        var now = ContinuousClock.now
    }
    private let state: Mutex<State>
    /// What each answer takes on the exchange's clock.
    private let pace: Duration

    init(_ replies: [Result<OutboundReply, OutboundError>], pace: Duration = .zero) {
        state = Mutex(State(replies: replies))
        self.pace = pace
    }

    convenience init(_ replies: [(Int, String)], pace: Duration = .zero) {
        self.init(
            replies.map { .success(OutboundReply(status: $0.0, headers: [:], body: Array($0.1.utf8))) }, pace: pace)
    }

    var requests: [OutboundRequest] { state.withLock { $0.requests } }
    var bodies: [String] { requests.map { String(decoding: $0.body ?? [], as: UTF8.self) } }

    var exchange: ModelExchange {
        ModelExchange(
            send: { [self] request throws(OutboundError) in
                let reply: Result<OutboundReply, OutboundError> = state.withLock { state in
                    state.requests.append(request)
                    state.now = state.now.advanced(by: pace)
                    return state.replies.isEmpty ? .failure(.unreachable) : state.replies.removeFirst()
                }
                return try reply.get()
            },
            now: { [self] in state.withLock { $0.now } })
    }
}

/// What came of a call, to compare.
func outcome(_ call: () async throws(ModelError) -> ModelAnswer) async -> Result<ModelAnswer, ModelError> {
    do throws(ModelError) {
        return .success(try await call())
    } catch {
        return .failure(error)
    }
}

/// JSON as Foundation reads it.
func object(_ text: String) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
}
