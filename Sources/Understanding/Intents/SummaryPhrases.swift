import InterviewCore

/// What guests say to a summary that stands open to a yes or no, beside a plain yes and no: "not quite",
/// "something is wrong", "no, all good".
enum SummaryPhrases {
    /// Whole sentences only: one that says what is wrong is read for what it says.
    static let whole = PhraseBook<Intent>([
        (
            .no,
            """
            ^ <no> something|somethings|one|some|two|a|few|couple *3 wrong|off|missing|incorrect|inaccurate|right|odd|strange|outdated|changed|changing|fixing|fixed|mistake|error $
            ^ <no> something|somethings *2 wrong|off|missing|incorrect|odd|strange with|about|in|from *4 $
            ^ <no> i|id|we want|need|like|would|have|must|wanna|gotta *2 change|correct|fix|edit|adjust|update|revise|tweak|amend|rewrite *1 something|things|thing|it|that|this|one|some|few|couple|details|stuff|bits *1 $
            ^ <no> i|id want|need|like|would|have to? make|suggest a|an|some|one|few|two? *1 change|changes|correction|corrections|edit|edits|fix|fixes|adjustment|adjustments $
            ^ <no> there is|are|has|must? *3 mistake|mistakes|error|errors|problem|problems|issue|issues|typo|typos|wrong|missing *1 $
            ^ <no> theres *3 mistake|mistakes|error|errors|problem|problems|issue|issues|typo|typos|wrong|missing *1 $
            ^ <no> <polite> change|correct|fix|edit|adjust something|things|it|that|this|one|some|few|couple|a|two thing|things|detail|details|bits|bit|few? *1 $
            ^ <no> please? wait|stop a|one|just? second|sec|minute|moment|bit|please? $
            ^ <no> please? hold|hang on a|one|just|please|for? second|sec|minute|moment|bit|please? *1 $
            ^ one|just|a|give me? a|one? moment|second|sec|minute please? $
            ^ <no> not yet|quite|really|exactly|entirely|completely|there|fully *2 $
            ^ <no> not all|everything|so *3 $
            ^ <no> not ready|right|correct|accurate|ok|okay|good|happy|finished|done *2 $
            ^ <no> that|this|it|some|parts|bits *2 needs|need *1 work|fixing|changes|change|changing|correction|corrections|editing|edits $
            ^ <no> let me check|see|look|think|read|review *3 $
            ^ <no> i dont agree|like|think that|this|it|so? *1 $
            ^ <no> i dont like|love|want|recognise|recognize *3 $
            ^ <no> im|weare not *1 ready|done|finished|happy|sure|convinced|satisfied *3 $
            ^ <no> i|we am|are not *1 ready|done|finished|happy|sure|convinced|satisfied *3 $
            ^ <no> it|that|this dont|doesnt|does look|sound|seem|feel|read right|good|correct|ok|okay *1 $
            """
        ),
        (
            .yes,
            """
            ^ <no> all|everything|everythings|its|thats|looks|sounds|seems|im|weare is|looks|all? good|fine|right|great|correct|ok|okay|perfect|happy *2 $
            ^ <no> no changes|corrections|complaints|notes|edits|objections|issues|problems|remarks|comments *3 $
            ^ <no> nothing to? change|correct|fix|edit|wrong|complain *2 $
            ^ <no> i|we like|love it|that|this *2 $
            """
        ),
    ])
}
