import InterviewCore

/// Reads the name of a company where one is expected.
struct CompanyReader: Sendable {
    let message: MessageText

    /// After "at" or "for": a proper name, or in a message without capitals the next few words.
    func company(from start: Int, end limit: Int, keepsArticle: Bool = false) -> Range<Int>? {
        var start = start
        let limit = min(limit, start + CompanyReader.longest)
        while start < limit, message.folded(start) == "\"" || message.folded(start) == "'" { start += 1 }
        // "die Firma Holzgruber": what kind of house it is is no part of its name.
        if start + 1 < limit, HouseWords.labels.contains(message.folded(start)), isProper(start + 1),
            !isProper(start) || message.folded(start) == "firma"
        {
            start += 1
        }
        guard start < limit, message.kind(start) != .handle else { return nil }
        if let called = calledName(from: start, end: limit) ?? ownName(from: start, end: limit) { return called }
        if isInstitution(start) { return trimmedName(start..<properEnd(from: start, limit)) }
        if message.folded(start) == "the", !isProper(start + 1) { return nil }
        let first = message.folded(start) == "the" ? start + 1 : start
        if isProper(first) {
            let end = properEnd(from: first, limit)
            // A small "the" is no part of the name unless the guest says so.
            return trimmedName((message.tokens[start].text == "the" && !keepsArticle ? first : start)..<end)
        }
        guard message.kind(start) == .word, !hasCapitals(near: start),
            !CompanyReader.noCompany.contains(Word.plain(message.folded(start)))
        else { return nil }
        return trimmedName(start..<lowerEnd(from: start, limit))
    }

    /// After "is called" or as the answer: whatever is said up to the end of the clause.
    func named(from start: Int, end limit: Int) -> Range<Int>? {
        let limit = min(limit, start + CompanyReader.longest)
        guard start < limit else { return nil }
        if let called = calledName(from: start, end: limit) { return called }
        if isProper(start) || message.folded(start) == "the" {
            return company(from: start, end: limit, keepsArticle: true)
        }
        let words = Word.plain(message.folded(start))
        guard !CompanyReader.noCompany.contains(words), message.kind(start) == .word else { return nil }
        return trimmedName(start..<lowerEnd(from: start, limit))
    }

    /// "lycée Pasteur", "hospital de Braga": a house of a kind with its name.
    func isInstitution(_ index: Int) -> Bool {
        let word = message.folded(index)
        guard
            Self.institutions.contains(word) || HouseWords.isHouse(word)
                || word.hasPrefix("l'") && Self.institutions.contains(String(word.dropFirst(2)))
        else { return false }
        return isProper(index + 1)
            || ["de", "di", "da", "do", "of", "del", "della"].contains(message.folded(index + 1)) && isProper(index + 2)
    }

    private static let institutions = WordSets.set(
        "kanzlei cabinet estudio studio despacho escritorio clinica clinique praxis cooperativa cooperative fundacion fundacao fondation stiftung fondazione hochschule schule agence agencia agentur atelier ateliers oficina officina city town county ministry department faculty ville mairie ciudad ayuntamiento stadt comune prefeitura lycee college universite ecole hopital colegio hospital universidad escuela instituto universidade escola klinikum ospedale scuola liceo universita klinik universitat institut istituto maison casa association asociacion associacao associazione verein museo museu musee museum teatro theatre theater refugio"
    )

    func isProper(_ index: Int) -> Bool {
        guard message.tokens.indices.contains(index) else { return false }
        let token = message.tokens[index]
        switch token.kind {
        case .word:
            guard let first = token.text.first else { return false }
            if ["i", "i'm", "i've", "i'd", "i'll"].contains(token.folded) { return false }
            return token.holdsCapital || !first.isASCII && first.isLetter && !first.isLowercase
        case .number:
            // "7th Street Clinic"
            if message.isGlued(index + 1), ["st", "nd", "rd", "th"].contains(message.folded(index + 1)) {
                return message.kind(index + 2) == .word && isProper(index + 2)
            }
            return message.kind(index + 1) == .word && isProper(index + 1)
        case .link: return !token.folded.contains("/")
        default: return false
        }
    }

