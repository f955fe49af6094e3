/// Pronouns that Spanish, Portuguese and Italian write as one word with a verb: "darlo", "quítalo", "toglierlo".
enum Clitics {
    /// The verb without them, nil where there are none; the infinitive of an Italian verb with its ending.
    static func stems(of word: String) -> [String] {
        let count = word.utf8.count
        guard count >= 5, let end = word.utf8.last, lastBytes.contains(end) else { return [] }
        for ending in endings where count >= ending.count + 3 && word.utf8.suffix(ending.count).elementsEqual(ending) {
            let stem = String(decoding: word.utf8.dropLast(ending.count), as: UTF8.self)
            guard let last = stem.last, "raeio".contains(last) else { continue }
            return stem.hasSuffix("r") ? [stem, stem + "e"] : [stem]
        }
        return []
    }

    /// The longer ones first.
    private static let endings: [[UInt8]] = [
        "selo", "sela", "selos", "selas", "melo", "mela", "telo", "tela", "telos", "oslo", "noslo", "glielo", "velo",
        "vela", "velos", "lo", "la", "los", "las", "li", "le", "les", "me", "te", "se", "nos", "os", "mi", "ti", "ci",
        "vi", "ne", "lhe", "lhes",
    ].map { Array($0.utf8) }
    private static let lastBytes = Set(endings.compactMap(\.last))
}
