/// What a field's value may be: kind, length, number of items. Everything from outside is bounded here once more.
package enum FieldRules {
    /// Characters of one text value at most.
    package static let textLimit = 4000
    /// Characters of one list item at most.
    package static let itemLimit = 1000
    /// The largest whole number.
    static let numberLimit = 80

    /// - Throws: `Refusal.invalidValue` with what to do, in the language given.
    static func check(
        _ values: [FactValue], of field: Field, isItem: Bool, in language: Language
    ) throws(Refusal) {
        guard let problem = problem(with: values, of: field, isItem: isItem) else { return }
        throw .invalidValue(language.catalogue.problem(problem))
    }

    private static func problem(with values: [FactValue], of field: Field, isItem: Bool) -> ValueProblem? {
        let spec = field.spec
        let limit = spec.isList && !isItem ? max(spec.items.upperBound, 1) : 1
        guard values.count <= limit else { return .tooMany(field, most: limit) }
        return values.lazy.compactMap { problem(with: $0, of: field) }.first
    }

    private static func problem(with value: FactValue, of field: Field) -> ValueProblem? {
        switch (field.spec.kind, value) {
        case (.integer, .integer(let number)) where (0...numberLimit).contains(number): nil
        case (.integer, _): .noWholeNumber(field, most: numberLimit)
        case (.story, .story(let story)): problem(with: story)
        case (.story, _): .noStory
        case (.choice, .text(let text)): Field.speakingStyles.contains(text) ? nil : .noChoice
        case (_, .text(let text)): problem(with: text, most: field.spec.isList ? itemLimit : textLimit, of: field)
        default: .noText(field)
        }
    }

    private static func problem(with story: Story) -> ValueProblem? {
        let isBounded = (story.title + story.text).count <= textLimit && story.metrics.count <= 20
        return !story.title.isBlank && isBounded ? nil : .storyOutOfBounds(most: textLimit)
    }

    private static func problem(with text: String, most limit: Int, of field: Field) -> ValueProblem? {
        !text.isBlank && text.count <= limit ? nil : .textOutOfBounds(field, most: limit)
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
