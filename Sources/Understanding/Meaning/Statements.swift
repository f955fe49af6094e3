import InterviewCore

/// What a guest volunteers, asked or not: "my audience is nurses", "I promote my book", "Topics: rest, food".
struct Statements: Sendable {
    /// How sure a cue is that it speaks of a field.
    enum Strength: Sendable {
        /// Names the field: "my audience is".
        case named
        /// Tells it by what is done: "I was on".
        case telling
    }

    struct Cue: Sendable {
        var field: Field?
        var strength: Strength
        var keepsCue = false
    }

    struct Found: Sendable {
        var field: Field
        /// The words that name it.
        var cue: Range<Int>
        var value: Range<Int>
        var strength: Strength
    }

    let message: MessageText
    let asked: [Field]

    /// The statements of a sentence, each up to where the next begins.
    func found(in sentence: Sentence) -> [Found] {
        let words = sentence.said
        var starts: [(cue: Cue, field: Field, word: Range<Int>, value: Int)] = []
        var index = 0
        while index < words.count, starts.count < 30 {
            if let start = start(words, index, sentence) {
                starts.append(start)
                index = max(index + 1, start.word.upperBound)
            } else {
                index += 1
            }
        }
        return starts.indices.compactMap { place in
            let start = starts[place]
            var end =
                place + 1 < starts.count ? words[starts[place + 1].word.lowerBound].token : sentence.content.upperBound
            end = withoutConnectives(end, after: start.value)
            let from = start.cue.keepsCue ? words[start.word.lowerBound].token : start.value
            guard from < end else { return nil }
            if start.field == .pronunciation { end = clauseEnd(from..<end) }
            if start.field == .speakingExperience { end = withoutTime(from..<end) }
            let value = message.trimmed(from..<end)
            guard !value.isEmpty else { return nil }
            let cue = words[start.word.lowerBound].token..<start.value
            guard isPlausible(start.field, value, cue: start.cue) else { return nil }
            return Found(field: start.field, cue: cue, value: value, strength: start.cue.strength)
        }
    }

    private func start(
        _ words: [Word], _ index: Int, _ sentence: Sentence
    ) -> (cue: Cue, field: Field, word: Range<Int>, value: Int)? {
        guard isClauseStart(words, index, sentence) else { return nil }
        if let label = label(words, index, sentence) { return label }
        guard let found = Self.book.best(in: words, at: index), found.match.range.upperBound <= words.count,
            let field = found.meaning.field ?? found.match.field?.field(asked: asked)
        else { return nil }
        if found.meaning.field == nil, field == .company || field == .role || field == .fullName { return nil }
        if field.isShaped { return nil }
        let next = found.match.range.upperBound
        let value = next < words.count ? words[next].token : sentence.content.upperBound
        return (found.meaning, field, found.match.range, value)
    }

    /// "Topics: rest, food" – a field's name and a colon.
    private func label(
        _ words: [Word], _ index: Int, _ sentence: Sentence
    ) -> (cue: Cue, field: Field, word: Range<Int>, value: Int)? {
        let start = ["my", "the", "our"].contains(words[index].text) ? index + 1 : index
        for name in FieldNames.names(in: words, at: start) {
            let end = start + name.length
            let colon = words[end - 1].token + 1
            guard [":", "=", "-"].contains(message.folded(colon)),
                message.folded(colon) != "-" || !message.isGlued(colon + 1) || !message.isGlued(colon),
                end < words.count, words[end].token > colon, let field = name.field(asked: asked), !field.isShaped
            else { continue }
            return (Cue(field: field, strength: .named), field, index..<end, colon + 1)
        }
        return nil
    }

    private func isClauseStart(_ words: [Word], _ index: Int, _ sentence: Sentence) -> Bool {
        let token = words[index].token
        if index == 0 || token == sentence.content.lowerBound || message.isClauseBreak(token - 1) { return true }
        return Self.connectives.contains(words[index - 1].text)
    }

    private func withoutConnectives(_ end: Int, after start: Int) -> Int {
        var end = end
        while end > start,
            Self.trailing.contains(message.tokens[end - 1].text)
                || message.kind(end - 1) == .punctuation && ",;-".contains(message.folded(end - 1))
        {
            end -= 1
        }
        return end
    }

