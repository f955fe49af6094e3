import InterviewCore

/// Finds corrections in a sentence: "actually it's Globex", "change my e-mail to …", "it's 20 years, not 18".
struct Corrections: Sendable {
    struct Found: Sendable {
        /// The field named, nil if the value must tell.
        var field: Field?
        var ordinal: Int?
        /// The stretch that holds the new value, and maybe the old; empty if only the wrong is named.
        var value: Range<Int>
        var old: Range<Int>?
        /// Whether words say outright that this corrects something.
        var isMarked: Bool
        /// Whether the value stands for one item, however it is built.
        var isItem = false
    }

    let message: MessageText
    /// Nil where only words are looked at.
    let context: ReadingContext?

    func found(in sentence: Sentence) -> Found? {
        // A "sorry" in front has been taken for talk.
        let led =
            sentence.words.first.map { $0.token < sentence.content.lowerBound && Self.apologies.contains($0) } ?? false
        let words = led ? sentence.words : sentence.said
        guard !words.isEmpty else { return nil }
        if words.count > 3, Self.cries.contains(words[0]) {
            return found(
                in: Sentence(message, tokens: words[1].token..<sentence.tokens.upperBound, line: sentence.line))
        }
        guard var found = told(words, sentence) ?? stated(words, sentence) ?? shown(words, sentence) else { return nil }
        // "correggi: lavoro da 12 anni, non da 21": the verb is no word for a role.
        if found.field == .role, tellsYears(found.value) { found.field = .yearsExperience }
        return found
    }

    private func told(_ words: [Word], _ sentence: Sentence) -> Found? {
        renamed(words, sentence) ?? misspoken(words, sentence) ?? become(words, sentence) ?? said(words, sentence)
            ?? instead(words, sentence) ?? opposed(words, sentence) ?? setDown(words, sentence)
    }

    private func stated(_ words: [Word], _ sentence: Sentence) -> Found? {
        denied(words, sentence) ?? besides(words, sentence) ?? named(words, sentence) ?? wrong(words, sentence)
            ?? contradicted(words, sentence) ?? replaced(words, sentence) ?? direct(words, sentence)
    }

    private func shown(_ words: [Word], _ sentence: Sentence) -> Found? {
        marked(words, sentence) ?? disowned(words, sentence) ?? used(words, sentence) ?? contrast(words, sentence)
            ?? placed(words, sentence) ?? spelled(words, sentence) ?? spelledSo(words, sentence)
    }

    private static let apologies = WordSets.set("sorry oops actually wait perdon pardon scusa desculpe entschuldigung")

    /// "Ay, me equivoqué …"
    private static let cries = WordSets.set("ay uy huy ops oups hoppla ups oje eita epa opa ahi ojo zut mince")

    // MARK: Kinds

    /// "change my e-mail to …", "e-mail correction: …", "my title should be …"
    private func named(_ words: [Word], _ sentence: Sentence) -> Found? {
        for index in words.indices {
            guard let found = Self.naming.best(in: words, at: index), let name = found.match.field else { continue }
            if isKnownValue(words[found.match.range], name) { continue }
            if isSubject(words, found.match.range.lowerBound) { continue }
            let next = found.match.range.upperBound
            guard next < words.count else { continue }
            var start = words[next].token
            // "from OLD to NEW"
            var old: Range<Int>?
            let opener = found.match.range.upperBound - 1
            if words[opener].text == "from" || words[next].text == "from",
                let to = words[next...].first(where: { ["to", "into"].contains($0.text) })
            {
                let from = words[opener].text == "from" ? words[next].token : start + 1
                old = from..<to.token
                start = to.token + 1
            }
            let end = sentence.content.upperBound
            guard start < end else { continue }
            return found_(name, found.match.ordinal, start..<end, old)
        }
        return nil
    }

    /// "remplace les prix par …", where "les prix" is a topic.
    private func isKnownValue(_ words: ArraySlice<Word>, _ name: FieldName) -> Bool {
        guard words.count > 2, let context else { return false }
        let known = KnownValues(known: context.known)
        let inner = words.dropFirst().dropLast()
        guard let first = inner.first, let last = inner.last else { return false }
        return known.whole(message.text(ofTokens: first.token..<(last.token + 1))) != nil
            || known.whole(message.text(ofTokens: last.token..<(last.token + 1))) != nil
    }