    /// "a startup called Foo"
    private func calledName(from start: Int, end limit: Int) -> Range<Int>? {
        guard CompanyReader.determiners.contains(message.folded(start)) else { return nil }
        for index in start..<min(limit, start + 8) {
            if message.isClauseBreak(index) { return nil }
            if ["called", "named"].contains(message.folded(index)) { return named(from: index + 1, end: limit) }
        }
        return nil
    }

    /// "my own company Hearsay Labs"
    private func ownName(from start: Int, end limit: Int) -> Range<Int>? {
        guard ["my", "our"].contains(message.folded(start)), start + 1 < limit else { return nil }
        var index = start + 1
        while index < min(limit, start + 5), message.kind(index) == .word, !isProper(index) { index += 1 }
        guard index < limit, isProper(index), index > start + 1, Self.kinds.contains(message.folded(index - 1)) else {
            return nil
        }
        return trimmedName(index..<properEnd(from: index, limit))
    }

    private static let kinds = WordSets.set(
        "company agency studio startup firm business shop bakery practice consultancy brand label school restaurant cafe farm"
    )

    /// Whether "a restaurant named …" begins here.
    func introducesName(_ start: Int, _ limit: Int) -> Bool {
        guard CompanyReader.determiners.contains(message.folded(start)) else { return false }
        for index in start..<min(limit, start + 8) {
            if message.isClauseBreak(index) { return false }
            if ["called", "named"].contains(message.folded(index)) { return true }
        }
        return false
    }

    private func properEnd(from start: Int, _ limit: Int) -> Int {
        // "7th Street Clinic" is three tokens and a glued one.
        var index =
            message.kind(start) == .number && message.isGlued(start + 1) && isProper(start) ? start + 2 : start + 1
        while index < limit {
            let word = message.folded(index)
            if isProper(index) || message.kind(index) == .number && isBesideProper(index) {
                index += 1
            } else if CompanyReader.inner.contains(word), index + 1 < limit,
                isProper(index + 1) || message.folded(index + 1) == "the" && isProper(index + 2)
            {
                if word == "and", !joins(index, limit) { break }
                index += 1
            } else if let next = behindKind(index, limit, start) {
                index = next
            } else if word == "on", isProper(index + 1), isProper(index + 2), !message.isGlued(index) {
                index += 1
            } else if word == "the", isProper(index + 1), CompanyReader.inner.contains(message.folded(index - 1)) {
                index += 1
            } else if ["&", "+", "'", "/"].contains(word), isProper(index + 1) {
                index += 1
            } else if word == ".", message.isGlued(index), isAbbreviation(index - 1) || message.isGlued(index + 1) {
                index += 1
            } else if word.count == 1, message.isGlued(index), message.folded(index - 1) == ".", index + 1 < limit {
                // "S.r.l."
                index += 1
            } else if word == ",", isProper(index + 1), isPartnership(index + 1, limit) {
                index += 1
            } else if word == ",", CompanyReader.forms.contains(message.folded(index + 1)) {
                index += 2
            } else {
                break
            }
        }
        return index
    }

    /// "Maison de naissance du Ponant", "Escuela de música de Teruel": what kind of house it is, and then its name.
    private func behindKind(_ index: Int, _ limit: Int, _ start: Int) -> Int? {
        guard index <= start + 2, HouseWords.isHouse(message.folded(start)),
            Self.romance.contains(message.folded(index))
        else { return nil }
        for place in index + 2..<max(index + 2, min(limit - 1, index + 6)) {
            if message.isClauseBreak(place) || message.kind(place) != .word { return nil }
            if Self.romance.contains(message.folded(place)), isProper(place + 1) { return place + 2 }
        }
        return nil
    }

