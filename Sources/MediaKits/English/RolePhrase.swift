import InterviewCore

/// What somebody is, as a part of a sentence: "a product designer at Acme", "founder of Acme".
enum RolePhrase {
    /// Nil where the words of the role are no noun phrase that English could take in.
    ///
    /// - Parameter isSmall: whether the guest writes a word in small letters elsewhere.
    static func compose(
        role: KitText?, company: KitText?, isSmall: (String) -> Bool = { _ in false }
    ) -> KitText? {
        let employer = employer(company)
        guard let role, let noun = noun(role.text, hasCompany: employer != nil, isSmall) else { return nil }
        guard let employer, !says(role.text, employer.text) else { return KitText(noun, facts: role.facts) }
        let link = isHeldOf(role.text) ? "of" : "at"
        let place = named(Grammar.inner(employer.text, keepsInitials: true))
        return KitText("\(noun) \(link) \(place)", facts: role.facts + employer.facts)
    }

    private static func noun(_ role: String, hasCompany: Bool, _ isSmall: (String) -> Bool) -> String? {
        let role = Grammar.inner(role)
        let items = items(role).map { small($0, isSmall) }
        guard let head = items.first, Words.count(role) <= 14, !Voice.isFirstPerson(role), isLatin(head),
            !role.contains(where: { ".!?".contains($0) && role.hasSuffix(String($0)) })
        else { return nil }
        let words = head.foldedWords
        guard let first = words.first, !verbs.contains(first), !isActivity(words) else { return nil }
        let all = Punctuation(language: .english).list(items)
        if EnglishWords.determiners.contains(first) || first == "part" { return all }
        if words.count == 1, states.contains(head.lowercased()) { return all }
        if hasCompany, isTitle(TextTokens(head).lowered) { return all }
        return Grammar.article(before: head) + " " + all
    }

    /// "Speaker | Author | Coach" are three; "Founder, CEO" are two, "Professor, Department of Biology" is one.
    private static func items(_ role: String) -> [String] {
        let parts = role.split { "|•·".contains($0) }.map { $0.split(separator: " ").joined(separator: " ") }
            .filter { !$0.isEmpty }
        guard parts.count == 1 else { return parts }
        let listed = role.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
        let isList =
            listed.count > 1
            && listed.allSatisfy { item in
                let last = item.lowercased().split(separator: " ").last.map(String.init) ?? ""
                return Words.count(item) <= 3 && (EnglishWords.people.contains(last) || titles.contains(last))
            }
        return isList ? listed : parts
    }

    /// "Product Designer" as "product designer": words that are no names need no capitals; titles keep theirs.
    private static func small(_ item: String, _ isSmall: (String) -> Bool) -> String {
        let tokens = TextTokens(item)
        let isPlain = tokens.words.allSatisfy { word in
            (EnglishWords.isCommon(word) || isSmall(word)) && !word.dropFirst().contains(where: \.isUppercase)
        }
        if isPlain { return isTitle(tokens.lowered) ? item : item.lowercased() }
        guard let first = tokens.words.first, EnglishWords.isCommon(first) || isSmall(first),
            !first.dropFirst().contains(where: \.isUppercase),
            tokens.words.dropFirst().allSatisfy({ $0.first?.isUppercase != true })
        else { return item }
        return item.lowercasedFirst
    }

    /// The company, unless the word for it says that there is none.
    private static func employer(_ company: KitText?) -> KitText? {
        guard let company, !Employer.isNone(company.text), !Voice.isFirstPerson(company.text),
            Words.count(company.text) <= 8
        else { return nil }
        return company
    }

    private static func says(_ role: String, _ company: String) -> Bool {
        (" " + role.folded + " ").contains(" " + company.folded + " ")
    }

    private static func isHeldOf(_ role: String) -> Bool {
        let words = TextTokens(role).lowered
        return !Set(words).isDisjoint(with: ["president", "ceo"]) || words.indices.contains { isOwn(words, $0) }
    }

    /// "Founder", "CEO and owner"; a "bell founder" makes bells.
    private static func isOwn(_ words: [String], _ index: Int) -> Bool {
        guard ["founder", "cofounder", "co-founder", "owner"].contains(words[index]) else { return false }
        return index == 0 || ["and", "co", "ceo", "cto", "cfo", "coo", "director"].contains(words[index - 1])
    }

    private static func isTitle(_ words: [String]) -> Bool {
        words.prefix(3).contains(where: titles.contains) || words.prefix(3).indices.contains { isOwn(words, $0) }
    }

    private static func isLatin(_ text: String) -> Bool {
        guard let letter = text.unicodeScalars.first(where: \.properties.isAlphabetic) else { return false }
        return letter.value < 0x250
    }

    /// "Designing gardens", but not "lighting designer".
    private static func isActivity(_ words: [String]) -> Bool {
        guard let first = words.first, first.hasSuffix("ing") else { return false }
        let stem = String(first.dropLast(3))
        guard EnglishVerbs.isBase(stem) || EnglishVerbs.isBase(stem + "e") else { return false }
        return !words.dropFirst().contains { !$0.hasSuffix("s") && EnglishWords.people.contains($0) }
    }

    /// "the University of Northmoor"
    private static func named(_ company: String) -> String {
        let words = company.lowercased().split(separator: " ")
        return words.count > 2 && words[1] == "of" && institutions.contains(String(words[0]))
            ? "the " + company : company
    }

    private static let institutions: Set<String> = [
        "university", "institute", "college", "ministry", "department", "city", "museum", "school", "academy",
        "society", "faculty", "royal",
    ]

    /// Posts that one person holds in a company: they take no article.
    private static let titles: Set<String> = [
        "chief", "ceo", "cto", "cfo", "coo", "cmo", "cio", "cpo", "cso", "ciso", "head", "president", "chair",
        "chairman", "chairwoman", "chairperson", "dean", "director", "vp", "svp",
        "evp", "vice", "provost", "treasurer", "mayor", "headteacher", "principal",
    ]
    /// "retired": what somebody is, but no name for them.
    static func isState(_ role: String) -> Bool { states.contains(role.folded) }

    private static let states: Set<String> = ["retired", "unemployed", "self-employed", "freelancing"]
    private static let verbs: Set<String> = [
        "helping", "making", "creating", "running", "leading", "currently", "looking", "between", "help", "helps",
        "build", "builds", "work", "works", "run", "runs", "lead", "leads", "teach", "teaches", "i", "we", "my",
    ]
}
