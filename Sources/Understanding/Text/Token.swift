/// A word, number, link or sign of a message.
package struct Token: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// Letters with what stands inside a word: digits, apostrophes, hyphens between letters.
        case word
        /// Digits with separators between them: "1,500,000", "2.5", "2019". A glued unit is a token of its own.
        case number
        /// One sign of punctuation, also dashes and quotation marks.
        case punctuation
        /// Any other single sign: currencies, plus, percent, arrows.
        case symbol
        case emoji
        /// A web address with or without a scheme, without trailing punctuation.
        case link
        case email
        /// "@name"
        case handle
    }

    /// The exact substring of the message.
    package let text: String
    /// `text` folded: lower case, no diacritics, plain quotes and hyphens, no invisible characters.
    package let folded: String
    /// UTF-16 offsets into the message.
    package let range: Range<Int>
    package let kind: Kind
    /// Whether it begins with a capital, and whether it holds one.
    package let isCapital: Bool
    package let holdsCapital: Bool
}
