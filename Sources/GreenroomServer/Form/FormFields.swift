import InterviewCore
import Interviewing

/// Makes the fields of the plain form: what they hold, who says so, and what was typed where it could not be saved.
struct FormFields {
    private let conversation: ConversationBody
    private let words: Words
    private let naming: SourceNames
    private let turn: FormOutcome?

    init(_ conversation: ConversationBody, words: Words, naming: SourceNames, turn: FormOutcome?) {
        self.conversation = conversation
        self.words = words
        self.naming = naming
        self.turn = turn
    }

    func field(_ field: Field) -> FormField {
        let body = conversation.fields[field]
        var shown = FormField(id: "field-" + field.rawValue, name: field.rawValue, label: words.label(of: field))
        if conversation.missing.contains(field) { shown.note = words("needed") }
        if let asks = conversation.messages.last?.asks, asks.contains(field) { shown.note = words("asked_now") }
        shown.error = turn?.errors.first { $0.place == .field(field) }?.text(words)
        fill(&shown, field, body)
        shown.facts = body?.facts.map { line($0, of: field, beside: shown.value) } ?? []
        shown.hasFacts = !shown.facts.isEmpty
        let described = [
            shown.hint.map { _ in "hint-" }, shown.error.map { _ in "error-" }, shown.hasFacts ? "facts-" : nil,
        ]
        let ids = described.compactMap { $0.map { $0 + field.rawValue } }.joined(separator: " ")
        shown.describedBy = ids.isEmpty ? nil : ids
        return shown
    }

    private func fill(_ shown: inout FormField, _ field: Field, _ body: FieldBody?) {
        var held = body?.value.text ?? ""
        switch field.spec.kind {
        case .story:
            shown.isStories = true
            shown.stories = stories(body, hasError: shown.error != nil)
            return
        case .choice:
            shown.hasChoices = true
            shown.choices =
                [FormField.Choice(value: "", label: words("form_unchosen"), isChosen: held.isEmpty)]
                + Field.speakingStyles.map {
                    FormField.Choice(value: $0, label: words("speaking_style_" + $0), isChosen: $0 == held)
                }
        case .text where field.spec.isList || FormLayout.isProse(field), .url where field.spec.isList:
            shown.area = true
            shown.rows = field.spec.isList ? 4 : 3
        default:
            shown.input = true
            shown.type = FormLayout.type(of: field)
            shown.autocomplete = FormLayout.autocomplete(of: field)
        }
        if field == .headshot {
            shown.isPicture = true
            // An uploaded picture is shown; its path is nothing to be read or typed.
            if held.hasPrefix("/") {
                shown.picture = held
                held = ""
            }
        }
        if field.spec.isList { shown.hint = words("form_one_a_line") }
        shown.before = held
        shown.value = shown.error == nil ? held : typed(FormInput.name(of: field)) ?? held
    }

    private func typed(_ name: String) -> String? { turn?.submission.values[name] }

    // MARK: Facts

    private func line(_ fact: FactBody, of field: Field, beside value: String) -> FormField.FactLine {
        let text = fact.value.text
        let isActive = conversation.status == .active
        let isStruck = fact.status == .rejected
        return FormField.FactLine(
            text: text == value ? nil : text, status: words("form_status_" + fact.status.rawValue),
            source: naming.origin(of: fact), quotes: fact.evidence.prefix(3).map(\.quote).filter { $0 != text },
            target: "\(field.rawValue) \(fact.id)", named: String(text.prefix(80)),
            keep: isActive && (isStruck || fact.status == .suggested) ? words(isStruck ? "bring_back" : "keep") : nil,
            strike: isActive && !isStruck ? words("strike") : nil)
    }

    // MARK: Stories

    /// Those that are in the kit, and empty inputs for one more.
    private func stories(_ body: FieldBody?, hasError: Bool) -> [FormField.Story] {
        var stories: [FormField.Story] = []
        for fact in body?.facts ?? [] where fact.status == .stated || fact.status == .confirmed {
            guard case .story(let story) = fact.value.value, stories.count + 1 < FormStory.numbers.upperBound else {
                continue
            }
            let number = stories.count + 1
            stories.append(
                FormField.Story(
                    number: number, title: words("form_story", ["n": String(number)]), fact: fact.id,
                    parts: parts(of: number, story, hasError)))
        }
        guard conversation.status == .active, stories.count < Field.successStories.spec.items.upperBound else {
            return stories
        }
        let number = stories.count + 1
        return stories + [
            FormField.Story(number: number, title: words("form_story_new"), parts: parts(of: number, nil, hasError))
        ]
    }

    private func parts(of number: Int, _ story: Story?, _ hasError: Bool) -> [FormField.StoryPart] {
        FormStory.Part.allCases.map { part in
            let name = FormStory.name(part, of: number)
            let held = story.map { FormLayout.text(of: part, in: $0) } ?? ""
            return FormField.StoryPart(
                id: "field-success_stories" + (number == 1 && part == .title ? "" : "-\(number)-\(part.rawValue)"),
                name: name, label: words("story_" + part.rawValue), rows: part == .title ? 1 : 2,
                value: hasError ? typed(name) ?? held : held, before: held)
        }
    }
}

extension FieldValueBody {
    /// As an input holds it: a list's items a line each.
    fileprivate var text: String {
        switch self {
        case .nothing: ""
        case .scalar(let value): value.text
        case .list(let values): values.map(\.text).joined(separator: "\n")
        }
    }
}

extension ValueBody {
    /// In one text; of a story its title.
    var text: String {
        switch value {
        case .text(let text): text
        case .integer(let number): String(number)
        case .story(let story): story.title
        }
    }
}
