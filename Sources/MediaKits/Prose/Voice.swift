/// Who speaks in a text.
enum Voice {
    /// Whether a text speaks of "I" or "we", in English or one of the languages that guests often write.
    static func isFirstPerson(_ text: String) -> Bool {
        // Case tells "us" from the US and "ma" from an MA, so words are taken as written, "I" apart.
        let words = text.split { !$0.isLetter && $0 != "'" && $0 != "’" }
        for word in words {
            if word == "I" || word.hasPrefix("I'") || word.hasPrefix("I’") { return true }
            let start = word.prefix { $0 != "'" && $0 != "’" }
            // "J’enseigne" is French, the "J" of a name is not.
            if starts.contains(String(start)), start.count > 1 || start.count < word.count { return true }
        }
        return false
    }

    private static let starts: Set<String> = [
        "i", "my", "My", "me", "myself", "we", "We", "our", "Our", "us", "ich", "Ich", "mein", "meine", "meinen",
        "meiner", "wir", "Wir", "unser", "unsere", "je", "Je", "j", "J", "mon", "Mon", "mes", "nous", "Nous", "notre",
        "yo", "Yo", "soy", "Soy", "mi", "Mi", "mis", "nosotros", "nuestro", "nuestra", "eu", "Eu", "sou", "Sou", "meu",
        "minha", "meus", "minhas", "io", "Io", "sono", "Sono", "mio", "noi",
    ]
}
