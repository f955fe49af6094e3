import InterviewCore

extension Draft {
    /// A story told before, told again where something else is asked: it fills nothing a second time.
    mutating func spendRetelling() {
        spendRestated()
        guard !asked.contains(.successStories), let stories = context.known[.successStories] else { return }
        let said = Set(sentences.flatMap(\.words).map(\.text)).subtracting(Self.announcing.words)
        guard said.count >= Self.enough else { return }
        let isRetold = stories.contains { story in
            guard case .story(let told) = story else { return false }
            let text = MessageText(told.title + ". " + told.text)
            return said.isSubset(of: Word.words(of: text, in: text.tokens.indices).map(\.text))
        }
        guard isRetold else { return }
        for index in sentences.indices { sentences[index].isSpent = true }
    }

    /// "As I said, my name is Tobias and I'm a potter": what is known already, where something else is asked.
    private mutating func spendRestated() {
        guard wantsProse, sentences.count == 1, !sentences[0].isSpent, sentences[0].words.count <= 20 else { return }
        let words = sentences[0].words
        guard Self.restating.first(in: words) != nil else { return }
        let text = " " + words.map(\.text).joined(separator: " ") + " "
        let holds = [Field.fullName, .email, .role, .company, .phone, .website].contains { field in
            guard !asked.contains(field) else { return false }
            return (context.known[field] ?? []).contains { value in
                let known = MessageText(KnownValues.text(value))
                let told = Word.words(of: known, in: known.tokens.indices)
                if told.allSatisfy({ $0.isAddress }) { return candidates.contains { $0.field == field } }
                return text.contains(" " + told.map(\.text).joined(separator: " ") + " ")
            }
        }
        guard holds else { return }
        sentences[0].isSpent = true
        let known = Set(context.known.filter { !$0.value.isEmpty }.keys)
        candidates.removeAll { known.contains($0.field) }
        add(IntentHit(.alreadySaid), line: sentences[0].line)
    }

    private static let restating = PhraseBook<Bool>([
        (
            true,
            """
            as|like i said|mentioned|told|wrote|typed
            as mentioned|stated|written|above|before
            comme je lai? dit|deja|disais
            como ya? dije|digo|disse|escrevi|he dicho
            wie ich? schon? gesagt|erwahnt
            come ho|gia detto|dicevo
            """
        )
    ])

    /// So many different words are no chance.
    private static let enough = 8
    private static let announcing = WordSets.set("as like i we said told mentioned already you before again above say")
}
