/// Who a sentence of the guest is about when somebody else says it: by name, by pronouns, or both.
struct Person {
    /// Said at the first mention; nil: it was said before, or "you".
    var name: String?
    var pronoun: Pronoun?
    /// Whether "we" is this person too, as in an address to the guest.
    var includesOthers = false

    /// The guest, spoken to.
    static let you = Person(pronoun: .you, includesOthers: true)
}

/// The forms of a pronoun.
struct Pronoun: Hashable {
    var subject: String
    var object: String
    var possessive: String
    var reflexive: String
    /// "hers"
    var own: String
    /// Whether verbs take the form that goes with "they".
    var isPlural: Bool

    static let you = Pronoun(
        subject: "you", object: "you", possessive: "your", reflexive: "yourself", own: "yours", isPlural: true)
    static let she = Pronoun(
        subject: "she", object: "her", possessive: "her", reflexive: "herself", own: "hers", isPlural: false)
    static let he = Pronoun(
        subject: "he", object: "him", possessive: "his", reflexive: "himself", own: "his", isPlural: false)
    static let they = Pronoun(
        subject: "they", object: "them", possessive: "their", reflexive: "themselves", own: "theirs", isPlural: true)

    /// The pronoun that a guest gave first ("she/her", "they/he"), where English has set forms for it.
    init?(given: String) {
        switch given.lowercased().split(whereSeparator: { !$0.isLetter }).first {
        case "she": self = .she
        case "he": self = .he
        case "they": self = .they
        default: return nil
        }
    }

    private init(
        subject: String, object: String, possessive: String, reflexive: String, own: String, isPlural: Bool
    ) {
        self.subject = subject
        self.object = object
        self.possessive = possessive
        self.reflexive = reflexive
        self.own = own
        self.isPlural = isPlural
    }

    /// Words that would be taken for this person in a sentence about them.
    var rivals: Set<String> { isPlural ? [] : [subject, object, possessive, reflexive, own] }
}
