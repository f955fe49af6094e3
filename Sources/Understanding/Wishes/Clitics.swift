/// Pronouns that Spanish, Portuguese and Italian write as one word with a verb: "darlo", "quítalo", "toglierlo".
enum Clitics {
    /// The verb without them, nil where there are none; the infinitive of an Italian verb with its ending.
    static func stems(of word: String) -> [String] {
        var word = word
        guard let ending = word.withUTF8({ ending(of: $0) }) else { return [] }
        let stem = String(decoding: word.utf8.dropLast(ending), as: UTF8.self)
        return stem.hasSuffix("r") ? [stem, stem + "e"] : [stem]
    }

    /// How many bytes its pronouns take.
    private static func ending(of word: UnsafeBufferPointer<UInt8>) -> Int? {
        guard word.count >= 5, let last = word.last else { return nil }
        return byLast[Int(last)].first { ending in
            let start = word.count - ending.count
            return start >= 3 && vowels.contains(word[start - 1])
                && ending.indices.allSatisfy { word[start + $0] == ending[$0] }
        }?.count
    }

    private static let vowels = Array("raeio".utf8)
    /// By their last byte.
    private static let byLast = (0...UInt8.max).map { last in endings.filter { $0.last == last } }

    /// The longer ones first.
    private static let endings: [[UInt8]] = [
        "selo", "sela", "selos", "selas", "melo", "mela", "telo", "tela", "telos", "oslo", "noslo", "glielo", "velo",
        "vela", "velos", "lo", "la", "los", "las", "li", "le", "les", "me", "te", "se", "nos", "os", "mi", "ti", "ci",
        "vi", "ne", "lhe", "lhes",
    ].map { Array($0.utf8) }
}
