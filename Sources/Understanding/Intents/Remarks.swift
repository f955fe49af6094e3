/// What is said of the conversation and of whom it is held with, in words of the guest's own: praise, jokes, grumbling.
///
/// Told by what it points at: "this chat", "your questions", "you … for a form"; an answer speaks of the guest's work.
enum Remarks {
    static func isRemark(_ words: [Word], in message: MessageText) -> Bool {
        guard (2...18).contains(words.count), let first = words.first,
            !words.contains(where: { message.kind($0.token) != .word || $0.isAddress })
        else { return false }
        let interrupts = words.contains { interruptions.contains($0) }
        if words.count <= 7, interrupts, words.allSatisfy({ isIdle($0) || interruptions.contains($0) }) { return true }
        if words.count <= 9, greetings.best(in: words, at: 0) != nil { return true }
        if isFailing(words) { return true }
        let isLaughing = laughs.contains(first)
        let core = Judge.core(words)
        let pointed = pointers.first(in: words) ?? pointers.best(in: core, at: 0)
        let isJudged = words.contains { judging.contains($0) } || isSuperlative(words)
        if let pointed, isJudged || isLaughing || pointed.meaning { return true }
        if isLaughing, words.count <= 10, words.count > 2, ["you", "your", "youre", "youve"].contains(words[1].text) {
            return true
        }
        if exclaims(words) { return true }
        // "you useless tin can", "you overgrown calculator": called a name, no verb.
        return (first.text == "you" || words.count > 1 && isLaughing && words[1].text == "you") && words.count <= 8
            && words.contains { machines.contains($0) }
    }

    /// "give me a moment, my tea's boiling over": a wait, and why.
    static func isInterrupted(_ clauses: [Range<Int>], in message: MessageText) -> Bool {
        guard clauses.count == 2 else { return false }
        let first = Word.words(of: message, in: clauses[0])
        let second = Word.words(of: message, in: clauses[1])
        guard first.count <= 6, (2...9).contains(second.count), waits.best(in: Judge.core(first), at: 0) != nil,
            ["my", "the", "someone", "somebodys", "someones", "i", "ive", "im", "theres", "its", "got"].contains(
                second[0].text)
        else { return false }
        return second.contains { $0.text.hasSuffix("ing") || interruptions.contains($0) || household.contains($0) }
    }

    private static let waits = PhraseBook<Bool>([
        (
            true,
            """
            give me a|one|two|another? moment|second|sec|minute|min|tick|ticks|mo *2
            one|just|two|a|half moment|second|sec|minute|min|tick|ticks|mo
            just a moment|second|sec|minute|min|tick|mo
            hold|hang on
            wait|brb|bear
            be right back
            back in a|one|two *2
            """
        )
    ])
    private static let household = WordSets.set(
        "tea kettle door phone dog cat baby kids kid toast pan milk bath bus cab taxi wifi laptop battery")

    /// "sorry my keyboard is dying": what hinders the typing.
    private static func isFailing(_ words: [Word]) -> Bool {
        guard words.count <= 7, let place = words.firstIndex(where: { devices.contains($0) }), place > 0,
            ["my", "the", "this"].contains(words[place - 1].text)
        else { return false }
        return words[(place + 1)...].contains { failures.contains($0) }
            && words[..<(place - 1)].allSatisfy { isIdle($0) || laughs.contains($0) }
    }
    private static let devices = WordSets.set(
        "keyboard wifi internet laptop phone battery connection screen computer autocorrect spellcheck thumbs fingers mouse"
    )
    private static let failures = WordSets.set(
        "dying died dead crashed crashing froze frozen freezing lagging laggy stuck broke broken dropping dropped slow jammed low sticking acting hates frozen"
    )

    private static func isIdle(_ word: Word) -> Bool {
        idle.contains(word) || WordSets.fillers.contains(word.text)
    }

    /// What calls a guest away.
    private static let interruptions = WordSets.set(
        "postman doorbell kettle courier delivery oven toaster landline knock parcel plumber fire alarm tannoy")
    private static let idle = WordSets.set(
        "hold hang on the line my a one sec second moment bit wait back is at door phone there be in brb just got to get go someone"
    )

