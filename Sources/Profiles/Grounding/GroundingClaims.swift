import Foundation

/// Something that a text asserts and a source must hold.
struct GroundingClaim: Hashable {
    enum Kind: Hashable {
        case number(GroundingNumber)
        /// 1…12
        case month(Int)
        /// Folded words; each must occur, `leniently` by its stem.
        case name([String], leniently: Bool)
    }

    /// As it stands in the text.
    var text: String
    var kind: Kind
}

/// Finds what a text claims: numbers, months beside numbers, names.
enum GroundingClaims {
    static func claims(in text: String) -> [GroundingClaim] {
        var claims: [GroundingClaim] = []
        let isGerman = looksGerman(text)
        for line in text.split(whereSeparator: \.isNewline) {
            let words = Phrase(line).words
            var start = 0
            for index in words.indices {
                let isLast = index == words.count - 1
                guard isLast || words[index].raw.last.map({ ".!?:…".contains($0) }) == true else { continue }
                let sentence = Array(words[start...index])
                claims += self.claims(in: sentence, isLenient: isGerman || isTitle(sentence))
                start = index + 1
            }
        }
        return claims
    }

    private static func claims(in words: [Phrase.Word], isLenient: Bool) -> [GroundingClaim] {
        var claims: [GroundingClaim] = []
        var index = 0
        while index < words.count {
            let numbers = GroundingNumber.numbers(of: words, at: index)
            if !numbers.isEmpty {
                claims += numbers.map { GroundingClaim(text: String(words[index].core), kind: .number($0)) }
            } else if let month = month(words, index) {
                claims.append(GroundingClaim(text: String(words[index].core), kind: .month(month)))
            } else if let name = name(words, index, isLenient: isLenient) {
                claims.append(name.claim)
                index = name.end
                continue
            }
            index += 1
        }
        return claims
    }

    /// A month's name counts as one beside a number; "may" and "march" are words besides.
    private static func month(_ words: [Phrase.Word], _ index: Int) -> Int? {
        guard words[index].core.first?.isUppercase == true,
            let month = MonthNames.month(DateToken.fold(String(words[index].core)))
        else { return nil }
        let hasNeighbour = [index - 1, index + 1].contains {
            words.indices.contains($0) && words[$0].core.contains(where: \.isNumber)
        }
        return hasNeighbour ? month : nil
    }

    /// A run of capitalised words beginning here, where they make a name.
    private static func name(
        _ words: [Phrase.Word], _ index: Int, isLenient: Bool
    ) -> (claim: GroundingClaim, end: Int)? {
        var end = index
        var folded: [String] = []
        while end < words.count, isCapitalised(words[end]), end == index || !words[end - 1].isClosed {
            let isFirst = end == 0
            if isFirst, !isName(words, end, isLenient: isLenient) { break }
            folded += GroundingVocabulary.words(of: words[end].core)
            end += 1
        }
        guard end > index, !folded.isEmpty,
            let first = words[index].core.first, first.isUppercase || words[index].core.contains(where: \.isNumber)
        else { return nil }
        let text = words[index..<end].map { String($0.core) }.joined(separator: " ")
        let hasStrong = words[index..<end].contains { isStrong($0.core) }
        return (GroundingClaim(text: text, kind: .name(folded, leniently: isLenient && !hasStrong)), end)
    }

    private static func isCapitalised(_ word: Phrase.Word) -> Bool {
        guard word.core.contains(where: \.isLetter), word.folded != "i", !word.folded.hasPrefix("i'") else {
            return false
        }
        return word.core.first?.isUppercase == true || isStrong(word.core)
    }

    /// Capitals or digits inside a word, which no ordinary word has: "OpenAI", "IBM", "B2B".
    private static func isStrong(_ word: Substring) -> Bool {
        guard word.contains(where: \.isUppercase) else { return false }
        return word.dropFirst().contains { $0.isUppercase } || word.contains(where: \.isNumber)
    }

    /// Whether a sentence's first word is more than capitalised by its place.
    private static func isName(_ words: [Phrase.Word], _ index: Int, isLenient: Bool) -> Bool {
        let word = words[index]
        if isLenient || isStrong(word.core) { return true }
        if EverydayWords.all.contains(word.folded) { return false }
        if word.folded.hasSuffix("'s") { return true }
        guard !word.isClosed, index + 1 < words.count else { return false }
        let next = words[index + 1]
        return isCapitalised(next) || EverydayWords.verbs.contains(next.folded)
    }

    /// Whether most words of a sentence are capitalised, as in titles.
    private static func isTitle(_ words: [Phrase.Word]) -> Bool {
        let long = words.filter { $0.core.count > 3 && $0.core.first?.isLetter == true }
        guard long.count > 1 else { return false }
        return long.count { $0.core.first?.isUppercase == true } * 10 >= long.count * 7
    }

    private static func looksGerman(_ text: String) -> Bool {
        let words = Phrase(text.prefix(2000)).words
        return words.count { germanWords.contains($0.folded) } * 12 > words.count
    }

    private static let germanWords: Set<String> = [
        "der", "die", "das", "und", "ist", "mit", "für", "ein", "eine", "einen", "von", "auf", "wie", "dem", "den",
        "sich",
        "ich", "wir", "sie", "nicht", "zu", "im", "durch", "bei", "als", "auch", "warum", "ohne", "über",
    ]
}
