/// A group of people with the clause that says who they are: "founders who would rather prevent than repair",
/// "Menschen, die sich nicht trauen", "gente que empieza tarde".
enum AudienceClause {
    /// The group that a sentence says its writer works for; nil where it tells of colleagues, jobs or former days.
    static func group(in phrase: Phrase) -> String? {
        guard phrase.words.count >= 4, !isOfOtherDays(phrase) else { return nil }
        for lead in phrase.words.indices.dropLast(2) where leads(phrase, lead) {
            guard let pronoun = relative(phrase, behind: lead), let end = end(phrase, pronoun) else { continue }
            // "… who are afraid of them": of what, only the whole sentence tells.
            if isDangling(phrase, pronoun, end) {
                let whole = phrase.text(0..<phrase.words.count)
                return whole.flatMap { $0.count <= 120 && isOneSentence(phrase) ? $0 : nil }
            }
            guard !AudienceWords.isOfOneself(phrase.words[(lead + 1)..<end].map(\.folded)),
                !AudienceWords.isTeam(phrase.words[(lead + 1)..<pronoun].map(\.folded))
            else { return nil }
            var first = lead + 1
            while first < pronoun - 1, AudienceWords.articles.contains(phrase.words[first].folded) { first += 1 }
            return phrase.text(first..<end)
        }
        return nil
    }

    /// "If you buy or insure fresh goods, let's talk.": the whole sentence, where it says what these people do.
    static func invitation(_ text: String) -> String? {
        let phrase = Phrase(text)
        let folded = phrase.words.map(\.folded)
        guard text.count <= 160, folded.count >= 7, !AudienceWords.seeks(folded) else { return nil }
        guard folded[0] == "if", ["you", "you're", "your"].contains(folded[1]) else { return nil }
        let verb = folded[1] == "you're" ? "are" : folded[2]
        guard folded[1] == "your" || AudienceWords.doings.contains(verb),
            !folded.prefix(5).contains(where: ["interested", "curious", "passionate", "questions"].contains),
            folded.contains(where: AudienceWords.meetings.contains)
        else { return nil }
        return text
    }

    // MARK: Parts

    /// Whether a word says that what follows is whom something is for.
    private static func leads(_ phrase: Phrase, _ index: Int) -> Bool {
        let word = phrase.words[index]
        guard !word.isClosed else { return false }
        if AudienceWords.helping.contains(word.folded) { return true }
        let before = index > 0 ? phrase.words[index - 1].folded : ""
        if AudienceWords.forWords.contains(word.folded) {
            // "we work for towns who …" are clients, "my work for …" tells nothing.
            if AudienceWords.works.contains(before), index >= 2 {
                return AudienceWords.subjects.contains(phrase.words[index - 2].folded)
            }
            return !AudienceWords.seekers.contains(before) && !before.hasPrefix("worked")
        }
        // "I work with …" are clients; "I love working with …" are colleagues.
        if AudienceWords.withWords.contains(word.folded) {
            return index == 1
                || index >= 2 && AudienceWords.works.contains(before)
                    && AudienceWords.subjects.contains(phrase.words[index - 2].folded)
                || index >= 1 && AudienceWords.worksAlone.contains(before)
        }
        if AudienceWords.toWords.contains(word.folded) {
            return phrase.words[max(0, index - 4)..<index].contains { AudienceWords.telling.contains($0.folded) }
        }
        return false
    }

    /// The relative pronoun of a group that begins behind a lead.
    private static func relative(_ phrase: Phrase, behind lead: Int) -> Int? {
        for index in phrase.words.indices.dropFirst(lead + 2).prefix(7) {
            let head = phrase.words[index - 1]
            let word = phrase.words[index].folded
            let isComma = head.raw.hasSuffix(",")
            if head.isClosed, !isComma { return nil }
            if AudienceWords.stops.contains(head.folded), !AudienceWords.connectors.contains(head.folded) { return nil }
            if word == "who" || word == "whose" {
                let isPlural = head.folded.hasSuffix("s") && head.folded.count > 3
                return isPlural || AudienceWords.isPeople(head.folded) || AudienceWords.anyone.contains(head.folded)
                    ? index : nil
            }
            let isGroup = AudienceWords.isPeople(head.folded) || AudienceWords.anyone.contains(head.folded)
            if isGroup, isComma == AudienceWords.germanPronouns.contains(word), AudienceWords.pronouns.contains(word) {
                return index
            }
        }
        return nil
    }

    /// The end of the clause that a pronoun opens.
    private static func end(_ phrase: Phrase, _ pronoun: Int) -> Int? {
        var index = pronoun + 1
        while index < phrase.words.count, index < pronoun + 18 {
            let word = phrase.words[index]
            let isLast = index + 1 == phrase.words.count
            if word.isClosed || isLast {
                // "who buy, move or insure": a list goes on.
                let ahead = phrase.words.dropFirst(index + 1).prefix(4)
                let isList =
                    word.raw.hasSuffix(",") && !isLast
                    && ahead.contains { AudienceWords.connectors.contains($0.folded) }
                    && ahead.first.map { AudienceWords.connectors.contains($0.folded) } != true
                if !isList { return index >= pronoun + 2 ? index + 1 : nil }
            }
            index += 1
        }
        return nil
    }

    private static func isDangling(_ phrase: Phrase, _ pronoun: Int, _ end: Int) -> Bool {
        ["them", "it", "him", "this", "that"].contains(phrase.words[end - 1].folded)
            // "que no le gustan"; French "le" before the last word is an article.
            || end >= 2 && phrase.words[pronoun].folded == "que"
                && ["le", "les", "lhe", "lhes"].contains(phrase.words[end - 2].folded)
    }

    private static func isOneSentence(_ phrase: Phrase) -> Bool {
        !phrase.words.dropLast().contains { word in word.raw.last.map { ".!?".contains($0) } == true }
    }

    /// "I taught …", "we helped …", "looking for people who …"
    static func isOfOtherDays(_ phrase: Phrase) -> Bool {
        let folded = phrase.words.map(\.folded)
        if AudienceWords.seeks(folded) { return true }
        guard folded.count > 2 else { return false }
        if folded[0].hasSuffix("ed"), folded[0].count > 4, !AudienceWords.adjectives.contains(folded[0]) {
            return true
        }
        guard ["i", "we"].contains(folded[0]) else { return AudienceWords.past.contains(folded[0]) }
        let verb = folded[1] == "have" || folded[1] == "also" || folded[1] == "once" ? folded[2] : folded[1]
        return AudienceWords.past.contains(verb) || verb.hasSuffix("ed") && verb != "need"
    }
}
