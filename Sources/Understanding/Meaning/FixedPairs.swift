/// Two words that an "and" joins into one thing: "health and safety" is one field, not two.
enum FixedPairs {
    /// Whether the connective at a token stands inside such a pair.
    static func joins(_ message: MessageText, at index: Int) -> Bool {
        if ["other", "others", "similar", "related", "so"].contains(message.folded(index + 1)) { return true }
        guard let seconds = pairs[message.folded(index - 1)] else { return false }
        return seconds.contains(message.folded(index + 1))
    }

    private static let pairs: [String: Set<String>] = {
        var result: [String: Set<String>] = [:]
        for pair in table.split(whereSeparator: { $0 == "," || $0.isNewline }) {
            let words = pair.split(separator: " ").map(String.init)
            guard words.count == 2 else { continue }
            result[words[0], default: []].insert(words[1])
        }
        return result
    }()

    private static let table = """
        r d,q a,b b,health safety,research development,food drink,mergers acquisitions,diversity inclusion,equity inclusion,arts crafts,
        bed breakfast,profit loss,supply demand,law order,terms conditions,learning development,people culture,
        rock roll,salt pepper,fish chips,life death,trial error,questions answers,black white,work life,
        science technology,design build,training development,food beverage,oil gas,drum bass,rhythm blues,
        search rescue,wear tear,pros cons,nuts bolts,ups downs,dos donts,sex relationships,war peace,crime punishment,
        hair makeup,heating cooling,records archives,parks recreation,wine spirits,love loss,policy procedure,
        policies procedures,monitoring evaluation,print digital,home garden,track field,cut paste,tax audit,
        travel tourism,media communications,church state,risk compliance,mind body,truth reconciliation,hide seek,
        cause effect,past present,friends family,body mind,heart soul,bread butter,rules regulations,data analytics,
        hospitality tourism,fire rescue,nature nurture,sound vision,research teaching,family friends,wills probate
        """
}
