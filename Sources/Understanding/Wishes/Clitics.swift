/// Pronouns that Spanish, Portuguese and Italian write as one word with a verb: "darlo", "quítalo", "toglierlo".
enum Clitics {
    /// The verb without them, nil where there are none; the infinitive of an Italian verb with its ending.
    static func stems(of word: String) -> [String] {
        guard word.utf8.count >= 5 else { return [] }
        for ending in endings where word.hasSuffix(ending) && word.utf8.count >= ending.utf8.count + 3 {
            let stem = String(word.dropLast(ending.utf8.count))
            guard let last = stem.last, "raeio".contains(last) else { continue }
            return stem.hasSuffix("r") ? [stem, stem + "e"] : [stem]
        }
        return []
    }

    /// The longer ones first.
    private static let endings = [
        "selo", "sela", "selos", "selas", "melo", "mela", "telo", "tela", "telos", "oslo", "noslo", "glielo", "velo",
        "vela", "velos", "lo", "la", "los", "las", "li", "le", "les", "me", "te", "se", "nos", "os", "mi", "ti", "ci",
        "vi", "ne", "lhe", "lhes",
    ]
}