    private func found_(_ name: FieldName, _ ordinal: Int?, _ tokens: Range<Int>, _ old: Range<Int>?) -> Found {
        let negation = Negation.find(in: withoutCopula(tokens), of: message)
        return Found(
            field: name.field(asked: (context?.asked ?? [])), ordinal: ordinal, value: negation.value,
            old: old ?? negation.old,
            isMarked: true)
    }

    /// "my email is wrong, it should be …", "that bio is wrong"
    private func wrong(_ words: [Word], _ sentence: Sentence) -> Found? {
        for index in words.indices {
            guard let found = Self.wrongs.best(in: words, at: index), let name = found.match.field else { continue }
            let next = found.match.range.upperBound
            // "My company changed how people eat" corrects nothing.
            let last = words[next - 1]
            if last.text == "changed", next < words.count, !message.isClauseBreak(last.token + 1) { continue }
            let field = name.field(asked: (context?.asked ?? []))
            guard next < words.count else {
                return Found(field: field, ordinal: found.match.ordinal, value: 0..<0, old: nil, isMarked: true)
            }
            let rest = words[next...]
            let start = rest.first?.token ?? 0
            for place in rest.indices {
                guard
                    let cue = Self.repairs.best(in: words, at: place)
                        ?? (field == .role ? Self.selves.best(in: words, at: place) : nil),
                    cue.match.range.upperBound < words.count
                else {
                    continue
                }
                let from = words[cue.match.range.upperBound].token
                let negation = Negation.find(in: from..<sentence.content.upperBound, of: message)
                return Found(
                    field: field, ordinal: found.match.ordinal, value: negation.value, old: negation.old, isMarked: true
                )
            }
            let tail = start..<sentence.content.upperBound
            // "me equivoqué de cargo: soy subdirectora, no directora"
            if message.folded(last.token + 1) == ":" {
                let negation = Negation.find(in: withoutCopula(tail), of: message)
                return Found(
                    field: field, ordinal: found.match.ordinal, value: negation.value, old: negation.old, isMarked: true
                )
            }
            let holdsValue =
                tail.contains { [.email, .link].contains(message.kind($0)) }
                || words[found.match.range].contains { $0.text.hasPrefix("miss") || $0.text.hasPrefix("mist") }
            return Found(
                field: field, ordinal: found.match.ordinal, value: holdsValue ? message.trimmed(tail) : 0..<0, old: nil,
                isMarked: true)
        }
        return nil
    }

    /// "I said 12 years but it's 21", "instead of rosters put shift swaps"
    private func said(_ words: [Word], _ sentence: Sentence) -> Found? {
        for index in words.indices.prefix(4) {
            guard let found = Self.sayings.best(in: words, at: index), found.match.range.upperBound < words.count else {
                continue
            }
            let start = words[found.match.range.upperBound].token
            let isInstead = words[found.match.range.lowerBound].text == "instead"
            let turns: Set<String> =
                isInstead ? ["put", "use", "write", "make", "say", "take"] : ["but", "its", "should", "meant"]
            guard
                let turn = words[found.match.range.upperBound...].first(where: {
                    turns.contains($0.text) && $0.token > start
                })
            else { continue }
            let value = withoutCopula((turn.token + (turn.text == "its" ? 0 : 1))..<sentence.content.upperBound)
            guard !value.isEmpty else { continue }
            // "Instead of Plumtree it should say …"
            let end = words[found.match.range.upperBound...].dropFirst().first {
                isInstead && $0.token < turn.token && Self.asking.contains($0)
            }
            return Found(
                field: nil, ordinal: nil, value: message.trimmed(value),
                old: message.trimmed(start..<(end ?? turn).token),
                isMarked: true)
        }
        return nil
    }

    private static let asking = WordSets.set("it that this should please can could you would id i lets must")
    private static let sayings = PhraseBook<Bool>([
        (true, "i|you said|wrote|typed|put *1\ni|ive told|gave you *1\nyouve|ive written|put\ninstead of")
    ])

