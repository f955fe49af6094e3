import InterviewCore

/// Cuts the endings off folded words, so that "nurses" and "nursing" are one. Both sides of a comparison are cut the
/// same way, so it need not find the true stem.
struct Stemmer {
    private let endings: [String]
    private let stops: Set<String>

    init(_ language: Language) {
        endings = (Self.endings[language] ?? []).sorted { ($0.count, $1) > ($1.count, $0) }
        stops = StopWords.of(language)
    }

    /// Nil for a word that says nothing about a subject.
    func stem(_ word: String) -> String? {
        guard !stops.contains(word), word.count >= 3 || word.allSatisfy(Self.isIdeograph) else {
            return Self.initials.contains(word) ? word : nil
        }
        guard word.count > 4, let ending = endings.first(where: { word.hasSuffix($0) && word.count - $0.count >= 4 })
        else {
            return word
        }
        return String(word.dropLast(ending.count))
    }

    private static func isIdeograph(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy(Words.isIdeograph)
    }

    /// Words of two letters that a show may be about.
    private static let initials: Set<String> = ["ai", "hr", "it", "ux", "vr", "pr", "ki", "ia"]

    private static let endings: [Language: [String]] = [
        .english: [
            "s", "es", "ed", "er", "ers", "ing", "ings", "e", "y", "ies", "ly", "ment", "ments", "ness", "tion",
            "tions",
            "ation", "ations", "ity", "ship", "ships", "eship", "eships", "al", "ful", "or", "ors", "ist", "ists",
        ],
        .spanish: [
            "a", "o", "e", "as", "os", "es", "ar", "er", "ir", "cion", "ciones", "acion", "aciones", "mente", "dad",
            "dades", "ando", "iendo", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ista", "istas", "or",
            "ora", "ores", "oras", "miento", "mientos", "ero", "era", "eros", "eras", "eria",
        ],
        .french: [
            "e", "s", "es", "er", "ez", "ir", "re", "ee", "ees", "ement", "ements", "ment", "tion", "tions", "ation",
            "ations", "eur", "eurs", "euse", "euses", "ant", "ants", "ante", "antes", "ite", "ites", "ier", "iere",
            "iers",
            "ieres", "iste", "istes", "ure", "ures", "ages", "age",
        ],
        .german: [
            "e", "en", "er", "ern", "es", "em", "n", "s", "ung", "ungen", "heit", "heiten", "keit", "keiten", "lich",
            "liche", "lichen", "isch", "ische", "ischen", "schaft", "schaften", "in", "innen", "erin", "erinnen", "end",
            "ende", "enden",
            "st",
            "te", "ten",
        ],
        .portuguese: [
            "a", "o", "e", "as", "os", "es", "ar", "er", "ir", "cao", "coes", "acao", "acoes", "mente", "dade", "dades",
            "ando", "endo", "ado", "ada", "ados", "adas", "ido", "ida", "ista", "istas", "or", "ora", "ores", "oras",
            "mento", "mentos", "eiro", "eira", "eiros", "eiras", "ais", "al",
        ],
        .italian: [
            "a", "o", "e", "i", "are", "ere", "ire", "zione", "zioni", "azione", "azioni", "mente", "ita", "ando",
            "endo",
            "ato", "ata", "ati", "ate", "uto", "ito", "ita", "ista", "isti", "tore", "tori", "trice", "mento", "menti",
            "iere", "iera", "ieri", "aio", "aia", "ai",
        ],
    ]
}
