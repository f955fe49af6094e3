import InterviewCore

/// The small words by which a language is told, folded. A word of several languages speaks for all of them.
enum LanguageWords {
    /// Verbs, pronouns, conjunctions: words that stand in no name and in few titles. Two points each.
    private static let prose: [Language: String] = [
        .english: """
        i im ive id ill my me we our us you your is are was were am be been have has had do does did dont didnt can
        cant could would will with for from this that these those what who how why when which they them their it its
        not but because about just very much some than then there here help helped make made been being where while
        should isnt thats weve were youre havent wasnt wont she he his her any give want think
        """,
        .spanish: """
        yo soy estoy tengo tienes tiene trabajo trabaja trabajamos hago hacemos somos mi mis me nos nuestra nuestro tu
        tus que como cuando donde porque pero muy mas tambien para por con sin sobre es son esta estan hay he hemos
        fue era hacer ayudo ayudamos anos desde hace hasta entre todo algo hola gracias ahora siempre dirijo llevo
        llamo una lo se les esto eso puede puedes puedo quiero quieres creo hablar podemos prefiero fui estaba tenemos
        cual cuales dime dice ves leyendo sigo quien quienes nadie gustaria encantaria contigo ya falta dices pon cada
        volviendo siento escribe ha voy dejo
        """,
        .french: """
        je suis jai mon ma mes nous notre nos vous votre vos est sont ai avons avez ont fait faire pas ne que qui dans
        pour avec sur sans chez depuis comme mais aussi tres plus cette ces cela elle ils elles on une etre ete avait
        travaille aide dirige bonjour merci parce quand tout leur leurs cest peux pouvons moi mappelle tu son quoi
        puis quelle quelles quels donnez dites veux voudrais aimerais peut sous ceci atil
        """,
        .german: """
        ich bin habe hab hatte wir sind haben mein meine meinen meiner mir mich uns unser unsere sie ihr ihre ist war
        waren wird werden wurde nicht kein keine auch aber oder wenn weil dass was wie wer fur mit bei aus nach uber
        seit auf zum zur einen einem einer eine als nur noch schon sehr mehr arbeite leite helfe helfen mache jahren
        hallo danke es kann konnen heisse heisst gerne gern durch damit dann bitte mochte ohne sich denen welche gibt
        nennen diese dieses jetzt arbeiten arbeitet machen dort werde seien
        """,
        .portuguese: """
        eu sou estou tenho meu minha meus minhas nosso nossa voce voces nao que com para por sem sobre como quando
        onde porque mas muito mais tambem foi era fazer faco trabalho ajudo ha anos desde ate entre tudo isso isto
        esse uma ele ela eles pelo pela ao aos ola obrigado obrigada hoje sempre chamo dirijo podemos prefiro quero
        tem temos fui sao me quem qual quais ainda diga diz pode posso tenha tiver essa esta muda falta precisa
        """,
        .italian: """
        io sono ho abbiamo siamo mio mia miei mie mi ci nostro nostra tu che non con per senza come quando dove perche
        ma anche molto piu era essere fare faccio lavoro aiuto anni tra tutto questo questa quello chi cosa una lo gli
        ciao grazie sempre oggi gestisco dirigo chiamo sto possiamo preferisco vorrei hai qual fatto quali quale dimmi
        puoi piacerebbe ti si torniamo teniamo andiamo quindi ogni adesso ha
        """,
    ]

    /// Articles, prepositions, common nouns and numerals, which stand in names, titles and lists as well. A point each.
    private static let light: [Language: String] = [
        .english: """
        a an the of in on at to and or as by so if no also one two three five most people more other each every time per
        """,
        .spanish: """
        el la los las un de del y e o en a al su sus no si dos tres cinco mayoria otra otras otro otros manera mejor
        solo gente unas unos personas empresa empresas aqui entonces antes
        """,
        .french: """
        le la les un des de du et a au aux en se ou par deux trois cinq gens plupart autre autres avant apres encore
        deja chaque personnes entreprise
        """,
        .german: """
        der die das den dem des ein und in im von vom zu an am so also will man zwei drei funf alle leute menschen
        viele andere anderen weiter hier besser kleine kleinen
        """,
        .portuguese: """
        o a os as um de do da dos das e em no na nos nas ou se seu sua dois duas tres cinco maioria outra outro outros
        melhor gente pessoas pessoa empresa empresas depois antes agora cada num numa
        """,
        .italian: """
        il la le i un di da in a e ed o se al del no della delle dello degli dei nel nella nelle alla alle dal dalla
        sul sulla due tre cinque altro altra altri prima dopo ancora persone oltre troppo tuo tua tuoi tue ora alle
        """,
    ]

    /// Words of languages that are none of the six: Dutch, Swedish, Danish, Norwegian, Catalan, Polish, Romanian, Turkish,
    /// Indonesian.
    private static let others = """
        ik ben een het niet zijn voor maar ook mijn wij heb hebben deze wordt bij naar jag och att inte jeg og ikke til av
        har det ar amb els soc tinc perque molt meva jestem jest nie mam sunt pentru din sau bir icin ve saya yang untuk
        dengan
        """

    static let table = WordTable(entries, uniquing: +)

    private static var entries: [(word: String, value: LanguageEvidence)] {
        var result: [(word: String, value: LanguageEvidence)] = []
        func add(_ words: String, _ points: Int32, isProse: Bool, lane: Int) {
            let evidence = LanguageEvidence(points: points, isProse: isProse, lane: lane)
            for word in Set(words.split(whereSeparator: \.isWhitespace)) { result.append((String(word), evidence)) }
        }
        for (lane, language) in Language.allCases.enumerated() {
            add(prose[language] ?? "", 2, isProse: true, lane: lane)
            add(light[language] ?? "", 1, isProse: false, lane: lane)
        }
        add(others, 2, isProse: true, lane: LanguageEvidence.other)
        return result
    }
}
