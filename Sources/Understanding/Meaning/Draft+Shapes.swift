import InterviewCore

extension Draft {
    /// Addresses, numbers and years, wherever they stand.
    mutating func readShapes() {
        let found = ShapedValues.find(in: message, context: context).prefix(100)
        let hostile = found.isEmpty ? [] : Set(sentences.indices.filter { isHostile(sentences[$0]) })
        for candidate in found where belongs(candidate, hostile: hostile) {
            let tokens = message.tokens(of: candidate.quote)
            // The host of "ines (at) farol.example" is no website.
            let isInside = found.contains {
                $0.field == .email && candidate.field != .email && message.tokens(of: $0.quote).overlaps(tokens)
                    && candidate.field != .schedulingPreference
            }
            if isInside { continue }
            add(candidate.field, candidate.value, at: tokens, confidence: candidate.confidence)
            if candidate.field == .schedulingPreference { spend(tokens) }
        }
        for mention in LinkedInAddress.mentions(in: message) { take(message.tokens(of: mention.quote)) }
        readYearsLabel()
    }

    private func isHostile(_ sentence: Sentence) -> Bool {
        Hostile.isHostile(message, tokens: sentence.tokens, words: sentence.words)
    }

    private func belongs(_ candidate: Candidate, hostile: Set<Int>) -> Bool {
        let tokens = message.tokens(of: candidate.quote)
        if let first = tokens.first, let index = sentenceIndex(of: first), hostile.contains(index) { return false }
        // How hosts reach a guest may name another address than the guest's own.
        if candidate.field == .email, asked.contains(.schedulingPreference), isKnown(.email) || !asked.contains(.email)
        {
            return false
        }
        if candidate.field == .schedulingPreference, asked == [.schedulingPreference] { return false }
        // A sentence with two answers is shared out clause by clause.
        if candidate.field == .schedulingPreference, sentences.count(where: { tokens.overlaps($0.tokens) }) > 1 {
            return false
        }
        return true
    }

    /// "Years: 7"
    private mutating func readYearsLabel() {
        guard asked.contains(.yearsExperience), !has(.yearsExperience) else { return }
        for sentence in sentences {
            for (place, word) in sentence.words.enumerated() {
                guard let name = FieldNames.names(in: sentence.words, at: place).first,
                    name.fields.contains(.yearsExperience)
                else { continue }
                let colon = sentence.words[place + name.length - 1].token + 1
                guard word.token < colon, [":", "="].contains(message.folded(colon)),
                    let number = Int(message.folded(colon + 1)),
                    (0...80).contains(number)
                else { continue }
                return add(.yearsExperience, .integer(number), at: (colon + 1)..<(colon + 2))
            }
        }
    }

    /// "By the way, my LinkedIn is …" is no part of a bio.
    mutating func spendContacts() {
        spendToldContacts()
        guard wantsProse, !asked.contains(.schedulingPreference), !asked.contains(.promotion),
            !asked.contains(.idealPodcast)
        else {
            return
        }
        for index in sentences.indices
        where sentences[index].tokens.contains(where: { isTaken($0) && message.kind($0) != .word }) {
            let words = sentences[index].words
            let namesContact = words.indices.contains { place in
                FieldNames.names(in: words, at: place).contains {
                    $0.fields.contains { [.email, .linkedinURL, .website, .phone, .socialLinks].contains($0) }
                }
            }
            let isAddress = sentences[index].tokens.contains {
                isTaken($0) && [.email, .link, .handle].contains(message.kind($0))
            }
            // "I've changed address, use … from here on"
            let isOnly =
                isAddress && words.count <= 18
                && words.allSatisfy {
                    $0.isAddress || NonAnswers.light.contains($0) || Self.contacting.contains($0)
                }
            if isAddress && words.count <= 3 || namesContact && words.count <= 16 || isOnly {
                sentences[index].isSpent = true
            }
        }
        spendBeforeContacts()
        spendYears()
    }

    /// "I realise I never told you my number: …", beside another answer; "More at …", beside what is promoted.
    private mutating func spendToldContacts() {
        guard wantsProse, sentences.count > 1 else { return }
        for index in sentences.indices.dropFirst()
        where !sentences[index].isSpent
            && sentences[index].tokens.contains(where: { isTaken($0) && message.kind($0) != .word })
        {
            let words = sentences[index].words
            let isTold =
                words.count <= 16 && Self.omitted.first(in: words) != nil
            let isMore =
                (2...6).contains(words.count) && words[words.count - 1].text.hasPrefix("<link")
                && Self.further.best(in: words, at: 0)?.match.range.upperBound == words.count - 1
            if isTold || isMore { sentences[index].isSpent = true }
        }
    }

    private static let omitted = PhraseBook<Bool>([
        (
            true,
            """
            never|didnt|havent|not told|tell|given|gave|give|mentioned|mention|sent|send|included|include|added|add|left|leave you? my|our @field
            forgot|forgotten|meant|missed|omitted to? tell|give|mention|send|include|add|leave|say? you? my|our @field
            """
        )
    ])
    private static let further = PhraseBook<Bool>([
        (
            true,
            "and? more|details|info|information|everything|further|all *2 at|on|under|here\nmore|details|info|information"
        )
    ])

    /// "Por cierto, llevo 15 años en esto", beside a list.
    private mutating func spendYears() {
        guard sentences.count > 1, !asked.contains(where: { $0.isTold && $0 != .targetAudience }),
            let years = candidates.first(where: { $0.field == .yearsExperience })
        else { return }
        let tokens = message.tokens(of: years.quote)
        guard let index = sentenceIndex(of: tokens.lowerBound),
            YearJudge.saysOnlyYears(message, tokens, in: sentences[index].tokens)
        else { return }
        sentences[index].isSpent = true
    }

    /// "I think I gave you my work e-mail. Use …": what leads to an address that is read, and says no more.
    private mutating func spendBeforeContacts() {
        for index in sentences.indices.dropLast() where !sentences[index].isSpent && sentences[index + 1].isSpent {
            let words = sentences[index].words
            let next = sentences[index + 1].tokens
            guard words.count <= 12, words.contains(where: { ["i", "my", "you", "your"].contains($0.text) }),
                next.contains(where: { isTaken($0) && [.email, .link].contains(message.kind($0)) }),
                words.indices.contains(where: { place in
                    FieldNames.names(in: words, at: place).contains {
                        $0.fields.contains { [.email, .linkedinURL, .website].contains($0) }
                    }
                })
            else { continue }
            sentences[index].isSpent = true
        }
    }

    private static let contacting = WordSets.set(
        """
        address use using reach reached write find contact new old mine moved changed change updated from here on onwards via
        through works better best instead online page link current latest correct preferred preferably check use checked
        """)

    private mutating func spend(_ tokens: Range<Int>) {
        for index in sentences.indices where tokens.contains(sentences[index].tokens.lowerBound) {
            sentences[index].isSpent = true
        }
    }
}
