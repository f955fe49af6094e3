import InterviewCore

/// Where the answer begins behind "my audience is" and the like.
enum ProseLeads {
    static func start(of tokens: Range<Int>, field: Field, in message: MessageText) -> Int {
        let words = Word.words(of: message, in: tokens)
        if let statement = Statements.book.best(in: words, at: 0), !statement.meaning.keepsCue,
            statement.meaning.strength == .named,
            (statement.meaning.field ?? statement.match.field?.field(asked: [field])) == field,
            statement.match.range.upperBound < words.count, !keeps(field)
        {
            return words[statement.match.range.upperBound].token
        }
        if !keeps(field), let named = Self.names.best(in: words, at: 0),
            named.match.field?.fields.contains(field) ?? false,
            named.match.range.upperBound < words.count
        {
            return words[named.match.range.upperBound].token
        }
        // "Audience: nurses"
        if let colon = tokens.prefix(6).first(where: { [":", "="].contains(message.folded($0)) }),
            let after = words.first(where: { $0.token > colon }),
            words.filter({ $0.token < colon }).count <= 4,
            names(field, words, before: colon)
                || words.filter({ $0.token < colon }).allSatisfy({ Self.labels.contains($0.text) })
        {
            return after.token
        }
        // "that rest is a skill", to "what should listeners take away?"
        if field == .keyMessage, words.count > 2, message.tokens[words[0].token].text == "that",
            !["is", "was", "would", "will", "has", "one", "thing", "way", "kind"].contains(words[1].text)
        {
            return words[1].token
        }
        if let lead = Self.openers(of: field)?.best(in: words, at: 0), lead.match.range.upperBound < words.count {
            return words[lead.match.range.upperBound].token
        }
        if let lead = Self.proposals.best(in: words, at: 0), lead.match.range.upperBound < words.count {
            return words[lead.match.range.upperBound].token
        }
        return tokens.lowerBound
    }

    private static let labels = WordSets.set(
        "short long version in tldr answer one thing simply here goes heres well ok so honestly basically brief is the my ideal ideally dream perfect"
    )

    /// A bio and a wish keep the guest's own beginning.
    private static func keeps(_ field: Field) -> Bool { field == .professionalBio || field == .schedulingPreference }

    private static func names(_ field: Field, _ words: [Word], before colon: Int) -> Bool {
        words.indices.contains { index in
            words[index].token < colon
                && FieldNames.names(in: words, at: index).contains { name in
                    let end = index + name.length
                    return name.fields.contains(field) && (end >= words.count || words[end].token > colon)
                }
        }
    }

    private static let names = PhraseBook<Bool>([
        (true, "the|my|our main|core|ideal|key|target|typical? @field is|are|would|will be? that?")
    ])

    /// How the answer to one question alone begins.
    private static func openers(of field: Field) -> PhraseBook<Bool>? {
        switch field {
        case .idealPodcast: shows
        default: nil
        }
    }

    private static let shows = PhraseBook<Bool>([
        (true, "my|the? ideal|perfect|dream one|show|podcast|host would be|is")
    ])

    private static let proposals = PhraseBook<Bool>([
        (
            true,
            "lets say\nid go for|with\nmore like\nits more like\nrather say?\nid rather say\nits rather\nid say its?\ni would say its?\nid put it like|as this?\nhow about"
        )
    ])
}

/// Where a name, role or company begins behind "it's", "I work at" and the like.
enum ShortLeads {
    static func body(of tokens: Range<Int>, field: Field, in message: MessageText) -> Range<Int> {
        var tokens = tokens
        for _ in 0..<3 {
            let words = Word.words(of: message, in: tokens)
            if let colon = tokens.prefix(5).first(where: { message.folded($0) == ":" }),
                words.filter({ $0.token < colon }).count <= 3,
                let after = words.first(where: { $0.token > colon })
            {
                tokens = after.token..<tokens.upperBound
                continue
            }
            guard let lead = book(field).best(in: words, at: 0), lead.match.range.upperBound < words.count else {
                break
            }
            tokens = words[lead.match.range.upperBound].token..<tokens.upperBound
        }
        return message.trimmed(tokens)
    }

    private static func book(_ field: Field) -> PhraseBook<Bool> {
        switch field {
        case .fullName: names
        case .company: companies
        default: roles
        }
    }

