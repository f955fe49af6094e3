import InterviewCore

/// What somebody is called after the first mention.
enum ShortName {
    /// The given name of "Ana Ruiz", "Dr. Ruiz" of "Dr. Ana Ruiz"; the whole name where it is not sure which part it is.
    static func of(_ name: String) -> String {
        let plain = name.split(separator: ",").first.map(String.init) ?? name
        let words = plain.split(separator: " ").map(String.init)
        guard let first = words.first, words.count > 1 else { return plain }
        if let title = titles[first.lowercased().filter(\.isLetter)] {
            guard words.count == 3, words.allSatisfy(isName) || title.hasSuffix("."), isName(words[2]) else {
                return plain
            }
            return title + " " + words[2]
        }
        if let last = words.last, words.dropLast().allSatisfy(isInitial), isName(last) { return last }
        let isSure = isName(first) && words.count <= 3 && !surnamesFirst.contains(first.folded)
        return isSure && !particles.contains(first.folded) ? first : plain
    }

    /// Whether a word is a name by itself: letters of the Latin script, no initial.
    private static func isName(_ word: String) -> Bool {
        word.count > 1 && word.contains(where: \.isLowercase)
            && word.unicodeScalars.allSatisfy { scalar in
                (scalar.value < 0x250 && scalar.properties.isAlphabetic) || "’'-".unicodeScalars.contains(scalar)
            }
    }

    private static func isInitial(_ word: String) -> Bool {
        word.hasSuffix(".") && word.split(separator: ".").allSatisfy { $0.count == 1 && $0.allSatisfy(\.isLetter) }
    }

    private static let titles: [String: String] = [
        "dr": "Dr.", "doctor": "Dr.", "prof": "Prof.", "professor": "Professor", "rev": "Rev.", "judge": "Judge",
        "captain": "Captain", "mr": "Mr.", "mrs": "Mrs.", "ms": "Ms.", "sir": "Sir", "dame": "Dame",
    ]
    private static let particles: Set<String> = [
        "abdul", "abd", "abu", "al", "el", "ibn", "bin", "de", "van", "von", "la", "le", "san", "st", "saint", "mc",
        "dj", "mc.", "big", "the", "lil", "mary", "maria", "jean", "anne", "ana-maria",
    ]
    /// Family names that usually stand first.
    private static let surnamesFirst: Set<String> = [
        "nguyen", "tran", "pham", "hoang", "phan", "vu", "dang", "bui", "do", "ho", "ngo", "duong", "wang", "li",
        "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun", "ma", "zhu", "lin", "guo", "kim",
        "park", "choi", "jung", "kang", "cho", "yoon", "kovacs", "nagy", "szabo", "toth", "horvath",
    ]
}
