/// Summaries in light Markdown: what was learned, what is known, what stands at the end.
extension Phrases {
    /// What a profile told, each field a line; what was inferred is marked as a suggestion.
    static func learned(_ shown: [(field: Field, fact: Fact)], from profile: ProfileRecord) -> String {
        var lines = ["Here is what I read in your \(name(of: profile.kind)):"]
        for field in Field.catalogue {
            let facts = shown.filter { $0.field == field }.map(\.fact)
            guard !facts.isEmpty else { continue }
            let mark = facts.allSatisfy { $0.status == .suggested } ? " (suggestion)" : ""
            lines.append("- **\(title(field))**\(mark): \(values(facts.map(\.value)))")
        }
        if profile.unplaced > 0 {
            let count = profile.unplaced
            lines.append("I could not place \(count) \(count == 1 ? "line" : "lines"); you can see them in the card.")
        }
        if profile.state == .partial { lines.append(onlyOutright) }
        lines.append("Is that right? A yes keeps it all; or tell me what to change.")
        return lines.joined(separator: "\n")
    }

    static func proposal(_ field: Field, _ values: [FactValue]) -> String {
        "From your profile I'd take this as your \(field.spec.label): \(self.values(values)). "
            + "Is that right, or would you put it differently?"
    }

    static func metrics(of story: Story) -> String {
        "About “\(story.title)”: is there a number that shows what it changed?"
    }

    /// The last summary: everything that goes into the kit.
    static func summary(_ state: InterviewState) -> String {
        (["That's everything I need. Your kit will say:"] + known(state)
            + ["Shall I make it, or would you change something?"]).joined(separator: "\n")
    }

    /// "What do you have so far?", of everything or one field.
    static func recap(_ state: InterviewState, field: Field?) -> String {
        if let field {
            let value = state.value(of: field)
            if value.isEmpty { return "Nothing yet for your \(field.spec.label)." }
            return "For your \(field.spec.label) I have: \(values(value))."
        }
        let lines = known(state)
        guard !lines.isEmpty else { return "Nothing yet; we've only just begun." }
        let missing = state.missing.map(\.spec.label)
        let end = missing.isEmpty ? "Nothing required is missing." : "Still missing: \(list(missing))."
        return (["So far I have:"] + lines + [end]).joined(separator: "\n")
    }

    private static func known(_ state: InterviewState) -> [String] {
        Field.catalogue.compactMap { field in
            let value = state.value(of: field)
            return value.isEmpty ? nil : "- **\(title(field))**: \(values(value))"
        }
    }

    private static func values(_ values: [FactValue]) -> String {
        let shown = values.prefix(8).map(short)
        let more = values.count > 8 ? " and \(values.count - 8) more" : ""
        return shown.joined(separator: "; ") + more
    }

    private static func title(_ field: Field) -> String {
        let label = field.spec.label
        return label.prefix(1).uppercased() + label.dropFirst()
    }

    // MARK: Help

    static func why(_ field: Field?) -> String {
        guard let field else { return "Everything I ask goes into your media kit, and nowhere else." }
        switch field {
        case .fullName: return "Your name heads the kit, exactly as you write it."
        case .email: return "So that hosts can book you; it goes into the booking line of the kit."
        case .linkedinURL: return "If you share your profile I read it and skip every question that it answers."
        case .phone: return "Only if hosts may call you; it is optional."
        case .successStories:
            return "Hosts book stories. One with a problem, an action and a result carries an episode."
        case .yearsExperience: return "One line of your introduction; it is optional."
        case .expertiseKeywords: return "Hosts search by subject: these are the words they find you by."
        case .podcastTopics: return "Hosts choose an episode from these."
        case .targetAudience: return "Hosts check whether your listeners are theirs."
        case .keyMessage: return "It tells a host what their listeners will take home."
        default: return "Your \(field.spec.label) is a part of the media kit that hosts book from."
        }
    }

    static func howLong(questions: Int) -> String {
        "About \(questions) more \(questions == 1 ? "question" : "questions"), a few minutes in all. "
            + "A LinkedIn file makes it shorter, and “can we finish?” skips all that is optional."
    }

    static func whatNext(_ phase: Phase, questions: Int) -> String {
        "I ask about \(questions) more \(questions == 1 ? "question" : "questions"), show you everything in one summary, "
            + "and when you approve it your media kit is made. Nobody sees it before that."
    }

    static func example(_ field: Field?) -> String {
        guard let field else { return "For example: “I help family firms stay solvent.”" }
        return "For example: “\(Examples.of(field))”"
    }
}
