import InterviewCore

/// "Can we do this in French?", "auf Deutsch bitte": the wish to go on in another language, in any of the six.
enum LanguageWish {
    /// The language that a sentence asks for; nil for any other sentence, also for one that only names a language.
    static func language(in words: [Word]) -> Language? {
        guard words.contains(where: { names.contains($0.key) }) else { return nil }
        for words in [words, Judge.core(words)] where words.count <= 16 {
            guard let found = book.best(in: words, at: 0) else { continue }
            return words[found.match.range].compactMap { names[$0.key] }.last
        }
        return nil
    }

    /// The wish of a sentence, or of its last or first clause alone, and the tokens that say it.
    static func wish(in sentence: Sentence, of message: MessageText) -> (language: Language, tokens: Range<Int>)? {
        guard sentence.words.contains(where: { names.contains($0.key) }) else { return nil }
        if let language = language(in: sentence.words) { return (language, sentence.tokens) }
        let clauses = message.clauses(of: sentence.tokens)
        guard clauses.count > 1, let first = clauses.first, let last = clauses.last else { return nil }
        for clause in [last, first] {
            if let language = language(in: Word.words(of: message, in: clause)) { return (language, clause) }
        }
        return nil
    }

    /// What the six languages are called in the six languages, also run together with an article.
    private static let spellings: [Language: String] = [
        .english: "english ingles anglais englisch inglese allinglese langlais",
        .spanish: "spanish espanol castellano espagnol spanisch espanhol spagnolo castilian lespagnol",
        .french: "french frances francais franzosisch franzoesisch francese",
        .german: "german aleman allemand deutsch deutsche alemao tedesco lallemand",
        .portuguese: "portuguese portugues portugais portugiesisch portoghese",
        .italian: "italian italiano italien italienisch allitaliano litalien",
    ]

    private static let names = WordTable(
        Language.allCases.flatMap { language in
            (spellings[language] ?? "").split(separator: " ").map { (word: String($0), value: language) }
        }, uniquing: { first, _ in first })

    private static let anyName = Language.allCases
        .compactMap { spellings[$0]?.replacing(" ", with: "|") }.joined(separator: "|")

    private static let book = PhraseBook<Bool>([(true, pages.replacing("@language", with: anyName))])

