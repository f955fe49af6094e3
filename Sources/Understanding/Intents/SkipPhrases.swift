import InterviewCore

/// "skip", "none", "I'd rather not say", in the words of guests.
enum SkipPhrases {
    /// A sentence that says nothing else, fillers at its ends left out.
    static let whole = PhraseBook<Intent>([
        (
            .skip,
            """
            ^ skip|pass|next|skipping|passing|weiter|uberspringen|passe|omitir|saltar|pular|salta|avanti $
            ^ <polite> skip|pass|omit <polite> this|that|it|these|those|the|all|both|everything|on? of? one|question|these|those|them|two|both|part|bit|all|these|those|for|topic? please|pls|thanks|now|for? now|me? $
            ^ <polite> pass on this|that|it one|question? $
            ^ <polite> move on *2 $
            ^ <polite> leave this|that|it one? out|blank|empty|open|for later|now? $
            ^ <polite> leave this|that|it one? out? for the moment|time|present being? $
            ^ <polite> come|get|circle back to this|that|it|these|those one|question? later|afterwards? $
            ^ tbd|tba|tbc|undecided *1 $
            ^ to be decided|confirmed|announced *1 $
            ^ <polite> use|copy|take|grab it|that|this|whats|one|mine? from? <my> linkedin|website|site|profile *3 $
            ^ next question|one|topic $
            ^ <polite> see|check|look|read|find it|that|this|everything|all? at|on|in|up? <my> linkedin|website|site|profile|page|cv|resume|homepage *3 $
            ^ its|everything|that|this|all is? all? already? on|in <my> linkedin|website|site|profile|page|cv|resume|homepage *3 $
            ^ i can|could|will|ill write|send|do|add|give *3 later|tomorrow|afterwards|soon *6 $
            ^ saltemos|sigamos|salteame|salta|omite|omitelo|saltatelo *4 $
            ^ <polite> on passe *3 $
            ^ passons|passez|sautons|saute|sauter *4 $
            ^ uberspring|uberspringe|uberspringen|weiter *3 bitte? $
            ^ das|die frage? uberspringen|auslassen *2 $
            ^ pula|pule|pular|passa|passe|proxima *3 $
            ^ salta|saltiamo|saltare|passiamo|prossima *3 $
            ^ i dont know *2 $
            ^ dont know $
            ^ not sure *2 $
            ^ no idea *2 $
            ^ no clue|inkling *1 $
            ^ just|please|you? make|invent something|anything|it|one up $
            ^ just|please|you? make|write|invent|pick something|anything|it|one for me $
            ^ surprise me $
            ^ i? really? dont|didnt|hate like|love? this|that|these|the question|questions|one $
            ^ keine lust *1 $
            ^ i|ill|will send|email|mail|give|write|share it|that|this|one|them? you? *3 later|afterwards|tomorrow|tonight|soon|separately $
            ^ <polite> get back to you on|about? this|that|it|these? later? $
            ^ whatever|anything|wherever|however you|the|they|people *1 want|wants|like|likes|prefer|prefers|think|needs|say|see|feel|decide|choose is? fit|fits|best|good|works|right|interesting? $
            ^ <polite> you decide|choose|pick|tell|know better|best|me|one|it? *2 $
            ^ up to you *2 $
            ^ <polite> talk|speak|chat about something|anything else|different *2 $
            ^ something|anything else please? $
            ^ <polite> change the subject|topic $
            ^ <polite> ask me? something|another|a else|different|question *1 question? $
            ^ another|different|a question|one|different please|question? $
            ^ your call|choice *1 $
            ^ <polite> decide|do|answer|sort|figure|discuss|pick the|that|this|it? out? *1 later|afterwards $
            ^ dunno $
            ^ idk $
            ^ i have no idea $
            ^ maybe later $
            ^ <polite> sleep on it|that|this *2 $
            ^ later $
            ^ <polite> answer|do|tell that|this|it|you later|another|next *1 $
            ^ ask me later|again|tomorrow later? $
            ^ maybe another time|day $
            ^ not today $
            ^ cant think of one|any|it *2 $
            ^ hard to say $
            ^ no lo? se *1 $
            ^ keine ahnung *1 $
            ^ weiss|weiß ich? nicht *1 $
            ^ ich weiss|weiß es? nicht *1 $
            ^ nachste|naechste frage *1 $
            ^ siguiente|proxima pregunta|pergunta *1 $
            ^ question suivante *1 $
            ^ je ne sais pas *1 $
            ^ nao sei *1 $
            ^ non lo so *1 $
            """
        ),
        (
            .none,
            """
            ^ none|nothing|nil|nada|na|zero|nichts|keine|keins|rien|aucun|aucune|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|niente|nothin|naught|nix $
            ^ none|nothing|nope|nada|no|never|nil <yet> $
            ^ no|none|nothing|nope and|to no|none|nothing|neither|both|either $
            ^ no to both|either|all $
            ^ neither *2 $
            ^ no none|nothing <yet> $
            ^ nothing|none <yet> to add|promote|plug|share|report|mention|declare|announce|sell|show <yet> $
            ^ nichts|nada|rien|niente zu|para|a|da|que bewerben|promocionar|promouvoir|promuovere|promover|divulgar|vender|vendre|verkaufen|vendere|anunciar|annoncer|ankundigen|annunciare|signaler|segnalare|anzubieten|ofrecer *3 $
            ^ nothing|none that <yet> i can|could think|name|mention of? <yet> $
            ^ nothing comes to mind <yet> $
            ^ not|nothing much|lots|a? lot? to brag|boast|write|say|tell|speak about|home|of? about? $
            ^ not much <yet> $
            ^ nobody|noone in? particular|special|specific? $
            ^ im? a|just|still? a? total|complete|absolute|bit? beginner|newbie|novice|rookie|newcomer *1 $
            ^ not really|exactly? anything|something|much worth|special|notable|big|exciting|impressive *3 $
            ^ no|zero|without any? experience|appearances|interviews|stages|shows|panels|conferences|gigs|microphones|keynotes <yet> $
            ^ nothing springs to mind $
            ^ im? not on|using any|either|one of those|these|them $
            ^ not any|one of those|these|them $
            ^ n a $
            ^ not applicable *2 $
            ^ not really <yet> $
            ^ not yet <yet> $
            ^ none|nothing that|i *4 brag|boast|mention|name|share|tell about? $
            ^ no tengo *3 $
            ^ je nai|nen rien|pas|aucun *3 $
            ^ ich hab|habe kein|keine|keinen|nichts *3 $
            ^ nao tenho *3 $
            ^ non ho *3 $
            ^ de momento|todavia|aun nada|no|ninguno|ninguna $
            ^ todavia|aun|nunca|jamas? no? he|hemos estado|salido|participado|hablado|ido en|a ningun|ninguna *6 $
            ^ ainda|nunca|jamais? nao? estive|participei|falei|fui|apareci em|a nenhum|nenhuma *6 $
            ^ nada especial|en particular|em especial|de especial $
            ^ rien de special|particulier $
            ^ nessuna|ninguna|aucune|keine|keinerlei|nenhuma|sin|sem|senza|sans|ohne esperienza|experiencia|experience|erfahrung|erfahrungen *2 $
            ^ nichts besonderes $
            ^ niente di speciale|particolare $
            ^ nunca|jamais|nie|mai *2 $
            ^ noch nie *2 $
            ^ nein? auf|bei|in|vor|zu einer|einem|der|einen *2 war|stand|bin|sass|sprach|hab|habe ich|i noch|bisher? nie|niemals *2 $
            ^ no|non|nao? en|a|sur|em|su|in|sul|dans|num|numa|sobre un|una|une|uno|um|uma|ningun|nenhum|nessun? *1 nunca|jamas|mai *4 $
            ^ ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|aucun|aucune *3 $
            ^ not <yet> $
            ^ no not <yet> $
            ^ not that i know|remember|recall of? $
            ^ not that i can think of $
            ^ never *1 $
            ^ never have <yet> $
            ^ never done|been|spoken|had|given|recorded|tried *6 $
            ^ i|ive have? never *6 $
            ^ i havent|hadnt ever|yet? been|spoken|appeared|done|given|guested|presented|recorded|talked *6 before|yet|anywhere|any|either $
            ^ never this|it would|will|is be? my? first *2 $
            ^ this|it would|will|is|ll be? my|the very? first *3 $
            ^ itll be my first *3 $
            ^ first time for me? *2 $
            ^ first timer $
            ^ firsttimer *2 $
            ^ i|ive have? no *2 feelings|preference|preferences|opinion|opinions|views|wishes *4 $
            ^ i dont|didnt|havent|cant|really dont? really? have|got|own|use|do|know|had one|any|it|that|those|these|anything|either|none <yet> $
            ^ i dont have|use|do any|one of those|these|them|this|that|it <yet> $
            ^ i? dont have|got one|any|anything|it ready|prepared|handy *2 $
            ^ i dont|havent $
            ^ i? dont have|do|use|got the|any rest|others|other *3 $
            ^ dont have|got|use|own|do one|any|it|that|those|these|anything|either? <yet> $
            ^ i dont have|own|use|run|got anything|any|a|an|one|much|big|that *3 yet|now|moment|really|currently|there $
            ^ i dont have anything *4 $
            ^ i have|got none|nothing|no such thing|things <yet> *3 $
            ^ ive got none|nothing <yet> *3 $
            ^ i havent got one|any|it|anything <yet> $
            ^ havent got one|any|it|anything <yet> $
            ^ i havent *3 any|one|yet|anything <yet> $
            ^ havent *3 any|one|yet|anything <yet> $
            ^ havent had|done|been|given|spoken|made *4 $
            ^ there is|are|isnt|arent none|nothing|any|one|anything <yet> $
            ^ theres none|nothing <yet> *2 $
            ^ i wont be promoting|plugging anything|something|much *4 $
            ^ not promoting|plugging|selling anything|much *4 $
            ^ im not promoting|plugging|selling anything|much *4 $
            ^ i have nothing to promote|plug|sell|add|share|show|announce *4 $
            ^ no promotion|promo|plugs|awards|achievements|talks|podcasts|appearances <yet> $
            ^ no i dont|havent <yet> $
            ^ nope i dont|havent <yet> $
            ^ dont think so $
            ^ i dont think i have|do|got|use one|any|that|it|anything <yet> $
            ^ im not sure i have|do|got|use one|any|that|it|anything <yet> $
            ^ first time|timer $
            ^ i dont think so $
            ^ none of those|these|them|that <yet> $
            ^ none of those|these|them|that im|i am? afraid <yet> $
            ^ no|not|without *3 or anything|whatever|similar <yet> $
            ^ no *2 to speak|brag|boast of|about <yet> $
            ^ no *2 as such <yet> $
            ^ doesnt apply *3 $
            ^ that|this|it doesnt apply *3 $
            ^ cant think of anything *3 $
            ^ cant think of any $
            ^ i cant think of one|any|anything *3 $
            ^ no tengo <yet> $
            ^ no tengo ninguno|ninguna|nada $
            ^ todavia|aun no $
            ^ por ahora no|nada $
            ^ nada por ahora $
            ^ je nen ai pas *2 $
            ^ pas encore $
            ^ pas pour le moment|instant $
            ^ rien pour le moment|instant $
            ^ pas vraiment $
            ^ habe ich nicht $
            ^ hab ich nicht $
            ^ noch nicht|keine|nichts $
            ^ momentan|aktuell|derzeit nicht|nichts|keine $
            ^ nao tenho <yet> $
            ^ ainda nao $
            ^ por enquanto nao|nada $
            ^ non ce lho $
            ^ non ne ho $
            ^ non ancora $
            ^ per ora no|niente $
            ^ a|an? *4 nothing for now|yet $
            """
        ),
        (
            .refuse,
            """
            ^ id|i would? rather|prefer|sooner not *4 $
            ^ id|i would? rather|prefer|sooner nobody|noone|nothing *4 $
            ^ rather|prefer|preferably not *4 $
            ^ i prefer not to *4 $
            ^ id|i would? rather|prefer to? stay|remain anonymous|private *2 $
            ^ id prefer to keep *4 private|myself $
            ^ prefer to keep *4 private|myself $
            ^ id rather keep *4 private|myself $
            ^ i keep that|this|it private $
            ^ too|very|quite|rather|all? private|personal|confidential|sensitive to? share|tell|discuss|say? *1 $
            ^ thats|this|that|it is? private|personal|confidential|secret *2 $
            ^ none of your business $
            ^ no comment $
            ^ i wont|refuse|decline *1 say|tell|share|give|answer|disclose *3 $
            ^ wont|not say|tell|share|give|answer|disclose|saying|telling|sharing|giving *3 $
            ^ im not comfortable|happy|willing|allowed *5 $
            ^ not comfortable|happy|willing|allowed *5 $
            ^ i dont want to *4 $
            ^ dont want to *4 $
            ^ id like to keep *4 private|myself $
            ^ i cant|cannot share|disclose|say|tell *4 $
            ^ i? cant|cannot|wont share|disclose|discuss|reveal|name *1 client|clients|customer|customers|company|internal|confidential|work|them|it|this|that|those|names|details *2 $
            ^ no way $
            ^ i? cant|cannot|wont really? talk|speak|write about *3 $
            ^ i decline $
            ^ prefiero no *4 $
            ^ prefiero guardarmelo|reservarmelo *3 $
            ^ ich mochte|will das|dazu *1 nicht *3 $
            ^ lieber nicht *2 $
            ^ je ne veux|souhaite|prefere pas *4 $
            ^ non preferisco|voglio *4 $
            ^ nao quero *3 $
            ^ je prefere ne pas *3 $
            ^ mochte ich nicht *2 $
            ^ prefiro nao *2 $
            ^ preferisco di? non? *2 $
            """
        ),
    ])

