import InterviewCore

/// Wishes in everyday English that fill a sentence, or one of its few clauses.
enum PlainWishes {
    /// What a sentence wants that says nothing else.
    static func wish(_ words: [Word], in tokens: Range<Int>, of message: MessageText, _ context: ReadingContext)
        -> [Intent]?
    {
        guard (1...16).contains(words.count) else { return nil }
        if context.stage != .question, let answer = answers.best(in: words, at: 0) { return [answer.meaning] }
        if let found = whole.best(in: words, at: 0) { return [found.meaning] }
        if withholds(words, context) { return [.refuse] }
        let clauses = message.clauses(of: tokens)
        guard (2...3).contains(clauses.count) else { return nil }
        let parts = clauses.map { Word.words(of: message, in: $0) }
        // "I wasn't happy with my key message, can we do it again?"
        if parts.count == 2, anew.best(in: parts[1], at: 0) != nil,
            parts[0].indices.contains(where: { place in
                FieldNames.names(in: parts[0], at: place).contains { name in
                    name.fields.contains { !(context.known[$0] ?? []).isEmpty && !context.asked.contains($0) }
                }
            })
        {
            return [.redo]
        }
        for part in parts {
            if let found = clause.best(in: part, at: 0) { return [found.meaning] }
        }
        // "no preference, next", "I don't have a good answer, skip"
        if let last = parts.last, skips.best(in: last, at: 0) != nil, words.count <= 12,
            parts[0].contains(where: { declining.contains($0) })
        {
            return [.skip]
        }
        // "Skål, yes!"
        if context.stage == .proposal || context.stage == .learned, parts.count == 2, parts[0].count == 1,
            parts[1].count == 1, ["yes", "yep", "yeah", "yup"].contains(parts[1][0].text),
            !AssentPhrases.noWords.contains(parts[0][0].text)
        {
            return [.yes]
        }
        return nil
    }

    private static let anew = PhraseBook<Bool>([
        (
            true,
            """
            ^ so|and|but|please? <polite> do|try|answer|write|redo|rewrite|tell|say|put it|that|this over? again|over|anew|once|differently|better? more? from? the? scratch|start|beginning|top? please? $
            ^ so|and|but|please? <polite> have|get|take|give me? it? a|another|second|one|new|fresh go|try|shot|attempt|crack|stab at? it|that|this? please? $
            """
        )
    ])
    private static let declining = WordSets.set("i im ive not no dont cant nothing none never whatever any")
    private static let skips = PhraseBook<Bool>([(true, "^ lets|please|so? skip|next|pass one|it|please|question? $")])