    private static let romance = WordSets.set("de du des di do da del della dei delle dos das")

    /// "Hale, Ortiz & Webb"
    private func isPartnership(_ start: Int, _ limit: Int) -> Bool {
        (start + 1..<max(start + 1, min(limit - 1, start + 4))).contains {
            message.folded($0) == "&" && isProper($0 + 1)
        }
    }

    /// "Marks and Spencer" but not "Acme and Board Member at …".
    private func joins(_ index: Int, _ limit: Int) -> Bool {
        if CompanyReader.forms.contains(message.folded(index + 1)) { return true }
        guard !RoleWords.isHead(message.folded(index + 1)) else { return false }
        let after = index + 2
        return after >= limit || message.isClauseBreak(after)
    }

    private func isBesideProper(_ index: Int) -> Bool {
        !message.folded(index + 1).hasPrefix("year") && message.isGlued(index)
            || (message.tokens.indices.contains(index + 1) ? message.isClauseBreak(index + 1) : true)
                && (Int(message.folded(index)).map { $0 < 1900 } ?? false)
    }

    private func isAbbreviation(_ index: Int) -> Bool {
        CompanyReader.forms.contains(message.folded(index)) || message.folded(index).count == 1
            || message.folded(index) == "st"
    }

    private func lowerEnd(from start: Int, _ limit: Int) -> Int {
        var index = start
        while index < limit, index - start < 5, !message.isClauseBreak(index) {
            let word = Word.plain(message.folded(index))
            if CompanyReader.stops.contains(word) || message.kind(index) == .number || message.kind(index) == .email {
                break
            }
            if message.kind(index) == .link || message.kind(index) == .handle { break }
            index += 1
        }
        return index
    }

    private func trimmedName(_ range: Range<Int>) -> Range<Int>? {
        let range = message.trimmed(range, emoji: true)
        guard !range.isEmpty, message.text(ofTokens: range).count <= 80 else { return nil }
        return range
    }

    /// Whether the sentence around uses capitals at all, apart from "I" and its first word.
    private func hasCapitals(near index: Int) -> Bool {
        let sentence = message.tokenIndices(in: message.sentence(at: message.tokens[index].range.lowerBound))
        let around = sentence.clamped(to: (index - CompanyReader.longest)..<(index + CompanyReader.longest))
        return around.contains {
            $0 != sentence.lowerBound && message.kind($0) == .word && isProper($0) && message.tokens[$0].text.count > 1
                && !isAcronym($0)
        }
            || message.tokens[sentence.lowerBound].isCapital
    }

    private func isAcronym(_ index: Int) -> Bool {
        let text = message.tokens[index].text
        return text.count <= 4 && text == text.uppercased()
    }

    /// How many tokens of a name, and of what stands around it, are looked at.
    private static let longest = 60

    private static let determiners = WordSets.set("a an my our this the small own")
    static let inner = WordSets.set(
        "am im an of the and de du des del della di la le les et y e for for fur der die das & do da dos und")
    static let forms = WordSets.set(
        "inc ltd llc gmbh ag sa srl bv plc corp co company sons partners associates brothers daughters group oy ab as sarl kg"
    )
    private static let stops = WordSets.set(
        "and but for since where who which with in on as because so i im my from to while we now currently based doing is was"
    )
    private static let noCompany = WordSets.set(
        """
        mon ma mi mein meine meu minha mio mia myself yourself ourselves himself herself themselves me us a an my our his
        her their your this that the home heart night least first all present moment it which where some
        several various different many most times work school large small university once last best worst noon midnight
        experience erfahrung jahre experiencia experience anos ans anni jahren esperienza risk noch j'ai jai ya deja gia ja schon dieci pensione pension ruhestand retraite paro chomage propio propria proprio cuenta conta casa reforma ease peace scale stake odds not nobody just only now
        """)
}