    /// "what a moronic waste of my lunch break"
    private static func exclaims(_ words: [Word]) -> Bool {
        guard let start = words.prefix(3).firstIndex(where: { $0.text == "what" }), start + 2 < words.count,
            ["a", "an"].contains(words[start + 1].text), words.count <= 12
        else { return false }
        return words[(start + 2)...].contains { judging.contains($0) || exclaimed.contains($0) }
    }

    /// "the dullest chat"
    private static func isSuperlative(_ words: [Word]) -> Bool {
        words.enumerated().contains { place, word in
            place > 0 && ["the", "my"].contains(words[place - 1].text) && word.text.count > 5
                && word.text.hasSuffix("est")
        }
    }

    /// True where pointing is enough.
    private static let pointers = PhraseBook<Bool>([
        (
            false,
            """
            this|that|these|those|your|such *2 chat|form|questionnaire|questions|question|survey|interview|quiz|bot|interrogation|chatbot|typing|chitchat|wording
            this|that|it|its is|was? *3 chat|form|questionnaire|survey|interview|quiz|interrogation|chatbot|conversation
            you|youre|your *6 bot|robot|form|chatbot|computer|software|algorithm|calculator|toaster|interviewer
            that|thats|this|what|its *3 way|thing|one to ask|say|put
            crying|heavens|goodness|petes|gods|christs *3 another|more|questions|question
            talking|chatting|speaking|talk|chat to|with a|an *2 bot|robot|machine|chatbot|computer|form|wall
            """
        ),
        (
            true,
            """
            you lot|guys|people|bots *4 questions|ask
            dont|arent|do|are|isnt|havent you|it $
            it|that|this|you makes|make|made me sound
            thats|that is me all over
            sounds|feels|seems|looks|is *2 like *3 interview|interrogation|exam|therapy|dentist|confession|quiz|court|trial|school|homework
            this|your chat|form|interview|questionnaire|conversation|survey is|was|feels|reminds|makes|sounds|must
            that|the|a|needed laugh|giggle|chuckle
            ^ you sound|seem|talk|write|remind like|me|of *4 $
            that|this|it was|is a|only|just joke|joking|kidding|teasing
            just|only kidding|joking|teasing
            ^ this|that beats|trumps *6 $
            ^ bless you|your *6 $
            ^ youve got|the|a|all *4 of a|an *3 $
            ^ you have got|the|a|all *4 of a|an *3 $
                        for a|an *1 bot|robot|form|chatbot|computer|questionnaire
            """
        ),
    ])
    private static let greetings = PhraseBook<Bool>([
        (
            true,
            """
            greetings|hello|hi|hey|salutations|hiya|howdy|regards again? from|to|all|everyone|everybody|there *5 $
            morning|evening|afternoon|hiya|cheers|love from *5 $
            good|top|fine|lovely|happy morning|afternoon|evening|day|monday|tuesday|wednesday|thursday|friday|weekend from|to|all|everyone|there *5 $
            """
        )
    ])
    private static let laughs = WordSets.set(
        """
        haha hahaha ha hehe heh lol lmao rofl wow whoa ooh ugh argh omg gosh blimey crikey jeez sheesh yikes oof pfft bah
        phew hah cor goodness
        """)
    private static let machines = WordSets.set(
        """
        bot robot machine form chatbot computer software algorithm calculator toaster tin bucket
        interviewer typewriter parrot clown muppet numpty idiot moron fool genius legend charmer rascal rogue flatterer
        """)
    private static let judging = WordSets.set(
        """
        nicer kinder easier quicker faster better friendlier funnier smarter slower worse lovely nice kind sweet charming delightful fun funny hilarious clever smart cute polite friendly pleasant smooth easy
        quick fast neat cool great good brilliant excellent wonderful amazing fantastic refreshing impressive interesting
        thoughtful enjoyable odd weird strange peculiar silly daft stupid dumb dull boring tedious tiresome annoying irritating
        exhausting endless long slow rude cheeky nosy pushy personal moronic idiotic pointless useless hopeless ridiculous
        awful terrible horrible dreadful painful pathetic rubbish garbage crap nonsense waste joke ordeal torture nightmare
        chore drag pleasure treat relief surprise better worse best worst hard tough tricky deep big heavy unusual enjoying
        love like hate tired sick bored impressed flattered surprised crying heavens goodness petes
        """)
    private static let exclaimed = WordSets.set(
        "pity shame mess day week morning question idea thing start laugh night year weather view thought")
}
