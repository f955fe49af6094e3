import InterviewCore

/// What a kit may be made from: stated and confirmed facts, never suggested or rejected ones.
struct KitFacts {
    let language: Language
    private let values: [Field: [Fact]]
    private let casing: Casing

    init(_ state: InterviewState) {
        self.init(
            Dictionary(uniqueKeysWithValues: Field.catalogue.map { ($0, state.valueFacts(of: $0)) }),
            language: state.language)
    }

    init(_ facts: [Field: [Fact]], language: Language = .english) {
        self.language = language
        let values = facts.mapValues { $0.filter { $0.status == .stated || $0.status == .confirmed } }
        self.values = values
        func texts(_ fields: [Field]) -> [String] { fields.flatMap { values[$0] ?? [] }.flatMap(\.value.texts) }
        casing = Casing(texts(Self.prose), names: texts([.fullName, .company]), language: language)
    }

    /// The texts of a field, cleaned; those that hold nothing are left out.
    func texts(_ field: Field) -> [KitText] {
        (values[field] ?? []).compactMap { fact in
            fact.value.text.flatMap { clean($0, field) }.map { KitText($0, facts: [fact.id]) }
        }
    }

    func text(_ field: Field) -> KitText? { texts(field).first }

    /// A field of one line.
    func line(_ field: Field) -> KitText? { lines(field).first }

    func lines(_ field: Field) -> [KitText] {
        texts(field).map { KitText(CleanText.line($0.text), facts: $0.facts) }
    }

    /// The guest's name. One typed in the chat shares the capitals of all else that was typed there; one from the card
    /// or a document is as it was written.
    var name: KitText? {
        guard let name = line(.fullName) else { return nil }
        let wasSaid = values[.fullName]?.contains { $0.id == name.facts.first && $0.isFromMessage } ?? false
        return wasSaid ? KitText(casing.repairedName(name.text), facts: name.facts) : name
    }

    func integer(_ field: Field) -> (value: Int, facts: [String])? {
        for fact in values[field] ?? [] { if case .integer(let value) = fact.value { return (value, [fact.id]) } }
        return nil
    }

    /// Whole years of experience, if there are any.
    var years: (value: Int, facts: [String])? { integer(.yearsExperience).flatMap { $0.value > 0 ? $0 : nil } }

    /// Topics without their subtitles.
    var topicTitles: [KitText] { lines(.podcastTopics).map { KitTopics.parts($0).title } }

    /// The stories as they were told.
    var stories: [KitStory] {
        (values[.successStories] ?? []).compactMap { fact in
            guard case .story(let story) = fact.value else { return nil }
            return KitStory(story, facts: [fact.id]) { clean($0, .successStories).map(CleanText.line) }
        }
    }

    /// Nil where nothing is left.
    private func clean(_ text: String, _ field: Field) -> String? {
        let text = CleanText.paragraphs(text)
        let kept =
            Self.verbatim.contains(field)
            ? text
            : Self.prose.contains(field)
                ? casing.repaired(Decoration.removed(text)) : Decoration.removed(text)
        return kept.contains(where: { $0.isLetter || $0.isNumber }) ? kept : nil
    }

    /// Addresses: nothing in them is decoration.
    private static let verbatim: Set<Field> = [
        .email, .linkedinURL, .website, .socialLinks, .phone, .headshot, .pronouns, .pronunciation,
    ]

    /// Fields that hold sentences and phrases of the guest, not names.
    private static let prose: [Field] = [
        .role, .professionalBio, .expertiseKeywords, .successStories, .achievements, .uniquePerspective, .podcastTopics,
        .targetAudience, .keyMessage, .speakingExperience, .promotion, .schedulingPreference, .recordingSetup,
    ]
}

extension FactValue {
    fileprivate var texts: [String] {
        switch self {
        case .text(let text): [text]
        case .integer: []
        case .story(let story): [story.title, story.text]
        }
    }
}

extension Fact {
    fileprivate var isFromMessage: Bool {
        evidence.contains { if case .message = $0.source { true } else { false } }
    }
}