    /// Of what stands open to a yes or no.
    private static let answers = PhraseBook<Intent>([
        (
            .yes,
            """
            ^ y $
            ^ you bet *1 $
            ^ sure|ok|yeah|yes|well why not $
            """
        ),
        (
            .no,
            """
            ^ <no> nothing|none|little|nobody of|in|about? this|that|it|these? is|are|was right|correct|true|accurate|mine|me *2 $
            ^ <no> thats|its not|isnt|never at? all? really|quite|entirely? correct|right|true|accurate|me|mine *2 $
            ^ <no> that|this|it|these|they isnt|arent|wasnt|aint at? all? really|quite|entirely? correct|right|true|accurate|me|mine *2 $
            ^ <no> that|this|it|these|they is|are|was not|wrong at? all? really|quite|entirely? correct|right|true|accurate|me|mine *2 $
            ^ <no> please? dont|never please? use|take|put|include|add|keep|publish|print|say|write|save|store|post that|this|it|them|these|those *3 $
            """
        ),
        (.finish, "^ yes|ok|okay|perfect|great|good|fine|sure and|then <polite> finish|end|stop|close|wrap *3 $"),
        (
            .recap,
            """
            ^ <polite> show|read|give|send me that|it|this|everything|the *2 again|once *1 $
            ^ <polite> see|read|have that|it|this|everything|the *2 again|once *1 $
            """
        ),
    ])
    /// Another question that is to be answered anew.
    private static let again = """
        ^ <no> <polite> do|redo|answer|try|rewrite|revisit|rework|start|write|go|ask|repeat|tackle|reword me? back? over|through|about|to|at? <my> question|one|bit|part|answer? <my> @field question|one|bit|part|answer|section? again|over|anew|afresh|differently please|thanks? $
        ^ <no> <polite> do|redo|answer|try|rewrite|revisit|rework|start|write|go|ask|repeat|tackle|reword me? back? over|through|about|to|at? <my> question|one|bit|part|answer? <my> @field question|one|bit|part|answer|section? once|one more time? please|thanks? $
        ^ <no> <polite> have|get|take|make|give|need|write me|you|it? a|one? another|second|new|different|fresh|better|proper go|try|shot|attempt|stab|crack|turn|answer|version at|on|for|about|to|of? <my> question|one|bit|part|answer? <my> @field question|one|bit|part|answer? please|thanks? $
        ^ <no> one|a|another|just? more|second|last|another go|try|shot|attempt|stab|crack at|on|with <my> @field question|one|bit|part|answer? please|thanks? $
        ^ <no> <polite> redo|do|answer|write|rewrite|tell|put <my> question|one|bit|part|answer? about? <my> @field question|one|bit|part|answer|section? for? a|the? second|third|another time please|thanks? $
        ^ <no> <polite> redo|do|answer|write|rewrite|tell|put <my> question|one|bit|part|answer? about? <my> @field question|one|bit|part|answer|section? over|again? from the? scratch|start|beginning|top please|thanks? $
        ^ <no> <polite> redo|rework|revisit|rewrite <my> question|one|bit|part|answer? <my> @field question|one|bit|part|answer|section? please|thanks? $
        """
    private static let whole = PhraseBook<Intent>([
        (.redo, again),
        (
            .redo,
            """
            ^ <polite> do|try that|this|it|the|my question|one|answer|part? over again? *2 $
            ^ <polite> do|try|answer this|that|the one|question|part? again *2 $
            ^ no|wait|oops|hmm|sorry|ok? <polite> rewrite my|the|that|this|it answer|one|last|bit|text|part? again? *4 $
            ^ no|wait|oops|hmm|sorry|ok? <polite> redo my|the|that|this|it answer|one|bit|text|part? $
            ^ <polite> start over|again|afresh|anew from|at|with? the? very? beginning|scratch|start|top? please|now|then|thanks? $
            ^ <no> <polite> put|bring|get|set|change|turn|restore it|that|this|them|things|everything back? *9 undid|undo|undone|undoing *2 $
            ^ <no> <polite> put|bring|get|set it|that|this|them|everything back to? the|how|as|like way? it|that|they was|were before|earlier? *1 $
            """
        ),
        (
            .cancel,
            """
            ^ stop|please|sorry|no|ok? i dont|no|wont longer? want|wish|like to continue|proceed|participate|carry|go on|with|in? with? this|the|your? interview|conversation|profile|chat? anymore|please|thanks? $
            ^ <polite> delete|erase|wipe everything|all|my|the data|profile|account|information|details *2 $
            ^ <polite> delete|erase|wipe everything please? $
            ^ forget it im out *2 $
            ^ count me out *2 $
            """
        ),
        (
            .whatNext,
            """
            ^ ok|okay|so|and and? then $
            ^ and|so|ok *6 what else do|would|will|did you need|want|require *4 $
            ^ what else do|would|will you need|want|require *4 $
            ^ first|so|but|and|ok? <polite> explain|describe me|us|to? please? first? the|this whole? process|procedure first|please? $
            ^ first|so|but|and|ok? <polite> explain|tell|show|describe|clarify me|us|to? please? first? how this|it|that|all|the *2 works|work|goes|going $
            """
        ),
        (
            .howLong,
            """
            ^ so|and|ok? is|was|will this|that|it be? the last|final question|one|thing|part|step *2 $
            ^ so|and|ok? is there|are much|many|a|any lot? more questions|of|to|after|left|coming|this|it *4 $
            ^ how much more? time do|does|will|would you|this|it need|want|take *3 $
            """
        ),
        (
            .repeat,
            """
            ^ *2 <polite> say|explain|write|ask|put|tell it|this|that|question|the|me|again? *2 in|with? more|very? easy|easier|simple|simpler|plain|basic|small english|words|word|language|way please? $
            ^ sorry|again|and|ok? again please $
            ^ again $
            ^ sorry|and|ok? which two|three|four|things|questions? things|questions|details|ones? did|do you want|need|ask|mean *2 $
            ^ sorry|and|ok? what two|three|four|five things|questions|details did|do you want|need|ask|mean *2 $
            ^ which *2 do|did you mean *1 $
            """
        ),
        (
            .source,
            """
            ^ which|what page|site|website|profile|document|article|source did|do|have you read|use|used|look|take|find *3 $
            ^ from where do|did|have you have|get|got|know|take *3 $
            ^ did|have you read|find|found|get|got|see|take that|this|it|those|these on|from|in|at *3 $
            ^ you can|could|will|may? find my|the|a *2 on|at|in my *2 $
            """
        ),
        (
            .undo,
            """
            ^ oh|no|wait|oops|sorry? no|wait|sorry? <polite> take that|it|this one? back please|again? $
            ^ oh|no|wait|oops|sorry? no|wait|sorry? <polite> bring|get that|it|this one? back please|again? $
            """
        ),
        (
            .question,
            """
            ^ hmm|so|and|but|wait|sorry|ok? can|could|will|would|do|does|may the|your|other? hosts|host|people|listeners|anyone|others|everybody|everyone|public|guests else? also|then? see|read|get|view|have|hear my|the|this|it *8 $
            ^ hmm|so|and|but|wait|sorry|ok? who|whos|wholl *6 see|sees|read|reads|view|views|access|hear|hears all|any? of? this|that|it|these|those|everything|them answers|here|stuff? by|in? the? way|end? please|later|anyway|exactly|actually|btw? $
            ^ hmm|so|and|but|wait|sorry|ok? who|whos|wholl *6 see|sees|read|reads|view|views|access|hear|hears my|the|these|those|all *1 answers|answer|replies|responses|information *2 $
            """
        ),
        (
            .finish,
            """
            ^ <polite> end|stop|finish|leave|wrap it|things? here|now|up and|then *9 $
            """
        ),
        (
            .skip,
            """
            ^ not now *2 $
            ^ so|and|but|please|maybe|perhaps? <polite> leave|come|take|move|tackle|save|keep|park back? to? that|this|it|the one|question|part? for|at|till|until? the? very? later|tomorrow|afterwards|end|then please|maybe? $
            ^ *7 id|i would? like|prefer|rather|want|love|wanna to? decide|settle|sort|answer|do|leave|figure|fill|tell|choose|pick it|that|this? out|in|up? for|some|at? another|next|a? later|afterwards|time|day|point|week|date *1 $
            ^ <polite> give|send|tell|add|say|answer you? that|it|this|them|those|these one? later|tomorrow|afterwards|another *3 $
            ^ <polite> leave that|this|it one please|out|for? *2 $
            ^ <polite> stay|go|continue without a|an|any|the|it|that *2 for|at? *3 $
            """
        ),
        (
            .none,
            """
            ^ no|not particular|specific|special|certain|real|a @field *2 $
            ^ im not working|employed at|right|just|these|for|currently? *3 $
            """
        ),
        (
            .refuse,
            """
            ^ <polite> stay|remain|be anonymous|private|unnamed *3 $
            ^ <polite> leave that|this|it to you|them|others *9 $
            ^ thats|this|that|its|it is? a|too|very|quite|rather|really|bit|little? private|personal|confidential|secret|sensitive and|so|sorry? i|id|ill|im wont|rather|prefer|dont|cant|not|keep|sooner|would *6 $
            """
        ),
        (
            .example,
            """
            ^ what would|could|might be a|an|some? good *6 $
            """
        ),
        (
            .smalltalk,
            """
            ^ am i talking|speaking|chatting|writing to|with a|an *5 $
            ^ haha|lol|well|oh|hm|hmm|gosh|ok? where do|should i start|begin *1 $
            ^ tell me a joke *4 $
            """
        ),
        (
            .recap,
            """
            ^ what did|have you note|noted|write|written|save|saved|record|recorded|store|stored down|so|for|about? *3 $
            """
        ),
        (
            .handover,
            """
            ^ can|could|will|may someone|somebody|anyone from|on|in|at your|the team|side|office|staff *6 $
            ^ can|could|may she|he|they|my|our *2 continue|finish|complete|answer|take|fill|do *4 $
            """
        ),
        (
            .why,
            """
            ^ so|and|but|wait|sorry|ok|hm|hmm? what|whats is|are|do|would|will? you|i? need|want? <my> @field for $
            ^ what happens|will with|to my *3 data|details|information|info|email|address|number *3 $
            ^ is the|my|that|this|it *2 important|necessary|required|needed *2 $
            """
        ),
        (
            .alreadySaid,
            """
            ^ you already|should have|know|got <my> @field from|in|on|with *4 $
            """
        ),
    ])

