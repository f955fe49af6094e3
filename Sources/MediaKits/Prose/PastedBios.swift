import InterviewCore

/// A pasted document may hold several bios under headings ("SHORT BIO", "Full bio:"); one of them is the guest's bio.
enum PastedBios {
    /// Of cleaned lines the longest bio, without its heading; all of them where no heading divides them.
    static func longest(_ text: String) -> String {
        var parts: [[Substring]] = [[]]
        for line in text.split(separator: "\n") {
            if isHeading(line) { parts.append([]) } else { parts[parts.count - 1].append(line) }
        }
        let bios = parts.map { $0.joined(separator: "\n") }
        let headed = bios.dropFirst()
        guard !headed.isEmpty else { return text }
        // What stands before the only heading belongs to the text.
        guard headed.count > 1 else { return bios.filter { !$0.isEmpty }.joined(separator: "\n") }
        return headed.reduce("") { Words.count($1) > Words.count($0) ? $1 : $0 }
    }

    /// "SHORT BIO", "=== Bio 2 ===", "Full bio (150 words):" – a few words, the kind of text among them, no sentence.
    private static func isHeading(_ line: Substring) -> Bool {
        let words = String(line.prefix(61)).foldedWords
        guard line.count <= 60, (1...5).contains(words.count), words.contains(where: kinds.contains) else {
            return false
        }
        return words.allSatisfy { kinds.contains($0) || qualities.contains($0) || $0.allSatisfy(\.isNumber) }
    }

    private static let kinds: Set<String> = ["bio", "bios", "biography", "summary", "introduction"]
    private static let qualities: Set<String> = [
        "short", "medium", "long", "full", "brief", "summary", "professional", "speaker", "extended", "version",
        "option", "my", "the", "one", "two", "three", "line", "words", "word", "paragraph", "sentence",
    ]
}
