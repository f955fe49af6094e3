import InterviewCore

/// Stories in third person where all of one can be told so, else as the guest tells them.
enum KitStories {
    static func compose(_ facts: KitFacts) -> [KitStory] {
        let name = facts.name?.text
        return facts.stories.map { story in
            let shown = story.retold { Display.statement(KitText($0, facts: []), name: name).text } ?? story
            let texts = [story.title] + story.told
            // In other languages "hicimos" needs no "nosotros": whether somebody speaks of themselves is not sure.
            if facts.language == .english, !texts.contains(where: Voice.isFirstPerson) { return titled(shown) }
            guard facts.language == .english, let told = retold(shown, facts) else {
                var own = titled(shown)
                own.isOwnWords = true
                return own
            }
            return titled(told)
        }
    }

    private static func retold(_ story: KitStory, _ facts: KitFacts) -> KitStory? {
        let narrator = EnglishNarrator(facts)
        var isNamed = false
        var used: [String] = []
        var told = story.retold { text in
            guard Voice.isFirstPerson(text) else { return text }
            let isTitle = text.folded == story.title.folded
            guard let other = narrator.tellAll(text, standsAlone: isTitle || !isNamed) else { return nil }
            isNamed = isNamed || !isTitle
            used += other.facts
            return other.text
        }
        told?.facts = (story.facts + used).unique
        return told
    }

    /// A title has no full stop.
    private static func titled(_ story: KitStory) -> KitStory {
        var story = story
        let title = Display.item(KitText(story.title, facts: []), name: nil).text
        story.title = title
        return story
    }
}

/// Achievements and appearances as items of a list: without "I" where nothing else is lost with it.
enum KitItems {
    /// "I negotiated the first agreement" as "Negotiated the first agreement", "I was named" as "Named".
    static func achievement(_ item: KitText, of facts: KitFacts) -> KitText {
        let shown = Display.item(item, name: facts.name?.text)
        guard facts.language == .english else { return shown }
        var tokens = TextTokens(shown.text)
        let words = tokens.lowered
        let lead = leads.first { lead in
            guard words.starts(with: lead.words), words.count > lead.words.count + 1 else { return false }
            let verb = words[lead.words.count]
            return lead.isPassive
                ? Subjectless.passives.contains(verb) : EnglishVerbs.isPast(verb) && !["was", "had"].contains(verb)
        }
        guard let lead else { return shown }
        tokens.drop(lead.words.count)
        guard Set(tokens.lowered).isDisjoint(with: FirstPerson.singular) else { return shown }
        return KitText(tokens.text.capitalizedFirst, facts: shown.facts)
    }

    private static let leads: [(words: [String], isPassive: Bool)] = [
        (["i", "was"], true), (["i've", "been"], true), (["i", "have", "been"], true), (["i", "have"], false),
        (["i've"], false), (["i"], false),
    ]

    /// "I was on The Late Roster" as "The Late Roster".
    static func appearance(_ item: KitText, of facts: KitFacts) -> KitText {
        let shown = achievement(item, of: facts)
        guard facts.language == .english else { return shown }
        var tokens = TextTokens(shown.text)
        let leads = [
            ["i", "was", "a", "guest", "on"], ["i", "have", "been", "on"], ["i've", "been", "on"], ["i", "was", "on"],
            ["been", "on"],
        ]
        guard let lead = leads.first(where: { tokens.lowered.starts(with: $0) }), tokens.words.count > lead.count else {
            return shown
        }
        tokens.drop(lead.count)
        guard Set(tokens.lowered).isDisjoint(with: FirstPerson.singular) else { return shown }
        return KitText(tokens.text.capitalizedFirst, facts: shown.facts)
    }

    static func audience(_ facts: KitFacts) -> KitText? {
        facts.line(.targetAudience).map { audience in
            let named = facts.language == .english ? EnglishAudience.named(audience) : audience
            return Display.item(named, name: facts.name?.text)
        }
    }
}
