import InterviewCore
import Testing

@testable import Understanding

@Suite("What a message is written in")
struct DetectionTests {
    private func language(_ text: String) -> Language? { LanguageDetector.language(of: MessageText(text)) }

    @Test(
        "Clear prose is told",
        arguments: [
            (.english, "I run the night desk of a small radio station in the north."),
            (.english, "We help bakeries to get through the winter"),
            (.english, "I’m a beekeeper and I’ve been doing this for ten years"),
            (.spanish, "Hola, soy Marta Olivares"),
            (.spanish, "Dirijo una bodega familiar desde hace doce años"),
            (.spanish, "Ayudo a las empresas pequeñas a vender fuera, sobre todo en Francia."),
            (.spanish, "¿Cuánto tiempo va a durar esto?"),
            (.french, "Je suis apicultrice en Bretagne"),
            (.french, "J’aide les fermes à vendre en direct, sans intermédiaire."),
            (.french, "C'est une petite entreprise que nous avons créée à deux"),
            (.german, "Ich bin Imker in Bayern"),
            (.german, "Wir helfen Bäckereien, ohne Nachtschicht auszukommen."),
            (.german, "meine rolle ist die leitung der werkstatt"),
            (.german, "ICH BIN DIE LEITERIN DER WERKSTATT"),
            (.portuguese, "Eu sou a Lívia e trabalho com café"),
            (.portuguese, "Ajudo pequenos produtores a vender direto, não só no Brasil."),
            (.portuguese, "Minha empresa faz leilões de lotes pequenos há dez anos"),
            (.italian, "Sono Giulia e lavoro il legno"),
            (.italian, "Aiuto le botteghe a trovare chi le porti avanti, anche all’estero."),
            (.italian, "È una piccola impresa che abbiamo aperto in due"),
        ] as [(Language, String)])
    func prose(expected: Language, text: String) {
        #expect(language(text) == expected)
    }

    @Test(
        "Names, addresses, terms, single words and other languages say nothing",
        arguments: [
            "", "Marta Olivares", "María de la Cruz del Río", "Ursula von der Heide", "Jean de La Fontaine et Fils",
            "marta@olivares.example", "https://www.linkedin.com/in/marta-olivares-demo",
            "marketing, estrategia, liderazgo",
            "vino, olio, formaggio, pane", "Sí", "no", "ok", "Ja!", "Die Zeit", "El País", "La Repubblica delle Idee",
            "12 años", "+34 600 000 000", "CEO at Bodegas de la Ribera del Duero", "🎉 🎉 🎉", "日本でパンを焼いています",
            "Я веду небольшой подкаст о море", "Ik ben imker en ik heb een klein bedrijf in het noorden",
            "Jag är biodlare och jag har inte så mycket tid", "Prowadzę małą piekarnię i nie mam czasu",
            "Soc apicultora i tinc una empresa amb els meus pares", "la la la la la la", "de de de de de de de de",
        ])
    func unsure(text: String) {
        #expect(language(text) == nil)
    }

    @Test(
        "What is quoted or named in another language does not count",
        arguments: [
            (.german, "Mein neues Buch heißt „The Art of Doing What You Can With What You Have“ und ist fertig."),
            (.german, "Ich arbeite als Head of Customer Success bei The Big Company of the North"),
            (.german, "Wir nennen das bei uns “learning by doing and then doing it again”."),
            (.english, "My book is called “La vida de los que no tienen nada que perder”."),
            (.english, "I work for Bodegas de la Ribera del Duero and I love it"),
            (.spanish, "Mi podcast se llama «How I Built This With My Hands» y es muy personal"),
            (.french, "Je suis Head of Growth chez The Ledger Company, à Lyon"),
        ] as [(Language, String)])
    func quoted(expected: Language, text: String) {
        #expect(language(text) == expected)
    }

