/// What a question is about, apart from what leads to it.
enum QuestionCore: Hashable {
    /// Name, e-mail and LinkedIn, with a greeting and what sharing a profile means.
    case introduction(consent: String)
    case name, email
    case linkedIn(consent: String)
    case role, company, years, bio
    case expertise
    /// There are areas already, but too few.
    case moreExpertise(have: String)
    case story, achievements, perspective
    case topics
    case moreTopics(have: String)
    case audience, keyMessage
    /// Earlier appearances and the ideal podcast.
    case podcasts
    /// What to promote, and how hosts book.
    case booking
    /// A field that is asked only when the guest wants to be asked.
    case ofTheCard(Field)
    /// Any other fields, as a list of what is wanted.
    case anything(wanted: String)
}

/// How questions are worded. A list of wordings is used from its beginning, the last one again when it is used up.
protocol QuestionWordings: Sendable {
    /// Two or three wordings, each fit to stand alone.
    func wordings(of core: QuestionCore) -> [String]

    /// What sharing a profile means; `helpers`: who else sees it, and what for.
    func consent(helpers: String?) -> String
    /// What the service does that fetches addresses.
    func fetches(_ fetcher: String) -> String
    /// What the language model does.
    func understands(_ model: String) -> String

    /// The insight behind an expertise.
    func insight(into expertise: String) -> String
    /// A number for a story that has none.
    func metrics(ofStory title: String) -> String
    /// Suggested values of a field, for a yes or another wording.
    func proposal(_ field: Field, _ values: String) -> String
    func proposalAgain(_ field: Field) -> [String]
    func whoseProfile(theirs: String, mine: String?) -> String
    /// The words around an address give it to somebody else.
    var whoseAddress: String { get }
    var whoseProfileAgain: [String] { get }
    /// The summary was shown, and something was said.
    var anythingElse: [String] { get }
    /// Everything left waits for a profile.
    var waiting: [String] { get }
    /// Required fields stay refused: first, then again.
    func blocked(_ missing: [Field]) -> [String]

    /// Before a question whose wordings are used up.
    var onceMore: [String] { get }
    /// Before a question whose answer was not understood.
    var notUnderstood: [String] { get }
    /// Before a question that comes back after a digression.
    var backToQuestion: [String] { get }
    /// Before a required question that was passed over.
    var stillNeeded: [String] { get }
    /// How to answer: an example in the language's quotation marks, and a way out.
    func hint(example: String) -> String
}
