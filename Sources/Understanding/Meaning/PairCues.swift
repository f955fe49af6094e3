import InterviewCore

/// Tells two fields that are asked together apart by what a sentence says.
enum PairCues {
    /// The field that a sentence speaks of, nil where it may be any.
    static func field(of sentence: Sentence, among open: [Field], in message: MessageText) -> Field? {
        let weights = open.map { weight(of: sentence, for: $0, in: message) }
        guard let best = weights.max(), best > 0, weights.filter({ $0 == best }).count == 1,
            let place = weights.firstIndex(of: best)
        else { return nil }
        return open[place]
    }

    /// How much a sentence speaks of a field.
    static func weight(of sentence: Sentence, for field: Field, in message: MessageText) -> Int {
        let said = sentence.said
        // "Podcasts: Root Cause, Leaf It Out"
        if let first = said.first, labels.contains(first), message.folded(first.token + 1) == ":" {
            return field == .speakingExperience ? 8 : 0
        }
        // "stuff like the radio" wishes nothing.
        let words = said.enumerated().filter { place, word in
            word.text != "like" || place > 0 && ["i", "id", "would", "really", "also"].contains(said[place - 1].text)
        }
        .map(\.element)
        // A title is no wish: "The Morning Call".
        let plain = words.enumerated().filter { place, word in
            place == 0 || !message.tokens[word.token].isCapital
                || properReach.contains(word.text)
        }
        .map(\.element)
        switch field {
        case .speakingExperience: return spokenWeight(words, in: message)
        case .idealPodcast: return idealWeight(plain, isTitled: isTitled(words, in: message))
        case .promotion: return promotedWeight(words, in: message)
        case .schedulingPreference: return reachedWeight(plain, words, in: message)
        default: return 0
        }
    }

    private static let labels = WordSets.set("podcasts talks appearances")

    // MARK: Kinds

    private static func spokenWeight(_ words: [Word], in message: MessageText) -> Int {
        let isDated = words.contains { word in
            Int(word.text).map { (1980...2040).contains($0) } ?? false
        }
        let isNamed = words.contains { ["podcast", "podcasts", "talks", "appearances"].contains($0.text) }
        let spokenOf = words.count {
            spoken.contains($0) || ForeignLeads.spoken.contains($0) || $0.text.hasPrefix("tedx")
        }
        return spokenOf * 2 + (isDated ? 1 : 0)
            + (isNamed ? 1 : 0) + (isTitled(words, in: message) ? 1 : 0)
    }

    /// Whether a word inside has a capital: a title, an occasion with a name.
    private static func isTitled(_ words: [Word], in message: MessageText) -> Bool {
        words.dropFirst().contains {
            let text = message.tokens[$0.token].text
            return text.first?.isUppercase == true && $0.text != "i" && !$0.text.hasPrefix("im") && $0.text != "id"
        }
    }

    private static func idealWeight(_ words: [Word], isTitled: Bool) -> Int {
        // "a small local show, The Barn Hour" is one the guest was on.
        let describes = isTitled ? 0 : words.count { described.contains($0) }
        let relates = words.dropFirst().contains { ["where", "whose", "who"].contains($0.text) }
        let isKind = zip(words, words.dropFirst()).contains {
            shows.contains($0) && ["about", "for", "with", "where", "that", "like", "on"].contains($1.text)
        }
        let wished = words.count { ideal.contains($0) || ForeignLeads.ideal.contains($0) }
        let isWish = ShowWishes.start(of: words) != nil
        return wished * 2 + (isWish ? 4 : 0) + (isKind && !isTitled ? 2 : 0) + min(3, describes)
            + (relates ? 2 : 0)
            + (words.first.map { ["shows", "podcasts", "show"].contains($0.text) } ?? false ? 1 : 0)
            + (words.last.map { kinds.contains($0) } ?? false && !isTitled ? 2 : 0)
    }

    private static func promotedWeight(_ words: [Word], in message: MessageText) -> Int {
        guard let first = words.first(where: { !leads.contains($0) }) else { return 0 }
        let isNoun = determiners.contains(first) ? 1 : 0
        let isAsked = promoting.contains(first) ? 4 : 0
        let told = words.count { promoted.contains($0) || ForeignLeads.promoted.contains($0) }
        return min(6, told * 2) + isNoun + isAsked
    }

