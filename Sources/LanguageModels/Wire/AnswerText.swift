import Foundation
import Ports

/// Finds the JSON object in what a model wrote.
enum AnswerText {
    /// Characters at most (`ModelAnswer.json`).
    static let limit = 200_000

    /// - Throws: `.malformed` where there is no whole JSON object, or too much of it.
    static func object(in written: String) throws(ModelError) -> String {
        // Bytes first: counting characters of a long text is the dearer of the two.
        guard written.utf8.count <= limit * 4, written.count <= limit else { throw .malformed }
        let text = withoutThoughts(trimmed(written[...]))
        for candidate in [text, fenced(text), braced(text)] {
            if let candidate, isObject(candidate) { return String(candidate) }
        }
        throw .malformed
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    /// Local models that reason put it before the answer.
    private static func withoutThoughts(_ text: Substring) -> Substring {
        guard text.hasPrefix("<think>") else { return text }
        return text.firstRange(of: "</think>").map { trimmed(text[$0.upperBound...]) } ?? ""
    }

    /// What stands in a code fence, from its first line to the last fence.
    private static func fenced(_ text: Substring) -> Substring? {
        guard let start = text.firstRange(of: "```"),
            let line = text[start.upperBound...].firstIndex(where: \.isNewline)
        else { return nil }
        let rest = text[line...]
        guard let last = rest.lastIndex(of: "`") else { return trimmed(rest) }
        var inside = rest[..<last]
        while inside.last == "`" { inside.removeLast() }
        return trimmed(inside)
    }

    /// An object amid talk. One in a list is not the answer.
    private static func braced(_ text: Substring) -> Substring? {
        guard let start = text.firstIndex(of: "{"), let end = text.lastIndex(of: "}"), start < end,
            !text[..<start].contains("[")
        else { return nil }
        return text[start...end]
    }

    private static func isObject(_ text: Substring) -> Bool {
        guard text.first == "{", let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)) else {
            return false
        }
        return value is [String: Any]
    }
}
