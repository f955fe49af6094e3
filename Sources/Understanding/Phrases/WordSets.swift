/// Sets of words that phrases and readers share.
enum WordSets {
    /// Words around an answer that say nothing of it: cut from both ends before a sentence is judged as a whole.
    static let fillers = set(
        """
        please pls plz thanks thank you thx ty sorry hmm hm umm um uh uhm er erm well ok okay oh ah so just maybe guess
        think honestly really actually lol haha hehe jaja jajaja jeje hahaha hey hi hello yo there man mate dude guys now then to be honest tbh
        right anyway anyways alright afraid wait ugh eh hmmm tho though ehm ahm euh ben bah bueno pues bom allora beh naja tja ach but and also cheers por favor bitte danke merci gracias grazie obrigado
        obrigada per favore
        """)

    /// Words with which a wish is dressed ("I'd rather", "can we please").
    static let polite = set(
        """
        id i would rather prefer to like can could we you lets let us ill will want wanna gonna going im just please pls
        maybe may me ok should just now is it possible id if might as well think well better best probably do need no
        """)

    /// What softens "nothing" or "none".
    static let yet = set(
        """
        so far for now yet at the moment right really big special much thanks thank you sorry here in particular
        currently today time this that comes to mind i can think of add more it afraid myself me from my side either
        publicly officially just present at all worth mentioning of that kind know have just today actually sadly
        unfortunately noteworthy major notable public fancy impressive exciting interesting official formal specific from us on this front age stage
        """)

    static let my = set("my our the a an about for on as to as your of that this his her their all any other current")

    /// How a "no" begins that goes on.
    static let no = set("no nope nah nein non nao hmm hm well sorry actually oh um but hold hang on wait")

    /// Articles and possessives of the other languages.
    static let der = set(
        """
        el la los las mi mis le les l mon ma mes die der das dem den mein meine meinen meiner o a os as meu minha meus minhas
        il lo i gli mio mia miei mie del de di do da della des no que
        """)

    static let named: [String: WordSet] = [
        "<polite>": polite, "<yet>": yet, "<my>": my, "<no>": no, "<der>": der,
    ]

    static func set(_ text: String) -> WordSet { WordSet(text) }
}
