import InterviewCore

/// How hosts reach the guest.
struct KitBooking {
    let facts: KitFacts

    /// What the guest said about it; with the e-mail address where that tells no way to reach them.
    var line: KitText? {
        let label = KitCatalogue.of(facts.language).email
        let email = facts.line(.email)
        guard let wish = facts.text(.schedulingPreference).map(said) else {
            return email.map { KitText("\(label) \($0.text)", facts: $0.facts) }
        }
        guard let email, !Self.tellsWhere(wish.text) else { return wish }
        let facts = (wish.facts + email.facts).unique
        let isOne = SentenceCutter.sentences(wish.text).count == 1 && Self.isAboutEmail(wish.text)
        // "By e-mail, mornings." needs only the address.
        return isOne
            ? KitText(
                "\(Grammar.inner(wish.text))\(Punctuation(language: self.facts.language).colon) \(email.text)",
                facts: facts)
            : KitText("\(wish.text) \(label) \(email.text)", facts: facts)
    }

    /// "Call me on Fridays" as "Call Ana on Fridays.": a host reads it.
    private func said(_ wish: KitText) -> KitText {
        let shown = Display.statement(KitText(CleanText.line(wish.text), facts: wish.facts), name: facts.name?.text)
        guard facts.language == .english, let name = facts.name else { return shown }
        var tokens = TextTokens(shown.text)
        guard tokens.words.count > 1, tokens.lowered[1] == "me", Self.ways.contains(tokens.lowered[0]),
            Set(tokens.lowered.dropFirst(2)).isDisjoint(with: FirstPerson.singular)
        else { return shown }
        tokens.words[1] = ShortName.of(name.text)
        if tokens.lowered[0] == "dm" { tokens.words[0] = "DM" }
        return KitText(tokens.text, facts: shown.facts + name.facts)
    }

    private static func isAboutEmail(_ text: String) -> Bool {
        let words = Set(TextTokens(text).lowered)
        return !words.isDisjoint(with: [
            "e-mail", "email", "mail", "correo", "courriel", "mél", "mails", "emails", "posta",
        ])
    }

    /// An address, a link or a number to call.
    private static func tellsWhere(_ text: String) -> Bool {
        text.contains("@") || text.contains("://") || text.contains("www.") || text.filter(\.isNumber).count >= 7
            || text.split(separator: " ").contains { word in
                let parts = Grammar.inner(String(word)).split(separator: ".")
                return parts.count > 1 && (parts.last?.count ?? 0) >= 2
                    && parts.allSatisfy { $0.first?.isLetter == true }
            }
    }

    private static let ways: Set<String> = [
        "call", "email", "e-mail", "mail", "message", "text", "dm", "ping", "contact", "reach", "write", "ring",
    ]
}
