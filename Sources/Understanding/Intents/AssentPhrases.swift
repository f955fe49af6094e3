import InterviewCore

/// Yes and no, in six languages and many moods.
enum AssentPhrases {
    /// A sentence, or what stands before its first comma, that says yes or no.
    static let whole = PhraseBook<Intent>([
        (
            .yes,
            """
            ^ yes|yeah|yep|yup|ya|yess|yea|aye|sure|ok|okay|okey|okie|k|kk|absolutely|definitely|correct|exactly|indeed|affirmative|agreed|certainly|totally|approved|approve|confirm|confirmed|lgtm|yessir|right|true|fine|surely|gladly|deal|si|oui|ouais|ja|jawohl|jep|sim|claro|vale|genau|stimmt|richtig|korrekt|natuerlich|naturlich|certo|isso|exato|exacto|exactement|esatto|correcto|correto|corretto|perfecto|parfait|perfekt|perfeito|perfetto|da|hai $
            ^ yes|yeah|yep|yup|sure|ok|okay|correct|right|si|oui|ja|sim yes|yeah|yep|yup|sure|ok|okay|correct|right|all|everything|looks|seems|its|please|thing|sir|maam|i|am|do|did|it|is|thats|that|this|true|fine|of|course|absolutely|definitely|exactly|good|perfect|great|bitte|claro|genau|bien|sur *3 $
            ^ yes i am|do|did|have|agree|can|confirm|would *3 $
            ^ yes that|it|this|thats|its is? *4 $
            ^ i am|do|agree|confirm|approve $
            ^ of course *2 $
            ^ by all means $
            ^ sounds|looks|seems|all|everythings|reads is? good|great|right|fine|correct|perfect|ok|okay|lovely|fantastic|amazing|accurate *3 $
            ^ everything|it|that|this|all|they|these looks|is|sounds|seems|are|reads good|great|right|fine|correct|perfect|ok|okay|accurate|true *3 $
            ^ thats|its|that|it is? right|correct|true|me|mine|it|fine|perfect|good|great|accurate|exactly|spot right|on|it|me|alright|indeed? $
            ^ all good|right|correct|fine|true|great *2 $
            ^ spot on $
            ^ go ahead *3 $
            ^ go for it $
            ^ please do $
            ^ ship|publish|send|approve|confirm|keep|use it|that|this|them $
            ^ sounds about right $
            ^ fine by|with me $
            ^ good to go $
            ^ im|i am|happy fine|happy|good|ok|okay with that|it|this $
            ^ works for me $
            ^ why not $
            ^ lets do|go it|that|this|ahead? $
            ^ lets go *2 $
            ^ ready *3 $
            ^ im ready *3 $
            ^ thats my? profile|me|mine *2 $
            ^ no changes *3 $
            ^ nothing to change|correct|fix|add *3 $
            ^ no corrections *3 $
            ^ bien sur $
            ^ daccord $
            ^ d accord $
            ^ va bene $
            ^ por supuesto $
            ^ com certeza $
            ^ na klar $
            ^ passt *2 $
            ^ cest ca|bon|moi|correct|juste|parfait $
            ^ das stimmt|passt|bin ich|ist richtig $
            ^ esta bien|perfecto|correcto $
            ^ todo bien|correcto $
            ^ tudo certo|bem $
            ^ tutto bene|giusto|corretto $
            ^ soy yo $
            ^ sono io $
            ^ sou eu $
            ^ oui|ja|sim|si cest|das|isso|soy|sou|sono|bin|esta|e|stimmt|passt|io|yo|eu *2 $
            ^ i guess so $
            ^ i think so $
            ^ pretty much $
            ^ mostly yes|right|correct? $
            """
        ),
        (
            .no,
            """
            ^ no|nope|nah|nay|noo|wrong|incorrect|nein|non|nao|not|nee|nej|niet $
            ^ no|nope|nah|nein|non|nao no|nope|thanks|thank|sorry|sir|you|way|not|gracias|danke|merci|obrigado|obrigada|grazie you|really? $
            ^ no it|thats|that|its|this is|isnt|not is|not|right|correct|true|me|mine|wrong? *3 $
            ^ thats|its|that|it|this is|isnt not|wrong|incorrect|false|me|mine|right|correct|true|somebody|someone|my? *4 not|wrong|incorrect|me|mine|right|correct|true|else|elses|brother|sister|person|namesake|father|colleague $
            ^ thats|its|that|it|this is? wrong|incorrect|false $
            ^ thats|its|that|it|this isnt|not me|mine|right|correct|true|my *3 $
            ^ thats|its|that|it|this is not me|mine|right|correct|true|my *3 $
            ^ not me|mine|quite|correct|right|true|exactly|my *2 $
            ^ wrong person|profile|guy|one $
            ^ someone|somebody else|elses *2 $
            ^ different person|guy $
            ^ i dont agree *3 $
            ^ i disagree $
            ^ no soy yo $
            ^ das bin ich nicht $
            ^ ce nest pas moi $
            ^ non sono io $
            ^ nao sou eu $
            ^ falsch $
            """
        ),
    ])

    /// Praise: an assent where something stands open to a yes, else smalltalk.
    static let praise = WordSets.set(
        """
        great awesome perfect excellent brilliant wonderful amazing lovely fantastic super cool nice good splendid love
        it this that looks thats very so really wow beautiful neat sweet well done is are job work like all i
        everything fab top genial toll klasse super ottimo otimo bravo magnifique bueno bien
        """)

    /// What may follow a yes or no without a comma.
    static let afterYes = WordSets.set(
        "and but please thanks thank my its it thats that this im i ive id of the just except only also with here")
    static let afterNo = WordSets.set(
        "i im ive its it thats that this thanks thank sorry but not please my we there theres actually wait nothing none never"
    )

    static let yesWords = WordSets.set(
        """
        yes yeah yep yup sure ok okay absolutely definitely correct exactly right fine si oui ja sim claro genau certo
        agreed indeed perfect great
        """)
    static let noWords = WordSets.set("no nope nah nein non nao")
}
