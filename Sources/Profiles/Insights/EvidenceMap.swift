import InterviewCore

/// A profile's text and the guest's words, taken apart once: which words and figures stand where.
///
/// A **segment** is a sentence or a line; a **block** is what stands between blank lines, in a profile's text one
/// position, school or section. Linear in the length.
struct EvidenceMap {
    struct Segment {
        /// UTF-16 offsets into the document; empty for the guest's words.
        var start: Int
        var end: Int
        var block: Int
        var words: [EvidenceWord]
        /// Whether it is one of the short lines that a block begins with: title, company, dates, place.
        var isHead: Bool
        /// Whether it speaks to whoever reads it and tells nothing: no evidence.
        var isTainted = false
        var text: String
    }

    private(set) var segments: [Segment] = []
    /// The segments of each block.
    private(set) var blocks: [Range<Int>] = []
    /// The blocks of the guest's own words.
    private(set) var guestBlocks: Range<Int> = 0..<0
    private var occurrences: [String: [Int]] = [:]
    private var byStem: [String: Set<String>] = [:]
    private var figures: [Double: [(segment: Int, figure: Figure)]] = [:]
    /// Where words stand without a word before them that makes less of them.
    private var bare: [String: [Int]] = [:]
    /// Words of head lines: titles, companies, schools, places.
    private var titles: Set<String> = []
    /// Words that stand somewhere as ordinary ones; the others are names.
    private var ordinary: Set<String> = []

    init(document: String, guestWords: [String]) {
        let splitter = SegmentSplitter(document)
        segments = splitter.segments
        blocks = splitter.blocks
        let first = blocks.count
        for text in guestWords.prefix(200) {
            let start = segments.count
            for line in text.prefix(8000).split(whereSeparator: \.isNewline) {
                segments.append(
                    Segment(
                        start: 0, end: 0, block: blocks.count, words: EvidenceWord.words(of: line), isHead: false,
                        text: String(line)))
            }
            if segments.count > start { blocks.append(start..<segments.count) }
        }
        guestBlocks = first..<blocks.count
        taint()
        let isGerman = looksGerman
        var isHonours = false
        for block in blocks {
            if block.count == 1, block.lowerBound < segments.count,
                Self.headings.contains(segments[block.lowerBound].text)
            {
                isHonours = segments[block.lowerBound].text == "Honors"
            }
            for index in block where !segments[index].isTainted {
                learn(index, isGerman: isGerman)
                // What stands under this heading was won.
                if isHonours { note(WordClasses.win, index) }
            }
        }
        for word in ordinary {
            for stem in Endings.stems(of: word, canName: true) { byStem[stem, default: []].insert(word) }
        }
    }

    /// `ProfileText`'s headings.
    private static let headings: Set<String> = [
        "About", "Experience", "Education", "Skills", "Languages", "Certifications", "Honors", "Publications",
        "Projects",
        "Volunteering", "Contact",
    ]

    // MARK: Preparing

    /// A block with an instruction to a program in it is no evidence at all, one to a reader costs its sentence.
    private mutating func taint() {
        for block in blocks {
            let kinds = block.map { Instructions.kind(of: segments[$0].text) }
            let isAddressed = kinds.contains(.program)
            for (place, index) in block.enumerated() where isAddressed || kinds[place] != nil {
                segments[index].isTainted = true
            }
        }
    }

    private var looksGerman: Bool {
        let words = segments.prefix(200).flatMap { $0.words.compactMap(\.word) }
        let german: Set<String> = ["der", "die", "das", "und", "mit", "von", "bei", "eine", "einen", "im", "zu", "auf"]
        return words.count { german.contains($0) } * 12 > words.count
    }

    private mutating func learn(_ index: Int, isGerman: Bool) {
        let segment = segments[index]
        var before = ""
        for word in segment.words {
            switch word.kind {
            case .figure(let figure):
                let known = figures[figure.value]?.last
                if known?.segment != index || known?.figure != figure {
                    figures[figure.value, default: []].append((index, figure))
                }
            case .month: break
            case .word(let text):
                note(text, index)
                if let name = WordClasses.of(text) { note(name, index) }
                if !GuardedWords.diminishers.contains(before), bare[text]?.last != index {
                    bare[text, default: []].append(index)
                }
                if segment.isHead { titles.insert(text) }
                let opens = word.isFirst && segment.words.count >= 4 && !segment.isHead
                let isSmall = word.raw.first?.isUppercase != true
                if opens && !word.isCapital || isSmall || isGerman && !segment.isHead { ordinary.insert(text) }
            }
            before = word.word ?? ""
        }
    }

