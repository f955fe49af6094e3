/// A sentence that says how things are in general, against what one might think: "Soil is not a thing, it is a
/// process.", "Profit is an opinion; Friday's payroll is a fact.", "Jedes Kind verdient einen Garten."
enum Maxim {
    static func isOne(_ text: String) -> Bool {
        guard (20...220).contains(text.count) else { return false }
        let phrase = Phrase(text)
        let words = phrase.words.map(\.folded)
        guard (5...40).contains(words.count), let first = words.first, !particular.contains(first),
            !words.contains(where: notices.contains)
        else { return false }
        // French "il" is a person, Italian "il" an article.
        if first == "il", ["est", "n'est", "n'a", "ne"].contains(words[1]) { return false }
        if isUnequal(words) { return true }
        guard !AudienceWords.isOfOneself(words) else { return false }
        return isContrast(phrase, words) || isAntithesis(phrase, words) || isSuperlative(words) || isClaim(words)
    }

    /// "… is not the opposite of …"
    private static func isUnequal(_ words: [String]) -> Bool {
        words.indices.dropLast(3).contains { index in
            denials.contains(words[index] + " " + words[index + 1])
                && equals.contains(words[index + 2] + " " + words[index + 3])
        }
    }

    /// "… is not …, it is …", "… ist kein …, sondern …", "… n'est pas …, c'est …"
    private static func isContrast(_ phrase: Phrase, _ words: [String]) -> Bool {
        for index in words.indices.dropLast(3) {
            let length: Int
            let isOfDoing = index > 0 && ["don't", "doesn't"].contains(words[index])
            if isOfDoing || ["isn't", "aren't"].contains(words[index]) {
                length = 1
            } else if index + 1 < words.count, denials.contains(words[index] + " " + words[index + 1]) {
                length = 2
            } else {
                continue
            }
            let behind = index + length
            // "is not only … but": praise, not a thought. "is not me", "is not available" say nothing general.
            guard index > 0, !lame.contains(words[behind]) else { return false }
            // "no es Madrid, es Sevilla": names are no thoughts. German writes all nouns like names.
            let isName = phrase.words[behind].core.first?.isUppercase == true
            guard !isName || words[index] == "ist" || words[index] == "sind" else { return false }
            let rest = words.indices.dropFirst(behind + 1).dropLast()
            return rest.contains { place in
                // "People don't fear change, they fear being changed."
                isOfDoing && phrase.words[place - 1].isClosed && ["they", "it"].contains(words[place])
                    || turns.contains(words[place]) && phrase.words[place - 1].isClosed
                    || strongTurns.contains(words[place])
                    || phrase.words[place - 1].isClosed && pairs.contains(words[place] + " " + words[place + 1])
            }
        }
        return false
    }

    /// "Profit is an opinion; payroll is a fact."
    private static func isAntithesis(_ phrase: Phrase, _ words: [String]) -> Bool {
        guard copulas.contains(words[1]),
            let middle = phrase.words.firstIndex(where: { $0.raw.hasSuffix(";") || $0.raw.hasSuffix(":") }),
            middle >= 2, middle + 3 < words.count
        else { return false }
        return words[(middle + 1)...].dropFirst().contains(where: copulas.contains)
    }

    /// "The best line in a game is often the one the player never needed."
    private static func isSuperlative(_ words: [String]) -> Bool {
        guard words[0] == "the", ["best", "worst", "hardest", "easiest", "loudest"].contains(words[1]),
            let verb = words.firstIndex(where: copulas.contains)
        else { return false }
        return words[verb...].contains { ["often", "usually", "always", "never", "rarely"].contains($0) }
    }

    /// "Every child deserves a garden.", "Kindness matters more than speed."
    private static func isClaim(_ words: [String]) -> Bool {
        if generals.contains(words[0]), !words.contains("you"), words.contains(where: deserving.contains) {
            return true
        }
        for index in words.indices.dropLast(3) where words[index] == "matters" || words[index] == "matter" {
            if words[index + 1] == "more", words[index + 2] == "than" { return true }
        }
        return false
    }

    // MARK: Words

    /// First words of sentences about somebody or something particular.
    private static let particular: Set<String> = [
        "i", "we", "my", "our", "he", "she", "his", "her", "this", "these", "that", "it", "they", "their", "here",
        "currently", "at", "in", "ich", "wir", "mein", "meine", "unser", "unsere", "er", "sie", "je", "nous", "mon",
        "ma", "mes", "notre", "elle", "yo", "mi", "mis", "nuestro", "nuestra", "él", "ella", "eu", "meu",
        "minha", "nosso", "io", "nostro", "note", "please", "views", "opinions",
    ]
    private static let notices: Set<String> = [
        "views", "opinions", "employer", "disclaimer", "contact", "linkedin", "profile", "account", "available",
    ]
    private static let denials: Set<String> = [
        "is not", "are not", "ist kein", "ist keine", "ist nicht", "sind keine", "sind nicht", "n'est pas",
        "n'est ni", "sont pas", "no es", "no son", "não é", "não são", "non è", "non sono",
    ]
    private static let lame: Set<String> = [
        "only", "available", "responsible", "me", "limited", "nur", "seulement", "solo", "sólo", "apenas", "soltanto",
        "yet",
    ]
    /// "is not the opposite of …"
    private static let equals: Set<String> = [
        "the opposite", "the same", "the enemy", "das gegenteil", "le contraire", "lo contrario", "o contrário",
        "il contrario",
    ]
    /// What turns the sentence behind a comma.
    private static let turns: Set<String> = [
        "it's", "they're", "c'est", "ce", "es", "son", "é", "são", "è", "sono",
    ]
    private static let strongTurns: Set<String> = ["sondern", "sino", "bensì"]
    private static let pairs: Set<String> = ["it is", "they are", "es ist", "sie sind"]
    private static let copulas: Set<String> = ["is", "are", "ist", "sind", "est", "sont", "es", "son", "é", "são", "è"]
    private static let generals: Set<String> = [
        "every", "everyone", "everybody", "no", "nobody", "all", "each", "jeder", "jede", "jedes", "alle", "niemand",
        "chaque", "tous", "toute", "personne", "cada", "todos", "todas", "nadie", "todo", "ninguém", "ogni", "tutti",
        "nessuno",
    ]
    private static let deserving: Set<String> = [
        "deserves", "deserve", "should", "verdient", "verdienen", "sollte", "mérite", "méritent", "devrait",
        "merece", "merecen", "debería", "merecem", "deveria", "merita", "meritano", "dovrebbe",
    ]
}
