import InterviewCore
import Ports
import Understanding

extension Interviews {
    /// Asks the model about a message where rules may have missed something; nil where it is not asked.
    func question(
        _ id: String, text: String, idempotencyKey: String?, today: CalendarDate
    ) async throws(InterviewError) -> TurnAssistant.Question? {
        guard let assistant else { return nil }
        if let key = idempotencyKey, try await record(id, key) != nil { return nil }
        let state = try await state(id)
        guard state.status == .active else { return nil }
        let context = state.readingContext(today: today)
        let reading = MessageReader.read(text, context: context)
        guard Self.isWorthAsking(reading, text: text, context: context) else { return nil }
        let newest = try await messages(of: id, before: nil, limit: 6)
        let asked = newest.last { $0.kind == .question }?.text ?? ""
        return assistant.ask(MessageBrief(text: text, question: asked, asked: context.asked), context)
    }

    /// Rules are enough for taps, commands and short answers that they understood.
    private static func isWorthAsking(_ reading: Reading, text: String, context: ReadingContext) -> Bool {
        guard reading.intents.isEmpty, reading.wishedLanguage == nil else { return false }
        let words = text.split(whereSeparator: \.isWhitespace).count
        let filled = Set(reading.candidates.map(\.field))
        let left = context.asked.filter { !filled.contains($0) }
        return !left.isEmpty && words > 1 || words > 12
    }

    /// The help that came in time; what comes later becomes an event.
    func helpInTime(with question: TurnAssistant.Question?) async -> ModelHelp? {
        guard let assistant, let question else { return nil }
        return await assistant.help(with: question)
    }

    /// What becomes of help that the turn did not wait for: it is taken into the interview once it is there.
    func expectLate(_ question: TurnAssistant.Question?, _ id: String, after events: [Event]) {
        let message = events.first { if case .guestSaid = $0.body { true } else { false } }?.sequence
        guard let question, let message else { return }
        question.late.put { help in
            guard !help.candidates.isEmpty else { return }
            let read = MessageRead(message: message, candidates: help.candidates)
            _ = try? await perform(id) { _ in Change(.messageRead(read)) }
        }
    }
}
