import InterviewCore

/// E-mail addresses.
package enum Emails {
    /// The guest's address as a candidate for `email`, at most one; an assistant's or booking address as a candidate
    /// for `scheduling_preference`, with the sentence that names it. Nothing is ever made up from a domain.
    package static func find(in text: MessageText, context: ReadingContext) -> [Candidate] {
        var own: (candidate: Candidate, score: Int)?
        var result: [Candidate] = []
        for found in addresses(in: text, context: context) {
            if AddressOwner.isDismissed(text, found.index) { continue }
            let quote = text.quote(found.range)
            switch owner(text, found.index) {
            case .guest:
                let score = closeness(text, found.index)
                guard score > own?.score ?? .min else { continue }
                own = (Candidate(field: .email, value: .text(found.value), quote: quote), score)
            case .booking:
                guard tellsBooking(text, found.index) else { continue }
                let sentence = text.quote(text.sentence(at: found.range.lowerBound))
                let value = FactValue.text(sentence.text)
                result.append(Candidate(field: .schedulingPreference, value: value, quote: sentence, confidence: 0.8))
            case .other: continue
            }
        }
        if let own { result.append(own.candidate) }
        return result.sorted { $0.quote.start < $1.quote.start }
    }

    /// Further addresses that are the guest's own as well: which of them hosts should use, only the guest can tell.
    package static func others(in text: MessageText, context: ReadingContext) -> [Candidate] {
        let own = addresses(in: text, context: context).filter { found in
            !AddressOwner.isDismissed(text, found.index) && owner(text, found.index) == .guest
        }
        return own.dropFirst().prefix(3).map { found in
            Candidate(field: .email, value: .text(found.value), quote: text.quote(found.range))
        }
    }

    /// Stretches that were meant as an e-mail address and cannot be one ("ana@quarry"), to tell the guest.
    package static func malformed(in text: MessageText) -> [Quote] {
        text.tokens.indices.compactMap { index in
            let token = text.tokens[index]
            guard token.text == "@" || token.kind == .handle, text.isGlued(index), text.kind(index - 1) != .punctuation
            else { return nil }
            var first = index - 1
            while text.isGlued(first), first > index - 8 { first -= 1 }
            var end = index + 1
            while text.isGlued(end), text.kind(end) != .punctuation, end < index + 8 { end += 1 }
            return text.quote(ofTokens: first..<end)
        }
    }

    /// Whether a text is an address by itself, as `email` takes it.
    package static func isValid(_ address: String) -> Bool {
        let tokens = MessageText(address).tokens
        return tokens.count == 1 && tokens[0].kind == .email && tokens[0].text == address && sound(address) != nil
    }

    // MARK: Finding

    private struct Found {
        let index: Int
        let range: Range<Int>
        let value: String
    }

    private static func addresses(in text: MessageText, context: ReadingContext) -> [Found] {
        text.tokens.indices.compactMap { index in
            let token = text.tokens[index]
            if token.kind == .email {
                guard let value = sound(withoutGluedSentence(Folding.visible(token.text))) else { return nil }
                let length = token.text.hasPrefix(value) ? value.utf16.count : token.range.count
                return Found(
                    index: index, range: token.range.lowerBound..<token.range.lowerBound + length, value: value)
            }
            guard let spelled = SpelledEmail.match(text, at: index, context: context) else { return nil }
            return sound(spelled.value).map {
                Found(index: index, range: text.range(ofTokens: spelled.tokens), value: $0)
            }
        }
    }

    /// The address with its host in lower case; nil where its parts break RFC 5321's limits.
    private static func sound(_ address: String) -> String? {
        guard let at = address.lastIndex(of: "@") else { return nil }
        let local = address[..<at]
        let host = address[address.index(after: at)...]
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...64).contains(local.utf8.count), address.utf8.count <= 254, local.first != ".", local.last != ".",
            labels.count > 1, labels.allSatisfy({ !$0.isEmpty && $0.count <= 63 && $0.first != "-" && $0.last != "-" }),
            let last = labels.last, last.count >= 2, last.contains(where: \.isLetter), !host.contains("_")
        else { return nil }
        return local + "@" + host.lowercased()
    }

    /// "ana@quarry.example.Thanks": a capital behind a whole address begins a sentence.
    private static func withoutGluedSentence(_ address: String) -> String {
        guard let dot = address.lastIndex(of: "."), let at = address.lastIndex(of: "@"), at < dot else {
            return address
        }
        let last = address[address.index(after: dot)...]
        let host = address[address.index(after: at)..<dot]
        let isTitle = last.first?.isUppercase == true && last.dropFirst().allSatisfy(\.isLowercase)
        guard isTitle, host.contains("."), host.allSatisfy({ !$0.isUppercase }) else { return address }
        return TopLevelDomains.isKnown(host.split(separator: ".").last ?? "") ? String(address[..<dot]) : address
    }

    // MARK: Whose

    private enum Owner { case guest, booking, other }

    private static func owner(_ text: MessageText, _ index: Int) -> Owner {
        let sentence = text.tokenIndices(in: text.sentence(at: text.tokens[index].range.lowerBound))
        for place in stride(from: index - 1, through: max(sentence.lowerBound, index - 10), by: -1) {
            if isAddress(text, place) { break }
            let word = text.folded(place)
            if ["me", "mine", "i'm", "i"].contains(word) { return .guest }
            if ["my", "mi", "mein", "meine", "mon", "meu"].contains(word), mailWords.contains(text.folded(place + 1)) {
                return .guest
            }
            if bookingWords.contains(word) { return .booking }
        }
        for place in index + 1..<max(index + 1, min(sentence.upperBound, index + 7)) {
            if isAddress(text, place) || [",", ";", "and", "."].contains(text.folded(place)) { break }
            if bookingWords.contains(text.folded(place)) { return .booking }
        }
        return AddressOwner.isSomeoneElses(text, link: index) ? .other : .guest
    }

    /// Whether the sentence says that hosts book there; an assistant to be copied in is none of that.
    private static func tellsBooking(_ text: MessageText, _ index: Int) -> Bool {
        let sentence = text.tokenIndices(in: text.sentence(at: text.tokens[index].range.lowerBound))
        let words = max(sentence.lowerBound, index - 30)..<min(sentence.upperBound, index + 30)
        let isShared = words.contains { $0 != index && text.kind($0) == .email }
        return !isShared && words.contains { bookingVerbs.contains(text.folded($0)) }
    }

    private static let bookingVerbs = WordSet(
        "handles scheduling schedules schedule books booking bookings book calendar diary arranges organises organizes manages"
    )

    /// How much the sentence of an address speaks of the guest: "My co-host … ben@x. I'm Carla, carla@x".
    private static func closeness(_ text: MessageText, _ index: Int) -> Int {
        let sentence = text.tokenIndices(in: text.sentence(at: text.tokens[index].range.lowerBound))
        let near = max(sentence.lowerBound, index - 14)..<index
        if near.contains(where: { AddressOwner.isRelation(text, $0) }) { return -1 }
        return near.contains { ["i'm", "im", "mine"].contains(text.folded($0)) } ? 1 : 0
    }

    private static func isAddress(_ text: MessageText, _ index: Int) -> Bool {
        text.kind(index) == .email || text.kind(index) == .link
    }

    private static let mailWords = WordSet("email e-mail mail address correo adresse personal work best direct own")
    private static let bookingWords = WordSet(
        """
        assistant assistant's assistants pa ea va scheduler scheduling schedules booking bookings booker publicist
        publicist's agent agent's secretary calendar handles manager manager's assistentin assistente asistente assistante
        management
        """)
}
