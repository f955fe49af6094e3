import InterviewCore

extension Draft {
    /// "Renske Bouwman is a palliative care doctor and …": a bio in third person says whom it is about, and what they are.
    mutating func readThirdPerson() {
        guard asked == [.professionalBio], let first = sentences.first(where: { !$0.isSpent }),
            let verb = first.said.prefix(7).first(where: { $0.text == "is" }), verb.token > first.content.lowerBound,
            ["a", "an", "the"].contains(message.folded(verb.token + 1))
        else { return }
        let companies = CompanyReader(message: message)
        let subject = first.content.lowerBound..<verb.token
        let named = Word.words(of: message, in: subject)
        guard (2...5).contains(named.count),
            named.allSatisfy({ companies.isProper($0.token) || NameReader.particles.contains($0.text) }),
            !named.contains(where: { HouseWords.isHouse($0.text) || CompanyReader.forms.contains($0.text) }),
            let name = NameReader(message: message).bare(subject)
        else { return }
        let interpreter = Interpreter(message: message)
        guard let role = trade(behind: verb.token, in: first) else { return }
        if !isKnown(.fullName), !has(.fullName) {
            add(.fullName, .text(NameReader.plain(interpreter.text(name))), at: name)
            release(name)
        }
        guard !isKnown(.role), !has(.role) else { return }
        add(.role, .text(interpreter.text(role)), at: role)
        release(role)
    }

    private func trade(behind verb: Int, in sentence: Sentence) -> Range<Int>? {
        let end = (verb + 1..<sentence.content.upperBound).first {
            ["and", "who", "whose"].contains(message.folded($0)) || message.isClauseBreak($0)
        }
        let found = RoleReader(message).role(
            from: verb + 1, end: end ?? sentence.content.upperBound, sentence, needsHead: true)
        return found.role.flatMap { Word.words(of: message, in: $0).count <= 6 ? $0 : nil }
    }
}
