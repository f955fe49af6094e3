import InterviewCore

/// What a kit may be made from: stated and confirmed facts, never suggested or rejected ones.
struct KitFacts {
    private let values: [Field: [Fact]]

    init(_ state: InterviewState) {
        self.init(Dictionary(uniqueKeysWithValues: Field.catalogue.map { ($0, state.valueFacts(of: $0)) }))
    }

    init(_ facts: [Field: [Fact]]) {
        values = facts.mapValues { $0.filter { $0.status == .stated || $0.status == .confirmed } }
    }

    /// The texts of a field, cleaned; those that hold nothing are left out.
    func texts(_ field: Field) -> [KitText] {
        (values[field] ?? []).compactMap { fact in
            guard let text = fact.value.text.map({ CleanText.paragraphs($0) }), !text.isEmpty else { return nil }
            return KitText(text, facts: [fact.id])
        }
    }

    func text(_ field: Field) -> KitText? { texts(field).first }

    /// A field of one line.
    func line(_ field: Field) -> KitText? {
        text(field).map { KitText(CleanText.line($0.text), facts: $0.facts) }
    }

    func lines(_ field: Field) -> [KitText] {
        texts(field).map { KitText(CleanText.line($0.text), facts: $0.facts) }
    }

    func integer(_ field: Field) -> (value: Int, facts: [String])? {
        for fact in values[field] ?? [] { if case .integer(let value) = fact.value { return (value, [fact.id]) } }
        return nil
    }

    var stories: [KitStory] {
        (values[.successStories] ?? []).compactMap { fact in
            guard case .story(let story) = fact.value else { return nil }
            return KitStory(story, facts: [fact.id])
        }
    }
}
