import InterviewCore

/// What the guest could talk about: the parts of the headline that are no job title, publications, and skills that
/// the profile's prose speaks of. The words are the profile's own.
struct TopicFinder {
    let context: AnalysisContext

    func facts() -> [DraftFact] {
        var topics: [String] = []
        // "Partner, Fontaine LLP": whom one works for is no subject.
        let employers = Set(context.document.positions.compactMap { $0.company?.lowercased() })
        let headline = HeadlineParts.topics(context.document.headline).filter { !employers.contains($0.lowercased()) }
        for part in headline.prefix(3) { add(part, to: &topics) }
        for title in context.document.publications.prefix(2)
        where (2...9).contains(Phrase(title).words.count) && !isOwn(title) {
            add(title, to: &topics)
        }
        for skill in skills.prefix(12) where topics.count < (skill.isSpoken ? 5 : 3) { add(skill.name, to: &topics) }
        for skill in plainSkills where topics.count < 3 { add(skill, to: &topics) }
        if topics.count < 2 { for pair in recurringPairs { add(pair, to: &topics) } }
        return topics.compactMap { context.suggested(.podcastTopics, $0, quoting: [$0]) }
    }

    /// Areas of expertise from the headline, where the profile lists too few skills to go by.
    func keywords() -> [DraftFact] {
        guard context.document.skills.count < 3 else { return [] }
        let known = Set(context.document.skills.map { $0.lowercased() })
        return HeadlineParts.topics(context.document.headline).filter { !known.contains($0.lowercased()) }.prefix(6)
            .compactMap { context.suggested(.expertiseKeywords, $0, quoting: [$0]) }
    }

    /// One that says the same as another, or a part of it, is not added.
    private func add(_ topic: String, to topics: inout [String]) {
        let folded = " " + topic.lowercased() + " "
        let isTold = topics.contains { other in
            let known = " " + other.lowercased() + " "
            return known.contains(folded) || folded.contains(known)
        }
        if topics.count < 5, !isTold, topic.count <= 90, context.source.quote(topic) != nil { topics.append(topic) }
    }

    /// Skills in their order, where nothing better is there.
    private var plainSkills: [String] {
        context.document.skills.prefix(20).map(plain).filter {
            !TopicWords.plain.contains($0.lowercased()) && $0.count > 4
        }
    }

    /// Skills, those first that the prose speaks of and that are more than a tool's name.
    private var skills: [(name: String, isSpoken: Bool)] {
        let prose =
            ([context.document.summary, context.document.headline] + context.document.positions.map(\.description))
            .compactMap(\.self).joined(separator: "\n")
        let spoken = GroundedText(prose)
        let listed = context.document.skills.prefix(60).filter { !TopicWords.plain.contains($0.lowercased()) }
        let rated = listed.enumerated().map { index, skill in
            let words = Phrase(skill).words.count
            let isSpoken = spoken.quote(plain(skill)) != nil
            // "R", "C": too short to be talked about.
            if plain(skill).count < 2 { return (skill: plain(skill), isSpoken: false, score: 0, index: index) }
            let score = (isSpoken ? 4 : 0) + ((2...4).contains(words) ? 3 : 0) + (index < 5 ? 1 : 0)
            return (skill: plain(skill), isSpoken: isSpoken, score: score, index: index)
        }
        return rated.filter { $0.score >= 3 }.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.map {
            ($0.skill, $0.isSpoken)
        }
    }

    /// Whether a title names the person ("Ana's Blog").
    private func isOwn(_ title: String) -> Bool {
        let words = Set(title.foldedWords)
        return (context.document.name ?? "").foldedWords.contains { $0.count > 2 && words.contains($0) }
    }

    /// A skill without what LinkedIn puts in brackets: "Python (Programming Language)".
    private func plain(_ skill: String) -> String {
        guard let bracket = skill.firstIndex(of: "("), bracket > skill.startIndex, skill.hasSuffix(")") else {
            return skill
        }
        var head = skill[..<bracket]
        while head.last?.isWhitespace == true { head.removeLast() }
        return head.isEmpty ? skill : String(head)
    }