    /// "my years in the trade are my own business", of a fact that was asked.
    static func withholds(_ words: [Word], _ context: ReadingContext) -> Bool {
        guard context.stage == .question, context.asked.count == 1, !context.asked[0].takesWholeAnswer,
            (4...16).contains(words.count)
        else { return false }
        return withheld.best(in: words, at: 0) != nil
    }

    private static let withheld = PhraseBook<Bool>([
        (
            true,
            """
            ^ *10 is|are|stays|stay my|our own? business|affair|secret|thing *2 $
            ^ *10 is|are|stays nobodys|noones|none business|concern *2 $
            ^ *10 is|are|stays private|confidential|personal|secret *1 $
            ^ i|ill|id keep|rather my|that|those|this|it|the *7 to myself $
            ^ thats|its|this is? between me|myself and *7 $
            """
        )
    ])

    /// Strong enough to be one clause of two or three.
    private static let clause = PhraseBook<Intent>([
        (.redo, again),
        (
            .repeat,
            """
            ^ *2 <polite> say|explain|write|ask|put|tell it|this|that|question|the|me|again? *2 in|with? more|very? easy|easier|simple|simpler|plain|basic|small english|words|word|language|way please? $
            """
        ),
        (
            .whatNext,
            "^ first|so|but|and|ok? <polite> explain|tell|show|describe me|us|to? please? first? how|what|the this|it|that|all|we|whole? *2 works|work|goes|going|here|process|procedure please|first? $"
        ),
        (
            .cancel,
            """
            ^ and|so|but? i dont|no longer? want|wish to continue|proceed|participate|carry|go on? with|in? this|the|your? interview|conversation|anymore? $
            ^ <polite> delete|erase|wipe everything|all|my|the data|profile|account|information|details? $
            ^ im out $
            ^ ive decided against it|this|that $
            """
        ),
        (.why, "^ and|but|so|wait? why do|would you need|want|ask *5 $"),
        (
            .skip,
            """
            ^ so|and|but|please? <polite> ask me? that|this|it? *2 later|tomorrow|afterwards *2 $
            ^ so|and|but|maybe|please? can|could|may|shall|should i|we tell|give|send|let|write|add|answer|do you? know? that|it|this? *1 later|tomorrow|soon|afterwards|next week|month|time? $
            ^ i|ill|well can|could|will? tell|give|send|let|write|add you? know? that|it|this? *1 later|tomorrow|soon|afterwards|next week|month|time? $
            ^ so|and|but|please|maybe? <polite> ask me? that|this|it? again? some|the|in? next|another|other|a|few time|week|month|day|year|days|weeks *1 $
            ^ so|and|but|please|maybe|perhaps? <polite> do|leave|come|take|move|tackle|answer|save|keep|park back? to? that|this|it one|question|part? for|at|till|until? the? very? later|tomorrow|afterwards|end|then please|maybe? $
            """
        ),
        (
            .undo,
            """
            ^ <no> <polite> take|pull|get|withdraw|recall|unsend back? what|whatever i just? said|wrote|typed|sent|entered|submitted|posted|put *2 $
            """
        ),
    ])
}
