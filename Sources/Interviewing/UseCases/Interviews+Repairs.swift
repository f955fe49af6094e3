import InterviewCore
import Ports
import Understanding

extension Interviews {
    /// An earlier message of the guest's in new words, and what Greenroom says to it. The same words again change
    /// nothing.
    ///
    /// - Throws: `.unknownMessage`; `.conflict` for one that is too old; as `answer` for the text.
    package func editMessage(
        _ id: String, message sequence: Int, text: String
    ) async throws(InterviewError) -> AnswerBody {
        let text = try message(text)
        let profileID = identifiers.make()
        let today = clock.now().day
        if let same = try await said(id, sequence), same.text == text {
            return AnswerBody(messages: [same], conversation: try await conversation(id))
        }
        let performed = try await perform(id) { (state) throws(InterviewError) in
            do throws(Refusal) {
                let context = try state.readingContext(editing: sequence, today: today)
                let reading = MessageReader.read(text, context: context)
                return Change(
                    .editMessage(MessageEdit(message: sequence, text: text, reading: reading, profileID: profileID)))
            } catch {
                throw InterviewError(error)
            }
        }
        guard case .written(let state, let events) = performed else { throw .notFound }
        let replies = events.compactMap { MessageBody($0) }
        guard let event = try await event(of: id, sequence), let first = MessageBody(event) else { throw .notFound }
        let edited = try await present(first, in: id, edits: state.edits)
        return AnswerBody(messages: [edited] + replies, conversation: try await body(id, state))
    }

    /// What the guest said under a number, in its present words; nil for what can be edited no more.
    private func said(_ id: String, _ sequence: Int) async throws(InterviewError) -> MessageBody? {
        let state = try await state(id)
        guard state.status == .active, let event = try await event(of: id, sequence),
            let message = MessageBody(event), message.role == .guest
        else { return nil }
        return try await present(message, in: id, edits: state.edits)
    }

    /// The guest wants to be asked for a field now; what was open comes back afterwards.
    ///
    /// - Throws: `.unknownField`.
    package func ask(_ id: String, field name: String) async throws(InterviewError) -> AnswerBody {
        guard let field = Field(rawValue: name) else {
            // Somebody else's interview does not tell which fields there are.
            _ = try await load(id)
            throw .unknownField
        }
        guard case .written(let state, let events) = try await perform(id, { _ in Change(.ask(field)) }) else {
            throw .notFound
        }
        let messages = events.compactMap { MessageBody($0) }
        return AnswerBody(messages: messages, conversation: try await body(id, state))
    }
}
