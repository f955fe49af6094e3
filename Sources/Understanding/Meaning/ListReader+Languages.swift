import InterviewCore

/// Where the "and" of Spanish, French, German, Portuguese and Italian sets items apart.
extension ListReader {
    /// "(he salido) en Cadena Ser y en La Ventana": each with its own preposition.
    func appearances(_ tokens: Range<Int>) -> [Range<Int>]? {
        let parts = outside(tokens, at: ["y", "e", "et", "und", "and", ","])
        guard (2...8).contains(parts.count),
            parts.dropFirst().contains(where: {
                Self.places.contains(message.folded($0.lowerBound)) && !isArticle($0.lowerBound) || appears($0)
            })
        else { return nil }
        let items = parts.map { part in
            var part = message.trimmed(withoutLead(part, field: .speakingExperience))
            if let first = part.first, part.count > 1, Self.places.contains(message.folded(first)), !isArticle(first) {
                part = (first + 1)..<part.upperBound
            }
            // "(habe) auf der Saatgutmesse (gesprochen)"
            if part.count > 1, ["der", "dem", "den"].contains(message.tokens[part.lowerBound].text) {
                part = (part.lowerBound + 1)..<part.upperBound
            }
            // "y di una charla en …"
            if part.count > 2, message.folded(part.lowerBound) == "di", appears(part),
                Self.determiners.contains(message.folded(part.lowerBound + 1))
            {
                part = (part.lowerBound + 1)..<part.upperBound
            }
            // "bei … zu Gast"
            if part.count > 3, message.folded(part.upperBound - 1) == "gast",
                message.folded(part.upperBound - 2) == "zu"
            {
                part = part.lowerBound..<(part.upperBound - 2)
            }
            while let last = part.last, part.count > 1, Self.germanEnds.contains(message.folded(last)) {
                part = part.lowerBound..<last
            }
            return withoutKind(part)
        }
        let isTold = parts.dropFirst().contains { appears($0) }
        let areNamed = items.allSatisfy { item in
            let words = Word.words(of: message, in: item)
            return (1...(isTold ? 10 : 7)).contains(words.count)
                && words.prefix(isTold ? 8 : 3).contains { message.tokens[$0.token].isCapital }
        }
        return areNamed ? items : nil
    }

    /// "a workshop", in English.
    private func isArticle(_ index: Int) -> Bool {
        message.folded(index) == "a"
            && (index + 1...index + 2).contains { Self.kinds.contains(Word(text: message.folded($0), token: $0)) }
    }

    private static let places = WordSets.set(
        "at on en a al ai su sul sulla da dal nel nella alla dans sur chez au aux bei beim im in auf na no nos nas em do da dos das"
    )

    /// "el disco nuevo y la gira de primavera": two things, each with its own article.
    func determined(_ tokens: Range<Int>) -> [Range<Int>]? {
        let parts = outside(tokens, at: ["y", "e", "et", "und"])
        guard parts.count == 2,
            parts.allSatisfy({ part in
                let words = Word.words(of: message, in: part)
                return (2...8).contains(words.count) && Self.determiners.contains(words[0])
                    && !words.contains { Self.joining.contains($0) }
            }), !opensTitle(parts[0])
        else { return nil }
        return parts
    }

    /// "mi libro La sal (y el viento)": a title that goes on.
    private func opensTitle(_ tokens: Range<Int>) -> Bool {
        tokens.dropFirst().contains { index in
            Self.determiners.contains(message.folded(index)) && message.tokens[index].isCapital
        }
    }

    static let determiners = WordSets.set(
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
        let isProper: (Word) -> Bool = { message.tokens[$0.token].isCapital }
        let isTitled = words.allSatisfy { isProper($0[0]) }
        // "premio de cine y teatro": one word behind may belong to what stands before.
        return isTitled || words.allSatisfy({ $0.count >= 2 }) && !isProper(words[1][0]) ? parts : nil
    }

    /// "J'ai traversé l'Atlantique à la rame, en solo, 71 jours": one deed, and behind commas how it was done.
    func tellsOneDeed(_ parts: [[Word]]) -> Bool {
        guard let first = parts.first, first.count >= 3, Self.deeds.best(in: first, at: 0) != nil else { return false }
        return parts.dropFirst().allSatisfy { part in
            part.count <= 6
                && (Self.manner.contains(part[0]) || message.kind(part[0].token) == .number && part.count <= 3)
        } && parts.dropFirst().contains { Self.manner.contains($0[0]) }
    }

    /// How deeds are told in the first person; Spanish and Portuguese by their endings.
    private static let deeds = PhraseBook<Bool>([
        (
            true,
            "jai|jetais\nje suis|me\nnous avons\non a\nich? habe|hab|bin\nwir? haben|sind\nho|abbiamo|sono *1\nmi sono\nhe|hemos|me *1\n"
                + "corri|cruce|subi|gane|escribi|recorri|nade|pinte|monte|funde|atravese|complete|termine|sobrevivi|crie|camine|aprendi\n"
                + "atravessei|corri|ganhei|escrevi|nadei|pintei|montei|fundei|completei|terminei|sobrevivi|criei|caminhei|subi|percorri|fiz|remei"
        )
    ])
    private static let manner = WordSets.set(
        """
        en a au sans avec pour seul seule malgre par sin con solo sola por pese con contra sem com sozinho sozinha apesar da senza
        con nonostante allein ohne mit trotz in zu ganz tout toute todo tutto dinverno destate dhiver dune dal dans du sous bajo sob sotto unter
        """)

    /// "(do) podcast Prosa de Varanda": without the word for what a title is one of.
    func withoutKind(_ item: Range<Int>) -> Range<Int> {
        let start = item.lowerBound
        guard start + 1 < item.upperBound, Self.kindsOfShow.contains(message.folded(start)),
            message.tokens[start].text.first?.isLowercase ?? false,
            message.tokens[start + 1].isCapital
                || ["\"", "«", "“", "„"].contains(message.folded(start + 1))
        else { return item }
        return (start + 1)..<item.upperBound
    }

    /// Participles that end a German sentence and no title.
    static let germanEnds = WordSets.set(
        "gehalten gesprochen aufgetreten gewesen mitgemacht gegeben geleitet moderiert gemacht")
    private static let kindsOfShow = WordSets.set(
        "podcast programa programme programma emission sendung trasmissione show")

    /// "y di una charla en", "e ho parlato al": where another appearance begins with a verb of its own.
    func appears(_ tokens: Range<Int>) -> Bool {
        Self.appearing.best(in: Word.words(of: message, in: tokens), at: 0) != nil
    }

    private static let appearing = PhraseBook<Bool>([
        (
            true,
            """
            i? also? spoke|talked|lectured|appeared|presented|was|did|gave|held
            di|dimos|imparti|hable|participe|estuve|sali|presente|fui|ofreci
            he dado|impartido|hablado|participado|estado|presentado
            jai donne|fait|anime|tenu|parle|participe|prononce|ete|presente
            je suis passe|passee|intervenu|intervenue
            habe|hab|war|sprach|hielt|bin *6
            ich war|habe|sprach|hielt
            dei|fiz|falei|palestrei|discursei|debati|moderei|mediei|conversei|participei|estive|apresentei|fui|proferi|ministrei
            ho tenuto|fatto|dato|parlato|partecipato|presentato|svolto
            sono stato|stata|intervenuto|intervenuta
            """
        )
    ])
}
