/// A word or figure of a claim or of a source.
struct EvidenceWord {
    enum Kind: Hashable {
        /// Folded.
        case word(String)
        case figure(Figure)
        /// A month's name beside a figure, 1…12.
        case month(Int)
    }

    var kind: Kind
    /// As it stands, for telling what is missing.
    var raw: String
    /// Whether it begins with a capital, and not because a sentence begins.
    var isCapital: Bool
    /// Whether it opens a sentence.
    var isFirst: Bool
    /// Counted from 0 through the text.
    var clause: Int
    var sentence: Int

    var word: String? { if case .word(let word) = kind { word } else { nil } }
    var figure: Figure? { if case .figure(let figure) = kind { figure } else { nil } }

    /// Whether it says something of its own: no article, preposition or general verb.
    var isContent: Bool {
        guard let word else { return false }
        return word.count > 1 && !PlainWords.function.contains(word) && !PlainWords.soft.contains(word)
            || word.count == 1 && Self.isIdeograph(word)
    }

    private static func isIdeograph(_ word: String) -> Bool { word.unicodeScalars.contains(where: Unspaced.isPart) }

    /// The words of a text, at most some four thousand. Linear.
    static func words(of text: some StringProtocol) -> [EvidenceWord] {
        var reader = EvidenceReader(Phrase(text).words)
        reader.read()
        return reader.words
    }
}

private struct EvidenceReader {
    private let phrase: [Phrase.Word]
    private(set) var words: [EvidenceWord] = []
    private var clause = 0
    private var sentence = 0
    private var isFirst = true
    /// Words before this one are part of a figure.
    private var spent = 0

    init(_ phrase: [Phrase.Word]) { self.phrase = phrase }

    mutating func read() {
        for index in phrase.indices {
            let word = phrase[index]
            if index < spent {
                // Said with the figure.
            } else if word.core.isEmpty || word.core.allSatisfy({ !$0.isLetter && !$0.isNumber }) {
                clause += 1
            } else if word.core.unicodeScalars.contains(where: Unspaced.isPart) {
                readUnspaced(word.raw)
            } else {
                readWord(index)
            }
            if let last = word.raw.last(where: { !"\"”»)'’]".contains($0) }) {
                if ".!?…".contains(last) {
                    sentence += 1
                    clause += 1
                    isFirst = true
                } else if ",;:".contains(last) {
                    clause += 1
                }
            }
        }
    }

    private mutating func readWord(_ index: Int) {
        let word = phrase[index]
        if let found = Figure.figures(of: phrase, at: index) {
            for figure in found.figures { append(.figure(figure), raw: word.core, isCapital: false) }
            spent = found.end
            return
        }
        if let month = month(index) {
            append(.month(month), raw: word.core, isCapital: false)
            return
        }
        let isCapital = word.core.first?.isUppercase == true
        let isStrong = word.core.dropFirst().contains(where: \.isUppercase)
        for part in GroundingVocabulary.words(of: word.core) {
            if Self.conjunctions.contains(part) { clause += 1 }
            append(.word(part), raw: word.core, isCapital: isStrong || isCapital && !isFirst)
        }
    }

    private mutating func append(_ kind: EvidenceWord.Kind, raw: Substring, isCapital: Bool) {
        words.append(
            EvidenceWord(
                kind: kind, raw: String(raw.prefix(60)), isCapital: isCapital, isFirst: isFirst, clause: clause,
                sentence: sentence))
        isFirst = false
    }

    private func month(_ index: Int) -> Int? {
        guard phrase[index].core.count > 2, let month = MonthNames.month(DateToken.fold(phrase[index].folded)) else {
            return nil
        }
        let isDate = [index - 2, index - 1, index + 1, index + 2].contains { place in
            guard phrase.indices.contains(place), phrase[place].core.contains(where: \.isNumber) else { return false }
            return abs(place - index) == 1 || ["de", "of", "del"].contains(phrase[(place + index) / 2].folded)
        }
        return isDate ? month : nil
    }

    /// Runs of one script each; figures with what they count glued to them.
    private mutating func readUnspaced(_ text: Substring) {
        for run in Unspaced.runs(of: text) {
            switch run.kind {
            case .sign:
                let sign = run.text.unicodeScalars.first
                if sign == "。" || sign == "！" || sign == "？" || sign == "." {
                    sentence += 1
                    isFirst = true
                }
                clause += 1
            case .figure(let figure): append(.figure(figure), raw: run.text, isCapital: false)
            case .letters:
                for part in GroundingVocabulary.words(of: run.text) {
                    append(.word(part), raw: run.text, isCapital: run.text.first?.isUppercase == true)
                }
            case .unspaced:
                append(.word(DateToken.fold(String(run.text))), raw: run.text, isCapital: false)
            case .particles: break
            }
        }
    }

    private static let conjunctions: Set<String> = [
        "and", "or", "but", "that", "which", "who", "where", "while", "then", "und", "oder", "aber", "y", "e", "et",
        "ou",
        "o", "mais", "pero", "ma", "che", "que", "qui", "donde", "onde", "dove", "wo", "и", "а", "но", "где", "который",
        "которая", "sowie", "plus", "as", "after", "before",
    ]
}
