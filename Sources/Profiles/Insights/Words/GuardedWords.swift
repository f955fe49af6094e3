/// Words that need more than to occur somewhere. Folded.
enum GuardedWords {
    /// Praise and rank: only where the source says the same of the same thing.
    static let superlatives: Set<String> = set(
        """
        leading award awards awarded winning renowned acclaimed bestselling best selling seller first only top most \
        foremost premier class famous celebrated prestigious pioneer pioneering pioneered visionary legendary guru \
        unrivalled unparalleled unmatched unique iconic sought largest biggest fastest youngest greatest finest highest \
        number-one influential expert leader leaders exceptional outstanding extraordinary exclusive ultimate \
        premiada premiado galardonada galardonado lider lideres reconocida reconocido primera primero primer unica unico \
        mejor famosa famoso prestigiosa prestigioso destacada destacado pionera pionero mundial mayor maxima \
        primee prime recompensee recompense renommee renomme reconnue reconnu premiere premier seule seul unique meilleure \
        meilleur celebre prestigieux prestigieuse pionniere pionnier incontournable \
        preisgekront preisgekronte preisgekronter fuhrend fuhrende fuhrender fuhrenden renommiert renommierte renommierter \
        erste erster ersten einzige einziger einzigen beste bester besten beruhmt beruhmte weltweit bekannte angesehene \
        reconhecida reconhecido primeira primeiro unica unico melhor famosa famoso pioneira pioneiro maior lider \
        premiata premiato rinomata rinomato prima primo unica unico migliore famosa famoso leader pioniera pioniere \
        лучший лучшая первый первая единственный единственная известный известная ведущий ведущая знаменитый
        """)

    /// "leading teams" is no rank, "a leading voice" is.
    static let rankBefore: Set<String> = [
        "a", "an", "the", "of", "as", "industry", "market", "world's", "world", "most",
    ]

    /// Words that make less of the one behind them: without them it would be another.
    static let diminishers: Set<String> = set(
        """
        co vice assistant associate deputy acting interim junior former ex aspiring trainee adjunct sub semi non \
        stellvertretende stellvertretender stellvertretenden stellv ehemalige ehemaliger assistenz vize \
        vicepresidenta adjunta asistente ajudante vicedirettore viced
        """)

    /// Words by which a source says that something did not, or not yet, come about.
    static let hedges: Set<String> = set(
        """
        not never nominated nominee nominees shortlisted shortlist finalist finalists runner failed almost nearly planned \
        plans hope hopes hoping expected nicht nie kein keine keinen nominiert nominierte geplant nunca nominada nominado \
        finalista jamais pas nao mai не никогда номинирована
        """)

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
