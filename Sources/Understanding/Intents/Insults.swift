/// What is said to the machine in anger: nothing to store.
enum Insults {
    static func isInsult(_ words: [Word]) -> Bool {
        guard words.count <= 24, let first = words.first else { return false }
        if words.count <= 8, outbursts.best(in: words, at: 0) != nil { return true }
        if isForeign(words) { return true }
        guard words.contains(where: { rude.contains($0) }) else { return false }
        if words.count <= 7, ["you", "youre", "ur", "your"].contains(first.text) {
            // "You are stupid if you rent" is a view of the world.
            return !words.contains { ["if", "when", "unless", "because", "and"].contains($0.text) }
        }
        return words.contains { machines.contains($0) }
    }

    private static let rude = WordSets.set(
        "stupid dumb useless hopeless idiot idiotic moron suck sucks annoying pathetic ridiculous crap shit shitty fucking garbage trash rubbish waste wasting hate terrible awful horrible worst"
    )
    private static let machines = WordSets.set("bot chatbot robot machine questionnaire form chat software app program")

    private static let outbursts = PhraseBook<Bool>([
        (
            true,
            """
            fuck|screw you|this|off|it
            shut up
            go away|to hell
            leave me alone
            stop asking|bothering|wasting
            you suck|stink
            this sucks
            this|what is? a|an? *1 waste of my|everyones? time
            im|i am sick|tired of this|these|your
            enough|no more of? your|these|with? stupid|dumb? questions
            """
        )
    ])
}
