import InterviewCore

/// What a sentence is told by where it is judged whether it is talk: its words, pairs and triples of them, parts of
/// words, its length and what was asked, each hashed into a slot of a table of weights.
package struct TalkFeatures {
    /// 2^15 slots: with a few collisions, and 32 kB of weights.
    package static let slotCount = 1 << 15
    /// A longer sentence is hardly ever talk, and is not looked at.
    package static let longest = 40

    /// The words one behind the other in UTF-8, with a mark before the first and behind the last.
    private var bytes: [UInt8] = []
    private var words: [Range<Int>] = []
    private var holdsWord = false

    /// The slots of a stretch of a message, each once and in order; none where it is too long or holds no word.
    package static func slots(of tokens: Range<Int>, in message: MessageText, asked: Field) -> [Int] {
        var features = TalkFeatures()
        features.add("<")
        for index in tokens {
            features.add(message, index)
            if features.words.count > longest + 1 { return [] }
        }
        features.add(">")
        return features.holdsWord ? features.slots(group(asked)) : []
    }

    /// Numbers, addresses and pictures by their kind, all else folded.
    private mutating func add(_ message: MessageText, _ index: Int) {
        switch message.kind(index) {
        case .number: add("0")
        case .emoji: add("<e>")
        case .email, .link, .handle: add("<a>")
        case .word:
            holdsWord = true
            add(message.folded(index))
        case .punctuation, .symbol: add(message.folded(index))
        case nil: break
        }
    }

    private mutating func add(_ word: String) {
        let start = bytes.count
        bytes.append(contentsOf: word.utf8)
        words.append(start..<bytes.count)
    }

    private func slots(_ group: String) -> [Int] {
        let count = words.count - 2
        let length: Unicode.Scalar = count <= 6 ? "s" : "n"
        var slots: [Int] = []
        slots.reserveCapacity(words.count * 12)
        for (place, word) in words.enumerated() {
            slots.append(slot("w", word))
            slots.append(slot(length, word))
            if place + 1 < words.count { slots.append(slot("b", word, words[place + 1])) }
            if place + 2 < words.count { slots.append(slot("t", word, words[place + 1], words[place + 2])) }
            appendParts(of: word, to: &slots)
        }
        slots.append(slot("f", group: group))
        slots.append(slot("g", words[1], group: group))
        let size = [1, 3, 6, 10, 16].count { count > $0 }
        slots.append(slot("l", group: String(size)))
        slots.sort()
        return slots.indices.filter { $0 == 0 || slots[$0] != slots[$0 - 1] }.map { slots[$0] }
    }

    /// Every four bytes in a row of a longer word, its ends marked.
    private func appendParts(of word: Range<Int>, to slots: inout [Int]) {
        guard (4...24).contains(word.count), bytes[word.lowerBound] >= 0x61 else { return }
        slots.append(slot("c", word.lowerBound..<(word.lowerBound + 3), mark: "^"))
        slots.append(slot("c", (word.upperBound - 3)..<word.upperBound, mark: "$"))
        for start in word.lowerBound...(word.upperBound - 4) { slots.append(slot("c", start..<(start + 4))) }
    }

    /// FNV-1a over the kind of a feature and its parts; the upper bits are mixed better than the lower ones.
    private func slot(
        _ kind: Unicode.Scalar, _ first: Range<Int>? = nil, _ second: Range<Int>? = nil, _ third: Range<Int>? = nil,
        mark: Unicode.Scalar? = nil, group: String = ""
    ) -> Int {
        var hash = FNV1a()
        hash.add(UInt8(ascii: kind))
        if let mark { hash.add(UInt8(ascii: mark)) }
        for byte in group.utf8 { hash.add(byte) }
        add(first, to: &hash)
        add(second, to: &hash)
        add(third, to: &hash)
        return Int((hash.value ^ (hash.value >> 15)) & UInt32(Self.slotCount - 1))
    }

    private func add(_ part: Range<Int>?, to hash: inout FNV1a) {
        guard let part else { return }
        hash.add(0x20)
        for place in part { hash.add(bytes[place]) }
    }

    /// What is asked together, or alike.
    private static func group(_ field: Field) -> String {
        switch field {
        case .fullName, .email, .linkedinURL: "name"
        case .website, .socialLinks, .phone: "links"
        case .role, .company, .yearsExperience: "work"
        case .expertiseKeywords, .podcastTopics: "topics"
        case .speakingExperience, .idealPodcast: "speaking"
        case .promotion, .schedulingPreference: "promotion"
        default: field.rawValue
        }
    }
}
