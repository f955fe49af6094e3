import InterviewCore

/// `Conversation` of the contract: all that a page needs to show an interview.
package struct ConversationBody: Sendable, Hashable, Encodable {
    package struct Counts: Sendable, Hashable, Encodable {
        package var guestMessages: Int
        package var botMessages: Int

        private enum CodingKeys: String, CodingKey {
            case guestMessages = "guest_messages"
            case botMessages = "bot_messages"
        }
    }

    package var id: String
    package var status: InterviewStatus
    package var language: Language
    package var phase: Phase
    /// 0…100
    package var progress: Int
    /// The newest sequence number.
    package var revision: Int
    /// The newest 200.
    package var messages: [MessageBody]
    /// Every field of the catalogue.
    package var fields: [Field: FieldBody]
    package var missing: [Field]
    package var profiles: [ProfileBody]
    package var skippedQuestions: [Field]
    package var counts: Counts

    package init(id: String, state: InterviewState, messages: [MessageBody], documents: [ProfileDocument]) {
        self.id = id
        status = state.status
        language = state.language
        phase = state.phase
        progress = state.progress
        revision = state.revision
        self.messages = messages
        fields = FieldBody.all(of: state)
        missing = state.missing
        profiles = state.profiles.map { ProfileBody($0, state: state, documents: documents) }
        skippedQuestions = state.skippedQuestions
        counts = Counts(guestMessages: state.guestMessages, botMessages: state.botMessages)
    }

    private enum CodingKeys: String, CodingKey {
        case id, status, language, phase, progress, revision, messages, fields, missing, profiles
        case skippedQuestions = "skipped_questions"
        case counts
    }
}
