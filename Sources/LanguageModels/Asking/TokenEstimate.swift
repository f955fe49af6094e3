/// What a text costs a model, roughly: a quarter token a character in Latin script, half a one in other alphabets, a
/// whole one where a character is a syllable or a word. Tokenisers differ; this stays on the safe side of the common.
enum TokenEstimate {
    /// The beginning of a text that costs no more than a number of tokens, cut at the end of a line where there is
    /// one in the last half, else between words, else anywhere.
    static func beginning(of text: String, tokens limit: Int) -> (text: String, isWhole: Bool) {
        let scalars = text.unicodeScalars
        var quarters = 0
        var line: String.Index?
        var word: String.Index?
        for index in scalars.indices {
            let scalar = scalars[index]
            quarters += Self.quarters(of: scalar)
            if quarters > limit * 4 {
                return (String(scalars[..<(line ?? word ?? index)]), false)
            }
            guard quarters > limit * 2 else { continue }
            if scalar == "\n" { line = index } else if scalar == " " { word = index }
        }
        return (text, true)
    }

    private static func quarters(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case ..<0x250: 1
        case ..<0x2E80: 2
        default: 4
        }
    }
}