    /// Ways to reach somebody, and times: more so where the sentence begins with them.
    private static func reachedWeight(_ plain: [Word], _ words: [Word], in message: MessageText) -> Int {
        let opening = Array(plain.drop { leads.contains($0) }.prefix(2))
        let ways = plain.count { reached.contains($0) || ForeignLeads.reached.contains($0) }
        var weight = ways * 2 + plain.count { times.contains($0) }
        weight += plain.count { hour($0, in: message) } * 2
        if let first = opening.first {
            if contacting.contains(first) { weight += 3 }
            // "Ring the workshop and ask for Inge"
            if calling.contains(first),
                zip(plain, plain.dropFirst()).contains(where: {
                    ["ask", "speak", "talk"].contains($0.text) && ["for", "to", "with"].contains($1.text)
                })
            {
                weight += 4
            }
            let isTimed = times.contains(first) || hour(first, in: message)
            if isTimed || timers.contains(first) && opening.dropFirst().contains(where: { times.contains($0) }) {
                weight += 2
            }
            if ["night", "nights", "daytime", "early", "late", "any"].contains(first.text) { weight += 3 }
        }
        if zip(plain, plain.dropFirst()).contains(where: { $0.text == "any" && $1.text == "time" }) { weight += 2 }
        if SchedulingLeads.start(of: words) != nil { weight += 4 }
        if zip(plain, plain.dropFirst()).contains(where: { $0.text == "best" && $1.text == "way" }) { weight += 3 }
        return weight + addresses(words, in: message)
    }

    /// "8pm", "3 pm"
    private static func hour(_ word: Word, in message: MessageText) -> Bool {
        ["am", "pm"].contains(word.text) && message.kind(word.token - 1) == .number
            || message.kind(word.token) == .number
                && ["am", "pm"].contains { message.folded(word.token + 1) == $0 && message.isGlued(word.token + 1) }
    }

    /// Calendars, and addresses to write to.
    private static func addresses(_ words: [Word], in message: MessageText) -> Int {
        let isCalendar = words.contains { word in
            message.kind(word.token) == .link
                && ["calendly.", "cal.com", "savvycal.", "tidycal.", "doodle."].contains {
                    message.folded(word.token).contains($0)
                }
        }
        return (isCalendar ? 3 : 0) + (words.contains { $0.text == "<email>" } ? 1 : 0)
    }

    // MARK: Words

    private static let properReach = WordSets.set(
        """
        monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday
        sundays calendly whatsapp signal telegram sms dm email mail pm am i id cet gmt utc est pst bst cest et pt
        """)
    /// What may stand before the word that a sentence really begins with.
    private static let leads = WordSets.set(
        "please pls just best also and but so you can could they hosts producers people may should to it is its ill then maybe only always simply"
    )
    private static let determiners = WordSets.set("my our the a an this")
    private static let promoting = WordSets.set("promote promoting plug plugging mention push pushing")
    private static let timers = WordSets.set(
        "any most early late on in after before weekday weekend uk us local european only all")
    private static let spoken = WordSets.set(
        "was been spoke spoken appeared gave keynote keynoted guest guested ted talked presented interviewed once twice episode episodes radio done did lectured lecture lectures panel conference conferences summit meeting webinar webinars workshop assembly assemblies hosted tv speeches speech club church university festival talks dozen"
    )
    private static let ideal = WordSets.set(
        "ideal ideally love dream prefer anything something would rather like perfect any wish hope smaller bigger longform suits fit best favourite favorite someone somewhere preferably"
    )
    private static let shows = WordSets.set("podcast podcasts show shows programme program")
    /// "City and transport podcasts": a kind of show, by its plural.
    private static let kinds = WordSets.set("podcasts shows pods programmes programs")
    /// What shows are like.
    private static let described = WordSets.set(
        """
        show shows host hosts audience conversation conversations chat interviews listeners format long short small funny
        relaxed informal unscripted laidback chatty curious cosy cozy nerdy serious kind sort low key longer slow deep warm
        gentle honest intimate ones one somewhere anywhere ads laugh people not too where calm friendly local big thoughtful
        smart silly light hosted
        """)
    private static let promoted = WordSets.set(
        """
        promote promoting promotion plug book webinar workbook course courses newsletter album series launch launching guide product
        program programme tour exhibition ebook novel film release campaign app memoir workshop workshops kickstarter
        patreon crowdfunding crowdfunder festival retreat fundraiser zine cookbook kit kits shop webshop membership masterclass
        """)
    private static let contacting = WordSets.set(
        """
        email mail call phone ring text message dm whatsapp ping write contact reach book schedule ask drop send use through
        via by over catch find try whenever anytime after before between weekdays weekends mornings
        """)
    private static let calling = WordSets.set("ring call phone text email mail message write")
    private static let reached = WordSets.set(
        """
        email emails mail call phone text whatsapp dm calendly calendar assistant agent manager publicist reach contact
        schedule scheduling evenings anytime whenever flexible available availability signal telegram sms form zoom
        instagram message messages bookings correo courriel mailen schreiben anrufen
        """)
    private static let times = WordSets.set(
        """
        mornings afternoons weekdays weekends monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays
        friday fridays saturday saturdays sunday sundays morning afternoon evening evenings weekday weekend nights
        cet gmt utc est pst bst cest june july august september october november december january february march april
        spring summer autumn winter only dates noon lunchtime lunchtimes notice slot slots office termine vormittags nachmittags abends morgens mananas tardes
        matin matins soir soirs mattina mattine sera manha manhas
        """)
}

