import InterviewCore

/// How answers with a list begin before the list does.
enum ListLeads {
    static func book(for field: Field) -> PhraseBook<Bool> {
        switch field {
        case .promotion: promotion
        case .speakingExperience: speaking
        case .achievements: achievements
        default: subjects
        }
    }

    private static let subjects = PhraseBook<Bool>([
        (true, ForeignLeads.subjects),
        (
            true,
            """
            my|the|our main|top|core|key|favourite|favorite|best|podcast? @field are|is|would|include|includes be?
            my|the three|two|four|five main? @field are|would be?
            i can|could|would|might|will|want|hope|id love|like|also? to? talk|speak|chat|discuss|cover about|on|for? hours|ages? about?
            id love|like to talk|speak|chat|discuss|cover about|on?
            id talk|speak about
            could|can|would|might|happy|glad to? talk|speak|chat about|on
            i love|like|enjoy to? talk|talking|speak|speaking about|on
            i talk|speak|write|teach|coach about|on
            you? can|could|might? ask me anything? about|on
            talking|talk|speak|speaking about
            id say
            i would say
            we|you could|can|might|would|should cover|discuss|explore|do
            we|you could|can|might|would|should talk about
            i teach|study|practise|practice|research|know|handle
            the|my top|main|big|best two|three|four|five? are|is|would|will be?
            i guess|think|suppose
            probably|mostly|mainly|maybe|definitely|basically|perhaps|primarily|especially
            things|stuff|something|topics|subjects|anything like|about|around|on
            im an|a expert|specialist|authority in|on
            im an expert when it comes to
            im really? good|best|great|strong|known|skilled|experienced at|in|for|with
            i am good|best|great|strong|known|skilled|experienced at|in|for|with
            im *1 known for my? work? on|in?
            i can|could|would|might? speak|talk to
            i also? know about|most? about?
            i know very? well|much about?
            i? mainly|mostly|usually? work with *2 on
            i know a lot|bit|thing about
            i know a|very|so|too? great|good|fair|huge|whole|awful? deal|plenty|loads|tons|heaps|lot|everything|most|more|enough|bit|thing *3 about|of
            i|we specialise|specialize in|on
            specialised|specialized|specialising|specializing|trained|experienced|expert in|on
            i|ive|we|weve have|got? a|my|an? @field in|on
            i|ive|weve|we|im|weare have|am|are? specialised|specialized|specialising|specializing myself|ourselves? in|on
            i|id|im|ill|we|wed|weare would|am|are|will? be? more|than|very|quite|really|always|so|most? more|than|very|quite|really|always|so|most? happy|happiest|best|glad|pleased|keen|delighted|thrilled|willing|ready|open|up|game|down for|to|when|at? go|get|dig|dive|delve|talk|talking|speak|speaking|chat|chatting|discuss|discussing|cover|covering|explore|exploring deep|deeper|more|further|a? about|on|into? in?
            very|quite|really|always|more|most? than? happy|glad|pleased|keen|delighted|thrilled|willing|ready|open|up|game|down for|to? go|get|dig|dive|delve|talk|talking|speak|speaking|chat|chatting|discuss|discussing|cover|covering|explore|exploring deep|deeper|more|further|a? about|on|into? in?
            i|id|we|wed can|could|might|would|will|love|like? love|like|really|gladly|happily|also|easily? to? go|get|dig|dive|delve deep|deeper|right|straight|further? into|on
            can|could|might|would|love|id|lets|gladly|happily gladly|happily|also|easily? to? go|get|dig|dive|delve deep|deeper|right|straight|further? into|on
            i focus|work|concentrate on|in|with
            i mainly|mostly|usually|basically|primarily? cover|do
            people|folks|clients|others|they usually|often|mostly|always|mainly? ask|call|email|hire|contact|ring me about|for
            people|folks|clients|others|they usually|often|mostly|always|mainly? come to me for|with|about
            lets talk about
            lets do|cover|discuss|explore|take|start|go with?
            ive|i have? worked|work a? lot|much|mainly|mostly with|on|in
            how|what about
            id put|go|say down|with|for?
            you|we can|could|may|might|should|would just? put|write|note|jot|list|take|use|include|mention down? as?
            could|can|shall|should|may|might we|i maybe|perhaps|also? do|cover|discuss|explore|talk|chat|speak about|on?
            i would|could put|go|say down|with|for?
            put me? down for?
            number one|1 is|would be?
            a? lots|lot|loads of things|stuff|topics|areas but? mainly|mostly|especially|primarily?
            here are my|the|some? *2 @field
            here they are
            here you go
            these are|would? be?
            mine are|is|would? be?
            expertise|expert|skilled in
            it would be
            it|they|that would|are be?
            please? add
            add
            also
            puedo hablar de|sobre
            ich spreche uber
            je parle de
            parlo di
            posso falar de|sobre
            mis temas son
            meine themen sind
            """
        ),
    ])

