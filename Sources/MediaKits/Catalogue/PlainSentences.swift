import InterviewCore

/// Sentences about the guest in a language whose grammar asks for genders and cases that are not known.
///
/// None of them agrees with the guest: they name, list and quote. A `%` is where the text goes.
struct PlainSentences: Sendable {
    /// "Ana Ruiz es enfermera": the name, then the role.
    let isRole: String
    /// Before a company that is a name.
    let at: String
    /// What stands before an institution's own noun, by that noun: "universidad" goes with "en la".
    let institutions: [String: String]
    /// "12 años de experiencia"
    let years: String
    let oneYear: String
    /// Between the role and the years.
    let with: String
    /// The years where they are an object; as `years` where a language does not tell them apart.
    var plainYears: String?
    let hasYears: String
    let ownWords: String
    let expertise: String
    let achievements: String
    let appearances: String
    let topics: String
    let message: String
    let welcome: String
    let talk: String
    let positioning: String
    let questions: PlainQuestions

    static func of(_ language: Language) -> PlainSentences? {
        switch language {
        case .english: nil
        case .spanish: spanish
        case .french: french
        case .german: german
        case .portuguese: portuguese
        case .italian: italian
        }
    }
}

/// Questions to the guest that address nobody as "tú" or "usted".
struct PlainQuestions: Sendable {
    /// After the beginning and the end of a story.
    let between: String
    /// After what came of a story.
    let result: String
    /// Of a story, by its title.
    let story: String
    let perspective: String
    let topic: String
    let start: String
    let message: String
    let achievement: String
    let expertise: String
}

extension String {
    /// The text with another in the place of `%`.
    func filled(_ text: String, _ second: String? = nil) -> String {
        guard let place = firstIndex(of: "%") else { return self }
        let rest = String(self[index(after: place)...])
        return self[..<place] + text + (second.map { rest.filled($0) } ?? rest)
    }
}
