/// "second", "2nd", "2", "last" as the number of an item.
enum Ordinals {
    static func number(_ word: String, _ key: WordKey) -> Int? {
        if let number = words[key] { return number }
        guard let first = word.utf8.first, (0x30...0x39).contains(first) else { return nil }
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.count <= 2, ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)),
            let number = Int(digits), number > 0
        else { return nil }
        return number
    }

    private static let words = WordTable<Int>(numbers.map { ($0.key, $0.value) }) { first, _ in first }

    private static let numbers: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "last": -1, "final": -1, "latest": -1, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercero": 3,
        "tercera": 3, "ultimo": -1, "ultima": -1, "premier": 1, "premiere": 1, "deuxieme": 2, "troisieme": 3,
        "dernier": -1, "derniere": -1, "erste": 1, "ersten": 1, "zweite": 2, "zweiten": 2, "dritte": 3, "dritten": 3,
        "letzte": -1, "letzten": -1, "primeros": 1, "primeras": 1, "primer": 1, "tercer": 3, "cuarto": 4, "cuarta": 4,
        "quinto": 5,
        "quinta": 5, "ultimos": -1, "ultimas": -1, "dos": 2, "tres": 3, "cuatro": 4, "premiers": 1, "premieres": 1,
        "seconde": 2, "quatrieme": 4, "cinquieme": 5, "derniers": -1, "dernieres": -1, "deux": 2,
        "trois": 3, "quatre": 4, "erster": 1, "erstes": 1, "zweiter": 2, "zweites": 2, "drittes": 3, "dritter": 3,
        "vierte": 4, "vierten": 4, "funfte": 5, "funften": 5, "letztes": -1, "letzter": -1, "beiden": 2, "zwei": 2,
        "drei": 3, "vier": 4, "primeiro": 1, "primeira": 1, "primeiros": 1, "primeiras": 1, "terceiro": 3,
        "terceira": 3, "quarto": 4, "quarta": 4, "dois": 2, "duas": 2, "quatro": 4, "primo": 1, "primi": 1,
        "secondo": 2, "seconda": 2, "terzo": 3, "terza": 3, "ultimi": -1, "ultime": -1, "due": 2, "tre": 3,
        "quattro": 4,
    ]
}
