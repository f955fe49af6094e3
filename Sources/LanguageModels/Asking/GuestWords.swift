/// What the guest said of themselves, as a prompt tells it. Addresses and telephone numbers stay here: no draft may use
/// them.
enum GuestWords {
    static func lines(_ words: [String]) -> String {
        words.filter { !isContact($0) }.map { text in
            "- " + text.split(whereSeparator: \.isNewline).joined(separator: " / ")
        }.joined(separator: "\n")
    }

    private static func isContact(_ text: String) -> Bool {
        guard !text.contains(where: \.isWhitespace) || !text.contains(where: \.isLetter) else { return false }
        if text.contains("@") || text.contains("://") { return true }
        return !text.contains(where: \.isLetter) && text.count { ("0"..."9").contains($0) } >= 7
    }
}
