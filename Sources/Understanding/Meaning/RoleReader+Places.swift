/// Where somebody lives or works, which is no part of what they are.
extension RoleReader {
    /// "in a village near Poznan", "near Leeds", and "organ restorer in Bergamo", where only the place has a capital.
    func namesPlace(_ index: Int, _ limit: Int) -> Bool {
        if isWorkplace(index, limit) { return true }
        guard Self.placing.contains(message.folded(index)) else { return false }
        let companies = CompanyReader(message: message)
        // "charge nurse on a children's ward", "oyster farmer on Bulls Creek"
        if message.folded(index) == "on" {
            return !Self.learned.contains(message.folded(index - 1))
                && (companies.isProper(index + 1) && message.kind(index + 1) == .word
                    || Self.determiners.contains(message.folded(index + 1)))
        }
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
        let isAlone =
            index + 2 >= limit || message.isClauseBreak(index + 2)
            || ["and", "since", "for", "with", "now"].contains(message.folded(index + 2))
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
    private static let ones = WordSets.set("un una uno une um uma ein eine einem einer einen mehreren")
    private static let foreignPlacing = WordSets.set("en em dans chez in an bei auf sur presso para pour per fur a")
    /// What leads to a name after all.
    private static let called = WordSets.set(
        "llamada llamado appele appelee chamada chamado namens chiamata chiamato genannt")
    private static let placing = WordSets.set("in near outside around on")
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
            title.allSatisfy({ !message.tokens[$0].isCapital })
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
        business finance digital management administration pharmacy improvement leadership social clinical medical machine artificial quality supply visual creative corporate user
        theology medicine law history education english french german spanish italian
        """)

    /// "a rugby coach in case that matters"
    func isInCase(_ index: Int) -> Bool { message.folded(index + 1) == "case" }

    /// "with 9 years' experience", "with over a decade …"
    func isSpan(_ index: Int, _ limit: Int) -> Bool {
        (index..<max(index, min(limit, index + 4))).contains {
            message.kind($0) == .number || NumberWords.match(in: message, at: $0) != nil
                || ["decade", "decades"].contains(message.folded($0))
        }
    }

    /// "in private practice", "in my own studio", "in a law firm", "in Olivar Group", "with the charity Fresh Start": the
    /// kind of house one works in, and maybe its name.
    func isPlaceOfWork(_ index: Int, _ limit: Int) -> Bool {
        let word = message.folded(index)
        guard Self.workPlacing.contains(word) else { return false }
        let companies = CompanyReader(message: message)
        var place = index + 1
        // "in Olivar Group": the last word of the name says that it is one.
        if companies.isProper(place) {
            guard word == "in" else { return false }
            // "geologist in Institut Kestrel"
            if companies.isInstitution(place) || Self.workKinds.contains(message.folded(place)),
                companies.isProper(place + 1), !Self.taught.contains(message.folded(place + 1)),
                !Self.learned.contains(message.folded(index - 1))
                    || HouseWords.isHouse(message.folded(place)) && message.folded(index - 1) == "teacher"
            {
                return true
            }
            while place < limit, companies.isProper(place) || CompanyReader.inner.contains(message.folded(place)) {
                place += 1
            }
            let last = message.folded(place - 1)
            return place - index > 2 && (CompanyReader.forms.contains(last) || Self.workKinds.contains(last))
        }
        let end = min(limit, index + 6)
        while place < end, !message.isClauseBreak(place), message.kind(place) == .word, !companies.isProper(place) {
            if Self.workKinds.contains(message.folded(place)) {
                return place > index + 1 || companies.isProper(place + 1)
            }
            place += 1
        }
        return false
    }

    private static let workPlacing = WordSets.set("in at with for")
    private static let workKinds = WordSets.set(
        """
        practice firm school hospital clinic restaurant agency studio bank shop charity ngo nonprofit university college
        institute company business bakery salon startup lab laboratory centre center museum theatre theater hotel cooperative
        coop union trust group council department library church workshop garage farm label consultancy bureau practise
        """)

    /// "I started as a nurse", "trained as a chef": how it began, not what it is.
    func startsOut(_ words: [Word], before index: Int) -> Bool {
        let before = words[max(0, index - 5)..<index]
        guard let verb = before.last(where: { Self.beginnings.contains($0) }) else {
            return !words[..<index].contains { Self.selves.contains($0) }
        }
        // "I've worked as a digital marketer for 8 years"
        return verb.text != "worked" || !words[..<index].contains { ["ive", "have", "weve"].contains($0.text) }
    }

    /// "I run nights as ward sister on a stroke unit"
    func isTrade(_ words: [Word], behind index: Int) -> Bool {
        index > 2 && ["i", "im", "ive"].contains(words[0].text) && words[index - 1].text != "well"
            && words[(index + 1)...].prefix(3).contains { RoleWords.isHead($0.text) }
    }

    private static let selves = WordSets.set("i im ive we weare id my")
    private static let beginnings = WordSets.set(
        "started began trained worked studied graduated qualified degree career background known same such see saw times just until"
    )

    // MARK: What a role is made of

    /// "I was a judge" and "34 and counting" are no roles.
    func isPastOrAge(_ words: [Word]) -> Bool {
        if let first = words.first, message.kind(first.token) == .number,
            words.count == 1 || ["and", "years", "now", "but"].contains(words[1].text)
        {
            return true
        }
        return words.prefix(4).contains { RoleWords.past.contains($0.text) } && words.first?.text != "ex"
    }

    /// Whether the head comes soon enough for the words to be a role, and none before it is a verb.
    func isHeaded(_ words: [Word]) -> Bool {
        guard let head = words.firstIndex(where: { RoleWords.isHeadLike($0.text) }) else { return false }
        return head <= 5
            && !words[...head].contains { CommonWords.verbs.contains($0.text) || $0.text == "not" || $0.text == "to" }
    }

    /// "… and a part-time archivist": an article with another role behind it.
    func joinsRole(_ index: Int, _ limit: Int) -> Bool {
        guard ["a", "an", "the"].contains(message.folded(index)) else { return false }
        for place in index..<min(limit, index + 6) {
            if message.isClauseBreak(place) { return false }
            if RoleWords.isHead(Word.plain(message.folded(place))) { return true }
        }
        return false
    }

    func ownsCompany(_ range: Range<Int>) -> Bool {
        range.contains { index in
            let word = message.folded(index)
            return RoleWords.ofCompany.contains(Word.plain(word))
                || word.split(separator: "-").contains { RoleWords.ofCompany.contains(String($0)) }
        }
    }
}
