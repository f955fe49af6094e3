/// What comes of an edit in the card.
package struct FieldEditBody: Sendable, Hashable, Encodable {
    package var field: FieldBody
    package var conversation: ConversationBody
}
