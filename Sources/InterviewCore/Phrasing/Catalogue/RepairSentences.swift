/// What is said where a conversation is repaired: taken back, brought back, made clear, asked again.
protocol RepairSentences: Sendable {
    // Back and forth
    var broughtBack: String { get }
    var nothingToRedo: String { get }
    var staysAsItIs: String { get }
    /// The guest tires: half a sentence on what follows from it.
    var sparing: String { get }
    /// An earlier message was read in its new words, and nothing else follows.
    var readAgain: String { get }
    func readAgain(changed: [Field]) -> String

    // Which was meant; what there is to choose from follows
    var whichToRemove: String { get }
    func whichList(number: Int) -> String
    /// Two addresses: which should hosts use?
    var whichAddress: String { get }
    func whichValue(of field: Field) -> String
    /// One value that two fields could take.
    func whichField(of value: String) -> String

    // Sources, behind a field's name; quotes are in the language's quotation marks
    func written(inMessage number: Int?, _ quote: String) -> String
    var putIntoCard: String { get }
    func read(in kind: ProfileKind, _ quote: String) -> String
    /// Not said outright.
    func concluded(from kind: ProfileKind, _ quote: String) -> String
    /// "Where did you get that?", and nothing was told yet.
    var sourceOfWhat: String { get }

    // Already said
    /// Before what is known.
    var youDid: String { get }
    func sayItOnceMore(_ fields: [Field]) -> String
    var cannotFindIt: String { get }

    // Asked again
    /// What was meant as an e-mail address cannot be one.
    func brokenAddress(_ address: String) -> String
    /// Before the question whose a second profile is.
    var anotherProfile: String { get }
    /// What an answer may be, in a sentence or less.
    func whatWillDo(_ field: Field) -> String

    // One word more, each two wordings
    func deepen(story title: String) -> [String]
    func deepen(bio: String) -> [String]

    // What the guest wants to be asked
    /// Behind the value that there is.
    var whatInstead: String { get }
    var whatToAdd: String { get }
    /// Fields of the card alone.
    func wordings(ofTheCard field: Field) -> [String]
}
