import Testing

@testable import Profiles

@Suite("Whom a guest speaks to")
struct AudienceTests {
    @Test(
        "a group goes with the clause that says who they are",
        arguments: [
            (
                "We work for founders and utilities who would rather prevent than repair.",
                "founders and utilities who would rather prevent than repair"
            ),
            ("I teach people who swear they cannot sing.", "people who swear they cannot sing"),
            ("I'm here for the women who were told to wait.", "women who were told to wait"),
            ("I write for anyone who keeps bees in a city.", "anyone who keeps bees in a city"),
            ("I coach nurses who lead, teach and train others.", "nurses who lead, teach and train others"),
            ("Chöre für alle, die sich nicht trauen", "alle, die sich nicht trauen"),
            ("Ich arbeite mit Menschen, die spät anfangen.", "Menschen, die spät anfangen"),
            ("J'écris pour ceux qui n'ont jamais navigué.", "ceux qui n'ont jamais navigué"),
            ("Trabajo con escuelas que quieren tener un huerto.", "escuelas que quieren tener un huerto"),
            ("J'accompagne des femmes qui reprennent le travail.", "femmes qui reprennent le travail"),
            ("Escrevo para pessoas que começam tarde.", "pessoas que começam tarde"),
            ("Lavoro con persone che hanno paura dell'acqua.", "persone che hanno paura dell'acqua"),
        ])
    func findsClauses(text: String, expected: String) {
        #expect(AudienceFinder.audience(in: text, isHeadline: false) == expected)
    }

    @Test("where the clause leans on what stands before it, the sentence is told whole")
    func tellsWhole() {
        let text = "I bake bread for people who are afraid of it."
        #expect(AudienceFinder.audience(in: text, isHeadline: false) == "I bake bread for people who are afraid of it")
    }

    @Test(
        "whoever is invited to talk is an audience, by the whole sentence",
        arguments: [
            "If you buy, move or insure fresh fish, let's talk.", "If you run a small museum, write to me any time.",
        ])
    func takesInvitations(text: String) { #expect(AudienceFinder.audience(in: text, isHeadline: false) == text) }

    @Test(
        "groups are known by trade, offer and name",
        arguments: [
            ("I spend a third of my time teaching young restorers to slow down.", "young restorers"),
            ("Dance classes for adults over 60.", "adults over 60"),
            ("My readers are nurses on night shift and their families.", "nurses on night shift and their families"),
            ("Based in Turku, I help schools and clinics stay warm.", "schools and clinics"),
            ("I enjoy mentoring junior bakers and helping them rest.", "junior bakers"),
            ("Meine Kurse richten sich an Eltern.", "Eltern"),
            ("Colaboro con ayuntamientos y escuelas.", "ayuntamientos y escuelas"),
        ])
    func findsGroups(text: String, expected: String) {
        #expect(AudienceFinder.audience(in: text, isHeadline: false) == expected)
    }

    @Test(
        "colleagues, employers, former days and jobs that are sought are no audience",
        arguments: [
            "I love working with people who share my values.", "I taught sums to children who were afraid of numbers.",
            "We are looking for engineers who like the sea.", "I am grateful for colleagues who stayed.",
            "If you are looking for a driven professional, let's talk.", "If you want to know more, reach out to me.",
            "If you can write a document, you can write code.", "I help with sensors that speak.",
            "In 2019 I worked for people who built bridges.", "A house for a king who left.",
            "I build servers for computers that never sleep.", "Trabajé para una empresa que ya no existe.",
            "Ein Werkzeug für Dateien, die niemand liest.", "I am hiring people who write Swift.",
            "My clients include Harbour & Sons.", "Proven record of helping companies grow.",
            "Served as an advisor to founders.", "Ich unterstütze das Team bei der Einführung.",
            "J'accompagne la direction dans ses choix.", "Ayudo a mi equipo a crecer.",
            "Aiuto il team a crescere.", "We raised money for children who lost their homes.",
            "I enjoy working for people who trust me.",
        ])
    func refuses(text: String) { #expect(AudienceFinder.audience(in: text, isHeadline: false) == nil) }
}
