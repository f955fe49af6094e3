import InterviewCore

/// How a wish for a show begins in Spanish, French, German, Portuguese and Italian: "Me gustaría un podcast …", "O podcast
/// dos meus sonhos seria um bate-papo …".
enum ShowWishes {
    /// The word at which the show itself begins: behind the lead stands its article, or a word for "something".
    static func start(of words: [Word]) -> Int? {
        let skipped = words.prefix { openers.contains($0) }.count
        guard let lead = book.best(in: words, at: skipped), lead.match.range.upperBound < words.count,
            articles.contains(words[lead.match.range.upperBound])
        else { return nil }
        return lead.match.range.upperBound
    }

    private static let openers = WordSets.set(
        "y e et und ed mais mas pero aber ma bueno pues alors ben bon also na naja bom bem entao allora beh si sim oui ja"
    )
    private static let articles = WordSets.set(
        """
        un una uno unos unas une des um uma uns umas ein eine einen einem einer eins algo alguno alguna alguien algum alguma
        quelque quelquechose qualcosa qualche etwas was irgendwas uno podcasts programas emissions programmi sendungen el la
        le o a il der die das den podcast
        """)

    private static let book = PhraseBook<Bool>([
        (
            true,
            """
            a? mi? me gustaria|encantaria|molaria|apeteceria|gusta mucho|mas|estar|salir|ir|participar|aparecer? en?
            yo? quisiera|querria|quiero|prefiero|preferiria|busco|elegiria estar|salir|ir|participar|aparecer? en?
            moi? jaimerais|jadorerais|jaimerai|jprefererais|jaime bien|beaucoup|trop|surtout|plutot? passer|participer|aller|etre? a|dans|sur|chez?
            mi ci? vedrei|vedo|immagino|sentirei bene|benissimo? a|in|dentro?
            me ci? veo|veria|vejo|via|imagino|vedrei bien|bem? en|em?
            viame|vejome|imaginome bem? em?
            ich seh|sehe|sah mich gut|eher|da? in|bei?
            moi? je me verrais|vois|imagine bien? a|dans|sur|chez?
            moi? je voudrais|prefererais|prefere|cherche|verrais|choisirais bien|plutot? passer|participer|aller|etre? a|dans|sur|chez?
            ich? hatte|hatt|mochte|wunsche|wunschte|wurde|suche|fande ich? mir? am? liebsten|gern|gerne?
            am liebsten hatte|ware|wurde|mochte|wars? ich|mir? gern|gerne|in?
            mir? ware|gefiele mir? am? liebsten?
            gern|gerne|lieber in|bei?
            eu? gostaria|gostava|adoraria|queria|quero|prefiro|preferia|preferiria|curtiria muito|mais? de? participar|ir|estar|aparecer? de|em?
            a? me? mi? piacerebbe|andrebbe|garberebbe molto|tanto|proprio? andare|partecipare|essere? a|in|ad?
            io? vorrei|preferirei|preferisco|cerco|sceglierei andare|partecipare|essere? a|in|ad?
            mi|mio|mon|meu|mein|meine|el|il|le|o|der|die|das|la|a? mi|mio|mon|meu|mein|mia|minha? podcast|programa|programma|programme|show|emission|sendung|trasmissione de|dos|das|dei|delle|meiner|des|di mis|mes|meus|minhas|miei|mie|sus? suenos|reves|sonhos|sogni|traume? seria|serait|sarebbe|ware|e|es|est|ist|cest
            mi|mio|mon|meu|mein|el|il|le|o? mio|meu? podcast|programa|programma|show sonado|reve|sognato seria|serait|sarebbe|es|e|est
            mi|mio|mon|meu|mein|el|il|le|o|der|das? mio|meu? podcast|programa|programma|programme|show|emission ideal|ideale|perfetto|perfecto|perfeito seria|serait|sarebbe|es|e|est|cest
            quello|quella|el|le|o|celui|der|das? mio|meu|mi|mon? ideale|ideal|idealer per|para|pra|pour|fur? me|mim|mi|moi|mich? sarebbe|seria|serait|ware|e|es|est|ist|cest
            come|como|comme|als|de podcast|programma|programa|sendung|emission|programme|show vorrei|preferirei|quiero|quisiera|querria|gostaria|queria|je|mochte|hatte|wunsche voudrais|prefererais|aimerais|ich|de? gern|gerne|ter?
            mein|der|das? traumpodcast|wunschpodcast|lieblingspodcast|idealpodcast|wunschformat|traumformat ware|wars|ist|wurde
            """
        )
    ])
}
