import InterviewCore

extension Draft {
    /// Lists told where something else was asked: "38 podcasts, 7000+ followers, TED talk", "best: SEO, Growth, AI".
    mutating func readLists() {
        guard sentences.count == 1, !sentences[0].isSpent, candidates.isEmpty else { return }
        readBestOfKnown()
        readFeats()
    }

    /// Whoever has told what they know says with "best: …" which of it counts most.
    private mutating func readBestOfKnown() {
        let words = sentences[0].said
        guard isKnown(.expertiseKeywords), !asked.contains(where: { $0.spec.isList && $0 != .successStories }),
            let label = words.first(where: { !["my", "the"].contains($0.text) }), words.count > 3,
            ["best", "top", "strongest"].contains(label.text), message.folded(label.token + 1) == ":"
        else { return }
        let list = (label.token + 2)..<sentences[0].content.upperBound
        let items = ListReader(message: message).items(of: list, field: .expertiseKeywords)
        guard items.count >= 3, items.allSatisfy({ Word.words(of: message, in: $0).count <= 4 }) else { return }
        keep(items, as: .expertiseKeywords)
    }

    /// Two or more things with a count or a stage to them, and nothing else: where a name, an address or a role was
    /// asked they are achievements.
    private mutating func readFeats() {
        guard !wantsProse, !asked.contains(where: \.takesWholeAnswer), context.stage != .whoseProfile else { return }
        let items = ListReader(message: message).items(of: sentences[0].content, field: .achievements)
        guard items.count >= 2, items.contains(where: isCounted), items.allSatisfy(isFeat) else { return }
        keep(items, as: .achievements)
    }

    private func isCounted(_ item: Range<Int>) -> Bool { item.contains { message.kind($0) == .number } }

    private func isFeat(_ item: Range<Int>) -> Bool {
        let words = Word.words(of: message, in: item)
        return words.count <= 6 && words.contains { Self.feats.contains($0.text) }
    }

    private mutating func keep(_ items: [Range<Int>], as field: Field) {
        for item in items { add(field, .text(Interpreter(message: message).text(item)), at: item) }
        sentences[0].isSpent = true
    }

    private static let feats = WordSets.set(
        """
        podcast podcasts episodes downloads followers subscribers listeners readers talk talks ted tedx keynote keynotes
        award awards prize prizes medal medals patent patents book books bestseller bestsellers
        """)
}
