import InterviewCore

/// Guests paste; what is decoration or talk around the text goes, every word of the text itself stays.
enum CleanText {
    /// One line, white space folded.
    static func line(_ text: String) -> String {
        visible(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Lines that hold words, each without the marks of lists, headings and emphasis around it.
    static func paragraphs(_ text: String) -> String {
        var lines = visible(text).split(whereSeparator: \.isNewline).map { undecorated(line(String($0))) }
        lines.removeAll { line in !line.contains { $0.isLetter || $0.isNumber || $0.isSymbol } }
        lines.removeAll { isDecoration($0) }
        if lines.count > 1, let first = lines.first, isPreamble(first) { lines.removeFirst() }
        return lines.joined(separator: "\n")
    }

    /// Without control characters and the marks that turn the direction of what follows.
    private static func visible(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: kept.append(scalar)
            case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
            default: kept.append(scalar)
            }
        }
        return String(kept)
    }

    private static func undecorated(_ line: String) -> String {
        var text = Substring(line)
        while let first = text.first, "#>•▪◦‣".contains(first) { text = text.dropFirst().drop(while: \.isWhitespace) }
        for mark in ["- ", "* ", "– "] where text.hasPrefix(mark) { text = text.dropFirst(2) }
        let plain = text.split(separator: "**", omittingEmptySubsequences: false).joined()
        return line.contains("**") && plain.contains { $0.isLetter } ? plain : String(text)
    }

    /// "=====", "-----", "~~~": a rule between parts.
    private static func isDecoration(_ line: String) -> Bool {
        line.allSatisfy { "=-_*~+#|<>^ ".contains($0) }
    }

    /// "Okay, here are three bios:": what an assistant said before the text that was pasted.
    private static func isPreamble(_ line: String) -> Bool {
        guard line.hasSuffix(":") || line.hasSuffix("…") || line.hasSuffix("...") else { return false }
        let words = line.foldedWords
        let openers = ["okay", "ok", "sure", "certainly", "absolutely", "here", "below", "great"]
        guard let first = words.first, openers.contains(first) else { return false }
        return words.contains("here") || words.contains("below") || words.contains("bio") || words.contains("bios")
    }
}
