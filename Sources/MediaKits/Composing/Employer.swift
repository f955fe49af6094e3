import InterviewCore

/// The company of somebody who has none.
enum Employer {
    /// Whether the word given for it says that there is none.
    static func isNone(_ company: String) -> Bool { none.contains(company.folded) }

    private static let none: Set<String> = Set(
        [
            "freelance", "freelancer", "self-employed", "self employed", "independent", "none", "retired", "n/a",
            "myself", "just me", "no company", "autónomo", "autónoma", "por cuenta propia", "independiente",
            "indépendant", "indépendante", "à mon compte", "selbstständig", "selbständig", "freiberuflich", "autônomo",
            "autônoma", "por conta própria", "independente", "libero professionista", "libera professionista",
            "in proprio", "ninguna", "ninguno", "aucune", "aucun", "keine", "keins", "nenhuma", "nenhum", "nessuna",
            "nessuno",
        ].map(\.folded))
}