    /// "replace Acme with Globex", "change Acme to Globex"
    private func replaced(_ words: [Word], _ sentence: Sentence) -> Found? {
        // "Sorry, replace wild bees with city bees."
        var words = Array(words.drop { Self.apologies.contains($0) || WordSets.fillers.contains($0.text) })
        // "Anzi, come parola chiave cambiate …"
        if let verb = words.prefix(10).firstIndex(where: { ForeignCorrections.swaps.contains($0) }) {
            words = Array(words[verb...])
        }
        guard let found = Self.replacing.best(in: words, at: 0),
            let turn = words[found.match.range.upperBound...].first(where: {
                ["with", "by", "to", "into", "for"].contains($0.text) || ForeignCorrections.turns.contains($0)
            })
        else { return nil }
        let first = words[found.match.range.upperBound...].first { !Self.civilities.contains($0) }
        let start = first?.token ?? turn.token
        guard start < turn.token, turn.token + 1 < sentence.content.upperBound else { return nil }
        let old = message.trimmed(start..<turn.token)
        // Behind a quoted value stands why.
        if ["\"", "“"].contains(message.folded(turn.token + 1)),
            let close = ((turn.token + 2)..<sentence.content.upperBound).first(where: {
                ["\"", "”"].contains(message.folded($0))
            }), close > turn.token + 2
        {
            let place = KnownValues(known: context?.known ?? [:]).place(of: message.text(ofTokens: old))
            return Found(
                field: place?.field, ordinal: nil, value: (turn.token + 2)..<close, old: old, isMarked: true)
        }
        let place = KnownValues(known: (context?.known ?? [:])).place(of: message.text(ofTokens: old))
        guard place != nil || words[found.match.range.lowerBound].text == "replace" else { return nil }
        var value = withoutPlace(message.trimmed((turn.token + 1)..<sentence.content.upperBound))
        // "troca saúde pública por saúde na beira do rio, fica mais a minha cara"
        let isForeign = ForeignCorrections.turns.contains(turn)
        if isForeign, let first = message.clauses(of: value).first { value = first }
        return Found(
            field: place?.field, ordinal: nil, value: value, old: old, isMarked: true, isItem: isForeign)
    }

    /// "Actually it's John Smythe", "oops, I meant Globex", "it should be …"
    private func marked(_ words: [Word], _ sentence: Sentence) -> Found? {
        guard let marker = Self.markers.best(in: words, at: 0) else { return nil }
        let next = marker.match.range.upperBound
        guard next < words.count else { return nil }
        var start = words[next].token
        var field: Field?
        var ordinal: Int?
        if let about = Self.abouts.best(in: words, at: next), about.match.range.upperBound < words.count,
            about.match.range.count > 1 || !Self.workVerbs.contains(words[next])
        {
            field = about.match.field?.field(asked: (context?.asked ?? []))
            ordinal = about.match.ordinal
            start = words[about.match.range.upperBound].token
            // "Actually for my role put Chief Beekeeper"
            let next = about.match.range.upperBound
            if next + 1 < words.count,
                ["put", "use", "write", "say", "take", "make", "have"].contains(words[next].text)
            {
                start = words[next + 1].token
            }
        }
        let tokens = withoutCopula(start..<sentence.content.upperBound)
        let negation = Negation.find(in: tokens, of: message)
        return Found(
            field: field, ordinal: ordinal, value: negation.value, old: negation.old, isMarked: marker.meaning == .sure)
    }

    /// "It's 20 years, not 18", "not Acme but Globex"
    private func contrast(_ words: [Word], _ sentence: Sentence) -> Found? {
        let denial = Negation.contrast(
            Word.words(of: message, in: sentence.content), sentence.content, message)
        var negation = denial ?? Negation.find(in: withoutCopula(sentence.content), of: message)
        // "my surname's Vane not Venn"
        let named = Word.words(of: message, in: negation.value)
        if let lead = Self.nameLeads.best(in: named, at: 0), lead.match.range.upperBound < named.count {
            negation.value = named[lead.match.range.upperBound].token..<negation.value.upperBound
        }
        guard let old = negation.old, !old.isEmpty, !negation.value.isEmpty else { return nil }
        let place = contrasted(message.text(ofTokens: old))
        if place == nil {
            let isShort =
                Word.words(of: message, in: negation.value).count <= 5 && Word.words(of: message, in: old).count <= 4
            let isAlike = sameShape(negation.value, old)
            guard isShort, isAlike else { return nil }
        }
        return Found(field: place?.field, ordinal: nil, value: negation.value, old: old, isMarked: place != nil)
    }

