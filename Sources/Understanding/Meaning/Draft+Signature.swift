import InterviewCore

extension Draft {
    /// The lines of a pasted signature: a name, and below it what its owner does and where.
    mutating func readSignature() {
        guard asked.contains(.fullName), !asked.contains(.role), !isKnown(.role) else { return }
        let lines = Array(sentences.indices.prefix(12))
        guard lines.count >= 3, Set(lines.map { sentences[$0].line }).count == lines.count,
            let name = lines.first(where: { isNameLine($0) }), name + 1 < sentences.count
        else { return }
        let line = sentences[name + 1].content
        let next = name + 2 < sentences.count ? sentences[name + 2].content : nil
        let parts = message.clauses(of: line)
        guard let role = parts.first.map({ message.trimmed($0) }), isRoleLine(role) else { return }
        if let place = roleAndPlace(line) {
            state(.role, place.role)
            state(.company, place.company)
        } else if parts.count == 2, let company = companyLine(parts[1]) {
            state(.role, role)
            state(.company, company)
        } else if parts.count == 1 {
            state(.role, role)
            if let next, let company = companyLine(next) { state(.company, company) }
        }
    }

    private mutating func state(_ field: Field, _ tokens: Range<Int>) {
        add(field, .text(Interpreter(message: message).text(tokens)), at: tokens)
    }

    private func isNameLine(_ index: Int) -> Bool {
        let content = sentences[index].content
        return content.count >= 2 && content.count <= 8 && NameReader(message: message).bare(content) != nil
            && Word.words(of: message, in: content).allSatisfy {
                CompanyReader(message: message).isProper($0.token) || NameReader.particles.contains($0.text)
            }
    }

    private func isRoleLine(_ tokens: Range<Int>) -> Bool {
        let words = Word.words(of: message, in: tokens)
        return (1...9).contains(words.count) && words.contains { RoleWords.isHeadLike($0.text) }
            && !words.contains { CommonWords.verbs.contains($0.text) || $0.text == "my" }
            && !tokens.contains { [.email, .link, .number, .handle].contains(message.kind($0)) }
    }

    /// "Director at Tait & Co"
    private func roleAndPlace(_ line: Range<Int>) -> (role: Range<Int>, company: Range<Int>)? {
        guard line.contains(where: { ["at", "@"].contains(message.folded($0)) }) else { return nil }
        let found = RoleReader(message).role(
            from: line.lowerBound, end: line.upperBound, Sentence(message, tokens: line, line: 0), needsHead: true)
        return found.role.flatMap { role in found.company.map { (role, $0) } }
    }

    private func companyLine(_ tokens: Range<Int>) -> Range<Int>? {
        let tokens = message.trimmed(tokens, emoji: true)
        let words = Word.words(of: message, in: tokens)
        guard (1...8).contains(words.count), CompanyReader(message: message).isProper(tokens.lowerBound),
            !tokens.contains(where: { isTaken($0) || [.email, .link, .number, .handle].contains(message.kind($0)) })
        else { return nil }
        return tokens
    }
}
