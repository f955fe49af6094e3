import InterviewCore

extension Draft {
    /// "Lighthouse keeper for the Northern Lights Board": what the preposition between them tells of both, whatever
    /// the words.
    mutating func placeOccupation(_ left: [Int]) {
        placeFirst(left)
        guard asked.contains(.role), !has(.role), !isDeclined(.role) else { return }
        if placeListed(left) { return }
        for piece in pieces(left) where !isLabel(piece) && piece.count <= 80 {
            let body = ShortLeads.body(of: piece, field: .role, in: message)
            guard let place = placePreposition(in: body) else {
                // "Student. Third year of medicine at Charité."
                if isTitle(body), Word.words(of: message, in: body).contains(where: { RoleWords.isHead($0.text) }) {
                    return
                }
                continue
            }
            guard isTitle(body.lowerBound..<place) else { continue }
            let sentence = Sentence(message, tokens: body, line: 0)
            let found = RoleReader(message).role(
                from: body.lowerBound, end: body.upperBound, sentence, needsHead: false)
            guard let role = found.role, let company = found.company, !has(.company) || asked.contains(.company) else {
                continue
            }
            let interpreter = Interpreter(message: message)
            add(.role, .text(interpreter.text(role)), at: role)
            if !has(.company), !isDeclined(.company) { add(.company, .text(interpreter.text(company)), at: company) }
            return
        }
    }

    /// "At Blue Heron I am the ops manager": the company first.
    private mutating func placeFirst(_ left: [Int]) {
        guard asked.contains(.company), !has(.company), !isDeclined(.company) else { return }
        for index in left {
            let content = sentences[index].content
            let words = sentences[index].said
            guard let first = words.first, ["at", "with", "for"].contains(first.text),
                words.prefix(12).contains(where: { ["i", "im"].contains($0.text) }),
                let company = CompanyReader(message: message).company(from: first.token + 1, end: content.upperBound),
                CompanyReader(message: message).isProper(company.lowerBound)
            else { continue }
            add(.company, .text(Interpreter(message: message).text(company)), at: company)
            return
        }
    }

    /// "jockey / North Sea Divers": of a title and a name the title comes first, whatever trade the name reminds of.
    private mutating func placeListed(_ left: [Int]) -> Bool {
        let companies = CompanyReader(message: message)
        let all = pieces(left)
        guard all.count >= 2, let first = all.first, !isLabel(first), isTitle(first), placePreposition(in: first) == nil
        else { return false }
        let words = Word.words(of: message, in: first)
        let second = Word.words(of: message, in: all[1])
        guard let last = words.last, words.count <= 5, RoleWords.isHeadLike(last.text), !second.isEmpty,
            second.allSatisfy({ companies.isProper($0.token) || CompanyReader.inner.contains($0.text) }),
            !second.contains(where: { isTaken($0.token) }),
            !words.dropFirst().contains(where: { companies.isProper($0.token) }) || RoleWords.isHead(last.text)
        else { return false }
        return fillShort(.role, first, isLine: true)
    }

    /// The first preposition behind which a name begins.
    private func placePreposition(in tokens: Range<Int>) -> Int? {
        let companies = CompanyReader(message: message)
        let roles = RoleReader(message)
        return tokens.dropFirst().prefix(12).first { index in
            let isOwner = message.folded(index) == "of" && roles.ownsCompany((index - 1)..<index)
            guard Self.placing.contains(message.folded(index)) || isOwner else { return false }
            return companies.isProper(index + 1)
                || Self.determiners.contains(message.folded(index + 1)) && companies.isProper(index + 2)
                || ["at", "@"].contains(message.folded(index))
        }
    }

    /// A few words that say what somebody is: no sentence and nobody else's.
    func isTitle(_ tokens: Range<Int>) -> Bool {
        let words = Word.words(of: message, in: tokens)
        guard (1...8).contains(words.count), let first = words.first,
            !Self.outsiders.contains(first) || first.text == "in" && words.count > 2 && words[1].text == "charge"
        else { return false }
        if words.count == 1, first.text.hasSuffix("ing") { return false }
        return !words.contains {
            if message.tokens[$0.token].text == "IT" { return false }
            return CommonWords.verbs.contains($0.text) || Self.speakers.contains($0.text)
                || RoleWords.past.contains($0.text)
        }
    }

    private static let placing = WordSets.set("at @ for with over bei chez presso")
    private static let determiners = WordSets.set("the a my our der dem den la le el il")
    private static let outsiders = WordSets.set(
        "my our his her their your not no ex former formerly previously at for in with of by on company working based")
    private static let speakers = WordSets.set(
        "i im weare called named my we you he she it they me us this that there who which not")
}
