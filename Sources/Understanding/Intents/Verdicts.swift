import InterviewCore

/// What a guest says of something shown to them, in words of their own: "every line of that is correct", "I can live
/// with that", "wrong Priya". Told by whether what is said is good or bad, in the clause that says it.
struct Verdicts: Sendable {
    let message: MessageText
    let isAboutOwner: Bool

    /// Yes or no, nil where the stretch says neither.
    func verdict(in tokens: Range<Int>) -> Intent? {
        guard !tokens.contains(where: { [.email, .link, .handle].contains(message.kind($0)) }) else { return nil }
        for clause in message.clauses(of: tokens).prefix(3) {
            let words = Word.words(of: message, in: clause)
            guard words.count <= 12 else { return nil }
            if let verdict = verdict(words) { return verdict }
            // Only manners may come before the verdict.
            guard words.allSatisfy({ Self.manners.contains($0) || SmalltalkPhrases.words.contains($0) }) else {
                return nil
            }
        }
        return nil
    }

    private func verdict(_ words: [Word]) -> Intent? {
        guard let first = words.first, !words.contains(where: { Self.foreign.contains($0) }) else { return nil }
        // "couldn't have put it better", "nothing to change"
        if Self.flawless.first(in: words) != nil { return .yes }
        if Self.faulty.first(in: words) != nil { return .no }
        if isAboutOwner, let owner = owner(words) { return owner }
        let denials = words.count { Self.denials.contains($0) }
        let isPraised = words.contains { Self.praise.contains($0) }
        if denials == 1, first.text == "not" || isPraised || words.contains(where: { Self.faults.contains($0) }) {
            let isFaultless = words.contains { Self.faults.contains($0) } && !isPraised
            return isFaultless ? .yes : .no
        }
        if denials > 0 { return nil }
        if Self.assents.first(in: words) != nil { return .yes }
        if words.contains(where: { Self.faults.contains($0) }) { return isPraised ? nil : .no }
        // What the guest is good at is no verdict.
        let isOwn = words.contains { Self.selves.contains($0) }
        return isPraised && !isOwn ? .yes : nil
    }

    /// Whether the profile is said to be the guest's own.
    private func owner(_ words: [Word]) -> Intent? {
        if Self.strangers.first(in: words) != nil { return .no }
        if words.contains(where: { Self.denials.contains($0) }) { return nil }
        return Self.owned.first(in: words) != nil ? .yes : nil
    }

    // MARK: Words

    private static let manners = WordSets.set(
        "hmm hm well oh ah ok okay so honestly actually look right mostly mm hey gosh wow haha ha yes no nope nah sorry"
    )
    private static let selves = WordSets.set("i im ive my we our id ill")
    private static let denials = WordSets.set(
        "not isnt arent wasnt dont doesnt didnt cant cannot couldnt wouldnt wont never hardly aint nobody neither nowhere"
    )
    /// Denials of the other languages, which have their own readers.
    private static let foreign = WordSets.set("pas nicht non nao nein kein keine ne nest ningun ninguna")
    private static let faults = WordSets.set(
        """
        wrong off incorrect inaccurate false mistaken untrue bogus rubbish nonsense garbage awful terrible horrible
        misleading outdated stale skewed muddled mixed missing faulty errors mistakes
        """)
    private static let praise = WordSets.set(
        """
        right correct true accurate exactly exact perfect perfectly great good lovely fine excellent brilliant wonderful
        fantastic amazing superb splendid super spot bang nailed precisely agreed approved sorted smashing ace grand top
        works sound fair beautiful ideal impeccable faultless flawless magic bingo bullseye yes yep yeah aye
        """)
    /// Praise by denying its contrary.
    private static let flawless = PhraseBook<Bool>([
        (
            true,
            """
            couldnt|cant|couldnt|wouldnt|can not|hardly? have? *1 put|said|say|written|described|worded|phrased it|that|this|me? *1 better
            couldnt|cant agree|ask|be *2 more|better
            cant|couldnt|wouldnt|dont|wont fault|complain|argue|quibble|change|touch|alter|add *3
            i|ive|ill|id have? no|zero|nothing *1 complaints|changes|objections|notes|corrections|quibbles|qualms|edits|remarks|change|add|correct|fix
            no|zero|without|nothing|not to? a? *1 complaints|complaint|changes|objections|objection|notes|corrections|quibbles|qualms|edits|remarks|change|add|correct|fix
            nothing *1 wrong|missing|off
            not a word|thing|letter|comma *3
            no word|line out of place
            words right? out of my mouth
            """
        )
    ])
    private static let faulty = PhraseBook<Bool>([
        (
            true,
            """
            too|bit|rather grand|much|long|short|formal|stiff|flowery|fancy|salesy|posh|vague|boastful|dry|strong|big|pompous|corporate
            tone|tweak|change|trim|redo|rewrite|rework|reword|rephrase|soften it|that|this|down
            not my words|style|voice|thing
            half of that|it|this
            out of date
            far|miles|way|bit|little off|from|out
            nothing like|of me|that|it|mine|sort|kind
            i|id would? never|not|hardly *1 say|put|said|describe|phrase|word *3
            wouldnt say|put|describe|phrase|word *3
            needs|need work|changing|fixing|rewriting|another|a
            """
        )
    ])
    private static let assents = PhraseBook<Bool>([
        (
            true,
            """
            live with that|this|it
            happy|content|comfortable|pleased|delighted with|to
            i|im|ill agree|approve|confirm|agreed|sold|convinced|in|game
            i|we love|like|dig it|that|this
            sums|captures|describes|nails|covers it|me|things|everything|that up?
            you|youve|that|it have? got|nailed|captured|cracked|summed|understood|read it|that|me|this
            you|youve nailed|got|cracked|captured
            ship|send|publish|print|run|post|use|keep|submit|release it|this|that
            go|carry|press|fire on|ahead|away|for
            lets go|do|ship|publish|send|run it|this|that|with|ahead?
            sign|signed|signing off
            thumbs up
            good|ready|happy to go
            gets|has|you have|get my blessing|vote|approval|ok|okay
            as it is|stands
            thatll|itll do
            that|it|this will do
            exactly|just|precisely what|how|as|the|like *4
            recognise|recognize myself|me|it|that
            sign|frame|endorse|second|buy|keep that|it|this
            guilty as charged
            the very same
            measure|number of me
            with every word|line|bit
            sounds|looks|reads|seems|feels like me|it|us|mine
            that|thats is? me|us|it|him|her|them
            so be it
            """
        )
    ])
    private static let owned = PhraseBook<Bool>([
        (
            true,
            """
            thats|its|that|it|this is? me|mine|my|myself|us
            it|that|this is|was $
            i am|do $
            mine|me|myself
            guilty as charged
            the very same|one|man|woman
            my|old|previous|maiden|married own? name|profile|page|account|photo|picture
            one and the same
            """
        )
    ])
    private static let strangers = PhraseBook<Bool>([
        (
            true,
            """
            wrong|different|another|other *2
            some|any|no|not|isnt|never *2 else|elses|one|me|mine|my|him|her|idea|clue|met|seen|heard|person|profile
            someone|somebody|strangers|stranger|namesake|namesakes
            my|his|her|a *1 brother|sister|father|mother|dad|mum|mom|son|daughter|cousin|uncle|aunt|nephew|niece|husband|wife|twin|colleague|boss|namesake|predecessor|neighbour|neighbor
            dont|not know|recognise|recognize *2
            """
        )
    ])
}
