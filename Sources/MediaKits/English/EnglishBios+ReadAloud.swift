import InterviewCore

/// The bio that a host reads out.
extension EnglishBios {
    /// What a host reads out: no brackets, numbers that can be said, the name first.
    var readAloud: KitPassage {
        guard let name = narrator.name else { return KitPassage() }
        let telling = EnglishBio(narrator, isFirst: false)
        let told = telling.told.enumerated().map { index, sentence in
            index == 0 && telling.isIntroduced ? narrator.withoutFullName(sentence) : sentence
        }
        let short = Self.withoutLong(told, longest: 40)
        let opening = opening(name, told: short)
        let start = short.isEmpty ? quoted(telling.quote) : Array(short.prefix(3))
        let spoken = ([opening] + start).map(\.text).joined(separator: " ")
        let late =
            lateYears(spoken) + (short.count < 2 ? expertise(3, isSpoken: true) : []) + highlights(most: 2) + talk
        let speakable = Speakable(language: .english)
        func spokenTexts(_ texts: [KitText]) -> [KitText] {
            texts.compactMap { text in speakable.spoken(text.text).map { KitText($0, facts: text.facts) } }
        }
        return KitPassage(spokenTexts([opening])).adding(spokenTexts(start + late), words: KitBios.readAloudWords)
    }

    private func opening(_ name: KitText, told: [KitText]) -> KitText {
        let given = facts.line(.role)?.text ?? ""
        let isSaid = told.first.map { ["is", "are"].contains(TextTokens($0.text).lowered.dropFirst().first) } ?? false
        let says = isSaid && told.first.map { saysRole(given, in: $0.text) } ?? false
        let what = says || RolePhrase.isState(given) ? nil : role
        return KitText(
            Grammar.sentence("Our guest today is \(name.text)" + (what.map { ", \($0.text)" } ?? "")),
            facts: name.facts + (what?.facts ?? []))
    }

    private var talk: [KitText] {
        let topics = Array(facts.topicTitles.prefix(3))
        guard !topics.isEmpty else { return [] }
        return [
            KitText(
                Grammar.sentence("Today we talk about \(phrase.list(topics.map(\.text)))"),
                facts: topics.flatMap(\.facts))
        ]
    }
}