    /// Pairs of words that come back in the prose, as first written.
    private var recurringPairs: [String] {
        var counts: [String: (text: String, count: Int, place: Int)] = [:]
        var place = 0
        let sentences = context.summary + context.document.positions.flatMap { Sentence.split($0.description ?? "") }
        for sentence in sentences.prefix(300) {
            let phrase = Phrase(sentence.text)
            for index in phrase.words.indices.dropLast() {
                let (left, right) = (phrase.words[index], phrase.words[index + 1])
                guard !left.isClosed, TopicWords.carriesMeaning(left), TopicWords.carriesMeaning(right),
                    let text = phrase.text(index..<(index + 2))
                else { continue }
                place += 1
                let key = left.folded + " " + right.folded
                counts[key] = (counts[key]?.text ?? text, (counts[key]?.count ?? 0) + 1, counts[key]?.place ?? place)
            }
        }
        return counts.values.filter { $0.count > 2 }.sorted { ($1.count, $0.place) < ($0.count, $1.place) }.prefix(3)
            .map(\.text)
    }
}

/// A headline in its parts: "CEO at Acme | Pricing for SaaS | Dad of two".
enum HeadlineParts {
    /// All parts, as they stand.
    static func parts(_ headline: String?) -> [String] {
        guard let headline else { return [] }
        var text = headline
        for separator in [" - ", " – ", " — ", " // ", " / ", ". ", "; ", " + "] {
            text = text.replacing(separator, with: "|")
        }
        return text.split { "|•·⚡★☆✦→".contains($0) }.flatMap { part in
            // Commas part short things; between longer ones they stand inside a phrase, as before "die" and "who".
            let pieces = part.split(separator: ",")
            let isClause = pieces.dropFirst().contains { piece in
                Phrase(piece).words.first.map { relatives.contains($0.folded) } == true
            }
            guard !isClause, pieces.count > 2 || pieces.allSatisfy({ Phrase($0).words.count <= 4 }) else {
                return [part]
            }
            return pieces
        }.compactMap { part in
            var rest = part.drop { !($0.isLetter || $0.isNumber || $0 == "#" || $0 == "@") }
            while let last = rest.last, !(last.isLetter || last.isNumber || ")+#%".contains(last)) { rest.removeLast() }
            return rest.isEmpty ? nil : String(rest)
        }
    }

    private static let relatives: Set<String> = ["die", "der", "das", "denen", "who", "which", "that", "qui", "que"]

    /// The parts that name what somebody is about, not what they are.
    static func topics(_ headline: String?) -> [String] {
        parts(headline).filter { part in
            let phrase = Phrase(part)
            if AudienceClause.group(in: phrase) != nil { return false }
            guard (1...7).contains(phrase.words.count), part.count >= 4, !part.contains("@"), !part.hasPrefix("#")
            else {
                return false
            }
            let folded = phrase.words.map(\.folded)
            if folded.contains(where: {
                ["at", "bei", "chez", "en", "na", "presso", "ex", "for", "für", "who"].contains($0)
            }) {
                return false
            }
            if folded[0].hasPrefix("ex-") || folded[0].hasPrefix("i'") || folded[0] == "i" || folded[0] == "my" {
                return false
            }
            if AudienceFinder.openers.contains(folded[0]) || counts(folded) { return false }
            // "Astronomer", "Storyteller": one word of what somebody is.
            if folded.count == 1, ["er", "or", "ist", "ian"].contains(where: folded[0].hasSuffix) { return false }
            // One capitalised word is a degree, a name, a place as often as a topic.
            if folded.count == 1, part.count < 6 || part == part.uppercased() { return false }
            if let last = folded.last, TopicWords.isTrade(last) { return false }
            return !phrase.words.contains { TopicWords.isTitle($0.folded) }
                && !folded.contains(where: TopicWords.asides.contains)
        }
    }

    /// "640k on YouTube", "10 years in retail": a figure about somebody, not a subject.
    private static func counts(_ words: [String]) -> Bool {
        words[0].first?.isNumber == true && words[0].last { $0 != "+" }.map { $0.isNumber || "km".contains($0) } == true
    }
}
