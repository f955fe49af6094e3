import InterviewCore

/// What a submission of the plain form could not do, and what came with it.
struct FormOutcome: Sendable {
    var submission: FormSubmission
    var errors: [FormError] = []
    /// What is told when all went well.
    var said = FormSaid.unchanged

    /// Whether something was typed as a message and not sent, for another button was pressed: it stays in the page.
    var leavesAnswer: Bool {
        switch submission.action {
        case .send, .erase, .complete: false
        default: !submission.answer.allSatisfy(\.isWhitespace)
        }
    }
}

/// Something that could not be done, and the input that it stands beside.
struct FormError: Sendable, Hashable {
    enum Place: Sendable, Hashable {
        case answer, file, picture, erase
        case field(Field)
        /// Nowhere in particular.
        case form

        /// The id of the element that a link to it leads to.
        var anchor: String {
            switch self {
            case .answer: "answer"
            case .file: "file"
            case .picture: "picture"
            case .erase: "erase_sure"
            case .field(let field): "field-" + field.rawValue
            case .form: "question"
            }
        }
    }

    enum Reason: Sendable, Hashable {
        /// What was refused.
        case told(Problem)
        /// The name of words of the form's own.
        case word(String)
    }

    var place: Place
    var reason: Reason

    func text(_ words: Words) -> String {
        switch reason {
        case .told(let problem): words(problem)
        case .word(let name): words(name)
        }
    }

    /// As it stands among others, apart from its input.
    func line(_ words: Words) -> String {
        if case .field(let field) = place { "\(words.label(of: field)): \(text(words))" } else { text(words) }
    }
}
