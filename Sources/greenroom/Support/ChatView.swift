import InterviewCore
import Interviewing

/// What the terminal has shown of an interview, and what is new in it.
struct ChatView {
    private(set) var isOpen = true
    private var seen = 0
    private var known: [Field: FieldValueBody] = [:]
    private var progress = -1

    /// Prints what is new: facts first, then what Greenroom says. Whether it said anything.
    @discardableResult
    mutating func show(_ conversation: ConversationBody) -> Bool {
        let before = seen
        for field in Field.catalogue {
            let value = conversation.fields[field]?.value ?? .nothing
            if value != known[field, default: .nothing] {
                Output.line("  + \(field.label(in: conversation.language)): \(Self.text(value))")
            }
            known[field] = value
        }
        if conversation.progress != progress, progress >= 0 { Output.line("  [\(conversation.progress) %]") }
        progress = conversation.progress
        for message in conversation.messages where message.seq > seen {
            seen = message.seq
            guard message.role == .bot else { continue }
            Output.line("\n" + message.text)
            if !message.quickReplies.isEmpty {
                Output.line("  (" + message.quickReplies.joined(separator: " | ") + ")")
            }
        }
        isOpen = conversation.status == .active
        return seen > before
    }

    private static func text(_ value: FieldValueBody) -> String {
        switch value {
        case .nothing: "taken back"
        case .scalar(let value): FactText.line(value.value)
        case .list(let values): values.map { FactText.line($0.value) }.joined(separator: "; ")
        }
    }
}
