/// Why a value typed in the card cannot be right.
enum ValueProblem: Hashable {
    case tooMany(Field, most: Int)
    /// From 0 to `most`.
    case noWholeNumber(Field, most: Int)
    case noStory
    /// The title is missing, or the story too long in characters.
    case storyOutOfBounds(most: Int)
    case noChoice
    case noText(Field)
    /// Blank, or too long in characters.
    case textOutOfBounds(Field, most: Int)
}

/// What to do about it, in a sentence.
protocol ValueProblems: Sendable {
    func problem(_ problem: ValueProblem) -> String
}
