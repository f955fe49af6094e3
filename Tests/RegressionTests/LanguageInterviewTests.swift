import InterviewCore
import Testing

@testable import Understanding

/// Whole interviews in each language by rules alone, and changing the language on the way.
@Suite("Interviews in six languages")
struct LanguageInterviewTests {
    /// Plain answers of an invented guest.
    static let answers: [Language: [Field: String]] = [
        .english: [
            .fullName: "Lena Ortiz", .role: "I'm the operations lead", .company: "I work at Harbor Freight Lines",
            .yearsExperience: "14 years", .professionalBio: "I keep container ports moving. Before that I sailed.",
            .successStories: "Ships waited nine hours. We let the crews book their own slots. Now they wait two.",
            .uniquePerspective: "I plan from the quay, not from the office.", .targetAudience: "people who run shifts",
            .keyMessage: "Ask the crew first.", .schedulingPreference: "by e-mail",
        ],
        .spanish: [
            .fullName: "Marta Olivares", .role: "Soy directora de exportación", .company: "Trabajo en Bodegas Olivares",
            .yearsExperience: "14 años",
            .professionalBio: "Ayudo a bodegas familiares a vender fuera. Antes fui enóloga.",
            .successStories:
                "Una bodega perdía la mitad de sus pedidos. Rehicimos las etiquetas. Ahora vende en doce países.",
            .uniquePerspective: "Yo miro primero la aduana, no el mercado.",
            .targetAudience: "quienes dirigen empresas pequeñas", .keyMessage: "Antes de vender más, cobra mejor.",
            .schedulingPreference: "por correo electrónico",
        ],
        .french: [
            .fullName: "Claire Besson", .role: "Je suis directrice d'une fromagerie",
            .company: "Je travaille chez Fromagerie Besson",
            .yearsExperience: "14 ans",
            .professionalBio: "J'aide les fermes à vendre en direct. Avant, j'ai dirigé une coopérative.",
            .successStories:
                "Une ferme allait fermer. Nous avons ouvert un marché. Un an plus tard, elle vendait deux fois plus.",
            .uniquePerspective: "Je regarde d'abord le vendredi, pas le bilan.",
            .targetAudience: "les gens qui dirigent une petite entreprise",
            .keyMessage: "Parlez d'abord à ceux qui achètent déjà.", .schedulingPreference: "par e-mail",
        ],
        .german: [
            .fullName: "Jule Hartwig", .role: "Ich bin Betriebsleiterin", .company: "Ich arbeite bei Hartwig Brot",
            .yearsExperience: "14 Jahre",
            .professionalBio: "Ich helfe Bäckereien, ohne Nachtschicht auszukommen. Davor habe ich gebacken.",
            .successStories:
                "Eine Bäckerei fand niemanden mehr. Wir haben den Teig verlegt. Jetzt sind alle Stellen besetzt.",
            .uniquePerspective: "Ich plane vom Feierabend her, nicht vom Ofen.",
            .targetAudience: "alle, die kleine Betriebe führen", .keyMessage: "Fragen Sie zuerst die Schicht.",
            .schedulingPreference: "per E-Mail",
        ],
        .portuguese: [
            .fullName: "Lívia Andrade", .role: "Eu sou diretora comercial", .company: "Trabalho na Andrade Cafés",
            .yearsExperience: "14 anos",
            .professionalBio: "Ajudo pequenos produtores a vender direto. Antes comprei café.",
            .successStories: "Uma cooperativa vendia barato. Criamos um leilão. Um ano depois, a renda dobrou.",
            .uniquePerspective: "Eu olho primeiro a conversa, não o preço.",
            .targetAudience: "quem toca um pequeno negócio",
            .keyMessage: "Conheça quem compra antes de mudar o preço.", .schedulingPreference: "por e-mail",
        ],
        .italian: [
            .fullName: "Giulia Ferraris", .role: "Sono direttrice di una falegnameria",
            .company: "Lavoro alla Falegnameria Ferraris",
            .yearsExperience: "14 anni",
            .professionalBio: "Aiuto le botteghe a trovare un erede. Prima restauravo mobili.",
            .successStories:
                "Una bottega stava per chiudere. Abbiamo aperto il laboratorio. Un anno dopo aveva tre apprendisti.",
            .uniquePerspective: "Io guardo prima la porta, non i conti.",
            .targetAudience: "chi guida una piccola impresa",
            .keyMessage: "Apri la porta prima di cercare un erede.", .schedulingPreference: "per e-mail",
        ],
    ]

