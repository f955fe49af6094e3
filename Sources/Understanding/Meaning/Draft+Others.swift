import InterviewCore

extension Draft {
    /// "My neighbor Phil runs one of those", "You know who taught me that? Old Lenny Brask": about somebody else, where
    /// the guest's own thought, deed or offer is asked.
    mutating func spendTalkOfOthers() {
        guard context.stage != .proposal, !asked.isEmpty, asked.allSatisfy({ Self.own.contains($0) }) else { return }
        for index in sentences.indices where !sentences[index].isSpent {
            let isTalk = isOfOthers(sentences[index]) && !goesOn(behind: index)
            let isTeller = index > 0 && isRiddle(sentences[index - 1]) && isNamed(sentences[index])
            guard isTalk || isTeller else { continue }
            sentences[index].isSpent = true
            if isTeller { hits.removeAll { $0.line == sentences[index - 1].line && $0.intent.intent == .question } }
            add(IntentHit(.smalltalk), line: sentences[index].line)
        }
        for index in sentences.indices where !sentences[index].isSpent && isRiddle(sentences[index]) {
            sentences[index].isSpent = true
        }
    }

    private static let own: Set<Field> = [
        .keyMessage, .uniquePerspective, .successStories, .promotion, .schedulingPreference, .achievements,
    ]

    private func isOfOthers(_ sentence: Sentence) -> Bool {
        let words = Judge.core(sentence.said)
        guard !sentence.asks, (5...45).contains(words.count), words[0].text == "my",
            let kin = words.indices.prefix(5).first(where: { Self.kin.contains(words[$0]) })
        else { return false }
        // "My dad was a clockmaker; patience is …"
        guard !sentence.tokens.contains(where: { [";", ":", "–", "—"].contains(message.folded($0)) }) else {
            return false
        }
        // What is learned from them, or done for or with them, is an answer; so is what is to be named.
        guard
            !words.dropFirst().contains(where: {
                Self.guests.contains($0) && !Self.isAsked($0, words)
                    || Self.lessons.contains($0) && !asked.contains(.successStories)
                    || Self.naming.contains($0)
            })
        else {
            return false
        }
        let verb = words[(kin + 1)...].prefix(5).contains { word in
            Self.doings.contains(word)
        }
        // "My best friend is fear."
        guard words.count > 6 || !["is", "was"].contains(words[min(kin + 1, words.count - 1)].text) else {
            return false
        }
        return verb && (asked.contains(.schedulingPreference) ? !words.contains { Self.offices.contains($0) } : true)
    }

    /// "even she asks me about wiring"
    private static func isAsked(_ word: Word, _ words: [Word]) -> Bool {
        guard word.text == "me", let place = words.firstIndex(where: { $0.token == word.token }), place > 0 else {
            return false
        }
        return asking.contains(words[place - 1])
    }
    private static let asking = WordSets.set("ask asks asked call calls called rings phones visits beats owes tells")

    /// "… She taught me that …": what follows makes it a part of the answer.
    private func goesOn(behind index: Int) -> Bool {
        let rest = sentences[(index + 1)...].filter { $0.line == sentences[index].line && !$0.isSpent }
        let isStory = asked.contains(.successStories)
        return rest.contains { next in
            isStory && next.words.contains { Self.guests.contains($0) }
                || next.words.prefix(3).contains { Self.pronouns.contains($0) }
        }
    }

    /// "You know who taught me that?", "Guess who told me?"
    private func isRiddle(_ sentence: Sentence) -> Bool {
        sentence.asks && sentence.words.count <= 10
            && (Self.riddles.best(in: sentence.words, at: 0) ?? Self.riddles.best(in: Judge.core(sentence.words), at: 0))
                != nil
    }

    /// Opens with a name and says nothing of the guest.
    private func isNamed(_ sentence: Sentence) -> Bool {
        let words = sentence.words
        guard words.count > 1, message.tokens[words[1].token].isCapital else { return false }
        return !words.contains { Self.guests.contains($0) && $0.text != "my" }
    }

    private static let riddles = PhraseBook<Bool>([
        (true, "do? you know|remember who|what\nguess who\nknow who\nyou want|wanna to? know who")
    ])
    private static let kin = WordSets.set(
        """
        sister brother mother father mum mom dad wife husband son daughter uncle aunt cousin nephew niece grandmother
        grandfather grandma grandpa neighbor neighbour friend mate buddy roommate flatmate landlord boyfriend girlfriend
        fiance fiancee stepson stepdaughter stepfather stepmother twin godfather godmother barber dentist
        """)
    private static let doings = WordSets.set(
        """
        is was runs ran sells sold owns owned works worked wrote writes has had does did makes made teaches drives drove
        plays played started founded built leads led manages managed used keeps kept lives lived went got studies studied
        hosts hosted won bakes fixes repairs records recorded produces produced raises swears loves hates thinks
        """)
    private static let guests = WordSets.set("i im ive id ill me we our us my myself mine")
    private static let lessons = WordSets.set(
        "taught told said says always never every everyone nobody who but when because if")
    private static let naming = WordSets.set("please mention promote plug promoting plugging")
    private static let pronouns = WordSets.set("he she they his her their")
    private static let offices = WordSets.set(
        "bookings diary calendar calls schedule email mail phone reach handles books")
}
