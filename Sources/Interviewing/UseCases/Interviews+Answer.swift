import InterviewCore
import Metrics
import Ports
import Understanding

extension Interviews {
    /// A guest's message, and what Greenroom says to it.
    ///
    /// With a key, the same message sent again answers the same and adds nothing.
    /// - Throws: `.tooLarge` beyond 10,000 characters; `.invalid` for an empty one, or a key used for another text.
    package func answer(
        _ id: String, text: String, idempotencyKey: String?
    ) async throws(InterviewError) -> AnswerBody {
        let text = try message(text)
        let key = try Self.key(idempotencyKey)
        let profileID = identifiers.make()
        let today = clock.now().day
        let question = try await question(id, text: text, idempotencyKey: key, today: today)
        defer { question?.late.close() }
        let help = await helpInTime(with: question)
        let performed = try await perform(id, idempotencyKey: key) { state in
            let context = state.readingContext(today: today)
            var reading = MessageReader.read(text, context: context)
            // Somebody else's turn may have changed what is asked meanwhile; then rules do alone.
            let isStillAsked = context.asked == question?.brief.asked
            if let help, isStillAsked { reading = reading.merging(help.candidates) }
            let answer = GuestAnswer(
                text: text, reading: reading, profileID: profileID, remark: isStillAsked ? help?.remark : nil)
            return Change(.answer(answer), idempotencyKey: key)
        }
        if case .written(_, let events) = performed, help == nil { expectLate(question, id, after: events) }
        switch performed {
        case .written(let state, let events):
            Counter(label: "greenroom_guest_messages").increment()
            let conversation = try await body(id, state)
            return AnswerBody(messages: events.compactMap { MessageBody($0) }, conversation: conversation)
        case .repeated(let record):
            let count = max(1, record.last - record.first + 1)
            let messages = try await events(of: id, after: record.first - 1, limit: count)
                .compactMap { MessageBody($0) }
            guard messages.first?.text == text else {
                throw .invalid("This Idempotency-Key was used for another message. Send a new key.")
            }
            return AnswerBody(messages: messages, conversation: try await conversation(id))
        case .leaseLost: throw .notFound
        }
    }

    func message(_ text: String) throws(InterviewError) -> String {
        // Bytes first: counting scalars of something huge is work that nobody asked for.
        guard text.utf8.count <= limits.messageCharacters * 4, text.unicodeScalars.count <= limits.messageCharacters
        else {
            throw .tooLarge(
                "A message holds at most \(limits.messageCharacters) characters. Send it in parts, or as a file.")
        }
        let clean = InputText.withoutControls(text)
        guard !InputText.isBlank(clean) else {
            throw .invalid(Complaint("The message is empty. Write something, or \"skip\".", .empty))
        }
        return clean
    }

    private static func key(_ key: String?) throws(InterviewError) -> String? {
        guard let key, !key.isEmpty else { return nil }
        guard key.utf8.count <= 255 else { throw .invalid("Idempotency-Key is too long: at most 255 bytes.") }
        return key
    }
}