    @Test("An answer that names things is told only when it is long")
    func titles() {
        let title = "Wir sind die Guten"
        let asked = [
            ReadingContext(asked: [.promotion, .company], today: CalendarDate(daysSince1970: 0)),
            ReadingContext(asked: [.targetAudience], today: CalendarDate(daysSince1970: 0)),
        ].map { MessageReader.read(title, context: $0).language }
        #expect(asked == [nil, .german])
    }

    @Test("The cost grows with the length, whatever is in it")
    func hostile() {
        let texts = [
            String(repeating: "\"", count: 9000), String(repeating: "ich \"", count: 2000),
            String(repeating: "l'", count: 4000), String(repeating: "¿", count: 9000),
            String(repeating: "can we do this in german ", count: 400),
            String(repeating: "ich bin soy je suis ", count: 400),
        ]
        for text in texts {
            _ = MessageReader.read(text, context: ReadingContext(today: CalendarDate(daysSince1970: 0)))
        }
        #expect(language(String(repeating: "ich bin, soy una, je suis, ", count: 300)) == nil)
    }
}

@Suite("The wish to speak another language")
struct LanguageWishTests {
    private func reading(_ text: String, asked: [Field] = [.targetAudience]) -> Reading {
        MessageReader.read(text, context: ReadingContext(asked: asked, today: CalendarDate(daysSince1970: 20_000)))
    }

    @Test(
        "is heard in any language, and is no answer",
        arguments: [
            (.english, "in English please"), (.english, "English please"), (.english, "¿podemos hablar en inglés?"),
            (.english, "Können wir auf Englisch weitermachen?"), (.english, "On peut passer à l’anglais ?"),
            (.english, "Possiamo continuare in inglese?"), (.english, "podemos falar em inglês?"),
            (.spanish, "¿podemos hablar en español?"), (.spanish, "en español, por favor"),
            (.spanish, "Do you speak Spanish?"),
            (.spanish, "Prefiero seguir en castellano."), (.spanish, "Hi, could we switch to Spanish?"),
            (.french, "can we do this in French"), (.french, "En français, s’il vous plaît."),
            (.french, "Peut-on continuer en français ?"), (.french, "je préférerais répondre en français"),
            (.german, "auf Deutsch bitte"), (.german, "Deutsch, bitte!"), (.german, "Sprechen Sie Deutsch?"),
            (.german, "Ich würde lieber Deutsch sprechen."), (.german, "let’s continue in German"),
            (.portuguese, "em português, por favor"), (.portuguese, "Vamos falar em português?"),
            (.portuguese, "I'd prefer Portuguese"), (.italian, "in italiano per favore"),
            (.italian, "Possiamo parlare in italiano?"), (.italian, "can we talk in Italian please"),
            (.italian, "Preferirei continuare in italiano."),
        ] as [(Language, String)])
    func wish(expected: Language, text: String) {
        let reading = reading(text)
        #expect(reading.wishedLanguage == expected)
        #expect(reading.candidates.isEmpty && reading.intents.isEmpty, "\(reading.intents)")
        #expect(self.reading(text, asked: [.fullName, .email, .linkedinURL]).candidates.isEmpty)
    }

    @Test("is heard beside an answer, which is kept")
    func beside() {
        let reading = reading("I'm Ana Ruiz, can we do this in Spanish?", asked: [.fullName, .email, .linkedinURL])
        #expect(reading.wishedLanguage == .spanish)
        #expect(reading.candidates.contains { $0.field == .fullName && $0.value == .text("Ana Ruiz") })
    }

    @Test(
        "is not heard where a language is only spoken of",
        arguments: [
            "I write books in German", "English teachers in Spain", "my podcast is in French",
            "German, French and Italian",
            "People who learn Spanish", "I speak at conferences in Spanish", "Italian food, please don't laugh",
            "English", "I teach adults to speak English with confidence", "Leute, die Deutsch lernen",
            "I translate from Portuguese into Italian", "Can we talk about how German firms hand over?",
        ])
    func noWish(text: String) {
        #expect(reading(text).wishedLanguage == nil)
    }
}
