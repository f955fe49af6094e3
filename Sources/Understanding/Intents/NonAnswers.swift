import InterviewCore

/// "idk, I'm just a normal person", "honestly nothing special about me": sentences that decline without being a set
/// phrase. One does if it holds words that decline and beside them nothing but talk.
enum NonAnswers {
    static func intent(of words: [Word], context: ReadingContext) -> Intent? {
        guard (1...18).contains(words.count) else { return nil }
        if words.count == 2, words[0].text == "no", words[1].text.hasPrefix("preference"), context.asked.count == 1 {
            return Intent.none
        }
        if declinesOutright(words, context) { return Intent.none }
        if !context.asked.contains(.schedulingPreference), words.count <= 12, referrals.best(in: words, at: 0) != nil {
            return .skip
        }
        let isThought = context.asked.contains(.keyMessage) || context.asked.contains(.uniquePerspective)
        var found: Intent?
        var index = 0
        while index < words.count {
            if let core = cores.best(in: words, at: index), !goesOn(words, core.match.range.upperBound),
                !isThought || core.meaning != .none || isOwn(words, core.match.range)
            {
                found = found ?? core.meaning
                index = core.match.range.upperBound
            } else if light.contains(words[index]) {
                index += 1
            } else {
                return nil
            }
        }
        return found
    }

    /// "nothing that deserves the word", "not a medals sort of person": there is none, whatever it is called.
    private static func declinesOutright(_ words: [Word], _ context: ReadingContext) -> Bool {
        guard let asked = context.asked.first, context.asked.count == 1, words.count <= 14,
            [.successStories, .achievements, .speakingExperience, .promotion].contains(asked)
        else { return false }
        let core = Judge.core(words)
        return lacks.best(in: core, at: 0) != nil && !core.contains { $0.text == "but" || $0.isAddress }
    }

    private static let lacks = PhraseBook<Bool>([
        (
            true,
            """
            nothing|none|nowt|nuthin|zilch that|worth|with|framed|engraved|to|much|id|id|really|of|i|big|grand|special|fancy|like|comes|exciting|you *10 $
            i have|ive nothing|none|nowt *10 $
            theres|there is nothing|none|not *10 $
            not a|an|really|much|exactly|the *3 sort|kind|type|person|one|man|woman *6 $
            not|havent|never a|an|one|so|had|got *5 to my|our name *3 $
            im not|no a|an|really|the? *3 sort|kind|type|person|one|man|woman|winner|speaker|hero *6 $
            not that i|sort|kind *6 $
            i dont really|much|usually|ever? go|do|believe|care|collect|keep|chase|win|enter|bother|speak|talk in|for|about|much|to|on|with *4 $
            never been one|the *6 $
            no|not|zero a|any|one? single? medal|medals|trophy|trophies|cup|cups|prize|prizes|award|awards|certificate|certificates|ribbons|plaques|rosettes|silverware *7 $
            """
        )
    ])

    /// "Nothing is impossible", "I don't know is an answer", "you don't have to": the words are part of a thought.
    private static func goesOn(_ words: [Word], _ next: Int) -> Bool {
        guard next < words.count else { return false }
        if next > 0, words[next].text == "to", ["have", "need"].contains(words[next - 1].text) { return true }
        // "I have no idea" has a meaning of its own.
        let isIdea = ["clue", "idea", "inkling"].contains(words[next].text)
        if next > 0, words[next - 1].text == "no", isIdea { return true }
        return thoughts.contains(words[next])
    }

    /// A thought about the world has none of the guest in it: "never give up".
    private static func isOwn(_ words: [Word], _ core: Range<Int>) -> Bool {
        words.contains { selves.contains($0) } || core.lowerBound == 0 && core.count == words.count
    }

    /// "Ask my wife, she writes these things"
    private static let referrals = PhraseBook<Bool>([
        (
            true,
            """
            <polite> ask|call|email my wife|husband|partner|assistant|agent|publicist|team|manager|colleague|boss
            <polite> ask|call|email my mum|mom|editor|pr|kids|friends
            """
        )
    ])

    private static let thoughts = WordSets.set("is are was were beats can could will would should must has")
    private static let selves = WordSets.set("i im ive id ill me my mine idk dunno we our")

