/// A sentence or a point of a list, as it stands in prose but for white space and what marks it as a point.
struct Sentence: Hashable {
    var text: String
    /// Whether it stood behind a bullet.
    var isPoint = false
    /// Whether it announces what follows ("What I do:").
    var isHeading = false

    /// The text with a full stop where it ends with none.
    var closed: String {
        guard let last = text.last, !text.hasSuffix("!)"), !text.hasSuffix(".)"), !text.hasSuffix("?)") else {
            return text
        }
        return last.isLetter || last.isNumber || last == "%" || last == ")" ? text + "." : text
    }

    static func split(_ prose: String) -> [Sentence] {
        var sentences: [Sentence] = []
        for line in lines(of: prose) {
            for (index, piece) in points(of: line).enumerated() {
                let marked = index > 0 || line.first { !$0.isWhitespace }.map { bullets.contains($0) } == true
                let texts = cut(piece)
                for (position, text) in texts.enumerated() {
                    guard let plain = trimmed(text) else { continue }
                    let isLast = position == texts.count - 1
                    sentences.append(
                        Sentence(text: plain, isPoint: marked, isHeading: isLast && announces(text)))
                }
            }
            if sentences.count > 600 { break }
        }
        return sentences
    }

    /// The lines of a prose. One that goes on in lower case after a full line only wraps it.
    private static func lines(of prose: String) -> [Substring] {
        var lines: [Substring] = []
        for line in prose.split(whereSeparator: \.isNewline).prefix(400) {
            let begin = line.first { !$0.isWhitespace }
            if let last = lines.last, last.count >= 40, begin?.isLowercase == true,
                !".!?:;…".contains(last.last { !$0.isWhitespace } ?? " ")
            {
                lines[lines.count - 1] = prose[last.startIndex..<line.endIndex]
            } else {
                lines.append(line)
            }
        }
        return lines
    }

    /// The points of a line that strings them together ("• one • two").
    private static func points(of line: Substring) -> [Substring] {
        line.split { $0 == "•" || $0 == "▪" || $0 == "●" || $0 == "■" || $0 == "►" || $0 == "‣" }
    }

    /// Whether a text ends in a colon, an arrow or the like.
    private static func announces(_ text: Substring) -> Bool {
        guard let last = text.last(where: { !$0.isWhitespace }) else { return false }
        return last == ":" || last == "→" || last == "：" || last == "↓" || last == "👇" || last == "⬇"
    }

    /// At full stops, question and exclamation marks that end a sentence.
    private static func cut(_ piece: Substring) -> [Substring] {
        var parts: [Substring] = []
        var start = piece.startIndex
        var word = piece.startIndex
        var index = piece.startIndex
        while index < piece.endIndex {
            let character = piece[index]
            let next = piece.index(after: index)
            if character.isWhitespace { word = next }
            if character == "。" || character == "！" || character == "？" {
                parts.append(piece[start..<next])
                start = next
            } else if ".!?…".contains(character), ends(piece, at: index, next, word: piece[word..<index]) {
                let close = next < piece.endIndex && "\"”»)'’".contains(piece[next]) ? piece.index(after: next) : next
                parts.append(piece[start..<close])
                start = close
                index = close
                continue
            }
            index = next
        }
        if start < piece.endIndex { parts.append(piece[start...]) }
        return parts
    }

    private static func ends(
        _ piece: Substring, at index: Substring.Index, _ next: Substring.Index, word: Substring
    ) -> Bool {
        var behind = next
        if behind < piece.endIndex, "\"”»)'’".contains(piece[behind]) { behind = piece.index(after: behind) }
        guard behind < piece.endIndex else { return true }
        guard piece[behind].isWhitespace else {
            // LinkedIn's own files lose paragraph breaks: "…keeps change safe.I lead two teams".
            return piece[index] == "." && piece[behind].isUppercase && word.count >= 4 && word.allSatisfy(\.isLowercase)
        }
        guard let following = piece[behind...].first(where: { !$0.isWhitespace }) else { return true }
        if following.isLowercase { return false }
        guard piece[index] == "." else { return true }
        // An initial ("John F. Kennedy") or a short form is not an end.
        let short = word.drop { !$0.isLetter }
        if short.count == 1, short.first?.isUppercase == true, short != "I" { return false }
        return !abbreviations.contains(short.lowercased())
    }

    /// Without marks before and white space around; nil where no letter is left.
    private static func trimmed(_ text: Substring) -> String? {
        var rest = text.drop { !($0.isLetter || $0.isNumber || "\"“«„'‘($€£¥+~<>@#".contains($0)) }
        // A keycap ("1️⃣") or "1." or "1)" before the text numbers a point.
        let number = rest.prefix { $0.isWholeNumber || $0.unicodeScalars.contains { $0.value == 0x20E3 } }
        if (1...2).contains(number.count) {
            let behind = rest[number.endIndex...]
            let isKeycap = number.contains { $0.unicodeScalars.contains { $0.value == 0x20E3 } }
            if isKeycap || (behind.first == "." || behind.first == ")") && behind.dropFirst().first == " " {
                rest = behind.drop { !($0.isLetter || $0.isNumber || "\"“«„'‘($€£¥+".contains($0)) }
            }
        }
        while let last = rest.last, last.isWhitespace || last == ":" || last == "→" || isPicture(last) {
            rest.removeLast()
        }
        guard rest.contains(where: \.isLetter) else { return nil }
        return rest.contains(where: \.isNewline) ? String(rest.map { $0.isNewline ? " " : $0 }) : String(rest)
    }

    private static func isPicture(_ character: Character) -> Bool {
        character.unicodeScalars.contains { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }
    }

    private static let bullets: Set<Character> = [
        "•", "▪", "●", "■", "►", "‣", "-", "–", "*", "→", "✓", "✔", "➤", "◦", "»", "·", "✅", "👉", "🔹", "🔸",
    ]
    private static let abbreviations: Set<String> = [
        "e.g", "i.e", "eg", "dr", "mr", "mrs", "ms", "prof", "st", "inc", "ltd", "co", "corp", "vs", "no", "nr",
        "approx",
        "u.s", "u.k", "ph.d", "jr", "sr", "etc", "z.b", "bzw", "ca", "inkl", "d.h", "mio", "mrd", "sra", "sig", "mme",
        "m",
        "ing", "dipl", "fig", "vol", "dept", "univ", "est", "al", "bspw", "ggf",
    ]
}