    /// Said alike in every language.
    private static let common: [Field: String] = [
        .email: "lena@harbor.example", .website: "https://lenaortiz.example", .socialLinks: "https://x.com/lena_demo",
        .phone: "+34 600 000 000", .expertiseKeywords: "logistics, marketing, export",
        .podcastTopics: "export, marketing",
        .achievements: "Prix Export 2023", .speakingExperience: "The Quay Podcast", .promotion: "Slack Tide",
        .linkedinURL: "https://www.linkedin.com/in/lena-ortiz-demo",
    ]

    private func answer(to chat: Chat, in language: Language) -> String {
        guard !chat.state.openAsks.isEmpty else { return chat.bot.last?.quickReplies.first ?? "ok" }
        return chat.state.openAsks.map { field in
            Self.answers[language]?[field] ?? Self.common[field] ?? ""
        }.joined(separator: "\n")
    }

    /// Plays on to the end.
    private func play(_ chat: inout Chat, in language: Language) throws {
        for _ in 0..<40 where chat.state.status == .active { try chat.say(answer(to: chat, in: language)) }
    }

    /// The bot's sentences are in the language or too short to tell. The guest's own words in them are not judged.
    private func expectSpoken(_ language: Language, _ said: [BotSaid], _ comment: Comment? = nil) {
        for message in said where message.kind != .summary {
            let found = LanguageDetector.language(of: MessageText(message.text))
            #expect(found == nil || found == language, "\(message.text)")
        }
    }

    @Test("End completed, in their own words throughout", arguments: Language.allCases)
    func whole(language: Language) throws {
        var chat = try Chat(Started(language: language))
        try play(&chat, in: language)
        #expect(chat.state.status == .completed)
        #expect(chat.state.language == language)
        expectSpoken(language, chat.bot)
        #expect(Set(chat.questions).count == chat.questions.count, "no question comes twice")
        #expect(!chat.log.contains { $0.body.type == .languageChanged })
        let missing = Field.required.filter { chat.texts($0).isEmpty && $0 != .successStories }
        #expect(missing.isEmpty && chat.stories.count == 1, "\(missing)")
        let summary = try #require(chat.bot.last { $0.prompt == .summary })
        for field in Field.required {
            #expect(summary.text.lowercased().contains(field.label(in: language).lowercased()))
        }
        try replays(chat)
    }

    private func replays(_ chat: Chat) throws {
        var resumed: InterviewState?
        for event in chat.log {
            resumed = Interview.apply(resumed, try EventJSON.decode(EventJSON.encode(event)))
            resumed = try resumed.map { try InterviewState(json: $0.json) }
        }
        #expect(resumed?.json == chat.state.json)
    }

    @Test(
        "Begin in English and go on in what the guest writes",
        arguments: [
            (Language.spanish, "Hola, soy Marta Olivares"), (.french, "Bonjour, je suis Claire Besson"),
            (.german, "Guten Tag, ich bin Jule Hartwig"), (.portuguese, "Olá, eu sou Lívia Andrade"),
            (.italian, "Ciao, sono Giulia Ferraris, piacere"),
        ])
    func detected(language: Language, text: String) throws {
        var chat = try Chat()
        let said = try chat.say(text)
        #expect(chat.state.language == language)
        #expect(!chat.texts(.fullName).isEmpty)
        #expect(said.count == 1)
        expectSpoken(language, said)
        try play(&chat, in: language)
        #expect(chat.state.status == .completed)
        #expect(chat.log.count { $0.body.type == .languageChanged } == 1)
        try replays(chat)
    }

    @Test("A change on the way: the reply comes in the new language, nothing is lost")
    func onTheWay() throws {
        var chat = try Chat()
        try chat.goOn(until: .targetAudience)
        let known = Field.catalogue.filter(chat.state.isKnown)
        let said = try chat.say("Leute, die in kleinen Betrieben arbeiten und dort die Schichten planen.")
        #expect(chat.state.language == .german)
        #expect(chat.text(.targetAudience) == "Leute, die in kleinen Betrieben arbeiten und dort die Schichten planen.")
        #expect(Field.catalogue.filter(chat.state.isKnown).count == known.count + 1)
        expectSpoken(.german, said)
        try play(&chat, in: .german)
        #expect(chat.state.status == .completed)
    }

    @Test(
        "A wish is granted at once, and the open question comes back in the new language",
        arguments: [
            ("can we do this in French?", Language.french), ("¿podemos hablar en español?", .spanish),
            ("auf Deutsch bitte", .german), ("in italiano per favore", .italian),
            ("em português, por favor", .portuguese),
        ])
    func wished(text: String, language: Language) throws {
        var chat = try Chat()
        let asked = chat.timesAsked(.fullName)
        let asks = chat.state.openAsks
        let said = try chat.say(text)
        #expect(chat.state.language == language)
        #expect(chat.state.openAsks == asks && said.count == 1)
        expectSpoken(language, said)
        #expect(chat.texts(.fullName).isEmpty)
        // It is no second asking: what is not understood is still asked as often.
        #expect(chat.timesAsked(.fullName) == asked + 1 && chat.bot.last?.purpose == .return)
    }

