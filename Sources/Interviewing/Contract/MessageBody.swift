import InterviewCore

/// `Message` of the contract: one line of the chat.
package struct MessageBody: Sendable, Hashable, Encodable {
    package enum Role: String, Sendable, Encodable { case guest, bot }

    package var seq: Int
    package var role: Role
    /// Nil for what the guest says.
    package var kind: MessageKind?
    package var text: String
    /// Whether the guest has written it anew; `text` is what it says now.
    package var edited: Bool
    package var asks: [Field]
    package var quickReplies: [String]
    package var at: Timestamp

    /// Nil for an event that is no message.
    package init?(_ event: Event) {
        seq = event.sequence
        at = event.at
        switch event.body {
        case .guestSaid(let said):
            role = .guest
            kind = nil
            text = said.text
            edited = false
            asks = []
            quickReplies = []
        case .botSaid(let said):
            role = .bot
            kind = said.kind
            text = said.text
            edited = false
            asks = said.asks
            quickReplies = said.quickReplies
        default: return nil
        }
    }

    private enum CodingKeys: String, CodingKey {
        case seq, role, kind, text, edited, asks
        case quickReplies = "quick_replies"
        case at
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(seq, forKey: .seq)
        try container.encode(role, forKey: .role)
        // `encode`, not `encodeIfPresent`: what is absent is said as null.
        try container.encode(kind, forKey: .kind)
        try container.encode(text, forKey: .text)
        try container.encode(edited, forKey: .edited)
        try container.encode(asks, forKey: .asks)
        try container.encode(quickReplies, forKey: .quickReplies)
        try container.encode(at, forKey: .at)
    }
}
