/// Endings that an ordinary word takes or drops without becoming another word, in seven languages.
enum Endings {
    /// The least that two words must share.
    static let shared = 4
    /// Longer runs of letters are no words that bend.
    private static let longest = 40

    /// The stems of a word that leave an ending of the list.
    static func stems(of word: String, canName: Bool) -> [String] {
        let characters = Array(word)
        guard (shared...longest).contains(characters.count) else { return [] }
        var stems: [String] = []
        for length in shared...characters.count {
            let ending = String(characters[length...])
            guard ending.isEmpty || all.contains(ending) || canName && agents.contains(ending) else { continue }
            stems.append(String(characters[..<length]))
            // "shipping", "planned"
            if length > shared, ["ing", "ed"].contains(ending), characters[length - 1] == characters[length - 2] {
                stems.append(String(characters[..<(length - 1)]))
            }
        }
        return stems
    }

    /// Whether a word may name who does something ("founder" of "found"): such a word is a role, not a form.
    private static let agents: Set<String> = set(
        "er ers or ors ist ists ant ants eur eurs euse euses dor dora dores tore tori trice erin ent ents")

    private static let all: Set<String> = set(
        """
        s es ed ing d e y ies ied ic ics ical al ally ance ence ances ences ly ion ions ment ments ness ity able ive t te \
        ce cy tion ation ations ting ted ies ience ient iency ility bility ble \
        en em ern n ung ungen st lich liche lichen isch ische ischen keit heit bar \
        a o os as is i ar ir ada ado adas ados ida ido idas idos ando iendo cion ciones cao coes zione zioni sione mente \
        miento mientos mento mentos menti al ales ale ali ico ica icos icas ici iche ista \
        ee ees er ez ait ement ements if ifs ives ique iques el elle els elles aux \
        а у ы и е о я ю ом ой ов ев ам ами ах ям ями ях ию ии ия ией ий ый ая ое ые ого его ому ему ым им ых их ую ть ла ло \
        ли л ал ала али ение ения ению ением ется юсь ются ешь ем ет ут ют ит ат ят лся лась лись ться аюсь ается яет яют ает ают
        """)

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
