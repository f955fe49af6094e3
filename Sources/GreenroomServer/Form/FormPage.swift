import InterviewCore
import Interviewing

/// What the template of the plain form shows. Names of members are the template's names; none of an inner part may be
/// one of an outer, for where a part has none the template takes the outer's.
struct FormPage {
    struct Line {
        var html: String
    }

    struct Message {
        var role: String
        var who: String
        var html: String
    }

    struct ErrorLine {
        var anchor: String
        var text: String
    }

    struct Source {
        var id: String
        var name: String
        var state: String
    }

    struct Group {
        var id: String
        var title: String
        var fields: [FormField]
    }

    var language: String
    var t: [String: String]
    var path: String
    var kit: String
    var chat: String
    var settled: String
    /// Of the interview when the page was made: what is sent twice from it is done once.
    var revision: Int
    var said: String?
    var isActive: Bool
    var hasErrors: Bool
    var errors: [ErrorLine]
    var question: [Line]
    var replies: [String]
    var answer: String
    var answerError: String?
    var fileError: String?
    var pictureError: String?
    var eraseError: String?
    var profiles: [Source]
    var isReading: Bool
    var groups: [Group]
    var missing: String?
    var messages: [Message]

    /// - Parameter turn: what came of a submission that could not be done as a whole; nil: the page as it is.
    init(_ conversation: ConversationBody, words: Words, said: FormSaid?, turn: FormOutcome?) {
        let errors = turn?.errors ?? []
        func error(_ place: FormError.Place) -> String? { errors.first { $0.place == place }?.text(words) }
        language = words.language
        t = words.byName
        path = "/c/\(conversation.id)/form"
        kit = "/api/v1/conversations/\(conversation.id)/media-kit.html"
        chat = "/c/\(conversation.id)"
        settled = words("form_settled", ["n": String(conversation.progress)])
        revision = conversation.revision
        self.said = said.map { words($0.word) }
        isActive = conversation.status == .active
        hasErrors = !errors.isEmpty
        self.errors = errors.map { ErrorLine(anchor: $0.place.anchor, text: $0.line(words)) }
        let open = conversation.openMessages
        question = open.map { Line(html: LightMarkdown.html($0.text)) }
        replies = open.last?.quickReplies ?? []
        answer = turn?.submission.answer ?? ""
        answerError = error(.answer)
        fileError = error(.file)
        pictureError = error(.picture)
        eraseError = error(.erase)
        let naming = SourceNames(conversation.profiles, words)
        profiles = conversation.profiles.map { Source(id: $0.id, name: naming.name($0), state: naming.state($0)) }
        isReading = conversation.profiles.contains { !$0.state.isEnd }
        let form = FormFields(conversation, words: words, naming: naming, turn: turn)
        groups = [Phase.introduction, .coreDiscovery, .mediaFocus, .confirmation].map { phase in
            Group(
                id: phase.rawValue, title: words("kit_" + phase.rawValue),
                fields: Field.catalogue.filter { $0.spec.phase == phase }.map(form.field))
        }
        let missing = conversation.missing.map { words.label(of: $0) }.joined(separator: ", ")
        self.missing = missing.isEmpty ? nil : words("form_missing", ["fields": missing])
        messages = conversation.messages.map { message in
            Message(
                role: message.role.rawValue, who: words(message.role == .bot ? "bot_says" : "you_say"),
                html: message.role == .bot
                    ? LightMarkdown.html(message.text)
                    : "<p class=\"typed\" dir=\"auto\">\(HTMLText.escape(message.text))</p>")
        }
    }
}

extension ConversationBody {
    /// What the bot said since the guest last spoke: the question that is open, and what leads to it.
    fileprivate var openMessages: [MessageBody] {
        Array(messages.suffix(while: { $0.role == .bot }))
    }
}

extension Array {
    /// The longest end of which every element fulfils a condition.
    fileprivate func suffix(while holds: (Element) -> Bool) -> ArraySlice<Element> {
        self[((lastIndex { !holds($0) }).map { $0 + 1 } ?? startIndex)...]
    }
}

extension Words {
    /// What a field is called.
    func label(of field: Field) -> String {
        let label = field.label(in: Language(rawValue: language) ?? .english)
        return label.prefix(1).uppercased() + label.dropFirst()
    }
}

/// What has been done, as the address says it after a submission.
enum FormSaid: String, Sendable {
    case saved, sent, added, undone, unchanged

    fileprivate var word: String {
        switch self {
        case .saved, .undone: rawValue
        case .sent, .added, .unchanged: "form_" + rawValue
        }
    }
}
