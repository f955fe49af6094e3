/// Puts a kit's items in the order of what they have in common with a show.
struct Tailoring {
    private let kit: MediaKit
    private let show: ShowWords
    /// How much a stem tells: the rarer among the kit's items, the more.
    private let weights: [String: Double]

    init(_ kit: MediaKit, _ show: ShowWords) {
        self.kit = kit
        self.show = show
        let items =
            kit.topics.map(\.words) + kit.stories.map(\.words) + kit.questions.map(\.text) + kit.expertise.map(\.text)
        var counts: [String: Int] = [:]
        for item in items { for stem in show.shared(with: item) { counts[stem, default: 0] += 1 } }
        weights = counts.mapValues { weight(items.count, $0) }
    }

    var variant: KitVariant {
        var variant = KitVariant(kit: kit, matchedWords: [], matches: [])
        var stems: Set<String> = []
        func order<Item>(
            _ items: [Item], _ block: KitBlock.Kind, least: Int, most: Int, title: (Item) -> String,
            words: (Item) -> String
        ) -> [Item] {
            let ranked = ranked(items, by: words)
            let relevant = ranked.filter { $0.score > 0 }
            guard !relevant.isEmpty else { return items }
            for one in relevant {
                stems.formUnion(one.stems)
                variant.matches.append(
                    KitVariant.Match(block: block.rawValue, text: title(one.item), words: show.words(for: one.stems)))
            }
            return ranked.prefix(min(max(relevant.count, least), most)).map(\.item)
        }
        variant.kit.topics = order(kit.topics, .topics, least: 2, most: 5, title: \.topic.text, words: \.words)
        variant.kit.stories = order(kit.stories, .stories, least: 2, most: 3, title: \.title, words: \.words)
        variant.kit.questions = order(kit.questions, .questions, least: 3, most: 5, title: \.text, words: \.text)
        variant.kit.expertise = order(kit.expertise, .expertise, least: 6, most: 20, title: \.text, words: \.text)
        let shown = variant.kit
        variant.matches.removeAll { match in !shown.holds(match) }
        variant.matchedWords = show.words(for: stems)
        return variant
    }

    private struct Ranked<Item> {
        var item: Item
        var place: Int
        var score: Double
        var stems: [String]
    }

    /// The best first, in the order that they had where they are equal.
    private func ranked<Item>(_ items: [Item], by words: (Item) -> String) -> [Ranked<Item>] {
        items.enumerated().map { place, item in
            let stems = show.shared(with: words(item))
            // Summed in the order of the stems, so that the same texts give the same bits.
            return Ranked(item: item, place: place, score: stems.reduce(0) { $0 + (weights[$1] ?? 0) }, stems: stems)
        }.sorted { ($0.score, -$0.place) > ($1.score, -$1.place) }
    }
}

/// Inverse document frequency, never zero: one more bit for each time the word halves the items.
private func weight(_ items: Int, _ holding: Int) -> Double {
    var weight = 1.0
    var rest = items / max(holding, 1)
    while rest > 1 {
        weight += 1
        rest /= 2
    }
    return weight
}

extension KitTopic {
    fileprivate var words: String { [topic.text, hook?.text].compactMap(\.self).joined(separator: " ") }
}

extension KitStory {
    fileprivate var words: String { ([title] + told + metrics).joined(separator: " ") }
}

extension MediaKit {
    fileprivate func holds(_ match: KitVariant.Match) -> Bool {
        topics.contains { $0.topic.text == match.text } || stories.contains { $0.title == match.text }
            || questions.contains { $0.text == match.text } || expertise.contains { $0.text == match.text }
    }
}
