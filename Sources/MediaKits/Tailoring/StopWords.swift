import InterviewCore

/// Words that say nothing about what a text is about, folded; and those that every description of a show has.
enum StopWords {
    static func of(_ language: Language) -> Set<String> { (words[language] ?? []).union(shows) }

    private static let shows: Set<String> = [
        "podcast", "podcasts", "show", "shows", "episode", "episodes", "guest", "guests", "host", "hosts", "listener",
        "listeners", "audience", "interview", "interviews", "week", "weekly", "season", "invitados", "episodio",
        "episodios", "entrevista", "entrevistas", "semana", "oyentes", "emission", "episode", "invite", "invites",
        "auditeurs", "semaine", "folge", "folgen", "gast", "gaste", "horer", "woche", "episodios", "convidados",
        "ouvintes", "puntata", "puntate", "ospite", "ospiti", "ascoltatori", "settimana", "programa", "sendung",
    ]

    private static let words: [Language: Set<String>] = [
        .english: set(
            """
            about above after again all also always and any are around because been before being best between both but \
            came can could did does doing done down during each even ever every few first for from get give goes going \
            good great had has have having hear help here her his how into its just know last less let like little long \
            look made make makes many may more most much must need never new next not now off old one only other our out \
            over own part people really right same say see she should since some something sometimes stories story such \
            take talk tell than that the their them then there these they thing things think this those through time too \
            two under until upon use used using very want was way ways well went were what when where which while who \
            whom whose why will with within without work working would year years yes yet you your
            """),
        .spanish: set(
            """
            algo algunos ante antes aqui asi aunque bien cada casi como con cual cuando cuanto cuenta dar de del desde \
            despues donde dos durante el ella ellas ellos en entre era eran es esa ese eso esta estan estar este esto \
            estos fue fueron gente gracias ha hace hacer hacia han hasta hay historia historias hoy la las le les lo los \
            luego mas me mejor mi mientras mis mucho muchos muy nada ni no nos nosotros nuestra nuestro nuestros nunca o \
            otra otras otro otros para parte pero personas poco por porque pueden puede pues que quien quienes se sea ser \
            si siempre sin sobre solo son su sus tambien tan tanto te tiene tienen todo todos trabajo tu tus un una unas \
            uno unos vez vida y ya yo
            """),
        .french: set(
            """
            afin ainsi alors apres au aucun aussi autre autres aux avant avec avez avoir avons beaucoup bien car ce ceci \
            cela celle celles celui ces cet cette ceux chaque chez comme comment contre dans de deja depuis des deux donc \
            dont du elle elles en encore entre est et etait ete etre eu eux faire fait faut font gens histoire histoires \
            ici il ils jamais je jour jusqu la le les leur leurs lui ma mais me meme mes mieux moi moins mon ne ni nos \
            notre nous on ont ou ou par parce parler pas pendant personnes peu peut plus pour pourquoi pres puis qu quand \
            que quel quelle qui quoi rien sa sans se ses si son sont sous sur ta te tes toujours tous tout toute toutes \
            travail tres tu un une vers veut vie voici vos votre vous y
            """),
        .german: set(
            """
            aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist da dabei \
            damit dann das dass dein deine dem den denen der deren des dessen die dies diese diesem diesen dieser dieses \
            doch dort du durch ein eine einem einen einer eines einfach er erst es etwas euch euer fur ganz gegen \
            geschichte geschichten gibt gut hab habe haben hat hatte her hier hin ich ihm ihn ihnen ihr ihre ihrem ihren \
            im immer in ins ist ja jede jeden jeder jedes jetzt kann kein keine konnen leben leute machen macht man mehr \
            mein meine menschen mich mir mit muss nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine sich \
            sie sind so soll uber uber um und uns unser unsere unter viel viele vom von vor war waren warum was weil \
            welche wenn wer werden wie wieder will wir wird wo zu zum zur zwei zwischen
            """),
        .portuguese: set(
            """
            ainda algo alguns ante antes ao aos apenas aqui as assim ate bem cada com como conta contra da das de dela \
            dele deles depois desde do dois dos duas e ela elas ele eles em entre era essa esse esta estao estar estas \
            este estes eu faz fazer foi foram gente ha historia historias hoje isso isto ja la lhe mais mas me melhor mes \
            mesmo meu minha muito muitos na nada nao nas nem no nos nossa nosso nunca o onde os ou outra outras outro \
            outros para parte pela pelas pelo pelos pessoas pode podem por porque pouco quais qual quando quanto que quem \
            se sem sempre ser seu seus so sobre sua suas tambem tao te tem ter todo todos trabalho tu tudo um uma umas uns \
            vai vida voce voces
            """),
        .italian: set(
            """
            ad agli ai al alla alle allo altra altre altri altro anche ancora avere aveva ben bene c che chi ci ciascuno \
            cio come con contro cosa cosi cui da dagli dai dal dalla dalle de degli dei del dell della delle dello dentro \
            di dopo dove due e ed era essere fa fanno fare fatto fino fra fu gente gia gli ha hanno ho i il in io l la \
            lavoro le lei li lo loro lui ma mai me meglio mentre mi mia mio molti molto ne nei nel nell nella nelle nello \
            niente noi non nostra nostro o oggi ogni oltre ora parte per perche persone piu poco poi prima proprio puo \
            qual quale quali quando quanto quasi quella quelle quelli quello questa queste questi questo qui se sei sempre \
            senza si sia solo sono sopra sotto sta storia storie su sua sue sugli sui sul sulla suo suoi tra tu tua tuo \
            tutte tutti tutto un una uno vi via vita voi
            """),
    ]

    private static func set(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
