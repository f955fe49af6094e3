import InterviewCore

/// What the bios say beyond the bio: a sentence for each kind of fact.
extension EnglishBios {
    func beyond(_ body: Body) -> [KitText] {
        let told = body.sentences.map(\.text).joined(separator: " ")
        return lateYears(told) + expertise(6) + highlights(most: 3) + appearances + topics + message
    }

    /// The years, where the introduction did not say them.
    func lateYears(_ told: String) -> [KitText] {
        guard let years, let mention = narrator.mention(isFirst: told.isEmpty),
            !saysNumber(years.text, in: told)
        else { return [] }
        return [
            KitText(
                "\(mention.subject) \(mention.verb("has", "have")) \(years.text) of experience.",
                facts: (mention.facts + years.facts).unique)
        ]
    }

    /// By name every sentence would begin with the name: without pronouns it is a label, but for one who reads it out.
    func expertise(_ most: Int, isSpoken: Bool = false) -> [KitText] {
        let all = facts.lines(.expertiseKeywords)
        let items = Array(all.prefix(most))
        guard let possessive = narrator.possessive, !items.isEmpty else { return [] }
        let areas = items.count == 1 ? "area" : "areas"
        let list = phrase.keywords(items.map(\.text))
        let itemFacts = items.flatMap(\.facts)
        guard all.count == items.count || isSpoken || narrator.pronoun != nil else {
            return [KitText(Grammar.sentence("Areas of expertise include \(list)"), facts: itemFacts)]
        }
        guard isSpoken || narrator.pronoun != nil else {
            return [KitText(Grammar.sentence("\(areas.capitalizedFirst) of expertise: \(list)"), facts: itemFacts)]
        }
        let verb = all.count > items.count ? "include" : items.count == 1 ? "is" : "are"
        return [
            KitText(
                Grammar.sentence("\(possessive.text) \(areas) of expertise \(verb) \(list)"),
                facts: possessive.facts + itemFacts)
        ]
    }

    func highlights(most: Int) -> [KitText] {
        series(("Highlight", "Highlights"), Array(facts.lines(.achievements).prefix(most)))
    }

    private var appearances: [KitText] {
        series(("Previous appearance", "Previous appearances"), Array(facts.lines(.speakingExperience).prefix(3)))
    }

    /// Deeds as sentences, the rest as a list: "She raised $2M. Highlights: the Nurse Leader Award 2019."
    private func series(_ label: (one: String, many: String), _ items: [KitText]) -> [KitText] {
        var sentences: [KitText] = []
        var rest: [KitText] = []
        for item in items {
            if let told = narrator.tellAchievement(item) {
                sentences.append(told)
            } else if !Voice.isFirstPerson(item.text) {
                rest.append(Display.item(item, name: narrator.name?.text))
            }
        }
        guard !rest.isEmpty else { return sentences }
        let list = rest.map { Grammar.inner($0.text) }.joined(separator: "; ")
        return sentences + [
            KitText(
                Grammar.sentence("\(rest.count == 1 ? label.one : label.many): \(list)"), facts: rest.flatMap(\.facts))
        ]
    }

    private var topics: [KitText] {
        let topics = Array(facts.topicTitles.prefix(3))
        guard !topics.isEmpty, let mention = narrator.mention(isFirst: false) else { return [] }
        let text = "\(mention.subject) \(mention.verb("speaks", "speak")) about \(phrase.list(topics.map(\.text)))"
        return [KitText(Grammar.sentence(text), facts: (mention.facts + topics.flatMap(\.facts)).unique)]
    }

    private var message: [KitText] {
        guard let possessive = narrator.possessive, let message = facts.line(.keyMessage),
            !Voice.isFirstPerson(message.text), Words.count(message.text) <= 25
        else { return [] }
        let quote = Punctuation(language: .english).quoted(
            Grammar.sentence(Display.capitalized(message.text, name: narrator.name?.text)))
        return [KitText("\(possessive.text) message: \(quote)", facts: (possessive.facts + message.facts).unique)]
    }

    var years: KitText? {
        facts.years.map { KitText($0.value == 1 ? "1 year" : "\($0.value) years", facts: $0.facts) }
    }

    /// Whether a sentence has one of the words of a role.
    func saysRole(_ role: String, in text: String) -> Bool {
        let stems = Words.stems(role)
        let words = Set(text.foldedWords)
        return stems.isEmpty
            ? role.foldedWords.contains(where: words.contains) : !stems.isDisjoint(with: Words.stems(text))
    }

    /// Whether a text has a number, in digits or in words.
    func saysNumber(_ years: String, in text: String) -> Bool {
        guard let number = Int(years.prefix { $0.isNumber }) else { return false }
        let words = Set(TextTokens(text).lowered)
        return words.contains("\(number)") || NumberWords.english(number).map(words.contains) ?? false
    }
}