    private static let cores = PhraseBook<Intent>([
        (
            .skip,
            """
            idk|dunno|idc
            i? dont|do not? really|actually|even|quite|honestly? know
            i? dont remember|recall
            i? cant remember|recall|decide|say|tell
            i? cant|couldnt really|even|just? think of|about
            no idea|clue|inkling
            not sure|certain
            im|am not really|so|too|quite|entirely? sure|certain
            havent decided|thought|figured|considered
            hard|difficult|tough|tricky to say|answer|tell
            nothing comes|springs to mind
            nothing thats? coming|springing to mind
            draw|drawing|drew a blank
            surprise me
            too lazy|tired|busy|shy
            anything goes|works
            im|am easy
            i? dont mind
            any|whichever|whatever|anything *1 you|they like|want|fancy|prefer|choose
            i? ill|will? leave|defer|hand that|it|this|those *1 to you|the|them|others|whoever host|hosts|team|producer|producers|experts|pros|others?
            who knows
            not a|one question|one *6 answer|answered|like|for
            you write|do|make|draft it|that|this|one
            rather|prefer|better you|they picked|pick|chose|choose|decided|decide
            heaven|god|goodness|lord knows
            i said|say skip|pass|next|no
            no sabria
            nao saberia
            je? ne saurais pas
            you choose|decide|pick
            up to you
            je? nai rien qui me? vient
            mind is|went|goes|has gone blank
            ask me later|tomorrow|another|again|afterwards
            no se
            ni idea
            pas didee
            nessuna idea
            nenhuma ideia
            nada me viene|vem
            no se me ocurre nada?
            mir fallt nichts|gerade ein?
            mir fallt gerade? nichts ein?
            non mi viene niente|nulla
            rien ne me vient
            je? ne? sais pas
            aucune idee
            keine ahnung
            weiss|weiß ich? nicht
            nao sei
            sei la
            non lo? so|saprei
            boh
            """
        ),
        (
            .none,
            """
            nothing|none
            same as everyone|everyones|everybody|anyone|others|most|them|you|anybody|everybodys else|elses|others|people?
            i? dont|wouldnt|doubt think|say|call|consider that? im|i|myself am? really? a|an|any|the? *1 expert|good|great|special
            im|i am? not really? a|an|the? *1 expert|guru|authority
            i? dont|havent really|actually|even|quite|honestly? have|had|do|got|use|own
            i|ive have? never
            never
            not really|yet|much
            cant say i do|have|am
            i|ive have|got no|zero|nothing
            nada|nichts|niente|rien|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|aucun|aucune|keine|keins
            """
        ),
        (
            .refuse,
            """
            rather|prefer|sooner not
            rather|sooner|prefer tell|save|keep|share|leave|do that|it|this|those|them one|story? on|for|until|till|to|in|when the? air|live|later|show|recording|day|were
            none of your business
            i? dont|wouldnt really? want|like|wish|care to
            im|am not comfortable|willing|happy
            """
        ),
    ])

    /// Words that tell nothing of a guest.
    static let light =
        WordSets.fillers + WordSets.yet + WordSets.my
        + WordSets.set(
            """
            i me my mine im ive id ill we us our you your youd it its that thats this these those there theres here they them
            one ones any anything something some thing things stuff much many lot lots bit really frankly tbh truly only even
            still now for of on in at to about with as like and or but if then than too also be am is are was were been being
            do does did done doing have has had having get got can could would will might may want wanted feel think thought
            thinking know say said saying tell telling share sharing add write writing put give mention mind head come comes
            special normal regular ordinary average boring simple unique interesting worthy remarkable great good person guy
            girl human someone brag bragging boast boasting remember recall kind sort guess suppose believe perhaps probably
            not no nope nah never ever none nothing else particular exactly sure clue idea answer question questions what how
            famous myself yourself either neither man ugh eh meh later soon someday anymore fancy before yeah thinker tho
            though cause because cuz such very pretty quite when where sadly unfortunately nope off hand offhand straight
            away spot clever smart funny cool enough since started starting new all fair point tell truth personally rly
            no se nada que es la verdad ahora mismo por el momento de mi lo un una le la je moi pas pour moment vraiment ich
            habe hab da leider gerade ehrlich gesagt so direkt nicht no momento agora nao tenho eu ainda non ho in questo tout suite comme ca dire quoi dazu einfach so hier jetzt adesso subito dire cosa ocurre eso ahorita de du des hay sea experto experta lo en qui whod wholl whos listen listening hear end work works works story stories topic topics audience listener listeners message bio angle perspective achievements awards whats decirte decir dizer sagen gute frage buena pregunta bonne bella domanda boa pergunta describe describing explain introduce summarise summarize phrase words choose decide pick ask go ahead skip pass next move expert experts known at wrong right bad
            """)
}
