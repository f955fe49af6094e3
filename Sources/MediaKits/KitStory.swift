import InterviewCore

/// A success story, as it was told or retold in third person.
package struct KitStory: Sendable, Hashable {
    package var title: String
    package var challenge: String?
    package var action: String?
    package var result: String?
    package var metrics: [String]
    /// Whether it speaks in first person: the guest's own words.
    package var isOwnWords = false
    package var facts: [String]

    /// Nil where nothing is told.
    ///
    /// - Parameter clean: one line of a text; nil where it holds nothing.
    init?(_ story: Story, facts: [String], clean: (String) -> String?) {
        challenge = story.challenge.flatMap(clean)
        action = story.action.flatMap(clean)
        result = story.result.flatMap(clean)
        metrics = story.metrics.compactMap(clean)
        self.facts = facts
        let given = clean(story.title) ?? ""
        let named =
            given.isEmpty ? (result ?? challenge ?? action ?? metrics.first).map { Words.first(12, of: $0) } : given
        guard let named else { return nil }
        title = named
        title = Self.whole(named, among: told)
        if paragraphs.isEmpty, metrics.isEmpty, Words.count(title) < 3 { return nil }
    }

    /// A title that is the beginning of a sentence told below is that whole sentence, if it is not long.
    private static func whole(_ title: String, among told: [String]) -> String {
        let bare = title.hasSuffix("…") ? String(title.dropLast()) : title
        let sentences = told.compactMap { SentenceCutter.sentences($0).first }
        guard let sentence = sentences.first(where: { $0.hasPrefix(bare) && $0.count > title.count + 1 }) else {
            return title
        }
        if Words.count(sentence) <= 25 { return sentence }
        return title.hasSuffix("…") ? Words.first(12, of: sentence) : title
    }

    /// Beginning, deed and outcome, where they were told.
    var told: [String] { [challenge, action, result].compactMap(\.self) }

    /// Its parts in order, without what the title says already.
    package var paragraphs: [String] { told.filter { $0.folded != title.folded } }

    /// The story with another wording of its texts; nil where one of them has none.
    func retold(_ tell: (String) -> String?) -> KitStory? {
        var story = self
        for part in [\KitStory.challenge, \.action, \.result] {
            guard let text = self[keyPath: part] else { continue }
            guard let other = tell(text) else { return nil }
            story[keyPath: part] = other
        }
        guard let title = tell(title) else { return nil }
        story.title = title
        return story
    }
}
