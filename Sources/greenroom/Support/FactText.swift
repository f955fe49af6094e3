import InterviewCore

/// Values as a terminal shows them.
enum FactText {
    static func line(_ value: FactValue) -> String {
        switch value {
        case .text(let text): text
        case .integer(let number): String(number)
        case .story(let story): [story.title, story.text].filter { !$0.isEmpty }.joined(separator: ": ")
        }
    }
}
