extension RoleWords {
    /// Whether a word is built as the names of trades are ("lineman", "hydrologist", "tuner"), where a role is expected.
    ///
    /// Looser than `isHead`: surnames are built so too, and ordinary words.
    static func isHeadLike(_ word: String) -> Bool {
        if isHead(word) || short.contains(word) { return true }
        guard word.utf8.count >= 5, !ordinary.contains(word) else { return false }
        if tradeEndings.contains(where: { word.hasSuffix($0) }) { return true }
        // "lighthouse-keeper" and "owner-operator" come without their hyphen.
        return word.utf8.count >= 9 && trades.contains { word.hasSuffix($0) }
    }

    private static let tradeEndings = [
        "er", "or", "ist", "ian", "man", "woman", "person", "eer", "wright", "herd", "monger", "ant", "ster", "ess",
        "smith", "eur", "euse", "iste", "ero", "era", "ista", "dor", "dora",
        "eira", "eiro", "iera", "iere", "trice", "ologo", "ologa", "ografo", "ografa", "ienne", "erin", "ttore",
        "atore",
        "itore", "ologin", "istin", "orin", "eurin", "logue", "aio", "aia", "bauer", "bauerin",
    ]

    private static let short = WordSets.set("tech guide temp boss rower usher page chaplain scribe")
    private static let trades = ["owner", "chief", "lead", "head", "tech", "coach", "nurse", "cook", "guide", "clerk"]

    /// Words with such an ending that name no trade.
    private static let ordinary = WordSets.set(
        """
        other another after over under never ever however whether together number numbers paper water order power matter
        letter center centre summer winter weather computer newsletter chapter career offer either neither rather quarter
        customer consumer member sister brother father mother daughter number corner border river tower flower dinner
        former later better bigger smaller older younger higher lower greater faster longer shorter further former inner
        outer upper proper super silver leather feather finger folder counter character cancer error mirror floor door
        major minor senior junior prior interior exterior superior color colour flavor humor labor harbor harbour honor
        behavior neighbor neighbour sector factor vector motor tutor doctor
        person human woman german roman norman christian italian indian asian african american european canadian
        australian russian austrian norwegian brazilian egyptian iranian persian ukrainian hungarian belgian
        list exist twist assist consist persist resist artist
        important relevant significant constant instant distant giant plant grant want elephant restaurant pregnant
        elegant brilliant pleasant vacant dominant abundant merchant
        business process access success less unless express press address stress fitness wellness illness happiness
        awareness mindfulness guess across mess princess
        believer lover beginner newcomer survivor smoker stranger user listener reader follower viewer winner loser
        nobody everything everyone anyone cover ever forever whoever whatever wherever whenever remember consider
        discover recover deliver december november october september monster easter register master minister theater
        theatre cluster faster poster disaster booster cooler hunger anger danger trigger pioneer career volunteer peer
        beer steer deer cheer engineer alter after filter shelter matter butter gutter water twitter transfer prefer refer
        differ suffer buffer server driver never clever fever layer player prayer answer shower lower tower per
        manor tenor rigor vigor mayor solar error terror horror liquor meteor decor
        """)
}
