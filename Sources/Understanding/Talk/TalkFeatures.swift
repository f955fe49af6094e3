import InterviewCore

/// What a stretch of a message is told by where models judge what it is: its words, pairs and triples of them, parts of
/// words, how it begins, its length and maybe what was asked, each as a hash.
package struct TalkFeatures {
    /// A longer sentence is hardly ever talk, and is not looked at.
    package static let longest = 40

    private var hashes: [UInt32] = []

    /// The hashes of a stretch of a message; none where it is too long or holds no word.
    ///
    /// - Parameter asked: the field that was asked for first; nil where it does not matter.
    package static func hashes(of tokens: Range<Int>, in message: MessageText, asked: Field?) -> [UInt32] {
        guard tokens.count <= 4 * longest else { return [] }
        var words: [UInt32] = [start]
        var holdsWord = false
        for index in tokens {
            guard let word = word(message, index) else { continue }
            words.append(word)
            if words.count > longest + 1 { return [] }
            holdsWord = holdsWord || message.kind(index) == .word
        }
        guard holdsWord else { return [] }
        words.append(end)
        var features = TalkFeatures()
        features.hashes.reserveCapacity(words.count * 12)
        features.add(words)
        for index in tokens where message.kind(index) == .word { features.addParts(of: message.folded(index)) }
        if let asked { features.add(words, asked: FeatureHash.of(group(asked))) }
        return features.hashes
    }

    private static let start = FeatureHash.of("<")
    private static let end = FeatureHash.of(">")
    private static let number = FeatureHash.of("0")
    private static let emoji = FeatureHash.of("<e>")
    private static let address = FeatureHash.of("<a>")

    /// Numbers, addresses and pictures by their kind, all else folded.
    private static func word(_ message: MessageText, _ index: Int) -> UInt32? {
        switch message.kind(index) {
        case .number: number
        case .emoji: emoji
        case .email, .link, .handle: address
        case .word, .punctuation, .symbol: FeatureHash.of(message.folded(index))
        case nil: nil
        }
    }

    private mutating func add(_ kind: UInt32, _ first: UInt32, _ second: UInt32 = 0, _ third: UInt32 = 0) {
        hashes.append(FeatureHash.feature(kind, first, second, third))
    }

    private mutating func add(_ words: [UInt32]) {
        let isShort: UInt32 = words.count <= 8 ? 2 : 3
        for (place, word) in words.enumerated() {
            add(1, word)
            add(isShort, word)
            if place + 1 < words.count { add(4, word, words[place + 1]) }
            if place + 2 < words.count { add(5, word, words[place + 1], words[place + 2]) }
        }
        add(6, words[1], words[2])
        add(7, words[1], words[2], words.count > 3 ? words[3] : 0)
        add(8, Self.size(words))
    }

    private mutating func add(_ words: [UInt32], asked group: UInt32) {
        for word in words { add(9, group, word) }
        add(10, group)
        add(11, group, words[1])
        add(12, group, words[1], words[2])
        add(13, group, Self.size(words))
    }

    private static func size(_ words: [UInt32]) -> UInt32 { UInt32(min(8, words.count / 3)) }

    /// Every four bytes in a row of a longer word, its ends marked.
    private mutating func addParts(of word: String) {
        let bytes = word.utf8
        guard (4...24).contains(bytes.count) else { return }
        var last = UInt32(UInt8(ascii: "^"))
        var seen = 1
        for byte in bytes {
            last = last << 8 | UInt32(byte)
            seen += 1
            if seen >= 4 { add(14, last) }
        }
        add(14, last << 8 | UInt32(UInt8(ascii: "$")))
    }

    /// What is asked together, or alike.
    private static func group(_ field: Field) -> String {
        switch field {
        case .fullName, .email, .linkedinURL: "name"
        case .website, .socialLinks, .phone: "links"
        case .role, .company, .yearsExperience: "work"
        case .speakingExperience, .idealPodcast: "speaking"
        case .promotion, .schedulingPreference: "promotion"
        default: field.rawValue
        }
    }
}
