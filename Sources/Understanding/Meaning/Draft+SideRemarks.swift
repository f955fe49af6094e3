import InterviewCore

extension Draft {
    private var isCleared: Bool {
        wantsProse && asked.count <= 2 && asked.contains { SideRemarks.cleared.contains($0) }
            && !asked.contains(.schedulingPreference)
    }

    /// "…, and my phone is 020 …": another matter in the same sentence becomes one of its own.
    mutating func splitSideRemarks() {
        guard isCleared else { return }
        let remarks = SideRemarks(message: message, context: context, asked: asked)
        sentences = sentences.flatMap { sentence in
            // "Who reads all this, by the way?"
            guard !sentence.asks, let cut = remarks.cut(in: sentence) else { return [sentence] }
            var end = cut
            while end > sentence.tokens.lowerBound + 1,
                [",", ";", "-", ":", "and", "but", "(", "["].contains(message.folded(end - 1))
                    || message.kind(end - 1) == .emoji
            {
                end -= 1
            }
            return [sentence.tokens.lowerBound..<end, cut..<sentence.tokens.upperBound].map {
                Sentence(message, tokens: $0, line: sentence.line)
            }
        }
    }

    /// What stands beside the answer goes to its own field, or nowhere.
    mutating func spendSideRemarks() {
        spendReasons()
        keepAwards()
        guard wantsProse, asked.count <= 2, asked.contains(where: { SideRemarks.cleared.contains($0) }) else { return }
        let remarks = SideRemarks(message: message, context: context, asked: asked)
        var open = sentences.count { !$0.isSpent }
        // "Nothing at the moment. You could add my site though, …"
        let isDeclined = sentences.count > 1 && hits.contains { Self.declines.contains($0.intent.intent) }
        let isAlone = open == 1
        for index in sentences.indices.reversed() where !sentences[index].isSpent {
            let first = sentences.indices.first { !sentences[$0].isSpent && $0 != index }
            guard field(ofLine: sentences[index].line) == nil,
                let told = remarks.told(
                    by: sentences[index], behind: first.flatMap { $0 < index ? sentences[$0] : nil },
                    isAlone: isAlone && !isDeclined)
            else { continue }
            if open == 1, !isDeclined || !told.contains(where: \.isContact), !told.contains(where: isElsewhere) {
                continue
            }
            for value in told { keep(value, of: sentences[index]) }
            take(sentences[index].tokens)
            sentences[index].isSpent = true
            open -= 1
        }
    }

    /// Whether what a whole message tells answers another question, and not the one that is open.
    private func isElsewhere(_ told: SideRemarks.Told) -> Bool {
        switch told {
        case .schedule, .statement: true
        case .company: (asked == [.targetAudience] || asked == [.keyMessage]) && !isKnown(.company)
        default: false
        }
    }

    /// "Could you repeat the question? The kids were screaming": why it is wished for is no answer.
    private mutating func spendReasons() {
        guard wantsProse, asked.count == 1, sentences.count <= 3, context.stage == .question else { return }
        // "It is 18 years, not 16. I forgot the two in Goma."
        if hits.contains(where: { $0.intent.intent == .correct && $0.intent.field != asked[0] }) {
            for index in sentences.indices.dropFirst() where !sentences[index].isSpent && sentences[index - 1].isSpent {
                let words = sentences[index].words
                guard (2...11).contains(words.count), ["i", "id", "ive", "my"].contains(words[0].text),
                    words.prefix(4).contains(where: { Self.slips.contains($0) })
                else { continue }
                take(sentences[index].tokens)
                sentences[index].isSpent = true
            }
        }
        guard
            hits.contains(where: {
                Self.idling.contains($0.intent.intent) && [nil, asked[0]].contains($0.intent.field)
            })
        else { return }
        for index in sentences.indices where !sentences[index].isSpent && !sentences[index].asks {
            let words = Word.words(of: message, in: sentences[index].content)
            guard (2...9).contains(words.count), Self.reasons.contains(words[0]),
                !sentences[index].content.contains(where: { message.folded($0) == ":" })
            else { continue }
            take(sentences[index].tokens)
            sentences[index].isSpent = true
        }
    }
    /// "I also won the Harbour Prize in 2021.", at the end of a story.
    private mutating func keepAwards() {
        guard asked == [.successStories], sentences.count > 1, let last = sentences.indices.last,
            !sentences[last].isSpent, last > 0,
            let told = SideRemarks(message: message, context: context, asked: asked).told(by: sentences[last])
        else { return }
        for case .statement(let found) in told {
            keep(.statement(found), of: sentences[last])
            take(sentences[last].tokens)
            sentences[last].isSpent = true
        }
    }
    private static let slips = WordSets.set(
        "forgot forgotten miscounted counted count confused mixed mistyped misremembered misspelled left omitted cant add"
    )
    private static let idling: [Intent] = [.repeat, .skip, .alreadySaid, .redo]
    private static let reasons = WordSets.set("i im ive id the my sorry it its")

    private mutating func keep(_ told: SideRemarks.Told, of sentence: Sentence) {
        let interpreter = Interpreter(message: message)
        switch told {
        case .name(let range): state(.fullName, .text(NameReader.plain(interpreter.text(range))), range)
        case .role(let range): state(.role, .text(interpreter.text(range)), range)
        case .company(let range): state(.company, .text(interpreter.text(range)), range)
        case .schedule(let range): state(.schedulingPreference, .text(interpreter.text(range)), sentence.content)
        case .statement(let found):
            guard found.field == .achievements else {
                for value in interpreter.values(of: found.field, in: found.value) {
                    add(found.field, value.value, at: value.tokens)
                }
                return
            }
            let prize = SideRemarks(message: message, context: context, asked: asked).prize(in: found)
            add(.achievements, .text(interpreter.text(prize)), at: prize)
        case .years(let value): state(.yearsExperience, value, sentence.content)
        case .contact:
            readNumber(in: sentence.tokens)
            guard !has(.website),
                let link = sentence.content.first(where: { message.kind($0) == .link && !isTaken($0) })
            else { return }
            let site = link..<(link + 1)
            guard let value = Amendments(message: message, context: context).shapedValue(.website, in: site) else {
                return
            }
            state(.website, value, site)
        case .nothing: return
        }
    }

    /// "Per contattarmi 333 908 7712": what leads to it says that it is the guest's.
    private mutating func readNumber(in tokens: Range<Int>) {
        guard !has(.phone), let start = tokens.first(where: { message.kind($0) == .number && !isTaken($0) }),
            let run = PhoneRun(message, at: start), (7...15).contains(run.digits.count), !run.isDate
        else { return }
        state(.phone, .text(run.digits), run.tokens)
    }

    private mutating func state(_ field: Field, _ value: FactValue, _ tokens: Range<Int>) {
        if !has(field) { add(field, value, at: tokens) }
    }
}
