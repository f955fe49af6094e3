import InterviewCore

/// Wishes about the interview itself: back, undo, repeat, recap, finish, cancel, a person.
enum ControlPhrases {
    /// A sentence that says nothing else.
    static let whole = PhraseBook<Intent>([
        (
            .back,
            """
            ^ <polite> back $
            ^ <polite> go|take|bring|jump|step|move us|me? one|a|two|1? step|question? back *5 $
            ^ <polite> go|return|get back|to to? the|my? previous|last|earlier|prior question|one|step|answer *2 $
            ^ back to the previous|last|earlier|prior question|one|answer|step? $
            ^ previous question|one|step|please? $
            ^ previous $
            ^ one|a step|question back $
            ^ <polite> change|redo|edit|fix|answer|revise my? the? last|previous answer|question|one again? $
            ^ <polite> answer that|it|this|the previous|last|one question? again $
            ^ volver|atras|zuruck|retour|voltar|volta|indietro|torna|vuelve|regresar|volvamos|revenons|tornare *2 $
            ^ eine frage zuruck $
            ^ zuruck zur|zu *1 frage *2 $
            ^ la|a|die|il? *1 pregunta|question|frage|pergunta|domanda anterior|precedente|davor|prima $
            ^ <polite> ir|voltar|tornare|revenir|gehen *2 atras|zuruck|indietro|arriere|tras $
            """
        ),
        (
            .undo,
            """
            ^ undo $
            ^ undo that|it|this|my|the last? *3 $
            ^ <polite> undo *4 $
            ^ <polite> take that|it|this back $
            ^ i take that|it|this back $
            ^ <polite> revert that|it|this|my|the? *3 $
            ^ <polite> forget what i just? said|wrote|typed $
            ^ scratch|strike|forget that $
            ^ ctrl z $
            ^ deshacer|deshaz|annuler|annule|ruckgangig|desfazer|desfaz|desfaca|annulla *2 $
            ^ mach das|es? ruckgangig *2 $
            ^ take back what i just? said|wrote|typed|sent|entered|submitted|put $
            ^ never mind what i just? said|wrote $
            ^ olvida|vergiss|oublie|esquece|dimentica *1 lo|was|ce|o|cio|quello|das|ca|isso *5 $
            """
        ),
        (
            .redo,
            """
            ^ redo $
            ^ rehacer|retablir|refazer|ripristina|wiederherstellen|ripeti *2 $
            ^ i want it back *2 $
            ^ <polite> redo that|it|this|the|my? *3 $
            ^ redo that|it|this $
            ^ <polite> put|bring that|it|this back $
            ^ <polite> restore that|it|this $
            ^ undo the undo $
            ^ i didnt mean to undo *3 $
            """
        ),
        (
            .repeat,
            """
            ^ repeat|pardon|huh|what $
            ^ <polite> repeat that|the|your|it|this? question|last|one? *3 $
            ^ <polite> say that|it once? again *3 $
            ^ come again $
            ^ say again $
            ^ <polite> rephrase that|the|your|it|this? question? *3 $
            ^ <polite> ask that|it|me again *3 $
            ^ what was the|your|that last? question again? $
            ^ what is the|your question again? $
            ^ whats the|your question again? $
            ^ whats|what was|were|did the|your|you that|it|asking|ask|asked|question|say again? *2 $
            ^ what did you just? ask|say|want me? again? *2 $
            ^ i didnt|dont|cant quite|really|fully? get|understand|catch|follow|hear that|the|your|this|it|you|what? question|mean|part? $
            ^ im lost|confused $
            ^ im? not sure i|if|what|that i|we? *1 get|understand|follow|understood *2 question|that|it|this|asking|mean|ask|want $
            ^ didnt|dont quite? get|understand|catch|follow that|the|your|this|it|you? question? $
            ^ i missed that|the|your|it question? $
            ^ what was that again? $
            ^ <polite> remind me what|of *4 asked|asking|ask|question|wanted $
            ^ i forgot|forget what|the *3 asked|asking|ask|question $
            ^ the|your? question again? please? $
            ^ que preguntaste|preguntabas|me *3 $
            ^ cual era|es la pregunta *2 $
            ^ <polite> repite|repita|repiteme|repetir|repeter|repetez|repete|ripeti|ripetere|wiederholen|wiederhole *4 $
            ^ puedes|puede|podrias|kannst|konnen|konntest|konnten|peux|pouvez|pode|poderia|puoi|potresti me|du|sie|das|die|tu|vous? frage? repetir|repetirla|wiederholen|repeter|ripetere la|a|il? pregunta|question|pergunta|domanda? *1 $
            ^ cosa|che hai|mi *2 chiesto|chiedevi *2 $
            ^ was hast|haben|war du|sie|die nochmal|noch? *2 gefragt|frage *2 $
            ^ wie war die frage *2 $
            ^ quelle etait|est|cetait? la question *2 $
            ^ o que voce perguntou *2 $
            ^ qual era|e a|la pergunta|domanda *2 $
            ^ come scusa|scusi? $
            ^ wie bitte $
            ^ como $
            ^ no entiendo|entendi *3 $
            ^ je ne comprends pas *3 $
            ^ ich verstehe nicht|das *3 $
            ^ das habe|hab ich nicht verstanden *2 $
            ^ nao entendi *3 $
            ^ non ho capito *3 $
            ^ what do you mean $
            ^ which question $
            ^ show me the question again? $
            """
        ),
        (
            .finish,
            """
            ^ complete|finish|done|finished|finalize|finalise|end|submit|fertig|termine|listo|terminado|pronto|finito|fini|basta $
            ^ completed|complete it|this|now|the|interview|profile|everything? *2 $
            ^ <polite> finish|wrap|end|complete|finalize|finalise|stop|submit|close it|this|the|things|that|up|here|now? up|here|now|kit|interview|this|it|profile? now|here|please|today? $
            ^ <polite> be done *3 $
            ^ <polite> call it a day|done *2 $
            ^ im|weare all? done|finished|set|complete|through *3 $
            ^ i|we am|are all? done|finished|set *3 $
            ^ i think|guess im|weare|thats|this all? done|finished|it|is|all *3 $
            ^ all done|set|finished $
            ^ thats about|really|pretty? much? all|it|everything|enough for|from|i|now|today|me|folks|thanks|really? have|got|can|wanted|today|now|me? *2 $
            ^ that is|was|will be? all|it|everything for|from|i? *2 $
            ^ thatll be all *2 $
            ^ lets leave|keep|stop it|this|there|here at? this|that|there|here|like? *2 $
            ^ leave it at this|that|there $
            ^ nothing else|more|further *4 $
            ^ no more questions|please|thanks|from|to? me|add|thanks? $
            ^ i have|got nothing else|more|further to? *3 $
            ^ no thats|that|nothing all|it|is|else|everything all|it? *3 $
            ^ nope thats|nothing all|it|else *3 $
            ^ thats it|all *4 $
            ^ that|this is enough *2 $
            ^ enough for? now|today? $
            ^ i|ive have? said|told enough|all|everything|you *4 $
            ^ make|create|generate|build|show|give me? the|my media? kit now? $
            ^ <polite> make|create|generate|build the|my media? kit now? $
            ^ no further *3 $
            ^ eso es todo $
            ^ es todo $
            ^ cest tout *2 $
            ^ ce sera tout $
            ^ das wars|reicht|ist alles *2 $
            ^ das war es|alles *2 $
            ^ e tudo|isso $
            ^ e tutto $
            ^ isso e tudo $
            ^ questo e tutto $
            ^ gotta|must go|run|leave|dash|stop now|soon|here|bye|sorry? bye|sorry? $
            ^ i want|need|have|got|gotta to? stop|finish|leave|end|go|run|wrap it|this|here|up|now? up|now|here|soon? $
            """
        ),
        (
            .cancel,
            """
            ^ cancel|abort $
            ^ <polite> cancel|abort the|that|it|this|my? import|reading|upload|profile|linkedin|analysis|fetch|scan|job? *1 $
            ^ <polite> stop the|that|it|this|my? import|reading|upload|analysis|fetch|scan|job *4 $
            ^ stop $
            ^ <polite> stop reading|analysing|analyzing|fetching|importing|scanning *5 $
            ^ please? dont read|import|fetch|scan my|the|that|it|this profile|linkedin|file|it? *3 $
            ^ <polite> dont|stop|quit read|reading|look|looking|go|going|dig|digging|scan|scanning any? further|deeper|more|longer|on|around? of|in|into|through|from|at|inside? my linkedin|profile|page|file|resume|cv page|profile? please|now|anymore? $
            ^ forget|never|nevermind mind? the|my profile|linkedin|import|file *3 $
            ^ cancelar|abbrechen $
            """
        ),
    ])