    private static let nameLeads = PhraseBook<Bool>([(true, "<my> @field is|are|was|should? be?")])

    /// The known value that "not …" is about. Prose and stories share words with any sentence and are never meant;
    /// where prose is asked, only a whole value is.
    private func contrasted(_ old: String) -> KnownValues.Place? {
        guard let context else { return nil }
        let known = KnownValues(known: context.known.filter { !$0.key.isTold })
        let wantsProse = !context.asked.isEmpty && context.asked.allSatisfy(\.takesWholeAnswer)
        return wantsProse ? known.whole(old) : known.place(of: old)
    }

    private func sameShape(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        let kinds: (Range<Int>) -> Set<Token.Kind> = { range in
            Set(range.compactMap { self.message.kind($0) }.filter { [.number, .email, .link, .handle].contains($0) })
        }
        if !kinds(left).isEmpty { return kinds(left) == kinds(right) }
        let isProper: (Range<Int>) -> Bool = { range in
            range.allSatisfy { self.message.tokens[$0].isCapital }
        }
        return kinds(right).isEmpty && isProper(left) && isProper(right)
    }

    /// Without "it's", "that should be", "to", "I'm" in front.
    func withoutCopula(_ tokens: Range<Int>) -> Range<Int> {
        var tokens = tokens
        // "Replace the audience with this one: parents of …"
        if let colon = tokens.prefix(5).first(where: { message.folded($0) == ":" }), colon + 1 < tokens.upperBound,
            Word.words(of: message, in: tokens.lowerBound..<colon).allSatisfy({ Self.announcing.contains($0) })
        {
            tokens = (colon + 1)..<tokens.upperBound
        }
        for _ in 0..<3 {
            let words = Word.words(of: message, in: tokens)
            guard let found = Self.copulas.best(in: words, at: 0), found.match.range.upperBound < words.count else {
                break
            }
            tokens = words[found.match.range.upperBound].token..<tokens.upperBound
        }
        return tokens
    }

    // MARK: Words

    private static let announcing = WordSets.set("this one the following these new version")

    private static let civilities = WordSets.set("bitte mal doch noch please sil vous plait juste solo nur so")
    enum Certainty: Sendable { case sure, maybe }

    private static let naming = PhraseBook<Bool>([
        (
            true,
            """
            change|update|correct|fix|edit|set|make|switch|modify|amend|adjust <my> #n? @field #n? to|into|as|with|from
            change|update|correct|fix|edit|replace <my> @field and make|write|put|use|set it? to?
            replace <my> #n? @field #n? with|by
            change|update|correct|fix|edit <my> @field its|it|should
            change|update|correct|fix <my> #n @field to|into
            @field correction|update|fix|change
            correction|update|fix|typo for|to|of|on|in <my> @field
            name of <my> @field is|should be|read?
            <my> @field name? is spelled|spelt|written|pronounced
            correct|right|new|real|actual|proper|updated|current @field is|should
            <my> #n? @field #n? should|must|needs|ought to? be|read|say
            my|the|our @field is actually|really|now
            my|the|our @field has changed to
            my|the|our @field changed to
            actually my|the|our @field is
            sorry my|the|our @field is
            oops my|the|our @field is
            use this @field instead
            swap|replace <my> #n? @field #n? for|with|to|by
            change|update|correct|fix|edit|replace|swap <my> @field number|nr #n to|into|with|for
            right|correct|fine|ok but|except <my> @field is|should
            <my> @field is|are now called|named
            <my> @field *1 use this instead|rather
            """
        ),
        (true, ForeignCorrections.naming),
    ])

