import InterviewCore

/// "enfermera en Rotawise": the role as the guest gave it, in their own gender, with the company where that is safe.
enum PlainRole {
    static func phrase(_ facts: KitFacts, _ words: PlainSentences) -> KitText? {
        guard let role = facts.line(.role), let noun = noun(role.text, facts.language) else { return nil }
        guard let company = facts.line(.company), !Voice.isFirstPerson(company.text), Words.count(company.text) <= 8,
            !Employer.isNone(company.text),
            !(" " + role.text.folded + " ").contains(" " + company.text.folded + " ")
        else { return KitText(noun, facts: role.facts) }
        return KitText("\(noun) \(place(company.text, words))", facts: role.facts + company.facts)
    }

    private static func noun(_ role: String, _ language: Language) -> String? {
        let role = Grammar.inner(role)
        guard Words.count(role) <= 12, !Voice.isFirstPerson(role), !role.contains(where: { ".!?:|".contains($0) }),
            let first = role.split(separator: " ").first
        else { return nil }
        let isPlain = first.count > 1 && first.dropFirst().allSatisfy { !$0.isUppercase }
        return isPlain && language != .german ? role.lowercasedFirst : role
    }

    /// The institution's own noun has a gender that is known; a name takes none.
    private static func place(_ company: String, _ words: PlainSentences) -> String {
        let first = company.split(separator: " ").first.map { $0.lowercased() } ?? ""
        guard let before = words.institutions[first] else { return words.at.filled(company) }
        return before.hasSuffix("’") ? before + company : before + " " + company
    }
}
