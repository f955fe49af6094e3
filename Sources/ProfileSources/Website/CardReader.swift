import Profiles

/// Reads the h-cards of a page (https://microformats.org/wiki/h-card) while its elements come by.
struct CardReader {
    /// Closed cards of people and firms that are nobody's property.
    private(set) var cards: [WebPage.Card] = []

    private struct OpenCard {
        /// Levels of open elements above it.
        let depth: Int
        /// Whether it describes a property of the card around it: a person's organisation.
        let isProperty: Bool
        var properties: [String: [String]] = [:]
        var words = FlowText(limit: 200)
        let address: String?
    }

    /// A property whose text is being read.
    private struct OpenProperty {
        let depth: Int
        let names: [String]
        /// Which of the open cards it is of.
        let card: Int
        var words: FlowText
        /// What stands for its text: the address of a link, the words of an abbreviation.
        let value: String?
        let address: String?
    }

    private var open: [OpenCard] = []
    private var reading: [OpenProperty] = []
    private var depth = 0

    private static let cardLimit = 50
    private static let nestingLimit = 8
    private static let valueLimit = 4000
    private static let valuesLimit = 30
    private static let known: Set<String> = [
        "p-name", "p-given-name", "p-family-name", "p-job-title", "p-role", "p-org", "p-note", "p-locality", "p-region",
        "p-country-name", "p-tel", "u-url", "u-email", "e-note",
    ]

    mutating func open(_ name: String, _ attributes: [String: String], isHidden: Bool, address: String?) {
        depth += 1
        guard !isHidden, let classes = attributes["class"] else { return addAlternative(name, attributes, isHidden) }
        let names = classes.split(whereSeparator: \.isWhitespace).prefix(60).map(String.init)
        let properties = names.filter(Self.known.contains)
        let isProperty = !properties.isEmpty && !open.isEmpty
        if isProperty, reading.count < Self.nestingLimit * 2 {
            let value =
                name == "abbr" ? attributes["title"] : ["data", "input"].contains(name) ? attributes["value"] : nil
            reading.append(
                OpenProperty(
                    depth: depth, names: properties, card: open.count - 1, words: FlowText(limit: Self.valueLimit),
                    value: value, address: address))
        }
        if names.contains("h-card"), open.count < Self.nestingLimit, cards.count < Self.cardLimit {
            open.append(OpenCard(depth: depth, isProperty: isProperty, address: address))
        }
        addAlternative(name, attributes, isHidden)
    }

    mutating func add(_ text: String) {
        for index in reading.indices { reading[index].words.add(text) }
        for index in open.indices { open[index].words.add(text) }
    }

    /// The innermost open element ends.
    mutating func close() {
        var closed: WebPage.Card?
        if let card = open.last, card.depth == depth {
            open.removeLast()
            closed = finished(card)
            if let closed, !card.isProperty, cards.count < Self.cardLimit { cards.append(closed) }
        }
        if let property = reading.last, property.depth == depth {
            reading.removeLast()
            end(property, card: closed)
        }
        depth -= 1
    }

    /// A picture's words count as text.
    private mutating func addAlternative(_ name: String, _ attributes: [String: String], _ isHidden: Bool) {
        if name == "img", !isHidden, let words = attributes["alt"] { add(words) }
    }

    private mutating func end(_ property: OpenProperty, card: WebPage.Card?) {
        guard open.indices.contains(property.card) else { return }
        let words = card?.properties["p-name"]?.first ?? property.value ?? property.words.text
        for name in property.names {
            let value = name.hasPrefix("u-") ? property.address ?? words : words
            guard !value.isEmpty, open[property.card].properties[name, default: []].count < Self.valuesLimit else {
                continue
            }
            open[property.card].properties[name, default: []].append(value)
        }
    }

    /// Without any property, a card's words are a name and its link is an address.
    private func finished(_ card: OpenCard) -> WebPage.Card? {
        var properties = card.properties
        if !properties.keys.contains(where: { $0.hasPrefix("p-") || $0.hasPrefix("e-") }), !card.words.text.isEmpty,
            card.words.text.count <= 100
        {
            properties["p-name"] = [card.words.text]
        }
        if properties["u-url"] == nil, let address = card.address { properties["u-url"] = [address] }
        return properties.isEmpty ? nil : WebPage.Card(properties: properties)
    }
}
