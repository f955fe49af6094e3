import InterviewCore

/// Sentences of an answer that speak of the answer and are no part of it: "Ok here goes.", "Feel free to shorten."
enum Asides {
    static func isAside(_ sentence: Sentence) -> Bool {
        guard (1...14).contains(sentence.words.count) else { return false }
        return book.best(in: sentence.words, at: 0) != nil || book.best(in: Judge.core(sentence.words), at: 0) != nil
    }

    /// "Hope that's enough, the soldering iron is hot": what speaks of the answer, and why.
    static func isAside(_ sentence: Sentence, in message: MessageText) -> Bool {
        if isAside(sentence) || BracketAsides.isAside(sentence, in: message) { return true }
        let clauses = message.clauses(of: sentence.tokens)
        guard clauses.count == 2, (1...8).contains(clauses[1].count), message.folded(clauses[0].upperBound) == ","
        else { return false }
        let words = Word.words(of: message, in: clauses[0])
        return hopes.best(in: words, at: 0) != nil || isAside(words)
    }

    private static let hopes = PhraseBook<Bool>([
        (
            true,
            """
            ^ and|so|well? i? hope|hopefully that|this|it|its|thats|these|those *2 helps|help|works|work|do|does|ok|okay|enough|fits|useful|clear|fine|alright $
            """
        )
    ])

    static func isAside(_ words: [Word]) -> Bool {
        (2...14).contains(words.count) && words.last?.text != "podcast" && book.best(in: words, at: 0) != nil
    }

    /// "Easy.", "Well, that one's simple.": how an answer of several sentences may begin.
    static func opensAnswer(_ sentence: Sentence, in message: MessageText) -> Bool {
        sentence.words.count <= 6 && [".", "!", "…"].contains(message.folded(sentence.tokens.upperBound - 1))
            && sentence.words.contains { easy.contains($0) }
            && sentence.words.allSatisfy { easy.contains($0) || around.contains($0) }
    }

    private static let easy = WordSets.set(
        "easy simple gladly happily sure certainly absolutely course willingly peasy")
    private static let around = WordSets.set(
        "oh well thats that this ones one is an a of so thing very pretty really enough")

    private static let book = PhraseBook<Bool>([
        (true, foreign),
        (
            true,
            """
            ^ here|heres goes|go|mine|my|it|one *2 $
            ^ here it is|goes $
            ^ so|ok|and? before i|we answer|start|begin|continue|go|get|forget *3 $
            ^ so|and|just|please? pick|choose|take|use|select whichever|whatever|any|either *8 $
            ^ so|and|just|please? feel free to pick|choose|take|use|select *8 $
            ^ *2 to follow|come $
            ^ will|ill|to follow|send|add *2 later|soon|shortly $
            ^ feel free to *8 $
            ^ i? hope|hopefully *2 helps|works|ok|enough|fits|okay|useful|clear *2 $
            ^ if|hope that|this makes sense *2 $
            ^ sorry for|about|if *8 $
            ^ let me know *8 $
            ^ you|please? can|may|could? please? shorten|edit|cut|trim|change|tweak|tidy it|this|that|as|if *6 $
            ^ i can|could|will|ill send|write|give|share|expand|elaborate|add *6 $
            ^ ask me about|for that|it|this|more *4 $
            ^ it|that? depends on *5 $
            ^ what? a? good|great|nice|hard|tough|tricky|big|fun|lovely|interesting|excellent|deep|clever|funny|wonderful|brilliant|odd|strange|easy question|one *3 $
            ^ let me think|see *4 $
            ^ hard to choose|pick|say *4 $
            ^ where do|to i? start|begin *2 $
            ^ too many to *4 $
            ^ could|i go on *3 $
            ^ i could go on *3 $
            ^ there|theres is|are? more|others *3 $
            ^ and so on *2 $
            ^ that|those|these|thats|this is|are? the|my|a? short|long|quick|whole|brief|main|rough version|ones|three|list|draft *3 $
            ^ sorry? i got|was|am distracted|interrupted|disconnected|back *3 $
            ^ sorry phone|doorbell|dog|cat|kid *2 $
            ^ sorry? my? phone|doorbell|dog|cat|kid|baby rang|ringing|barked|barking|crying|woke *2 $
            ^ if|hope i|you *1 understand|understood the|your|that|this? *2 $
            ^ does|is|will|would that|this|it *1 work|ok|okay|help|count|enough|do $
            ^ please? use the following|below $
            ^ wrote|written|writing|typing this *2 on|in|from *4 $
            ^ copied|copying|pasted|pasting *1 from *5 $
            """
        ),
    ])
}
