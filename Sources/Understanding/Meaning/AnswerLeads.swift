import InterviewCore

/// How far the beginning of an answer only speaks of the answer: "My expertise covers …", "If they remember one thing:
/// …", "Please use the following: …".
///
/// Told by its words, not by set phrases: nothing but glue and names of what was asked, up to a colon, a copula or a
/// verb of knowing or telling.
struct AnswerLeads: Sendable {
    let message: MessageText
    let field: Field

    /// The token at which the answer itself begins; nil where it begins at once.
    func start(of tokens: Range<Int>, onlyColon: Bool = false) -> Int? {
        let words = Word.words(of: message, in: tokens.clamped(to: tokens.lowerBound..<(tokens.lowerBound + 40)))
        guard let run = run(words), run.end > 0 else { return nil }
        let cut = onlyColon ? run.colon : run.colon ?? run.copula ?? run.telling
        guard let cut, cut < words.count, cut > 0 else { return nil }
        return message.opening(before: words[cut].token)
    }

    private struct Run {
        /// How many words belong to it.
        var end = 0
        /// Where the answer begins behind a colon, a copula, a verb of telling.
        var colon: Int?
        var copula: Int?
        var telling: Int?
        /// Whether it has named what was asked, announced something, spoken of listeners, used a verb of telling.
        var names = false
        var presents = false
        var hasListener = false
        var tells = false
    }

    private func run(_ words: [Word]) -> Run? {
        var run = Run()
        for (index, word) in words.prefix(16).enumerated() {
            let name = FieldNames.names(in: words, at: index).first { $0.fields.contains(field) }
            let isName = name != nil || Self.subjects.contains(word) || own.contains(word) && isMarked(words, index)
            guard
                isName || own.contains(word) || Self.glue.contains(word) || isListed(word)
                    || run.tells && Self.listed.contains(word)
            else { break }
            if run.telling != nil, !Self.listed.contains(word) { break }
            run.names = run.names || isName || field == .keyMessage && word.text == "want" && words[0].text == "what"
            run.presents = run.presents || index < 4 && Self.presenters.contains(word)
            run.hasListener = run.hasListener || Self.listeners.contains(word)
            run.end = index + 1
            guard run.end < words.count, !isCut(&run, words, index) else { break }
        }
        return run
    }

    /// Looks for the end of the beginning at a word; true where nothing behind it can be one.
    private func isCut(_ run: inout Run, _ words: [Word], _ index: Int) -> Bool {
        let word = words[index]
        let next = index + 1
        if isColon(after: word), field != .professionalBio || word.text != "simple",
            run.names || run.presents || Self.openers.contains(word)
        {
            run.colon = next
            return true
        }
        // "so my bio okay i came from …"
        if index > 0, run.names, Self.hums.contains(word), words[index - 1].text != "is" {
            run.colon = next
            return true
        }
        if run.copula == nil, Self.copulas.contains(word), run.names, index > 0, !Self.listeners.contains(words[0]),
            words[0].text != "i",
            ["lies", "lie"].contains(word.text) || !Self.predicates.contains(words[next])
                || field == .expertiseKeywords && words[next].text == "in"
        {
            run.copula = past(words, next)
            return words[next].text == "that"
        }
        // "Most people think that …" says what is thought, and wishes nothing.
        if isKnowing(word), run.hasListener,
            !["most", "many", "people", "everyone", "everybody"].contains(words[0].text),
            words[next].text == "that" || isColon(after: word)
        {
            run.telling = next + (words[next].text == "that" ? 1 : 0)
            return true
        }
        if isListed(word), index > 0 { run.tells = true }
        if run.tells, Self.prepositions.contains(word) || Self.direct.contains(word), opensSelf(words) {
            run.telling = next
        }
        return false
    }

    /// "I", "we", "happy to", "let's": the guest is about to name what can be talked of.
    private func opensSelf(_ words: [Word]) -> Bool {
        words.prefix(3).contains { Self.selves.contains($0) }
    }

    /// Verbs of speaking, where subjects are asked for.
    private func isListed(_ word: Word) -> Bool {
        (field == .podcastTopics || field == .expertiseKeywords) && Self.speaking.contains(word)
    }

    private func isKnowing(_ word: Word) -> Bool {
        (field == .keyMessage || field == .uniquePerspective) && Self.knowing.contains(word)
    }

    /// "The thing", "the point" name the message only as "the one thing", "my point".
    private func isMarked(_ words: [Word], _ index: Int) -> Bool {
        !Self.vague.contains(words[index]) || words[..<index].contains { Self.marks.contains($0) }
            || field == .promotion && index + 1 < words.count && ["to", "right", "is"].contains(words[index + 1].text)
            // "The point is that …"
            || index == 1 && words.count > 3 && words[2].text == "is" && words[3].text == "that"
    }

