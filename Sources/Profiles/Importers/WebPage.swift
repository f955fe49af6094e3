/// A page of the web as it was read, of whatever kind: nothing in it is believed yet.
package struct WebPage: Sendable, Hashable {
    /// A marked-up description of a person or a firm (https://microformats.org/wiki/h-card).
    package struct Card: Sendable, Hashable {
        /// "p-name", "u-url" … with their values in the page's order.
        package var properties: [String: [String]]

        package init(properties: [String: [String]]) { self.properties = properties }
    }

    /// Where it was found in the end.
    package var url: String
    package var title: String?
    package var description: String?
    /// A language tag as the page gives it.
    package var language: String?
    /// OpenGraph (https://ogp.me) by name ("og:type", "profile:first_name"): of each the first value.
    package var openGraph: [String: String]
    /// The texts of its JSON-LD blocks, unparsed.
    package var linkedData: [String]
    package var cards: [Card]
    /// Links by which the page's owner says that another page is theirs, too (`rel="me"`).
    package var ownLinks: [String]
    /// What the eye sees: a line for each block, bounded.
    package var text: String

    package init(
        url: String, title: String? = nil, description: String? = nil, language: String? = nil,
        openGraph: [String: String] = [:], linkedData: [String] = [], cards: [Card] = [], ownLinks: [String] = [],
        text: String = ""
    ) {
        self.url = url
        self.title = title
        self.description = description
        self.language = language
        self.openGraph = openGraph
        self.linkedData = linkedData
        self.cards = cards
        self.ownLinks = ownLinks
        self.text = text
    }
}