    /// Where "last year" or "in 2019" begins.
    private func withoutTime(_ value: Range<Int>) -> Int {
        for index in value.dropFirst() {
            let word = message.folded(index)
            let next = message.folded(index + 1)
            if word == "last"
                && ["year", "month", "week", "spring", "summer", "autumn", "fall", "winter"].contains(next)
                || ["recently", "once", "twice", "ago", "earlier"].contains(word)
                || ["in", "back"].contains(word)
                    && (ListReader.months.contains(next)
                        || ["spring", "summer", "autumn", "winter"].contains(next))
                || word == "a" && next == "few"
            {
                return index
            }
        }
        return value.upperBound
    }

    /// A sound is told in a word or two: "(pronounced ah-BAH-rah)".
    private func clauseEnd(_ value: Range<Int>) -> Int {
        value.first { message.isClauseBreak($0) || message.folded($0) == ")" } ?? value.upperBound
    }

    /// "I was on holiday" is no appearance.
    private func isPlausible(_ field: Field, _ value: Range<Int>, cue: Cue) -> Bool {
        guard cue.strength == .telling else { return true }
        let words = Word.words(of: message, in: value)
        switch field {
        case .speakingExperience:
            let isShow = words.contains { Self.shows.contains($0.text) }
            if cue.keepsCue { return isShow }
            let isTitle =
                words.first.map {
                    isCapital($0.token) || $0.text == "the" && words.count > 1 && isCapital(words[1].token)
                } ?? false
            return isShow || isTitle && !words.contains { Self.notShows.contains($0.text) }
        case .achievements:
            return value.contains { message.kind($0) == .number || NumberWords.match(in: message, at: $0) != nil }
                || words.dropFirst().contains { isCapital($0.token) }
                || words.contains { ["award", "prize", "medal", "patent", "book"].contains($0.text) }
        default: return !words.isEmpty
        }
    }

    private func isCapital(_ index: Int) -> Bool {
        message.tokens[index].isCapital && message.folded(index) != "i"
    }

    private static let shows = WordSets.set(
        "podcast podcasts show shows tedx ted radio stage conference conferences summit festival keynote panel tv webinar meetup talks talk"
    )
    private static let notShows = WordSets.set(
        "holiday vacation leave linkedin instagram twitter facebook monday tuesday wednesday thursday friday saturday sunday fire board"
    )
    private static let trailing = WordSets.set("and also but so plus then while")
    private static let connectives = WordSets.set(
        "and also but so plus btw way oh then well ps while additionally furthermore moreover")