    private static let wrongs = PhraseBook<Bool>([
        (
            true,
            """
            <my> #n? @field #n? is|are|was|isnt|arent|looks|seems|has|contains not|all|a|an|totally|completely|just|still? wrong|incorrect|outdated|old|misspelled|misspelt|typo|right|correct|mistake|false|inaccurate
            <my> #n? @field #n? is|are|looks|seems *1 off $
            wrong|incorrect|old|outdated @field
            typo|mistake|error in <my> @field
            except|besides|apart for|from? <my> @field
            i misspelled|mistyped|misspelt <my> @field
            you|i|ive|youve got|spelled|spelt|wrote|typed|have <my> @field wrong|incorrectly|wrongly
            you misspelled|misspelt|mistyped <my> @field
            <my> @field has|have? changed
            <my> @field isnt|arent *2 anymore
            youve|you have misspelled|misspelt|mistyped <my> @field
            """
        ),
        (true, ForeignCorrections.wrongs),
    ])

    static let repairs = PhraseBook<Bool>([
        (
            true,
            """
            it|that|this should|must be|read|say
            should be|read|say
            it|thats|its is? actually|really
            its
            it is
            the? correct|right|new one is
            please? change|use|make|set|update|write it|that|this? to|as?
            please? use
            make it|that
            instead its
            thats
            i|im meant
            i|ive said|wrote|typed|told|put|meant|gave you?
            """
        ),
        (true, ForeignCorrections.repairs),
    ])

    /// "not the title, I'm Garden Director"
    static let selves = PhraseBook<Bool>([(true, "im\ni am\nsoy|sou|sono|bin\nje suis\nich bin")])

    private static let replacing = PhraseBook<Bool>([
        (true, "<polite> replace|swap\n<polite> change|switch|correct|rename|turn"),
        (true, ForeignCorrections.replacing),
    ])

    private static let markers = PhraseBook<Certainty>([
        (
            .sure,
            """
            correction
            oops
            whoops
            typo
            my bad|mistake
            i meant|mean
            i meant to say|write
            sorry i meant|mean|its|it|thats|that|typo|my|im
            no wait
            wait no
            wait its|it|thats|i|my|actually
            no its|it|thats|i|my
            scratch that
            strike that
            let me correct that|this|it|myself
            to correct
            i misspoke|mistyped|misspelled
            edit
            it|that should|must be|read|say
            should be|read
            make that|it
            better
            change|correct|update|fix that|it|this to
            """
        ),
        (.sure, ForeignCorrections.markers),
        (.maybe, ForeignCorrections.maybe),
        (
            .maybe,
            """
            actually
            sorry
            wait
            hold|hang on
            small|quick|one|a correction|fix|thing
            in fact
            hmm actually|no
            oh actually|wait|no|sorry
            ah actually|wait|no|sorry
            well actually
            no actually
            or rather
            i should say
            """
        ),
    ])

    /// "(corrige:) trabajo desde hace 12 años": the verb, and no role.
    private static let workVerbs = WordSets.set("lavoro trabajo trabalho")
    private static let abouts = PhraseBook<Bool>([
        (
            true,
            """
            for|as|about|regarding|on for? <my> #n? key|main|biggest|best|top|first|last? @field
            <my> #n? @field #n? is|are|was|should be?
            <der> @field es|est|cest|ist|heisst|lautet|e|sappelle|son|sont|sind|sono
            <der> @field se|si llama|chiama|chama
            the #n @field is|should be?
            @field
            """
        )
    ])

    private static let copulas = PhraseBook<Bool>([
        (
            true,
            """
            its|it|thats|that|this is|was|should|would|must be?
            its|thats
            should|must be|read
            make it|that
            actually|really|rather|sorry|wait|oops|no|yes|please|correction|now|to|just
            i meant|mean
            i meant to say|write
            spelled|spelt|written
            its spelled|spelt|written|actually|really|now
            it is spelled|spelt|written|actually|really|now
            change|correct|update|fix it|that|this to
            there are|were|is|was
            weve|ive had|got?
            bin|war ich
            """
        )
    ])
}