    private func past(_ words: [Word], _ next: Int) -> Int {
        var next = next
        while next + 1 < words.count,
            Self.behind.contains(words[next]) || field == .idealPodcast && Self.going.contains(words[next])
        {
            next += 1
        }
        return next
    }

    private func isColon(after word: Word) -> Bool {
        let sign = message.folded(word.token + 1)
        return sign == ":" && !message.isGlued(word.token + 2) || sign == "=" || sign == "："
            || message.kind(word.token + 1) == .emoji
    }

    /// What only this field's answers are called.
    private var own: WordSet {
        switch field {
        case .professionalBio: Self.bios
        case .keyMessage: Self.messages
        case .targetAudience: Self.audiences
        case .uniquePerspective: Self.perspectives
        case .expertiseKeywords, .podcastTopics: Self.lists
        case .achievements: Self.feats
        case .idealPodcast: Self.shows
        case .promotion: Self.plugs
        default: Self.none
        }
    }

    private static let vague = WordSets.set(
        "idea words word thing things point thought line moral lesson people one show moment take view")
    private static let marks = WordSets.set(
        "one main key big biggest core single only my best perfect ideal dream three two hot unpopular controversial")
    /// "My message is not for everyone" says something of it.
    private static let predicates = WordSets.set("not for very too so in at never always from with")
    private static let none = WordSets.set("answer")
    private static let bios = WordSets.set("bio biography blurb version text paragraph summary description intro")
    private static let messages = WordSets.set(
        "message takeaway takeaways lesson idea thing point thought line moral words word")
    private static let audiences = WordSets.set("audience listener listeners people crowd target reader readers")
    private static let perspectives = WordSets.set(
        "different unique special take view angle perspective approach opinion difference twist edge contrarian unpopular"
    )
    private static let lists = WordSets.set(
        "things areas fields topics subjects themes expertise specialities specialties skills strengths keywords ones thing game field area"
    )
    private static let feats = WordSets.set(
        "achievement achievements one thing moment accomplishment highlight highlights")
    private static let plugs = WordSets.set("thing things one ones plug plugs promotion")
    private static let shows = WordSets.set("show shows podcast podcasts host hosts one ones dream fit match")

    /// What any answer may be called.
    private static let subjects = WordSets.set("answer following version text")
    /// "Here's mine:", "this one:"
    private static let openers = WordSets.set("goes go this these follows following say so like else")
    private static let presenters = WordSets.set("heres here use put maybe honestly simply basically something")
    private static let listeners = WordSets.set(
        "listeners listener people everyone they them audience audiences you anyone someone folks everybody viewers")

    private static let glue = WordSets.set(
        """
        let lets rather prefer then a an the my our your their his her of for to about as in with and or well ok okay so right um uh hmm oh sure yes yeah honestly
        really probably maybe perhaps i id ill im ive we wed you youd they theyd them it its this that these those there if
        when one two three four five main core key big biggest single only just short long brief quick simple best top
        ideal perfect favourite favorite first final whole real general typical usual own current
        is are was were be being would will could should can might may must do does did have has had
        want like love hope wish need please use take put copy add give here heres following goes go works write
        people listeners listener everyone audience audiences folks anyone someone everybody viewers
        remember remembers take takes leave leaves walk walks away home with keep know knowing learn learns hear hears
        understand realise realize think thinking feel feeling believe get say call describe
        cover covers include includes lie lies concern concerns mainly mostly usually often guess suppose simply
        most proud proudest sets set makes make me us apart different unique special what how where hot unpopular
        controversial have mind come comes aim nothing else happily cheerfully easily easy also always definitely happy glad gladly keen delighted comfortable free lets something hours ages very well push plug promote mention
        promoting shout right now this autumn spring summer winter season year month week coming
        """)

    private static let hums = WordSets.set("okay ok um uh uhh hmm")

    private static let copulas = WordSets.set(
        "is are be was were its cover covers include includes lies lie")
    /// What may stand between a copula and the answer.
    private static let behind = WordSets.set("that probably simply just this in really basically")

    /// "My dream is to be on …"
    private static let going = WordSets.set("to be go get appear on")

    private static let knowing = WordSets.set(
        "know knowing remember remembers understand understanding learn realise realize think thinking believe believing feel feeling away"
    )

    private static let speaking = WordSets.set(
        "talk speak chat discuss cover explore explain teach share offer suggest propose go pick choose do get dig dive list name mention say highlight include be quizzed grilled asked questioned interviewed consulted"
    )
    private static let selves = WordSets.set(
        "i id ill im we wed lets happy glad could can would keen delighted comfortable free")
    private static let prepositions = WordSets.set("about on with into")
    private static let direct = WordSets.set(
        "discuss cover explore explain teach offer suggest propose list name mention highlight include")
    /// What may come between the verb and the subjects.
    private static let listed = WordSets.set(
        "about on anything something things everything stuff topics subjects related to do with like around gladly happily"
    )
}
