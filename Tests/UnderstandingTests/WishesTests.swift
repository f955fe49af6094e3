import InterviewCore
import Testing

@testable import Understanding

/// What a guest wants of the interview, said in other words and other languages than set phrases.
@Suite("Wishes")
struct WishesTests {
    private static func reading(_ text: String, _ asked: [Field] = [.targetAudience]) throws -> Reading {
        MessageReader.read(
            text,
            context: ReadingContext(asked: asked, today: try #require(CalendarDate(year: 2026, month: 11, day: 22))))
    }

    @Test(
        "The same wish is one in every language, and fills nothing",
        arguments: [
            (
                Intent.source,
                [
                    "where did you get that?", "¿de dónde has sacado eso?", "d'où vous tenez ça ?",
                    "woher habt ihr das?", "de onde tirou isso?", "da dove l'hai preso?",
                ]
            ),
            (
                .alreadySaid,
                [
                    "I already told you", "ya te lo he dicho", "je vous l'ai déjà dit",
                    "das habe ich schon gesagt", "já te disse isso", "te l'ho già detto",
                ]
            ),
            (
                .why,
                [
                    "why do you need that?", "¿para qué quieres eso?", "pourquoi vous demandez ça ?",
                    "wofür braucht ihr das?", "para que precisam disso?", "a cosa vi serve?",
                ]
            ),
            (
                .recap,
                [
                    "what do you know about me so far?", "¿qué sabes de mí hasta ahora?",
                    "qu'est-ce que vous savez de moi pour l'instant ?", "was weißt du bisher über mich?",
                    "o que você sabe de mim até agora?", "cosa sai di me finora?",
                ]
            ),
            (
                .howLong,
                [
                    "how many questions are left?", "¿cuántas preguntas quedan?", "il reste combien de questions ?",
                    "wie viele Fragen kommen noch?", "quantas perguntas faltam?", "quante domande mancano?",
                ]
            ),
            (
                .example,
                [
                    "show me a sample", "¿me das un ejemplo?", "vous avez un exemple ?", "hast du ein Beispiel?",
                    "tem um exemplo?", "mi fai un esempio?",
                ]
            ),
            (
                .finish,
                [
                    "that's all from my side", "eso es todo por mi parte", "c'est tout pour moi",
                    "das war's von mir", "é tudo da minha parte", "da parte mia è tutto",
                ]
            ),
            (
                .undo,
                [
                    "disregard what I just wrote", "borra lo último que escribí", "efface ma dernière réponse",
                    "lösch meine letzte Antwort", "apaga a minha última resposta", "cancella la mia ultima risposta",
                ]
            ),
            (
                .handover,
                [
                    "get me a real person", "quiero hablar con una persona", "je veux parler à quelqu'un",
                    "ich will mit einem Menschen sprechen", "quero falar com uma pessoa",
                    "voglio parlare con una persona",
                ]
            ),
            (
                .back,
                [
                    "take me back a step", "quiero volver a la pregunta anterior",
                    "je voudrais revenir à la question précédente", "ich möchte zur vorigen Frage zurück",
                    "quero voltar à pergunta anterior", "vorrei tornare alla domanda precedente",
                ]
            ),
        ])
    func inEveryLanguage(_ intent: Intent, _ texts: [String]) throws {
        for text in texts {
            let reading = try Self.reading(text)
            #expect(reading.has(intent), "\(text): \(reading.intents)")
            #expect(reading.candidates.isEmpty, "\(text): \(reading.candidates)")
        }
    }

    @Test("A wish says which field it is about")
    func fields() throws {
        #expect(try Self.reading("how do you know my title?").intents == [IntentHit(.source, field: .role)])
        #expect(try Self.reading("I gave you my email already").intents == [IntentHit(.alreadySaid, field: .email)])
        #expect(try Self.reading("warum braucht ihr meine Telefonnummer?").intents == [IntentHit(.why, field: .phone)])
    }

    @Test("What was told before may be told again in the same breath")
    func toldAgain() throws {
        let reading = try Self.reading("I've already told you, it's ana@quarry.example", [.fullName, .email])
        #expect(reading.has(.alreadySaid))
        #expect(reading.candidates.map(\.value) == [.text("ana@quarry.example")])
    }

    @Test(
        "Answers made of the same words stay answers",
        arguments: [
            "I help people finish what they start", "Done is better than perfect", "Undo what school taught you",
            "humans talk to humans, not to brands", "You don't need permission", "Nothing beats showing up",
            "Nadie aprende solo", "On ne revient jamais en arrière sans raison", "Fragen sind wichtiger als Antworten",
        ])
    func answers(_ text: String) throws {
        let reading = try Self.reading(text, [.keyMessage])
        #expect(reading.candidates.map(\.field) == [.keyMessage], "\(reading.intents)")
    }
}
