import InterviewCore
import Interviewing

/// One field of the plain form, as its template shows it.
struct FormField {
    struct Choice {
        var value: String
        var label: String
        var isChosen: Bool
    }

    struct StoryPart {
        var id: String
        var name: String
        var label: String
        var rows: Int
        var value: String
        var before: String
    }

    struct Story {
        var number: Int
        var title: String
        var fact: String?
        var parts: [StoryPart]
    }

    struct FactLine {
        /// Nil where the input says it already.
        var text: String?
        var status: String
        var source: String?
        var quotes: [String]
        /// What its buttons send: field and fact.
        var target: String
        /// What its buttons say they are about.
        var named: String
        var keep: String?
        var strike: String?
    }

    var id: String
    var name: String
    var label: String
    var note: String?
    var hint: String?
    var error: String?
    var describedBy: String?
    var input = false
    var type = "text"
    var autocomplete: String?
    var area = false
    var rows = 3
    var hasChoices = false
    var choices: [Choice] = []
    var isStories = false
    var stories: [Story] = []
    var isPicture = false
    var picture: String?
    var value = ""
    /// What the input held when the page was made; nil where there is none.
    var before: String?
    var hasFacts = false
    var facts: [FactLine] = []
}
