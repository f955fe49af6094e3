extension RoleReader {
    /// "I'm Celeste Dufresne, pastry consultant, …"
    func isShortTitle(_ words: [Word]) -> Bool {
        let title = words.prefix { !["in", "at", "near", "for", "from", "with", "of"].contains($0.text) }
        guard (1...5).contains(title.count), words.count <= 12, let last = title.last, RoleWords.isHeadLike(last.text),
            words.count > title.count || RoleWords.isHead(last.text)
        else { return false }
        return !words.contains {
            CommonWords.verbs.contains($0.text) || RoleWords.past.contains($0.text) || RoleReader.persons.contains($0)
        }
    }

    /// "night porter at the Grand Meridian": the word before the place, where it is built as trades are.
    func headBeforePlace(_ words: [Word]) -> Int? {
        let companies = CompanyReader(message: message)
        guard let place = words.prefix(6).firstIndex(where: { ["at", "with"].contains($0.text) }), place > 0,
            place + 1 < words.count, RoleWords.isHeadLike(words[place - 1].text),
            companies.isProper(words[place + 1].token)
                || words[place + 1].text == "the" && place + 2 < words.count
                    && companies.isProper(words[place + 2].token),
            !words[..<place].contains(where: { RoleReader.persons.contains($0) || companies.isProper($0.token) })
        else { return nil }
        return place - 1
    }

    private static let persons = WordSets.set(
        "i we you he she they my our your his her their not no and but so who which formerly former ex once")

    /// A role without that it is held today, or since when: "directrice des opérations maintenant", "apicoltore da"; nil
    /// where nothing else is said.
    static func today(_ role: String) -> String? {
        var words = plain(role).split(separator: " ")
        while let last = words.last {
            let said = Folding.fold(String(last))
            let isTime = RoleWords.nowadays.contains(said) || sinces.contains(said)
            guard isTime || words.count == 1 && RoleWords.hedges.contains(said) else { break }
            words.removeLast()
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private static let sinces = WordSets.set("da dal seit depuis desde hace ha faz")

    /// Without an article that is written as one word with the role ("un'infermiera").
    static func plain(_ role: String) -> String {
        let folded = Folding.fold(role.prefix(5))
        let length =
            folded.hasPrefix("un'")
            ? 3
            : folded.hasPrefix("l'") ? 2 : ["all'", "dell'", "nell'", "d'"].first { folded.hasPrefix($0) }?.count ?? 0
        // "(ich bin) einfach Busfahrer"
        let first = role.prefix { $0 != " " }
        if first.count + 3 < role.count, RoleWords.hedges.contains(Folding.fold(first)) {
            return self.plain(String(role.dropFirst(first.count + 1)))
        }
        let plain = role.count > length + 2 ? String(role.dropFirst(length)) : role
        // "retired bus driver here"
        if plain.hasSuffix(" there"), plain.count > 9 { return String(plain.dropLast(6)) }
        return plain.hasSuffix(" here") && plain.count > 8 ? String(plain.dropLast(5)) : plain
    }
}