    private static let names = PhraseBook<Bool>([
        (
            true,
            """
            hi|hello|hey|hiya|hola|hallo|bonjour|ciao there|all|everyone?
            its|im|sure|yes|ok|okay|well|so|oh|and|just
            i am
            it is
            this is
            my full? name is
            name is?
            the name is
            call me
            please call me
            me llamo
            ich heisse|bin
            je mappelle
            mi chiamo
            """
        )
    ])
    private static let roles = PhraseBook<Bool>([
        (
            true,
            """
            im|well|so|just|currently|now|yes|ok|oh|and|hmm|mostly|basically|honestly|as
            i am
            i currently? work as
            been a|an|the
            ive been a|an|the
            i have been a|an|the
            i work as
            working as
            my current? role|title|job|position|occupation|profession is|would be?
            my job title is
            its
            it is
            id say
            i would say
            i guess|think|suppose
            id call myself
            i call myself
            you could|can say im?
            @field is
            soy|sou|sono
            ich bin
            je suis
            ich arbeite als
            je travaille comme
            trabajo|trabalho|lavoro como|come
            """
        )
    ])
    private static let companies = PhraseBook<Bool>([
        (
            true,
            """
            its|at|with|for|from|currently|now|just|yes|well|so|and|oh|ok|mine
            it is
            its|is|was called|named
            called|named
            i currently|now? work|am|run|own|founded|started|lead at|for|with?
            im at|with|from
            im currently|now at|with
            we are
            weare
            my|the|our current? @field is
            my|the|our @field name is
            my|the|our @field is called
            that would be
            @field is
            """
        )
    ])
}

/// Tells two fields that are asked together apart by words.
enum PairCues {
    static func field(of sentence: Sentence, among open: [Field], in message: MessageText) -> Field? {
        let said = sentence.said
        // "Podcasts: Root Cause, Leaf It Out"
        if let first = said.first, ["podcasts", "talks", "appearances"].contains(first.text),
            message.folded(first.token + 1) == ":", open.contains(.speakingExperience)
        {
            return .speakingExperience
        }
        // "stuff like the radio" wishes nothing.
        let words = said.enumerated().filter { place, word in
            word.text != "like" || place > 0 && ["i", "id", "would", "really", "also"].contains(said[place - 1].text)
        }
        .map(\.element)
        let plain = words.enumerated().filter { place, word in
            place == 0 || !(message.tokens[word.token].text.first?.isUppercase ?? false)
                || properReach.contains(word.text)
        }
        .map(\.element)
        let scores = open.map { field in
            // A title is no wish: "The Morning Call".
            let isTitled = field == .schedulingPreference || field == .idealPodcast
            let base = score(field, (isTitled ? plain : words).map(\.text))
            return (field: field, score: base + (field == .schedulingPreference ? addresses(words, in: message) : 0))
        }
        guard let best = scores.max(by: { $0.score < $1.score }), best.score > 0,
            scores.filter({ $0.score == best.score }).count == 1
        else { return nil }
        return best.field
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

    private static let properReach = WordSets.set(
        """
        monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday
        sundays calendly whatsapp signal telegram sms dm email mail pm am i id
        """)

    private static func score(_ field: Field, _ words: [String]) -> Int {
        switch field {
        case .speakingExperience: words.filter { spoken.contains($0) }.count * 2
        case .idealPodcast:
            words.filter { ideal.contains($0) }.count * 2
                + (words.contains { $0 == "shows" || $0 == "podcasts" } ? 1 : 0)
        case .promotion: words.filter { promoted.contains($0) }.count * 2
        case .schedulingPreference:
            words.filter { reached.contains($0) }.count * 2
                + (zip(words, words.dropFirst()).contains { $0 == "any" && $1 == "time" } ? 2 : 0)
        default: 0
        }
    }

    private static let spoken = WordSets.set(
        "was been spoke spoken appeared gave keynote keynoted guest guested tedx ted talked presented interviewed once twice episode episodes radio done did"
    )
    private static let ideal = WordSets.set(
        "ideal ideally love dream prefer anything something would rather like perfect any wish hope smaller bigger longform suits fit best favourite favorite"
    )
    private static let promoted = WordSets.set(
        "promote promoting promotion plug book course newsletter album series launch launching guide product program programme tour exhibition ebook novel film release campaign"
    )
    private static let reached = WordSets.set(
        """
        email emails mail call phone text whatsapp dm calendly calendar assistant agent manager publicist reach contact
        schedule scheduling mornings afternoons evenings weekdays weekends monday mondays tuesday tuesdays wednesday
        wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays signal telegram sms form morning
        afternoon evening anytime whenever flexible available availability weekday weekend night nights zoom 6pm pm am instagram message messages
        """)
}
