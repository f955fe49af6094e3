import InterviewCore

/// Greetings, thanks, weather and comments: nothing to store.
enum SmalltalkPhrases {
    /// A sentence of only these words is smalltalk.
    static let words = WordSets.set(
        """
        hi sup hello hey heya hiya howdy yo there greetings welcome good morning afternoon evening day night thanks thank
        you thx ty cheers ta much very so many lot lots great awesome cool nice wow lovely amazing fantastic excellent
        brilliant wonderful super perfect interesting fun funny haha hahaha jaja jajaja jeje lol lmao rofl hehe hihi ok okay k alright
        right got it gotcha understood noted sure sounds see makes sense fair enough hmm hm mmm umm uh uhm um er oh ah
        aha ooh oops sorry please pls welcome bye goodbye later cya ciao hola salut bonjour bonsoir hallo servus moin
        buenos dias buenas tardes noches ola buongiorno merci danke gracias grazie obrigado obrigada bitte prego namaste
        salaam shalom konnichiwa ni hao nihao omg yay woohoo whoa phew meh well again everyone all team greenroom bot
        mate buddy friend dude folks sweet neat hooray excited pleased glad happy to meet nice too testing test ready wait
        start begin go lets im i am this is be here look looking forward really indeed
        """)

    /// Sentences that are smalltalk as a whole.
    static let whole = PhraseBook<Intent>([
        (
            .smalltalk,
            """
            ^ how are you *3 $
            ^ good|lovely morning|afternoon|evening|day from *4 $
            ^ hows it going *2 $
            ^ how is it going *2 $
            ^ hows your *3 $
            ^ whats up *2 $
            ^ how do you do $
            ^ nice|good|great|pleased|lovely to meet|see|be|talk|hear|chat|have|speak *4 $
            ^ im fine|good|great|well|ok *3 $
            ^ thank you *6 $
            ^ thanks *6 $
            ^ many thanks *6 $
            ^ appreciate it *3 $
            ^ *3 weather *6 $
            ^ its|it is|s? so|really|very|quite|pretty? raining|pouring|drizzling|chilly|humid|boiling|sunny|snowing|cold|hot|rainy|warm|windy|freezing|cloudy|late|early|monday|friday *5 $
            ^ lovely|nice|beautiful|gorgeous|terrible|awful|horrible|such|what *2 sunshine|sun|rain|snow|storm|heat|day|morning|evening *3 $
            ^ youre|you are? doing|being|so|very|really|quite|a|an? great|good|well|fine|funny|nice|awesome|kind|sweet|helpful|fast|quick|clever|smart|cute|job|fun *2 $
            ^ hold|hang on my|the *1 phone|doorbell|door|dog|cat|kid|kids|baby|kettle is|are|just|has *4 $
            ^ wow|oh|haha|ha|ooh? this|that|it is|was|goes so|really|very|pretty|quite? nice|great|cool|awesome|fun|funny|easy|neat|quick|fast|smooth *1 $
            ^ this is? taking|takes too|so|really|quite? forever|ages|long|a *2 $
            ^ id|ill|i have|need|got|must? to? think about|on|for? it|this|that|a? bit|while|moment? $
            ^ these|this|that|the|your|such question|questions|ones? is|are|was so|too|very|really|quite|pretty? hard|tough|difficult|tricky|weird|long|odd|deep|silly $
            ^ wait a|one? sec|second|minute|moment|bit? $
            ^ just? grabbing|getting|making|having|finishing a|an|my|some|another|the? *1 coffee|tea|lunch|breakfast|drink|water|dinner|snack|call *5 $
            ^ bom|boa|buenas|buenos|guten|gute|god|goede dia|tarde|noite|tardes|noches|dias|tag|morgen|abend|dag $
            ^ its a|an|such so|really|very|a? lovely|nice|beautiful|gorgeous|terrible|awful|great|cold|hot|rainy|sunny day|morning|evening|afternoon *3 $
            ^ what a|an lovely|nice|great|beautiful|horrible|terrible|rainy|cold|hot|sunny|day|week|good|clever|cool|fun|smart|strange *4 $
            ^ give me a|one? second|sec|moment|minute|min *2 $
            ^ one|a second|sec|moment|minute|min please|just|sorry|ok? $
            ^ one|a|give me|a|one|just? second|sec|moment|minute|min *3 $
            ^ just a|one second|sec|moment|minute|min *3 $
            ^ give me a|one *3 $
            ^ hold|hang on *3 $
            ^ let me think about|on|for? it|this|that? a|one? second|moment|minute|bit? $
            ^ buena|bonne|gute|boa|bella|buona pregunta|question|frage|pergunta|domanda *2 $
            ^ let me think|see|check|have|chew|sleep|ponder|mull|reflect|dwell|look|find|grab|fetch *4 $
            ^ ugh|oof|phew|argh|pff|sigh|gosh|man|haha|god|whew|ouf what? a? its|been|been? a|such? a? long|hard|rough|tough|crazy|busy|mad|hectic|endless|tiring|exhausting|weird day|week|night|shift|morning|afternoon|evening|month *6 $
            ^ brb *3 $
            ^ be right back *3 $
            ^ i|ill be right back *3 $
            ^ im back *3 $
            ^ good|great|nice|tough|hard|interesting|excellent|fair|tricky|fun|funny|lovely|big|deep|brilliant question|point|one|idea *3 $
            ^ thats|what a|an good|great|nice|tough|hard|interesting|excellent|fair|tricky|fun|funny|lovely|big|deep|brilliant *1 question|point|one|idea *3 $
            ^ thats|this|that|it is? so|very|really|pretty|quite? nice|great|cool|awesome|fun|funny|interesting|easy|neat|lovely|amazing|fast|quick|clever|impressive|smart|helpful|kind *4 $
            ^ i like|love|enjoy this|that|it|your|how|talking *5 $
            ^ im so? excited|happy|glad|thrilled|curious|nervous|looking|ready|new *6 $
            ^ so? excited to|for|about *6 $
            ^ looking forward *6 $
            ^ sorry for|about|im *6 $
            ^ im not|bad|terrible|awful|hopeless very|so|really|too? good|great? at talking|writing|speaking|bragging about myself|me *2 $
            ^ no worries|problem|problems|prob|rush|hurry|sweat *4 $
            ^ never mind *1 $
            ^ nevermind $
            ^ take your time $
            ^ youre|your|you are? welcome|great|funny|good|awesome|amazing|nice|the best|very? *4 $
            ^ have a good|nice|great|lovely *4 $
            ^ happy|merry monday|tuesday|wednesday|thursday|friday|new|christmas|holidays|weekend *3 $
            ^ i need|just need|had|want? a|my|another|more|some|to *2 coffee|tea|break *4 $
            ^ its|it is|s? so|really|very|quite|pretty|too? hot|cold|warm|rainy|sunny|windy|freezing|humid here|outside? today|now|again|there? $
            ^ this|that|it is|was much|so|way? nicer|better|easier|faster|quicker|friendlier than *5 $
            ^ my|the|our dog|cat|kid|kids|baby|son|daughter|neighbour|neighbor|wifi|internet|phone|battery is|are|just|has|keeps|wants|died|dropped|wont|needs|rang *8 $
            ^ greetings *5 $
            ^ hello|hi|hey from *5 $
            ^ happy to *6 $
            ^ glad to *6 $
            ^ here we go *3 $
            ^ lets go *2 $
            ^ lets get|start|begin|do *4 $
            ^ got it *3 $
            ^ i see *2 $
            ^ i understand *3 $
            ^ makes sense *3 $
            ^ fair enough *3 $
            ^ my pleasure $
            ^ same here $
            ^ you too $
            ^ *8 sorry for|about my|the|any|all? typos|typo|delay|english|spelling|noise|autocorrect|mess|wait|mistakes|grammar|keyboard *4 $
            ^ *4 excuse|forgive|pardon my|the typos|typo|delay|english|spelling|noise|french|mistakes|grammar *4 $
            ^ you first *1 $
            ^ im not|bad|terrible|awful|hopeless very|so|really|too? good|great? at this|these|that|it stuff|things|kind|sort? *4 $
            ^ oh|omg|wow|finally|ah|ooh *5 question *2 $
            ^ un|uno|um|ein|einen|eine momento|momentito|moment|attimo|segundo|instant|minuto|minute|augenblick|sekunde|secondo *3 $
            ^ momento|momentito|moment|attimo|augenblick|espera|espere|attends|attendez|aspetta|aspetti|warte *3 $
            ^ after you $
            ^ mucho gusto $
            ^ encantado|encantada|enchante $
            ^ freut mich *2 $
            ^ wie gehts *2 $
            ^ que tal $
            ^ como estas $
            ^ ca va *2 $
            ^ come stai $
            ^ tudo bem $
            ^ i hope *8 $
            ^ hope *8 $
            ^ ive been looking forward *5 $
            ^ i was on holiday|vacation|leave *6 $
            ^ did you watch|see the game|match *4 $
            ^ just got back *6 $
            ^ having a|my coffee|tea|lunch|break *5 $
            ^ the coffee *6 $
            """
        )
    ])
}
