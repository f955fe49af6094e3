import InterviewCore

/// What somebody is, as a part of a sentence: "a product designer at Acme", "founder of Acme".
enum RolePhrase {
    /// Nil where the words of the role are no noun phrase that English could take in.
    static func compose(role: KitText?, company: KitText?) -> KitText? {
        guard let role, let noun = noun(role.text, hasCompany: employer(company) != nil) else { return nil }
        guard let company = employer(company), !says(role.text, company.text) else {
            return KitText(noun, facts: role.facts)
        }
        let link = isHeldOf(role.text) ? "of" : "at"
        return KitText("\(noun) \(link) \(company.text)", facts: role.facts + company.facts)
    }

    private static func noun(_ role: String, hasCompany: Bool) -> String? {
        let role = Grammar.inner(role)
        let items = role.split { "|•·".contains($0) }.map { $0.split(separator: " ").joined(separator: " ") }
            .filter { !$0.isEmpty }
        guard let head = items.first, Words.count(role) <= 14, !Voice.isFirstPerson(role), isLatin(head),
            !role.contains(where: { ".!?".contains($0) && role.hasSuffix(String($0)) })
        else { return nil }
        let words = head.foldedWords
        guard let first = words.first, !verbs.contains(first) else { return nil }
        let all = Grammar.list(items)
        if determiners.contains(first) || (words.count == 1 && states.contains(head.lowercased())) { return all }
        if hasCompany, words.prefix(3).contains(where: titles.contains) { return all }
        return Grammar.article(before: head) + " " + all
    }

    /// The company, unless the word for it says that there is none.
    private static func employer(_ company: KitText?) -> KitText? {
        guard let company,
            !["freelance", "freelancer", "self-employed", "self employed", "independent", "none"]
                .contains(company.text.folded)
        else { return nil }
        return company
    }

    private static func says(_ role: String, _ company: String) -> Bool {
        (" " + role.folded + " ").contains(" " + company.folded + " ")
    }

    private static func isHeldOf(_ role: String) -> Bool {
        !Set(role.foldedWords).isDisjoint(with: ["founder", "cofounder", "owner", "president", "ceo"])
    }

    private static func isLatin(_ text: String) -> Bool {
        guard let letter = text.unicodeScalars.first(where: \.properties.isAlphabetic) else { return false }
        return letter.value < 0x250
    }

    /// Posts that one person holds in a company: they take no article.
    private static let titles: Set<String> = [
        "chief", "ceo", "cto", "cfo", "coo", "cmo", "cio", "cpo", "cso", "ciso", "founder", "cofounder", "owner",
        "head", "president", "chair", "chairman", "chairwoman", "chairperson", "dean", "director", "vp", "svp", "evp",
        "vice", "provost", "treasurer", "mayor",
    ]
    private static let determiners: Set<String> = ["a", "an", "the", "one", "part", "co"]
    private static let states: Set<String> = ["retired", "unemployed", "self-employed", "freelancing"]
    private static let verbs: Set<String> = [
        "helping", "building", "working", "making", "creating", "running", "leading", "teaching", "currently",
        "looking", "between", "help", "helps", "build", "builds", "work", "works", "run", "runs", "lead", "leads",
        "teach", "teaches",
    ]
}
