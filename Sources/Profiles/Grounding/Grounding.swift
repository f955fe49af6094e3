import InterviewCore

/// The gate: nothing about a person is asserted that their own words or documents do not say.
package enum Grounding {
    /// Where a text stands in a source, tolerant of white space, case and accents: the source's exact stretch and its
    /// UTF-16 offsets. Nil where it does not stand there as whole words.
    package static func quote(_ text: String, in source: String) -> Quote? { GroundedText(source).quote(text) }

    /// The numbers, months, names of people, companies and awards in a text that none of its sources holds, as they
    /// stand in the text and in its order; empty where all are supported.
    ///
    /// A number is the same in any notation ("2.4M", "2,400,000"), a per cent only a per cent. A capitalised word is a
    /// name unless it opens a sentence and is an everyday word; in a title written all in capitals, and in German,
    /// where nouns have them, it is one if it is no everyday word and no source has a word of its stem.
    package static func unsupported(in text: String, by sources: [String]) -> [String] {
        let source = GroundingVocabulary(sources)
        var missing: [String] = []
        var seen: Set<String> = []
        for claim in GroundingClaims.claims(in: text) where !source.supports(claim) {
            if seen.insert(claim.text).inserted { missing.append(claim.text) }
        }
        return missing
    }
}
