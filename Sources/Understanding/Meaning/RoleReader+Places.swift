/// Where somebody lives or works, which is no part of what they are.
extension RoleReader {
    /// "in a village near Poznan", "near Leeds", and "organ restorer in Bergamo", where only the place has a capital.
    func namesPlace(_ index: Int, _ limit: Int) -> Bool {
        if isWorkplace(index, limit) { return true }
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

    /// "notaire à Vannes depuis 27 ans", "Eventmanagerin in Wien und …"
    func isInCity(_ index: Int, _ limit: Int) -> Bool {
        guard index + 1 < limit, CompanyReader(message: message).isProper(index + 1),
            index + 2 >= limit || message.isClauseBreak(index + 2)
                || Self.behindCity.contains(message.folded(index + 2))
        else { return false }
        return TradeReader(message: message).isCity(index + 1..<(index + 2))
    }

    private static let behindCity = WordSets.set("und et y e desde depuis seit da dal hace ha faz con com mit avec .")

    /// "dans un petit cabinet", "numa escola pública", "an einer Gesamtschule": a place told of, and no name.
    func isWorkplace(_ index: Int, _ limit: Int) -> Bool {
        let word = message.folded(index)
        let isOne = Self.ones.contains(message.folded(index + 1))
        guard Self.inOnes.contains(word) || isOne && Self.foreignPlacing.contains(word) else { return false }
        let first = Self.inOnes.contains(word) ? index + 1 : index + 2
        return first < limit && message.kind(first) == .word
            && !(first..<min(limit, first + 6)).contains {
                ["\"", "«", "“", "„"].contains(message.folded($0))
                    || Self.called.contains(message.folded($0))
            }
    }

    private static let inOnes = WordSets.set("num numa nun nunha")
    private static let ones = WordSets.set("un una uno une um uma einem einer einen mehreren")
    private static let foreignPlacing = WordSets.set("en em dans chez in an bei auf sur presso para pour per fur a")
    /// What leads to a name after all.
    private static let called = WordSets.set(
        "llamada llamado appele appelee chamada chamado namens chiamata chiamato genannt")
    private static let placing = WordSets.set("in near outside around")
    private static let determiners = WordSets.set("a an the my our")
    private static let settlements = WordSets.set(
        """
        village town city suburb suburbs valley island islands county countryside region province neighbourhood
        neighborhood outskirts mountains hills coast highlands alps north south east west midlands middle
        """)
    /// Of these a word in capitals names the subject.
    private static let learned = WordSets.set(
        "student teacher doctor historian tutor lecturer professor reader researcher scholar lector major minor master expert specialist partner manager trainer"
    )

    /// "artistic director of Teatro Lumbre": two words with capitals behind a title without any are a name, unless they
    /// are what a department is called.
    func isHouseOf(_ index: Int, _ limit: Int, _ title: Range<Int>) -> Bool {
        // "professor of Modern Greek"
        guard index + 1 < limit, !title.contains(where: { Self.learned.contains(message.folded($0)) }),
            title.allSatisfy({ message.tokens[$0].text.first?.isUppercase != true })
        else {
            return false
        }
        let pair = [index, index + 1]
        return pair.allSatisfy {
            CompanyReader(message: message).isProper($0) && !Self.taught.contains(message.folded($0))
        }
    }

    private static let taught = WordSets.set(
        """
        engineering sales marketing human resources customer customers product products data operations people it research
        technology content design learning development growth strategy policy science sciences studies arts public
        business finance digital social clinical medical machine artificial quality supply visual creative corporate user
        theology medicine law history education english french german spanish italian
        """)

    /// "a rugby coach in case that matters"
    func isInCase(_ index: Int) -> Bool { message.folded(index + 1) == "case" }
}
