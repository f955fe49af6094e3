import InterviewCore

/// Letters and elisions by which a language is told beside its words.
enum LanguageSigns {
    /// What a word's letters and the parts around its apostrophe say. `text` is the word as it was written.
    static func evidence(in text: String, folded: String) -> LanguageEvidence {
        var evidence = elision(in: folded)
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return evidence }
        let lower = text.lowercased()
        if let whole = accentedWords[lower] { return evidence + whole }
        if let letter = lower.first(where: { letters[$0] != nil }), let points = letters[letter] { evidence += points }
        return evidence
    }

    /// "¿" and "¡" open Spanish sentences alone.
    static func evidence(ofSign sign: String) -> LanguageEvidence? {
        sign == "¿" || sign == "¡" ? of([.spanish], 2) : nil
    }

    /// "j'ai", "l'azienda": the part before the apostrophe, then the word behind it.
    private static func elision(in folded: String) -> LanguageEvidence {
        guard let mark = folded.utf8.firstIndex(of: UInt8(ascii: "'")) else { return LanguageEvidence() }
        var evidence = elided[String(folded[..<mark])] ?? LanguageEvidence()
        let rest = folded[folded.index(after: mark)...]
        if let word = LanguageWords.table[WordKey(rest)] { evidence += word }
        return evidence
    }

    private static let elided: [String: LanguageEvidence] = {
        var result: [String: LanguageEvidence] = [:]
        for part in ["j", "qu", "jusqu", "lorsqu", "puisqu"] { result[part] = of([.french], 2, isProse: true) }
        for part in ["l", "d", "n", "s", "m", "t"] { result[part] = of([.french, .italian], 1) }
        result["c"] = of([.french, .italian], 2)
        for part in ["dell", "all", "nell", "dall", "sull", "un", "quell", "quest", "anch", "cos", "dov", "com"] {
            result[part] = of([.italian], 2, isProse: true)
        }
        return result
    }()

    /// Words that only their accent tells from another language's.
    private static let accentedWords: [String: LanguageEvidence] = {
        let words: [(String, [Language], Int32)] = [
            ("è", [.italian], 2), ("cioè", [.italian], 2), ("più", [.italian], 1), ("così", [.italian], 2),
            ("già", [.italian], 2), ("può", [.italian], 2), ("perché", [.italian], 1), ("sì", [.italian], 1),
            ("é", [.portuguese], 2), ("já", [.portuguese], 2), ("só", [.portuguese], 2), ("até", [.portuguese], 1),
            ("também", [.portuguese], 1), ("você", [.portuguese], 1), ("às", [.portuguese], 1),
            ("à", [.french, .portuguese], 1), ("où", [.french], 2), ("déjà", [.french], 1), ("très", [.french], 1),
            ("qué", [.spanish], 2), ("cómo", [.spanish], 1), ("más", [.spanish], 1), ("también", [.spanish], 1),
            ("cuál", [.spanish], 1), ("quién", [.spanish], 1), ("sí", [.spanish], 1), ("aquí", [.spanish], 1),
        ]
        let prose: Set<String> = ["è", "é", "já", "qué", "où"]
        return Dictionary(
            words.map { ($0.0, of($0.1, $0.2, isProse: prose.contains($0.0))) }, uniquingKeysWith: { first, _ in first }
        )
    }()

    private static let letters: [Character: LanguageEvidence] = [
        "ñ": of([.spanish], 1), "ß": of([.german], 2), "ã": of([.portuguese], 2), "õ": of([.portuguese], 2),
        "ü": of([.german], 1), "ö": of([.german], 1), "ä": of([.german], 1), "ç": of([.french, .portuguese], 1),
        "œ": of([.french], 1), "ê": of([.french, .portuguese], 1), "î": of([.french], 1), "û": of([.french], 1),
        "è": of([.french, .italian], 1), "ò": of([.italian], 1), "ì": of([.italian], 1),
        "ù": of([.french, .italian], 1),
    ]

    private static func of(_ languages: [Language], _ points: Int32, isProse: Bool = false) -> LanguageEvidence {
        languages.reduce(LanguageEvidence()) { sum, language in
            let lane = Language.allCases.firstIndex(of: language) ?? LanguageEvidence.other
            return sum + LanguageEvidence(points: points, isProse: isProse, lane: lane)
        }
    }
}