    private static let pages = """
        ^ please? in|auf|en|em @language please|pls|bitte|instead|now|por|per|sil? favor|favore|cortesia|te|vous? plait? $
        ^ @language please|pls|bitte|instead|por|per|sil favor|favore|te|vous? plait? $
        ^ please|bitte|lieber|besser|mejor|plutot|meglio|melhor in|auf|en|em? @language please|bitte? $
        ^ can|could|may|shall|should|would|might we|you|i please? speak|talk|continue|switch|change|go|write|do|chat|answer|reply|respond|have|proceed|keep|move|carry|conduct|hold this|it|that|the|our|over|on|with? interview|conversation|chat|rest|me|you? in|to|into? @language please|instead|now|too|maybe? $
        ^ please speak|talk|continue|switch|change|go|write|chat|answer|reply|respond|proceed|ask on|over|with|me? me|questions? in|to|into? @language please|instead|now? $
        ^ lets|let speak|talk|continue|switch|change|go|do|chat|keep|us switch|speak|talk|continue? this|it|on|over? in|to|into? @language please|instead|now? $
        ^ switch|continue|change|go in|to|on|over in|to? @language please|instead|now? $
        ^ i|id would? prefer|rather|like to? speak|talk|continue|switch|go|write|do|chat|answer|reply|have|use? this|it|that|the|on|over? interview|conversation|chat|rest? in|to|into? @language please|instead|if? possible|thats? ok? $
        ^ i want|need to speak|talk|continue|switch|write|chat|answer|reply|do this|it? in|to @language please? $
        ^ do|can you speak|understand|know|talk @language too? $
        ^ is it|this|@language possible|ok|okay|fine|available|alright? in? @language? too? $
        ^ podemos|podriamos|puedes|puede|podrias|podria hablar|seguir|continuar|hacerlo|hacer|responder|escribir|contestar|cambiar|pasar|conversar|hablarme|escribirme|preguntarme esto|la|a? entrevista? en|a|al? @language por? favor? $
        ^ puedo hablar|seguir|continuar|hacerlo|responder|escribir|contestar en @language por? favor? $
        ^ prefiero|preferiria|quiero|quisiera|querria hablar|seguir|continuar|hacerlo|responder|escribir|contestar? en? @language por|si? favor|puede|es? ser|posible? $
        ^ me gustaria hablar|seguir|continuar|hacerlo|responder|escribir en @language por|si? favor|es? posible? $
        ^ hablemos|sigamos|continuemos|cambiemos|hablame|escribeme|responde|habla en|a|al @language por? favor? $
        ^ hablas|habla|hablan|entiendes @language $
        ^ peuton|pouvonsnous|pourrionsnous|pouvezvous|pourriezvous|peuxtu|pourraiton|puisje|on|nous peut|pourrait|pouvons? parler|continuer|passer|faire|repondre|ecrire|changer|poursuivre|discuter|echanger cela|ca|lentretien? en|a|au? @language sil? te|vous? plait? $
        ^ je prefere|prefererais|voudrais|aimerais|veux parler|continuer|passer|repondre|ecrire|poursuivre|faire? cela|ca? en|le|au? @language sil? te|vous? plait? $
        ^ parlezvous|parlestu @language $
        ^ vous|tu parlez|parles @language $
        ^ parlons|continuons|passons|poursuivons|parlez|repondez|ecrivez en|a|au? @language sil? te|vous? plait? $
        ^ konnen|konnten|durfen|wollen|sollen|kann|konnte|darf|kannst|konntest wir|sie|du|ich|man bitte? das|dies|es? gesprach|interview? bitte|auch|lieber? auf|in|zu @language bitte? sprechen|reden|weitermachen|weiterreden|machen|schreiben|antworten|fortfahren|wechseln|fuhren|weiterfuhren|weitersprechen|fragen? $
        ^ ich wurde|mochte|will|spreche|schreibe|antworte gerne|gern|lieber|bitte? lieber? auf? @language sprechen|reden|weitermachen|schreiben|antworten|fortfahren? $
        ^ lass|lassen uns|sie bitte|uns? auf|zu? @language bitte? sprechen|reden|weitermachen|machen|schreiben|wechseln? $
        ^ sprechen|sprichst|verstehen|verstehst|konnen|kannst sie|du auch? @language $
        ^ weiter|weitermachen|antworten|schreiben|sprechen bitte|sie? bitte? auf @language bitte|weiter? $
        ^ podemos|poderiamos|pode|poderia|voce|posso|da pode|poderia|para|pra? falar|continuar|seguir|fazer|responder|escrever|mudar|conversar isso|a? entrevista? em|para|pra|o? @language por? favor? $
        ^ prefiro|queria|gostaria|quero de? falar|continuar|seguir|responder|escrever|fazer? isso? em|o? @language por|se? favor|der|possivel? $
        ^ vamos falar|continuar|seguir|conversar em @language por? favor? $
        ^ voce? fala|falam @language $
        ^ possiamo|potremmo|puoi|potresti|posso parlare|continuare|proseguire|farlo|rispondere|scrivere|passare|andare lintervista|avanti? in|al|alla|a? @language per? favore|cortesia? $
        ^ preferisco|preferirei|vorrei parlare|continuare|proseguire|farlo|rispondere|scrivere? in? @language per|se? favore|possibile|puoi? $
        ^ parliamo|continuiamo|proseguiamo|passiamo|parla|rispondi|scrivimi in|al? @language per? favore? $
        ^ parli|parla @language $
        """
}