    private static let promotion = PhraseBook<Bool>([
        (true, ForeignLeads.promotion),
        (
            true,
            """
            id like|love|want to promote|plug|mention|share|talk about?
            i would like|love to promote|plug|mention|share|talk about?
            i want|wanna|need|hope to? promote|plug|mention|share
            im|weare promoting|plugging|pushing|launching|selling
            i am promoting|plugging|pushing|launching|selling
            i promote|plug
            i have written|made|published|launched|released|recorded|started
            ive|weve|i|we just|recently|now|also? written|made|published|launched|released|recorded|started|opened|founded|created
            i|we have just|recently|now|also? launched|released|opened|started|founded|created|published
            please? do? plug|promote|mention
            do? plug|promote|mention
            please? tell people|listeners|everyone|everybody|folks|them about
            please? push
            i have|got
            weve|ive got|have
            theres
            we have
            promote|plug|promoting|plugging
            please? promote|plug|mention
            it would|ll be
            probably|just|maybe|yes|well|mainly|mostly|also
            @field is|are
            """
        ),
    ])

    private static let speaking = PhraseBook<Bool>([
        (true, ForeignLeads.speaking),
        (
            true,
            """
            i was|been|appeared|spoke|guested|talked|presented|keynoted|lectured|featured|performed *2 on|at|in
            ive also|just? been|appeared|spoken|guested|talked|presented|lectured|done *2 on|at
            i have also|just? been|appeared|spoken|guested|talked|presented|lectured *2 on|at
            i? have|ive? also|just? gave|given|led|ran|delivered|held|chaired|moderated
            i? was|been asked|invited to speak|talk on|at|for
            i? was|been|got invited|interviewed on|at|to|by|for
            i was a guest on
            i? am|was|im|ive|been been? a|the? regular|frequent|occasional|returning|monthly|weekly guest|speaker|panellist|panelist|contributor|cohost on|at|for|of
            i? have|ive given|done talks|lectures|keynotes|workshops|panels at|for|on
            ive been a guest on
            been a guest? on|at
            been on|at|in
            ive|i have? been on stage at|for
            guested|guesting on|at
            ive done|had
            i did
            so far|until|till now? just|only|mostly|mainly? on|at? the?
            just|only? once|twice on|at|in?
            was on
            spoke|speaking|spoken|talked|appeared|keynoted|lectured|presented on|at
            i also? spoke|talked|lectured at
            and i? also? spoke|talked|lectured|appeared|presented|was on|at
            and i? also? did|gave|held|delivered|chaired|moderated
            i? also? did|recorded|filmed
            i have|ive had the pleasure|honour|honor|luck|chance of|to appearing|speaking|being|appear|speak|be on|at
            yes|yeah|just|only|mostly|also|then
            """
        ),
    ])

    private static let achievements = PhraseBook<Bool>([
        (
            true,
            """
            my|our biggest|greatest|proudest|best|key|main|top|favourite|favorite? @field is|are|was|were|would|include be? that?
            my|our biggest|greatest|proudest|best|key|main|top|favourite|favorite @field so far? is|are|was|were|would|include be? that?
            id say
            i would say
            probably|maybe|mainly|definitely
            im most? proud|proudest of|that
            @field include
            """
        )
    ])
}