    static let book = PhraseBook<Cue>([
        (
            Cue(field: nil, strength: .named),
            """
            my|our @field is|are|would|will be? that?
            my|our main|ideal|core|typical|primary|biggest|usual|favourite|favorite|best|current|real|whole @field is|are|would|will be? that?
            the @field is|would|will be? that
            the @field is|are|would be? my|about|to
            for my|the? @field id say|put
            as for my|the? @field
            """
        ),
        (
            Cue(field: nil, strength: .named),
            """
            el|la|il|o|a|i|le|os|as? mi|mis|mon|ma|mes|mein|meine|meu|minha|meus|minhas|mio|mia|miei|mie @field principal|ideal|ideale|clave? es|son|e|sao|est|sont|ist|sind|sono|seria|serait|sarebbe que|che|dass?
            mon|ma|mes @field principal|principale|ideal|ideale? cest|ce sont|serait? que?
            """
        ),
        (
            Cue(field: .targetAudience, strength: .named),
            """
            my ideal|typical|target|perfect listener|reader|viewer|client|listeners|readers|clients is|are
            i want to reach
            im|weare hoping|trying|looking|aiming to reach
            i am hoping|trying|looking|aiming to reach
            id like|love to reach
            i help people who
            """
        ),
        (
            Cue(field: .targetAudience, strength: .telling),
            """
            i mostly|mainly|usually? speak|talk|write to
            """
        ),
        (
            Cue(field: .keyMessage, strength: .named),
            """
            i want|would|like|hope listeners|people|everyone|them|audiences|you to? know|remember|understand|take|leave|walk|learn *2 that
            id want|like|love listeners|people|everyone|them|audiences|you to? know|remember|understand|take|leave|walk|learn *2 that
            listeners|people should know|remember|understand|learn that?
            if listeners|people|you|they|anyone only? remember|remembers|take|takes|keep|learn|hear away|home|with? only|just? one|a thing|idea|message *3 its|is|be that?
            the message is that?
            the takeaway is that?
            """
        ),
        (
            Cue(field: .uniquePerspective, strength: .named),
            """
            what makes me different|unique|special is that?
            what sets me apart is that?
            my take is that?
            """
        ),
        (
            Cue(field: .podcastTopics, strength: .telling),
            """
            i can|could|would|might|love|id love|like to? talk|speak about
            id love|like to talk|speak about
            id love|like to discuss
            happy to talk|speak about
            """
        ),
        (
            Cue(field: .expertiseKeywords, strength: .telling),
            """
            i specialise|specialize in
            im an expert in|on
            my expertise is|lies in?
            my areas of expertise are
            """
        ),
        (
            Cue(field: .speakingExperience, strength: .telling),
            """
            i was also? a? guest? on
            i have|was also been|interviewed|featured a? guest? on|by|in
            ive also? been|appeared a? guest? on
            i was interviewed on|by
            ive been a|interviewed? guest? on
            i have been a|interviewed? guest? on
            i appeared|spoke|guested|presented|keynoted|talked on|at
            ive appeared|spoken|guested|presented|keynoted on|at
            i have appeared|spoken|guested|presented|keynoted on|at
            i also? spoke|appeared at|on
            previously on
            """
        ),
        (
            Cue(field: .speakingExperience, strength: .telling, keepsCue: true),
            """
            ive done|given|been|recorded *1 <my>
            i gave|did a|an|two|three|my
            """
        ),
        (
            Cue(field: .idealPodcast, strength: .named),
            """
            id love|like to be|go|appear|get on
            id love|like to be a guest on
            id like|love shows|podcasts
            i want to be on
            my dream is to? be|go|get|appear|come on
            i dream of being on
            ideally
            the ideal|perfect|dream podcast|show is|would be?
            """
        ),
        (
            Cue(field: .promotion, strength: .named),
            """
            id like|love|want to promote|plug
            i would like|love to promote|plug
            i want|wanna|need|hope to? promote|plug
            im promoting|plugging|launching
            i am promoting|plugging|launching
            i promote|plug
            please promote|plug
            im here to promote|plug
            """
        ),
        (
            Cue(field: .achievements, strength: .telling, keepsCue: true),
            """
            i|we also? won|received
            i|we was|were also? awarded|named|nominated|shortlisted
            i|we raised|exited|sold
            ive|weve also? won|received
            we have|ive won|raised|received
            i|we|ive|weve built|opened|published|founded|launched|trained two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|hundreds|thousands
            """
        ),
        (
            Cue(field: .achievements, strength: .telling),
            """
            my|our biggest|greatest|proudest|best|key|main|top achievement|accomplishment|milestone so? far? is|was that?
            """
        ),
        (
            Cue(field: .schedulingPreference, strength: .named),
            """
            for bookings|booking|scheduling
            to book|schedule me?
            """
        ),
        (
            Cue(field: .schedulingPreference, strength: .named, keepsCue: true),
            """
            hosts|producers|you can|should|may? book|schedule|reach|contact me? via|through|by|using|on|over
            hosts|producers|you|people can|should|may book|schedule me? at|under
            book|schedule me through|via|using|on
            my assistant|manager|agent|publicist|pa|ea|secretary|team *1 handles|books|manages|does|schedules|takes
            best way|time to book|reach|contact|call me
            the best way|time to book|reach|contact|call me
            dm me
            i only? record on
            """
        ),
        (
            Cue(field: .pronouns, strength: .named),
            """
            my pronouns are
            i use *1 pronouns
            """
        ),
        (
            Cue(field: .pronunciation, strength: .named),
            """
            its pronounced
            my name is pronounced
            pronounced
            """
        ),
    ])
}