    /// A refusal that names its field, anywhere in a message.
    static let naming = PhraseBook<Intent>([
        (
            .skip,
            """
            skip|omit|pass|skipping <my> @field
            leave|keep <my> @field out|empty|blank|off
            leave out <my> @field
            pass on <my> @field
            @field skip|later|pass
            """
        ),
        (
            .none,
            """
            no @field
            no @field yet|so|for|really|either|sorry|currently|at|right
            no @field at the moment
            no personal|own|real|public|proper|actual|active @field
            i dont|do have|own|use|got|run|do <my> @field
            i dont have|own|use|got|run|do <my> *1 @field
            dont have|own|use|got|run|do <my> *1 @field
            i dont really have|own|use|do <my> *1 @field
            dont really have|use|do <my> *1 @field
            i have no @field
            ive got no @field
            none of my|the @field is|are *3 public|active|open|worth|good|current|mine
            i dont have any|much *2 @field
            i havent got|any|a <my> @field
            i havent|never done|had|given|recorded|made|been|won any|on|a|an|many? @field
            ive never done|had|given|recorded|made|been|won any|on|a|an|many? @field
            havent got <my> @field
            im not on @field
            not on @field
            im not really on @field
            not really on @field
            i never use|used|made|had|created @field
            never used|made|had|created @field
            there is no @field
            theres no @field
            without <my> @field
            dont|not use @field
            @field none|nothing|na|nope|no|nil
            @field n a
            @field i dont have one|any
            deleted|quit|left|closed|killed all|most? of? <my> @field
            @field is|are currently|still? under construction|maintenance|repair
            @field is|are|isnt|arent being|currently|still|not? rebuilt|redone|redesigned|down|offline|broken|ready|live|finished
            no tengo @field
            je nai pas de @field
            ich habe kein|keine|keinen @field
            kein|keine|keinen @field
            @field habe|hab|gibt ich|es keine|keinen|kein|nicht
            nao tenho @field
            non ho @field
            sin @field
            pas de @field
            """
        ),
        (
            .refuse,
            """
            no @field please|pls|plz|thanks|thank
            @field id|i|would? rather|prefer not
            @field is? private|secret|confidential
            id rather not share|give|say|tell|disclose|have <my> @field
            cant|cannot share|name|disclose|reveal|tell|give|discuss <my> *1 @field
            rather|prefer not to? share|give|say|tell|disclose <my> @field
            i dont want to share|give|say|tell <my> @field
            i dont share|give|hand out? <my> @field
            i wont share|give|tell|say <my> *1 @field
            not sharing|giving|telling you? <my> @field
            you dont need <my> @field
            keep <my> @field private
            <my> @field is private|confidential|personal
            """
        ),
    ])

