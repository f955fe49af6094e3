/// Whether a word tells what was done.
enum PastTense {
    static func isPast(_ word: String) -> Bool {
        irregular.contains(word) || word.utf8.count > 4 && word.hasSuffix("ed") && !adjectives.contains(word)
    }

    private static let irregular = WordSets.set(
        """
        won built led ran set sold wrote grew got made taught took went came gave found founded became began bought brought
        kept left lost met paid put rose said saw sent shot spoke spent stood swam swept told thought threw understood
        wore beat broke caught chose cut did drew drove fed fell flew fought had held hid hit laid lit rode sang sat shook
        slept stole struck swung tore woke wound was were co-wrote co-founded
        """)
    private static let adjectives = WordSets.set(
        "advanced applied embedded distributed shared united limited wicked sacred naked unemployed retired certified registered licensed chartered qualified experienced"
    )
}