    @Test("Who has asked for a language keeps it, whatever they write in")
    func kept() throws {
        var chat = try Chat()
        try chat.say("in English please")
        #expect(chat.state.language == .english)
        for _ in 0..<3 { try chat.say("Ich bin Imkerin und ich arbeite mit meinen Bienen.") }
        #expect(chat.state.language == .english)
        try chat.say("Können wir doch auf Deutsch weitermachen?")
        try chat.say("auf Deutsch bitte")
        #expect(chat.state.language == .german)
    }

    @Test("After one change by what was written, two messages in a row are wanted for another")
    func twice() throws {
        var chat = try Chat()
        try chat.say("Ich heiße Jule und ich habe eine kleine Bäckerei")
        #expect(chat.state.language == .german)
        try chat.say("I think that we should talk about what I do")
        #expect(chat.state.language == .german)
        try chat.say("I really would like to tell you about what we do here")
        #expect(chat.state.language == .english)
    }

    @Test("Messages that alternate, or hold many languages, change it a few times at the most")
    func endless() throws {
        var chat = try Chat()
        let lines = [
            "Ich bin Imkerin und ich arbeite mit meinen Bienen.",
            "Je suis apicultrice et je travaille avec mes abeilles.",
            "Soy apicultora y trabajo con mis abejas desde hace años.", "I am a beekeeper and I work with my bees.",
        ]
        for round in 0..<40 { try chat.say(lines[round / 2 % lines.count]) }
        #expect(chat.log.count { $0.body.type == .languageChanged } <= 6)
        let settled = chat.state.language
        for line in lines { try chat.say(lines.joined(separator: " ") + line) }
        #expect(chat.state.language == settled)
        try replays(chat)
    }

    @Test("A long text pasted in another language by who has written in this one changes nothing at once")
    func pasted() throws {
        var chat = try Chat(Started(language: .german))
        try chat.say("Ich heiße Jule und ich habe eine kleine Bäckerei")
        let bio = "I help bakeries to do without the night shift, and I have done so for the last twelve years. "
        try chat.say(String(repeating: bio, count: 8))
        #expect(chat.state.language == .german)
    }

    @Test("A profile in another language changes nothing")
    func profile() throws {
        var chat = try Chat()
        try chat.say("I'm Jule Hartwig and this is my work")
        let facts = [
            stated(.professionalBio, "Ich helfe Bäckereien, ohne Nachtschicht auszukommen."),
            stated(.role, "Leiterin der Werkstatt"),
        ]
        try chat.read("file", name: "Jule Hartwig", facts)
        #expect(chat.state.language == .english)
        expectSpoken(.english, chat.bot)
    }

    @Test("A language chosen beside the chat brings what is open back in it", arguments: Language.allCases)
    func chosen(language: Language) throws {
        let begun: Language = language == .english ? .german : .english
        var chat = try Chat(Started(language: begun))
        let asks = chat.state.openAsks
        let said = try chat.perform(.setLanguage(language))
        #expect(chat.state.language == language && chat.state.openAsks == asks && said.count == 1)
        expectSpoken(language, said)
        #expect(try chat.perform(.setLanguage(language)).isEmpty)
        try chat.say("I am a beekeeper and I work with my bees.")
        try chat.say("Ich bin Imkerin und ich arbeite mit meinen Bienen.")
        #expect(chat.state.language == language)
        try replays(chat)
    }

    @Test("A completed interview keeps its language")
    func completed() throws {
        var chat = try Chat()
        try play(&chat, in: .english)
        #expect(throws: Refusal.completed) { try chat.perform(.setLanguage(.german)) }
    }

    @Test("Taking a message back does not take the language back")
    func undone() throws {
        var chat = try Chat()
        try chat.say("Ich heiße Jule Hartwig und ich backe Brot")
        try chat.say("zurück")
        #expect(chat.state.language == .german)
    }

    @Test("A log and a snapshot from before languages were known are English")
    func older() throws {
        let chat = try Chat()
        let json = chat.state.json
        #expect(!json.contains("spoken"))
        #expect(try InterviewState(json: json).language == .english)
        let started = #"{"at":"2026-11-22T08:00:00.000Z","data":{"full_name":"Ana"},"seq":1,"type":"started","v":1}"#
        #expect(Interview.apply(nil, try EventJSON.decode(started)).language == .english)
    }
}