    /// Ways to have no company that do not say so.
    static let withoutCompany = PhraseBook<Intent>([
        (
            .none,
            """
            self employed
            selfemployed
            freelance|freelancer|freelancing|independent|unemployed|retired|solo|soloist
            work for myself
            dont work for anyone|anybody|somebody
            work alone
            pensioner
            on my own
            my own boss
            im my own boss
            just me
            only me
            between jobs
            no employer
            not employed
            in no company
            niente|nessuna|senza azienda|ditta|societa|impresa|capo
            ninguna|sin empresa|compania|jefe
            pas|sans|aucune dentreprise|entreprise|employeur|societe|boite|patron
            pas dentreprise|demployeur|de boite|societe|patron
            keine|ohne firma|unternehmen|arbeitgeber|chef
            kein|keinen unternehmen|arbeitgeber|betrieb|chef
            sem|nenhuma empresa|companhia|patrao|entidade
            bosse|travaille seul|seule
            trabajo|trabalho|lavoro|arbeite sola|sozinho|sozinha|allein
            trabajo|lavoro solo $
            looking for work|job
            por|per cuenta|conta|conto propia|propria|mio
            a mon compte
            in proprio
            retraite|retraitee|reformado|reformada|desempleado|desempleada|arbeitslos|desempregado|disoccupato|disoccupata
            selbststandiger|selbststandige|selbstandiger|selbstandige|freiberufliche|freiberuflicher|freischaffend|freischaffende|freischaffender
            patrao|patroes|chefe|jefe|jefes|patron|capo|capi|padrone|empresa|azienda|ditta no|nao|non tengo|tenho|ho|hay|existe
            patron|chef|employeur|boite jen ai pas
            capo|capi|padrone|padroni|datore non ne ho|abbiamo
            patron|chef|employeur|boite je nen ai pas
            chef|chefs|firma|arbeitgeber|boss hab|habe|gibts|gibt ich|es? keinen|keine|nicht
            autoentrepreneur|autoentrepreneuse|microentrepreneur
            libero|libera professionista
            en profession liberale
            independant|independante|freelancer
            in pensione
            no trabajo en|para ninguna|ningun|nadie
            nao trabalho em|para nenhuma|nenhum|ninguem
            non lavoro in|per nessuna|nessun|nessuno
            ne travaille pour personne|aucune|aucun
            arbeite fur niemanden|keine|keinen
            en paro
            au chomage
            im ruhestand
            autonomo|autonoma|freiberuflich|freiberufliche|freiberuflicher|selbststandig|selbststandige|independant|independante|pensionado|jubilado|jubilada|rentner|rentnerin|pensionata|pensionato|aposentada|aposentado
            """
        )
    ])
}
