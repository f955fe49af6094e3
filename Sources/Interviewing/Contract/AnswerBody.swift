/// What comes of a guest's message: the message itself and the replies, and the interview as it is now.
package struct AnswerBody: Sendable, Hashable, Encodable {
    /// The guest's first, where there is one, then the replies.
    package var messages: [MessageBody]
    package var conversation: ConversationBody
}
