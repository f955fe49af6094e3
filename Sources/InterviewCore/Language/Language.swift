/// A language that an interview can be held in; raw values are ISO 639-1 codes, those of the API.
package enum Language: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case english = "en"
    case spanish = "es"
    case french = "fr"
    case german = "de"
    case portuguese = "pt"
    case italian = "it"

    /// The language of a BCP 47 tag, by its first part and in any case: "de-AT" is German, "PT_br" Portuguese.
    package init?(tag: some StringProtocol) {
        let primary = tag.prefix { $0 != "-" && $0 != "_" }
        self.init(rawValue: primary.lowercased())
    }
}