    /// Strong enough to stand anywhere in a sentence, which then says nothing else.
    static let anywhere = PhraseBook<Intent>([
        (
            .alreadySaid,
            """
            ^ see|as above|earlier|before $
            ^ same|like as? before|above|earlier|already $
            ^ asked and answered $
            ^ i? gave|told|sent|wrote|said|mentioned|answered you? that|this|it|them|those? in|at|during|with my|the very? first|last|previous|earlier|other|opening|start|beginning *2 $
            ^ that|this|it is|was in my first|last|previous|earlier message|answer $
            ^ scroll up *2 $
            ^ look further up *2 $
            i already|just told|gave|said|sent|shared|wrote|answered|mentioned|typed you? <my> @field above|earlier|before|twice|already? $
            i|ive|have have? told|given|gave|said|sent|shared|mentioned you? <my> @field already|above|earlier|before|twice $
            ive|have already|just told|given|sent|shared|mentioned you? <my> @field above|earlier|before|twice? $
            you already|should|must have|know|got <my> @field already? $
            ^ i already|just told|gave|said|sent|answered you? that|this|it|those|these? above|earlier|before|twice? $
            ^ ive|have already told|given|said|sent|answered you? that|this|it|those|these? above|earlier|before|twice? $
            ^ you already|should have|know|got that|this|it|those|these already? $
            """
        ),
        (
            .recap,
            """
            what do|have you have|got|know|stored|saved|collected|recorded|noted|gathered so|about|on|of|from|down|until|already? far|me|now|already
            what do you have
            whatve you got|stored|saved|collected|learned|written|noted
            what have you got|stored|saved|collected|learned|written|noted
            what do you know
            what did i say|tell|give|answer|write
            what have i said|told|given|answered
            show me what you have|got|know
            show me what ive said|told|given
            show me my|the answers|data|card|profile|summary|details|info
            ^ show my|the answers|data|card|summary|details
            ^ recap|summary|summarize|summarise|overview $
            ^ <polite> recap|summarize|summarise *5 $
            <polite> show|give|tell|read me? everything|all|what *3 so far
            give me a|the quick? recap|summary|overview
            <polite> see|have|get a|the|my recap|summary|answers|overview
            a|quick recap|summary please|pls|of
            where are we
            where do we stand
            read it|that|everything back
            que tienes|sabes|has hasta|de|guardado *3
            que datos tienes|tiene
            <polite> muestrame|ensename|zeig|montre|mostra|mostrami *2 que|was|ce|o|cosa|lo|mis|meine|resumen *3
            ^ resumen|zusammenfassung|resume|resumo|riassunto|riepilogo *2 $
            what do|does you have|got|it have|say|hold for|as|about|on|under <my> @field
            what did i put|say|write for|as|about|on <my> @field
            what is|was|s my @field again? $
            whats my @field again? $
            which @field do|did you|i have|give|got|say
            <polite> show|read|tell me? my @field again?
            was hast du bisher|bis
            questce que tu as
            quavezvous
            o que voce tem
            cosa hai finora
            """
        ),
        (
            .why,
            """
            why do|would|are|did you need|want|ask|asking|require|collect|have|care
            why do|would you
            why you need|want|ask
            why is|are that|this|it|these|those needed|necessary|required|important|relevant
            ^ why $
            ^ what|whats it? for $
            ^ for what $
            ^ but? why *3 $
            why should|must|would|do i give|tell|share|answer|provide|have|need
            what do|will|would you need|want|use|do that|this|it|them|these|my @field for
            what do|will|would you need|want|use|do that|this|it|them|these for
            what is|are|s that|this|it|my @field? for
            whats that|this|it for
            what will|do|would you do with
            how will|do|would you use|handle|store|protect my|this|that|it|the
            wheres my|this|the|all *2 going|go|stored|kept|saved|sent|used
            where does|will my data|email|information|info go
            ^ do i have|need|really|gotta have|need? to? *2 $
            do i need|have a|an|to? *1 @field
            is that|this|it really? necessary|needed|required|mandatory|obligatory
            do you really? need|have to? my|that|this|it|to
            do i have|need to give|tell|share|answer|provide|fill|do
            who sees|reads|gets this|that|it|my
            who will see this|that|it|my
            why does|do|would|is|are <my> @field matter|important|needed|necessary|relevant|required
            por que me|lo|preguntas|necesitas|quieres|pides *3
            porque precisa|precisas|voce|quer
            pourquoi vous|tu|cette|ca
            wofur ist|brauchst|brauchen|wird
            por que lo|necesitas|necesita|quieres|preguntas
            para que lo|necesitas
            warum brauchst|brauchen|fragst|wollen|willst
            wozu brauchst|brauchen
            pourquoi
            perche ti|vuoi|chiedi|serve
            por que voce
            """
        ),
        (
            .howLong,
            """
            how long will|does|is|would|do|until|till|before|left|more|its|it|this
            ^ how long $
            how much time|longer|left
            how much more is|are|of|do|will|left|to
            how many more? questions|steps|minutes|messages
            how many more $
            how many are left
            how far along|are|am|in
            how close are we
            are we nearly|almost|close|done|there|finished
            nearly|almost done|there|finished $
            will|does|is this|it going|take to? take? long|ages|forever
            is this|it going to take
            does this|it take long|much
            is|will this|it be? a|an|more *3 minute|minutes|min|hour|hours|day|second thing|job|affair|chat|sort|kind
            when are|will we|i be? done|finished
            much left
            many questions left
            time left
            cuanto tiempo|dura|falta|tarda
            wie lange
            wie viele fragen
            combien de temps
            cest long
            quanto tempo|dura|manca
            """
        ),
        (
            .whatNext,
            """
            what happens next|then|now|after|afterwards|when|with|once|if
            what comes next|after|then|now
            what is next
            whats next
            ^ what next|now|then $
            ^ and? then what $
            ^ next steps $
            what are the next? steps
            what will happen
            tell me more? about the|this|your process|interview|procedure
            more about the process
            how does this|it|the|that process|interview|kit? work
            how is this going to work|go
            how do you work
            whats the process|plan|procedure
            what is the process|plan|procedure
            what do|should i do|get next|now|then|in|at
            what happens to my
            explain the process|procedure
            explain how this|it works
            que pasa despues|ahora|luego
            was passiert|kommt als|jetzt|dann|danach
            que va se|sepasse passer? *1 ensuite|apres|maintenant
            o que acontece|vem depois|agora
            cosa succede|viene dopo|adesso|ora|poi
            como funciona
            wie geht es|s weiter
            wie geht das|es weiter
            wie funktioniert
            et ensuite|apres
            comment ca marche
            come funziona
            """
        ),
        (
            .example,
            """
            give|show|have|see|get|provide|need|want|offer me|us? an|some|a|one|another? quick|concrete|short|good? example|examples|sample|idea|hint|suggestion|suggestions
            ^ an|any|for|some|have|got? example|examples|instance|ideas|suggestions|hint|hints please|pls? $
            any|some examples|suggestions|hints|ideas
            ^ example|eg|examples $
            ^ such as $
            ^ like|as what|which *2 $
            what kind|sort|type of answer|answers|thing|things|story|info|detail|are|do|would|should
            what should|could|would|do i say|write|answer|put|type|mention|enter
            what have other|most people|guests said|written|answered|put
            what do|did|would other|most people|guests|say|write|answer
            what would be a|an good|example
            what do you want|expect|like me|us to
            what would a good
            what do you mean by|with|exactly
            help me|with with? an?|this|that example|answer|wording
            por ejemplo
            un ejemplo|exemple|esempio
            ein beispiel
            zum beispiel $
            um exemplo
            """
        ),
        (
            .handover,
            """
            talk|speak|chat to|with a|an|some|the|your? real|actual|human|live? human|person|someone|somebody|agent|operator|producer|host|team|support|being
            talk|speak|chat to|with someone|somebody
            real person|human
            ^ human|agent|operator|representative please|pls? $
            human please|pls
            contact support
            ^ <polite> customer support|service please? $
            get me a human|person|someone
            connect me with|to
            is there a|any human|person|someone
            can someone call me
            can a human|person
            hablar con una persona
            mit einem menschen
            parler a quelquun
            """
        ),
    ])

    /// Words that turn "done" and "complete" around.
    static let unfinished = PhraseBook<Intent>([
        (
            .finish,
            """
            not done|finished|complete|ready|yet|all
            isnt done|finished|complete|ready|all|it
            aint done|finished
            incomplete
            before we|i finish|complete
            one more thing
            """
        )
    ])
}
