/// Recognises text that tells a reader or a program what to do instead of telling about a person.
///
/// Such text is never evidence, whatever else stands in it. In seven languages by their words, in others by their
/// commonest phrases; what is not recognised is still only text that a claim may quote, and decides nothing.
enum Instructions {
    enum Kind: Hashable {
        /// To a program or model: "ignore the above", "say that …", "you are now …"
        case program
        /// To a person: "click here", "follow me"
        case reader
    }

    static func kind(of text: some StringProtocol) -> Kind? {
        let plain = DateToken.fold(String(text)).replacing("’", with: "'")
        // Plain Latin prose, which most text is, cannot hold a mark.
        let isProse = plain.utf8.allSatisfy { $0 < 0x80 && !"<>|[]{}#`_".utf8.contains($0) }
        if !isProse, hasMark(Array(plain.utf8)) { return .program }
        if openers.contains(where: { plain.hasPrefix($0) }) { return .program }
        var clauses: [[Substring]] = [[]]
        var all: [String] = []
        for word in plain.split(whereSeparator: \.isWhitespace) {
            for part in word.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "'" }) {
                clauses[clauses.count - 1].append(part)
                all.append(String(part))
            }
            if let last = word.last, ".,;:!?…—–-)".contains(last), clauses.last?.isEmpty == false { clauses.append([]) }
        }
        func has(_ words: Set<String>) -> Bool { all.contains(where: words.contains) }
        func begins(_ words: Set<String>) -> Bool {
            clauses.contains { clause in
                // "please write", "and then say"
                clause.prefix(3).drop { fillers.contains(String($0)) }.first.map { words.contains(String($0)) } ?? false
            }
        }
        if has(dismissals), has(dismissed) { return .program }
        if programPhrases.stand(in: all) { return .program }
        if has(programs), begins(directives) || has(readings) && has(duties) { return .program }
        if begins(tellings) { return .program }
        if readerPhrases.stand(in: all) { return .reader }
        return nil
    }

    /// Whether a claim begins a sentence by telling somebody to do something.
    static func commands(_ text: String) -> Bool {
        if kind(of: text) != nil { return true }
        var isStart = true
        for word in DateToken.fold(text).split(whereSeparator: \.isWhitespace) {
            let plain = word.filter { $0.isLetter || $0 == "'" }
            if isStart, commanding.contains(plain) || tellings.contains(plain) { return true }
            isStart = word.last.map { ".!?:;".contains($0) } ?? false
        }
        return false
    }

    private static let dismissals = set(
        """
        ignore ignores ignoring disregard disregards forget forgetting override overrides bypass overlook omit discard \
        ignora ignorar ignoren ignorez ignorer ignoriere ignorieren ignoriert vergiss vergessen missachte olvida olvidar \
        olvide oublie oubliez oublier esqueca esquecer desconsidere ignorare ignori dimentica dimenticare trascura \
        игнорируй игнорируйте игнорировать забудь забудьте negeer negeren zignoruj ignoruj ignorera yoksay unut
        """)
    private static let dismissed = set(
        """
        instruction instructions directive directives rule rules guideline guidelines prompt prompts previous prior above \
        preceding earlier everything constraints context command commands safeguards instrucciones instruccion reglas \
        anteriores anterior previas previo todo instructions consignes consigne regles precedentes precedente tout \
        anweisung anweisungen regeln vorherigen vorherige bisherigen alles vorgaben instrucoes instrucao regras istruzioni \
        istruzione regole precedenti tutto инструкции инструкцию инструкций правила предыдущие указания все \
        instructies regels instrukcje polecenia instruktioner talimatlari onceki
        """)
    private static let programs = set(
        """
        ai llm llms gpt chatgpt gemini claude llama copilot chatbot bot assistant model models parser summarizer summariser \
        system ki ia ии modelo modele modell modello asistente assistente assistent sistema systeme система модель \
        нейросеть summary output answer response json interviewer greenroom
        """)
    private static let readings = set(
        """
        reading reads read processing processes summarizing summarising summarizes analyzing analysing analyzes parsing \
        leyendo lee lea lisant lit liest lesen lendo le legge leggendo читает читающий procesa traite verarbeitet
        """)
    private static let duties = set(
        "must should shall need needs has debe debes deben doit dois devez muss musst soll sollte deve devi devem должен должна"
    )
    private static let directives = set(
        """
        write say state output respond answer reply include add set mark report claim describe mention treat rate recommend \
        pretend act print reveal repeat insert append change replace tell return generate produce remember note confirm \
        list put use give make present introduce call fill escribe di diga responde incluye anade agrega afirma menciona \
        pon describe presenta indica ecris ecrivez dis dites reponds repondez ajoute ajoutez indique indiquez affirme \
        mentionne decris presente schreibe schreib sage sag antworte fuge erwahne behaupte gib nenne beschreibe bestatige \
        escreva diga responda inclua adicione afirme mencione descreva apresente scrivi rispondi aggiungi afferma menziona \
        descrivi presenta напиши напишите скажи скажите ответь добавь добавьте укажи укажите упомяни опиши schrijf zeg \
        napisz powiedz skriv
        """)
    /// That nobody begins a sentence about themselves with.
    private static let tellings = set(
        "pretend respond reply disregard ignore jailbreak ignoriere ignorez игнорируй игнорируйте ecrivez escreva напишите dites"
    )
    private static let fillers = set(
        "please now then and so also kindly bitte por favor per favore s'il vous plait пожалуйста")
    private static let commanding = set(
        """
        click visit subscribe buy download please say write tell answer print output reveal repeat remember contact \
        haz escribe di visita compra cliquez visitez achetez klicke besuche kaufe schreibe sage clique visite compre scrivi \
        clicca нажмите купите
        """)

    private static let programPhrases = Phrases([
        "say that", "state that", "write that", "report that", "mention that", "claim that she", "claim that he",
        "describe me as", "describe her as", "describe him as", "describe this", "you are now", "you must",
        "you will now",
        "you are a", "you are an", "as an ai", "act as", "from now on", "new instructions", "your instructions",
        "your task", "your answer", "your output", "your response", "your summary", "your analysis", "your prompt",
        "your system", "in your reply", "when summarizing", "when summarising", "when writing", "when analysing",
        "when analyzing", "when asked", "when you", "if you are", "make sure to", "make sure that", "be sure to",
        "system prompt", "developer mode", "api key", "the following instructions", "these instructions",
        "this instruction", "following text as", "set the company", "set the role", "set the name", "set her",
        "set his",
        "add to the", "add the following", "include the following", "include the sentence", "include the phrase",
        "language model", "do not mention", "don't mention", "do not say", "do not tell", "end of profile",
        "end of document", "note to", "attention ai", "di que", "escribe que", "afirma que", "debes", "tienes que",
        "a partir de ahora", "eres un", "eres una", "tus instrucciones", "tu tarea", "tu respuesta", "dis que",
        "ecris que",
        "tu dois", "vous devez", "tu es un", "tu es une", "tes instructions", "vos instructions", "votre reponse",
        "ta reponse", "desormais tu", "sage dass", "schreibe dass", "schreib dass", "sag dass", "behaupte dass",
        "du musst",
        "du sollst", "du bist", "ab jetzt", "deine anweisungen", "deine aufgabe", "deine antwort", "diga que",
        "escreva que", "afirme que", "voce deve", "voce e um", "voce e uma", "suas instrucoes", "a partir de agora",
        "sua resposta", "scrivi che", "afferma che", "di' che", "devi", "sei un", "le tue istruzioni",
        "la tua risposta",
        "d'ora in poi", "напиши что", "скажи что", "укажи что", "ты должен", "вы должны", "ты теперь",
        "твои инструкции",
        "с этого момента", "твоя задача", "schrijf dat", "zeg dat", "je moet", "napisz ze", "powiedz ze", "musisz",
        "skriv att", "du maste", "jailbreak", "yok say", "gormezden gel", "talimat", "bo qua moi", "abaikan semua",
        "zignoruj wszystkie",
    ])

    private static let readerPhrases = Phrases([
        "click", "clicking", "call me", "call us", "call now", "email me", "email us", "mail me", "book a call",
        "book me",
        "book now", "contact me", "contact us", "hire me", "join my", "join us", "follow me", "follow us", "visit my",
        "visit our", "subscribe to", "buy my", "buy now", "download my", "sign up", "register now", "dm me",
        "message me",
        "check out", "get in touch", "reach out to me", "reach me", "haz clic", "siguenme", "sigueme", "contactame",
        "visita mi", "cliquez", "contactez moi", "suivez moi", "klicke", "klicken", "kontaktieren", "folge mir",
        "besuche meine", "clique", "entre em contato", "siga me", "clicca", "contattami", "seguimi", "нажмите",
        "подпишитесь", "свяжитесь",
    ])

    /// In one pass, by the marks' first bytes.
    private static func hasMark(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { place in
            marksByFirst[bytes[place]]?.contains { bytes[place...].starts(with: $0) } ?? false
        }
    }

    private static let marksByFirst = Dictionary(grouping: marks.map { Array(DateToken.fold($0).utf8) }) {
        $0.first ?? 0
    }

    /// Of whatever script, wherever they stand.
    private static let marks = [
        "<|", "|>", "[inst", "[/inst", "{{", "}}", "###", "```", "<system", "</", "<!--", "professional_bio",
        "expertise_keywords", "success_stories", "unique_perspective", "podcast_topics", "target_audience",
        "key_message",
        "speaking_style", "忽略", "无视", "無視", "請忽", "指令", "你必须", "你必須", "你现在", "你現在", "请写", "請寫",
        "请说", "必须说", "书写", "指示に", "指示を", "書いてください", "書きなさい", "と書け", "述べてください", "出力して", "と答え", "回答して",
        "あなたは", "무시하", "지시", "작성하", "라고 써", "말하세요", "답하세요", "당신은", "تجاهل", "اكتب", "التعليمات", "قل ان",
        "يجب عليك", "התעלם", "כתוב", "הוראות", "अनदेखा", "लिखें", "लिखो", "निर्देश", "เพิกเฉย", "ละเว้นคำสั่ง", "αγνοησε", "γραψε",
        "ігноруй",
    ]
    private static let openers = [
        "system:", "assistant:", "user:", "developer:", "instruction:", "instructions:", "prompt:", "important:", "ai:",
        "note:",
    ]

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// Runs of words, found by their first.
    private struct Phrases {
        private var byFirst: [String: [[String]]] = [:]

        init(_ phrases: [String]) {
            for phrase in phrases {
                let words = phrase.split(separator: " ").map(String.init)
                if let first = words.first { byFirst[first, default: []].append(words) }
            }
        }

        func stand(in words: [String]) -> Bool {
            words.indices.contains { start in
                byFirst[words[start]]?.contains { words[start...].starts(with: $0) } ?? false
            }
        }
    }
}
