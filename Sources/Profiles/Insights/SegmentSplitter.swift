/// Cuts a document into blocks at blank lines and into segments at line breaks and sentence ends.
struct SegmentSplitter {
    private(set) var segments: [EvidenceMap.Segment] = []
    private(set) var blocks: [Range<Int>] = []
    private var offset = 0
    private var blockStart = 0
    private var linesInBlock = 0
    /// The lines at a block's beginning are its head until one reads like prose.
    private var isInHead = true
    /// Whether the sentence of the line before goes on.
    private var goesOn = false

    /// UTF-16 units of a segment at most.
    private static let limit = 2000
    private static let headLines = 5
    private static let headLength = 90

    init(_ text: String) {
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let length = line.utf16.count
            if line.allSatisfy(\.isWhitespace) {
                closeBlock()
            } else {
                read(line)
            }
            // A break of two units ("\r\n") is one character.
            offset += length
            if line.endIndex < text.endIndex { offset += text[line.endIndex].utf16.count }
        }
        closeBlock()
        for index in segments.indices { segments[index].words = EvidenceWord.words(of: segments[index].text) }
    }

    private mutating func closeBlock() {
        if segments.count > blockStart { blocks.append(blockStart..<segments.count) }
        blockStart = segments.count
        linesInBlock = 0
        isInHead = true
        goesOn = false
    }

    private mutating func read(_ line: Substring) {
        let pieces = cut(line)
        if pieces.count > 1 || line.count > Self.headLength || linesInBlock >= Self.headLines || ends(line) {
            isInHead = false
        }
        var start = offset
        for (index, piece) in pieces.enumerated() {
            let length = piece.utf16.count
            let text: String
            if index == 0, goesOn, line.first(where: { !$0.isWhitespace })?.isLowercase == true,
                let last = segments.last,
                last.end - last.start + length < Self.limit
            {
                // A wrapped line.
                text = last.text + " " + piece
                segments.removeLast()
                append(text, last.start, start + length)
            } else {
                append(String(piece), start, start + length)
            }
            start += length
        }
        linesInBlock += 1
        goesOn = line.count >= 40 && !ends(line)
    }

    private mutating func append(_ text: String, _ start: Int, _ end: Int) {
        segments.append(
            EvidenceMap.Segment(
                start: start, end: end, block: blocks.count, words: [], isHead: isInHead,
                text: text))
    }

    private func ends(_ line: Substring) -> Bool {
        line.last(where: { !$0.isWhitespace && !"\"”»)'’".contains($0) }).map { ".!?…。！？;:".contains($0) } ?? false
    }

    /// The sentences of a line; together they are the line.
    private func cut(_ line: Substring) -> [Substring] {
        var pieces: [Substring] = []
        var start = line.startIndex
        var units = 0
        var word = line.startIndex
        var index = line.startIndex
        while index < line.endIndex {
            let character = line[index]
            let next = line.index(after: index)
            units += character.utf16.count
            if character.isWhitespace {
                // A full stop behind a word, before a space and no small letter; not behind "Dr." or an initial.
                let isStop = isEnd(line, word: line[word..<index]) && line[next...].first?.isLowercase != true
                if index > start, isStop || units > Self.limit {
                    pieces.append(line[start..<next])
                    start = next
                    units = 0
                }
                word = next
            } else if "。！？•".contains(character) {
                pieces.append(line[start..<next])
                start = next
                word = next
                units = 0
            }
            index = next
        }
        if start < line.endIndex { pieces.append(line[start...]) }
        return pieces
    }

    private func isEnd(_ line: Substring, word: Substring) -> Bool {
        guard let last = word.last(where: { !"\"”»)'’".contains($0) }), ".!?…".contains(last) else {
            return false
        }
        guard last == "." else { return true }
        let letters = word.filter { $0.isLetter }
        if letters.count == 1, letters.first?.isUppercase == true { return false }
        return !["dr", "mr", "mrs", "ms", "prof", "st", "inc", "ltd", "co", "e.g", "z.b", "ca", "sra", "vs"]
            .contains(word.dropLast().lowercased())
    }
}
