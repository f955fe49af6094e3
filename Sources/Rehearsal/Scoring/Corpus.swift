import InterviewCore

/// The words of texts, for the question whether a value is theirs.
struct Corpus {
    private let words: Set<String>
    private let letters: String

    init(_ texts: [String]) {
        words = Set(texts.flatMap(Self.words))
        letters = texts.map(Expectation.plain).joined(separator: "\n")
    }

    /// Whether every word of a value stands in the texts. A number may be reckoned from dates, of an address its last
    /// part says enough (a handle is resolved), and a phone number may be written in groups.
    func says(_ value: FactValue) -> Bool {
        switch value {
        case .integer: return true
        case .text(let text) where text.contains("://"):
            let part = text.split(separator: "/").last.map(String.init) ?? text
            return letters.contains(Expectation.plain(part.hasPrefix("www.") ? String(part.dropFirst(4)) : part))
        case .text(let text) where text.allSatisfy({ $0.isNumber || $0 == "+" }):
            return letters.contains(Expectation.plain(text))
        case .text(let text): return says(text)
        case .story(let story): return says(story.title) && says(story.text)
        }
    }

    private func says(_ text: String) -> Bool { Self.words(text).allSatisfy(words.contains) }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }
}
