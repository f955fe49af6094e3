/// A message of the chat as the API shows it.
package struct Message: Sendable, Hashable {
    package enum Role: String, Sendable, Codable { case guest, bot }

    package var sequence: Int
    package var role: Role
    /// Nil for the guest's.
    package var kind: MessageKind?
    package var text: String
    package var asks: [Field]
    package var quickReplies: [String]
    package var at: Timestamp
}

extension Event {
    /// The message that this event is, if it is one.
    package var message: Message? {
        switch body {
        case .guestSaid(let said):
            Message(sequence: sequence, role: .guest, kind: nil, text: said.text, asks: [], quickReplies: [], at: at)
        case .botSaid(let said):
            Message(
                sequence: sequence, role: .bot, kind: said.kind, text: said.text, asks: said.asks,
                quickReplies: said.quickReplies, at: at)
        default: nil
        }
    }
}
