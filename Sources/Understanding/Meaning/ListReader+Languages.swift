import InterviewCore

/// Where the "and" of Spanish, French, German, Portuguese and Italian sets items apart.
extension ListReader {
    /// "(he salido) en Cadena Ser y en La Ventana": each with its own preposition.
    func appearances(_ tokens: Range<Int>) -> [Range<Int>]? {
        let parts = outside(tokens, at: ["y", "e", "et", "und", ","])
        guard (2...8).contains(parts.count),
            parts.dropFirst().contains(where: { Self.places.contains(message.folded($0.lowerBound)) })
        else { return nil }
        let items = parts.map { part in
            var part = message.trimmed(withoutLead(part, field: .speakingExperience))
            if let first = part.first, part.count > 1, Self.places.contains(message.folded(first)) {
                part = (first + 1)..<part.upperBound
            }
            return part
        }
        let areNamed = items.allSatisfy { item in
            let words = Word.words(of: message, in: item)
            return (1...7).contains(words.count)
                && words.prefix(3).contains { message.tokens[$0.token].text.first?.isUppercase ?? false }
        }
        return areNamed ? items : nil
    }

    private static let places = WordSets.set(
        "en a al ai su sul sulla da dal nel nella alla dans sur chez au aux bei beim im in auf na no nos nas em do da dos das"
    )

    /// "el disco nuevo y la gira de primavera": two things, each with its own article.
    func determined(_ tokens: Range<Int>) -> [Range<Int>]? {
        let parts = outside(tokens, at: ["y", "e", "et", "und"])
        guard parts.count == 2,
            parts.allSatisfy({ part in
                let words = Word.words(of: message, in: part)
                return (2...8).contains(words.count) && Self.determiners.contains(words[0])
                    && !words.contains { Self.joining.contains($0) }
            })
        else { return nil }
        return parts
    }

    private static let determiners = WordSets.set(
        """
        el la los las mi mis un una unos unas nuestro nuestra nuestros nuestras le les mon ma mes un une des notre nos
        mein meine meinen unser unsere die der das den ein eine einen o a os as meu minha meus minhas um uma nosso nossa
        il lo i gli mio mia miei uno nostro nostra
        """)
    /// Of what a thing is about, its "and" is a part: "el libro sobre el duelo y la risa".
    private static let joining = WordSets.set(
        "sobre uber sur su sulla sul entre zwischen tra fra que qui che wo donde")

    /// "…, Conversas de Café e TEDxBraga", "…, chevalier du mérite et finaliste du trophée": behind commas the last "and"
    /// of the other languages joins an item, where both sides look like one.
    func foreignTail(_ tokens: Range<Int>, isListed: Bool) -> [Range<Int>]? {
        let parts = outside(tokens, at: ["y", "e", "et", "ed", "und"])
        guard isListed, parts.count == 2, message.folded(tokens.lowerBound) != "y" else { return nil }
        let words = parts.map { Word.words(of: message, in: $0) }
        guard words.allSatisfy({ (1...9).contains($0.count) }) else { return nil }
        let isProper: (Word) -> Bool = { message.tokens[$0.token].text.first?.isUppercase ?? false }
        let isTitled = words.allSatisfy { isProper($0[0]) }
        // "premio de cine y teatro": one word behind may belong to what stands before.
        return isTitled || words.allSatisfy({ $0.count >= 2 }) && !isProper(words[1][0]) ? parts : nil
    }
}
