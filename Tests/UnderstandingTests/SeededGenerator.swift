/// Repeatable randomness for property tests (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// Words, addresses, numbers, signs and stray scalars of all planes, in any order.
    mutating func text(length: Int) -> String {
        let pieces = [
            " ", "\n", "\r\n", ".", "@", "/", "://", "https", "www.", "linkedin.com/in/", "-", "%", "%C3", "+", "5",
            "2009",
            "years", "since", "é", "e\u{301}", "😀", "👩‍🔧", "\u{200B}", "\u{FEFF}", "王", "א", "x.com", "(", ")",
            "ex.example",
            "at", "dot", "$", "1.5M", "\u{0}", "’", "_", "my", "on", "twitter", "phone", ":", "|", "<", ">", "\\",
        ]
        var result = ""
        for _ in 0..<length {
            if Bool.random(using: &self) {
                result += pieces.randomElement(using: &self) ?? ""
            } else if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self)) {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
