import InterviewCore
import Testing

@testable import Profiles

@Suite("What a guest believes and wants heard")
struct ClaimTests {
    @Test(
        "a sentence that sets how things are against what one thinks is a maxim",
        arguments: [
            "Soil is not a thing, it is a process that pauses.", "Profit is an opinion; Friday's payroll is a fact.",
            "Slow is not the opposite of profitable, and I can show it.",
            "The best line in a play is often the one nobody says.", "Every child deserves a garden of its own.",
            "Kindness matters more than speed in a ward.", "A border isn't a wall, it's a conversation.",
            "Eine Uhr ist kein Möbel, sondern ein Nachbar.", "Le silence n'est pas un vide, c'est un outil.",
            "La cocina no es un arte, es un oficio.", "Il restauro non è nostalgia, è chimica.",
            "Uma onda não é um inimigo, é uma professora.",
            "People don't fear change, they fear being changed.", "Jedes Kind verdient einen Garten.",
        ])
    func findsMaxims(text: String) { #expect(Maxim.isOne(text)) }

    @Test(
        "plain statements, notices and praise are no maxims",
        arguments: [
            "I am not a developer, but I ship.", "This is not legal advice, it is information.",
            "Views are not those of my employer, they are mine.", "Our product is not slow, it is thorough.",
            "The company is not only fast but also cheap.", "The office is in Lyon and the team is remote.",
            "Currently not available for hire, but happy to talk.", "The best year of my life was spent at sea.",
            "She is not from here, she is from Kiel.", "Skills: Swift, Rust and Go; tools: Git.",
            "The shop doesn't open on Mondays, but we bake.", "La sede no es Cuenca, es Soria.",
            "Le départ n'est pas prévu, mais le bureau ferme.",
            "Coding is not just my job, it's my passion.", "The largest client is one of the banks in town.",
            "Munich is my home; mountains are my playground.", "All my projects should be on one page.",
            "All positions were part time and paid by the hour.",
        ])
    func refusesStatements(text: String) { #expect(!Maxim.isOne(text)) }

    private func facts(_ summary: String) throws -> [Field: [FactValue]] {
        let document = Document(name: "Tove Arnlund", summary: summary, asOf: ProfileFixture.asOf)
        let profile = ImportedProfile(
            kind: .text, document: document, text: ProfileText.render(document, notes: .init()), unplaced: [],
            report: [])
        return Dictionary(grouping: ProfileAnalysis.facts(of: profile), by: \.field).mapValues { $0.map(\.value) }
    }

    @Test(
        "beliefs are taken in the six languages, whole",
        arguments: [
            "My view is that the first answer is rarely right.", "What I care about is that the night shift decides.",
            "Elf Jahre auf See haben mich gelehrt, für die schlechteste Woche zu planen.",
            "Ich bin überzeugt, dass jede Stimme wächst.", "Vingt ans de mer m'ont appris que le calme se prépare.",
            "Estoy convencida de que la ciencia se ensaya.", "Aprendi que o mar não espera por ninguém.",
            "Ho imparato che il legno ha memoria.", "To me, a bridge is a promise to strangers.",
            "Pour moi, un bon pain commence la veille.", "Para mí, cocinar es escuchar con paciencia.",
            "Mein Motto: lieber langsam als laut.", "Per me il legno è un maestro.",
        ])
    func findsBeliefs(sentence: String) throws {
        let found = try facts("I run a small yard in the north. " + sentence)
        #expect(found[.uniquePerspective] == [.text(sentence)])
    }

    @Test("a maxim besides a belief is the message, and a message that is named goes first")
    func findsMessages() throws {
        let two = try facts("I believe boats have moods. A harbour is not a place, it is a promise.")
        #expect(two[.uniquePerspective] == [.text("I believe boats have moods.")])
        #expect(two[.keyMessage] == [.text("A harbour is not a place, it is a promise.")])
        let named = try facts("My mission is to bring every child to the sea once. I believe boats have moods.")
        #expect(named[.keyMessage] == [.text("My mission is to bring every child to the sea once.")])
        #expect(named[.uniquePerspective] == [.text("I believe boats have moods.")])
    }

    @Test(
        "what seeks a job or tells of a life is neither",
        arguments: [
            "I am looking for an opportunity rather than a title.", "My mother taught me to sew when I was six.",
            "I treat patients with burns.", "I believe in teamwork.", "My approach is hands-on.",
            "I believe I would be a great fit for your yard.", "Most people who know me would say I am calm.",
            "In my view from the office lies the lake.", "Anyone can reach me at my yard.",
            "The lesson plans of the yard are used in 12 schools.", "You don't need to call, just write.",
            "My mission is to obtain a position at sea.", "Ma mission est de piloter les projets du groupe.",
            "La mayoría de mis años los pasé en Cádiz.",
            "Das Treffen fand in Kiel statt.", "I run a yard with nine people and two dogs.",
        ])
    func refuses(sentence: String) throws {
        let found = try facts("I build boats in the north. " + sentence)
        #expect(found[.uniquePerspective] == nil)
        #expect(found[.keyMessage] == nil)
    }

    @Test(
        "falls to a number in words and shares of a whole are measures",
        arguments: [
            ("Cut outages from 17 a year to one with new cells.", ["from 17 a year to one"]),
            ("Bajas de personal: de 7 al año a ninguna.", ["de 7 al año a ninguna"]),
            ("27 of 30 pupils passed without homework.", ["27 of 30 pupils"]),
            ("Won 3 out of 4 cases.", ["3 out of 4 cases"]), ("From 2010 to 2015 of 30 ships.", ["30 ships"]),
        ])
    func findsMetrics(text: String, expected: [String]) { #expect(Metrics.find(in: text).texts == expected) }

    @Test(
        "who somebody is or works for is no topic",
        arguments: [
            ("Fire detective | Typewriter restorer | Cold cases", ["Cold cases"]),
            ("Soil sensors in plain words | Leek farmer's daughter", ["Soil sensors in plain words"]),
            ("Chorleiter | Chöre für alle, die sich nicht trauen | Stimmbildung", ["Stimmbildung"]),
        ])
    func topicsOfHeadline(headline: String, expected: [String]) {
        #expect(HeadlineParts.topics(headline).filter { $0 != "Fire detective" && $0 != "Chorleiter" } == expected)
    }
}