    private mutating func note(_ word: String, _ index: Int) {
        if occurrences[word]?.last != index { occurrences[word, default: []].append(index) }
    }

    // MARK: Asking

    /// The sources' words that a word of a claim may stand for: itself, or forms of the same ordinary word.
    func forms(of word: String) -> Set<String> {
        var forms: Set<String> = []
        if occurrences[word] != nil { forms.insert(word) }
        if let name = WordClasses.of(word), occurrences[name] != nil { forms.insert(name) }
        for stem in Endings.stems(of: word, canName: false) { forms.formUnion(byStem[stem] ?? []) }
        if forms.isEmpty, word.unicodeScalars.contains(where: Unspaced.isPart) { forms = pieces(of: word) }
        return forms
    }

    /// Of a run of an unspaced script: itself, where it is made of words of the sources.
    private func pieces(of run: String) -> Set<String> { covers(run, in: [0..<segments.count]) ? [run] : [] }

    /// Whether a run of ideographs is made of beginnings and ends of such runs in a scope, of two characters and more.
    private func covers(_ run: String, in scope: [Range<Int>]) -> Bool {
        guard run.unicodeScalars.allSatisfy(Unspaced.isIdeograph) else { return false }
        let runs = scope.flatMap(\.self).filter { !segments[$0].isTainted }.flatMap { segments[$0].words }
            .compactMap(\.word).filter { $0.unicodeScalars.contains(where: Unspaced.isIdeograph) }.prefix(2000)
        guard run.count <= 40 else { return false }
        var rest = Array(run)[...]
        while !rest.isEmpty {
            var length = rest.count
            while length >= 2 {
                let piece = String(rest.prefix(length))
                if runs.contains(where: { $0.hasPrefix(piece) || $0.hasSuffix(piece) }) { break }
                length -= 1
            }
            guard length >= 2 else { return false }
            rest = rest.dropFirst(length)
        }
        return true
    }

    /// - Parameter bare: only where no word before makes less of it ("vice", "deputy").
    func holds(_ word: String, in scope: [Range<Int>], bare isBare: Bool = false) -> Bool {
        guard occurrences[word] != nil else {
            return word.unicodeScalars.contains(where: Unspaced.isPart) && covers(word, in: scope)
        }
        let places =
            isBare ? bare[word] ?? occurrences[word].flatMap { word.hasPrefix("+") ? $0 : nil } : occurrences[word]
        guard let places else { return false }
        return scope.contains { range in
            var low = 0
            var high = places.count
            while low < high {
                let middle = (low + high) / 2
                if places[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
            }
            return low < places.count && places[low] < range.upperBound
        }
    }

    func holds(any forms: Set<String>, in scope: [Range<Int>], bare isBare: Bool = false) -> Bool {
        forms.contains { holds($0, in: scope, bare: isBare) }
    }

    /// The segments in which a word stands, at most 200.
    func places(of word: String) -> ArraySlice<Int> { (occurrences[word] ?? []).prefix(200) }

    /// Whether a word is a name wherever it stands.
    func isName(_ word: String) -> Bool { occurrences[word] != nil && !ordinary.contains(word) }
    /// Whether a word stands in a head line.
    func isTitle(_ word: String) -> Bool { titles.contains(word) }

    /// Where a figure of this value stands, at most 40 places.
    func places(of value: Double, in scope: [Range<Int>]) -> [(segment: Int, figure: Figure)] {
        Array((figures[value] ?? []).lazy.filter { place in scope.contains { $0.contains(place.segment) } }.prefix(40))
    }

    /// The segments that a stretch of the document touches.
    func segments(in quote: Quote) -> Range<Int> {
        var low = 0
        var high = blocks.prefix(guestBlocks.lowerBound).last?.upperBound ?? 0
        let end = high
        while low < high {
            let middle = (low + high) / 2
            if segments[middle].end <= quote.start { low = middle + 1 } else { high = middle }
        }
        var last = low
        while last < end, segments[last].start < quote.end { last += 1 }
        return low..<last
    }

    /// A segment with its block, or of a very long block its neighbours.
    func surroundings(of segment: Int) -> Range<Int> {
        let block = blocks[segments[segment].block]
        guard block.count > 80 else { return block }
        return max(block.lowerBound, segment - 3)..<min(block.upperBound, segment + 4)
    }

    /// The head lines of a segment's block.
    func head(of segment: Int) -> Range<Int> {
        let block = blocks[segments[segment].block]
        var end = block.lowerBound
        while end < block.upperBound, segments[end].isHead { end += 1 }
        return block.lowerBound..<end
    }
}
