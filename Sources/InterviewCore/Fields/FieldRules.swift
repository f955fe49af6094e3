/// What a field's value may be: kind, length, number of items. Everything from outside is bounded here once more.
package enum FieldRules {
    /// Characters of one text value at most.
    package static let textLimit = 4000
    /// Characters of one list item at most.
    package static let itemLimit = 1000

    /// - Throws: `Refusal.invalidValue` with what to do.
    static func check(_ values: [FactValue], of field: Field, isItem: Bool) throws(Refusal) {
        let spec = field.spec
        let limit = spec.isList && !isItem ? max(spec.items.upperBound, 1) : 1
        guard values.count <= limit else {
            throw .invalidValue("Give at most \(limit) for \(spec.label).")
        }
        for value in values { try check(value, of: field) }
    }

    private static func check(_ value: FactValue, of field: Field) throws(Refusal) {
        let label = field.spec.label
        switch (field.spec.kind, value) {
        case (.integer, .integer(let number)):
            guard (0...80).contains(number) else {
                throw .invalidValue("Give \(label) as a whole number from 0 to 80.")
            }
        case (.integer, _): throw .invalidValue("Give \(label) as a whole number from 0 to 80.")
        case (.story, .story(let story)):
            guard !story.title.isBlank, (story.title + story.text).count <= textLimit, story.metrics.count <= 20 else {
                throw .invalidValue("Give each story a title and at most \(textLimit) characters.")
            }
        case (.story, _): throw .invalidValue("Give each story as an object with a title.")
        case (.choice, .text(let text)):
            guard Field.speakingStyles.contains(text) else {
                throw .invalidValue("Choose one of \(Field.speakingStyles.joined(separator: ", ")).")
            }
        case (_, .text(let text)):
            let limit = field.spec.isList ? itemLimit : textLimit
            guard !text.isBlank, text.count <= limit else {
                throw .invalidValue("Give \(label) as text of 1 to \(limit) characters.")
            }
        default: throw .invalidValue("Give \(label) as text.")
        }
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