/// Shares the sentences of an answer out between the two fields asked: the first of one, the rest of the other, as it
/// fits best.
struct PairAllocation: Sendable {
    let message: MessageText
    let open: [Field]

    /// The field of each sentence. Where lines answer the fields one by one they are `fixed`.
    func places(of sentences: [Sentence], fixed: [Field?]) -> [Field?] {
        guard open.count == 2, let first = open.first, let last = open.last else {
            return sentences.map { _ in open.first }
        }
        if fixed.contains(where: { $0 != nil }) {
            let placed = fixed.map { $0.flatMap { open.contains($0) ? $0 : nil } ?? first }
            return zip(sentences, placed).map { contradicts($0, $1) ?? $1 }
        }
        let weights = sentences.map { sentence in open.map { PairCues.weight(of: sentence, for: $0, in: message) } }
        if let last = bulletsEnd(sentences) {
            // "- a talk", "- another", and a line without a bullet: the list is of one field, the rest of the other.
            let listed = open.indices.max { $0 > $1 || !open[$0].spec.isList } ?? 0
            return sentences.indices.map { $0 < last ? open[listed] : open[1 - listed] }
        }
        let cut = best(weights, sentences)
        return sentences.indices.map { ($0 < cut.place) == cut.isReversed ? last : first }
    }

    /// Two lines may be two talks.
    private func contradicts(_ sentence: Sentence, _ field: Field) -> Field? {
        guard field == open.last, let first = open.first,
            PairCues.weight(of: sentence, for: field, in: message) == 0,
            PairCues.weight(of: sentence, for: first, in: message) > 1
        else { return nil }
        return first
    }

    /// Where bullets end, of lines that begin with two at least and go on without.
    private func bulletsEnd(_ sentences: [Sentence]) -> Int? {
        let marks = sentences.map { ["-", "*", "•", "·", "–"].contains(message.folded($0.tokens.lowerBound)) }
        guard let end = marks.firstIndex(of: false), end > 1, !marks[end...].contains(true),
            sentences[end].line > sentences[end - 1].line
        else { return nil }
        return end
    }

    private func best(_ weights: [[Int]], _ sentences: [Sentence]) -> (place: Int, isReversed: Bool) {
        let count = weights.count
        var sums = [[0, 0]]
        for weight in weights {
            sums.append([sums[sums.count - 1][0] + weight[0], sums[sums.count - 1][1] + weight[1]])
        }
        // Bullets are items of one list, unless they say otherwise.
        let isListed = sentences.allSatisfy { ["-", "*", "•", "·"].contains(message.folded($0.tokens.lowerBound)) }
        var best = (place: count, isReversed: false)
        var top = sums[count][0] * 2
        func consider(_ place: Int, _ isReversed: Bool, _ score: Int) {
            if score > top { (best, top) = ((place, isReversed), score) }
        }
        for place in stride(from: count - 1, through: 1, by: -1) {
            let glue = refersBack(sentences[place]) ? 6 : 0
            // "Something short. Two people who like each other.": nothing in front is of the first.
            let isOther = sums[place][0] == 0 && sums[place][1] > 2
            let gain = isListed || isOther || count > 2 && sums[count][1] == sums[place][1] ? 1 : 8
            let ahead = sums[place][0] + sums[count][1] - sums[place][1]
            consider(place, false, ahead * 2 + gain - glue)
            let behind = sums[place][1] + sums[count][0] - sums[place][0]
            if !isListed, sums[place][1] > 0 { consider(place, true, behind * 2 + 5 - glue) }
        }
        consider(0, false, sums[count][1] * 2)
        return best
    }

    /// "It is about mud.": goes on with what was said.
    private func refersBack(_ sentence: Sentence) -> Bool {
        guard let first = sentence.said.first?.text else { return false }
        return ["it", "its", "they", "theyre", "that", "thats", "this", "which", "both", "he", "she"].contains(first)
    }
}
