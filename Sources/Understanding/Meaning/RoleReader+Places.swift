/// Where somebody lives or works, which is no part of what they are.
extension RoleReader {
    /// "in a village near Poznan", "near Leeds", and "organ restorer in Bergamo", where only the place has a capital.
    func namesPlace(_ index: Int, _ limit: Int) -> Bool {
        guard Self.placing.contains(message.folded(index)) else { return false }
        let companies = CompanyReader(message: message)
        if Self.determiners.contains(message.folded(index + 1)) {
            for place in index + 2..<max(index + 2, min(limit, index + 6)) {
                if message.isClauseBreak(place) { return false }
                if Self.settlements.contains(message.folded(place)) { return true }
            }
            return false
        }
        guard companies.isProper(index + 1), message.kind(index + 1) == .word else { return false }
        if message.folded(index) != "in" { return true }
        let text = message.tokens[index + 1].text
        let trade = message.folded(index - 1)
        let isAlone = index + 2 >= limit || message.isClauseBreak(index + 2)
        return isAlone && text != text.uppercased() && text.dropFirst().allSatisfy(\.isLowercase)
            && message.tokens[index - 1].text.first?.isLowercase ?? false
            && RoleWords.isHeadLike(trade)
            && !Self.learned.contains(trade)
    }

    private static let placing = WordSets.set("in near outside around")
    private static let determiners = WordSets.set("a an the my our")
    private static let settlements = WordSets.set(
        """
        village town city suburb suburbs valley island islands county countryside region province neighbourhood
        neighborhood outskirts mountains hills coast highlands alps north south east west midlands middle
        """)
    /// Of these a word in capitals names the subject.
    private static let learned = WordSets.set(
        "lecturer professor reader researcher scholar lector major minor master expert specialist partner manager trainer"
    )
}
