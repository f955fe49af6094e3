import InterviewCore
import Testing

@testable import MediaKits

@Suite("Bios")
struct BioTests {
    @Test("A bio in third person is told as it is, and says who it is about once")
    func thirdPerson() {
        let kit = Guest.ana.kit
        #expect(kit.shortBio.text == "Ana Ruiz rebuilds hospital rotas. Before, she ran wards for a decade.")
        #expect(
            kit.longBio.text == """
                Ana Ruiz rebuilds hospital rotas. Before, she ran wards for a decade. She has 12 years of experience. \
                Her areas of expertise are rota design, staff retention and bedside tech. She raised $1,500,000 in \
                2021. Highlight: Nurse Leader Award 2019. Previous appearance: The Night Shift Podcast. She speaks \
                about rotas that hold and bedside tech. Her message: “A fair rota is the cheapest way to keep a team.”
                """)
        #expect(kit.ownWords.isEmpty)
    }

    @Test("A bio in first person stays the guest's own, beside one told in third person")
    func firstPerson() {
        let kit = Guest.ana.with(.professionalBio, "I rebuild hospital rotas. My teams stay.").kit
        #expect(kit.ownWords.text == "I rebuild hospital rotas. My teams stay.")
        #expect(
            kit.shortBio.text == """
                Ana Ruiz is CFO at Rotawise, with 12 years of experience. She rebuilds hospital rotas. Her teams stay.
                """)
        #expect(!Voice.isFirstPerson(kit.longBio.text))
    }

    @Test("The bio to be read aloud says the name and uses only pronouns that were given")
    func readAloud() {
        #expect(
            Guest.ana.kit.readAloudBio.text == """
                Our guest today is Ana Ruiz, CFO at Rotawise. She rebuilds hospital rotas. Before, she ran wards for a \
                decade. She has 12 years of experience. She raised 1.5 million dollars in 2021. Highlight: Nurse \
                Leader Award 2019. Today we talk about rotas that hold and bedside tech.
                """)
        let unsaid = Guest.ana.with(.pronouns).kit.readAloudBio.text
        #expect(unsaid.contains("Ana has 12 years of experience."))
        #expect(Guest.ana.with(.pronouns, "they/them").kit.readAloudBio.text.contains("They have 12 years"))
    }

    @Test("Bios keep to 50 and 150 words whatever was pasted")
    func limits() {
        let sentence = "The wards of the north have rotas that hold. "
        let kit = Guest.ana.with(.professionalBio, String(repeating: sentence, count: 400)).kit
        #expect(kit.shortBio.wordCount <= 50)
        #expect(kit.longBio.wordCount <= 150)
        #expect(kit.shortBio.wordCount > 30)
        let endless = Guest(texts: [.professionalBio: [String(repeating: "word ", count: 3000)]]).kit
        #expect(endless.shortBio.wordCount == 50)
        #expect(
            Words.count(Guest(texts: [.professionalBio: [String(repeating: "字", count: 900)]]).kit.shortBio.text) <= 50)
    }

    @Test(
        "Regression 14, 15: what was said around a pasted bio, and rules between bios, are no part of it",
        arguments: [
            "Okay, here are three compelling bios:\n===\nAna Ruiz rebuilds rotas.",
            "Here is a bio for you:\n\n---\n**Ana Ruiz rebuilds rotas.**",
            "# Bio\n=====\nAna Ruiz rebuilds rotas.",
        ])
    func pasted(bio: String) {
        let text = Guest.ana.with(.professionalBio, bio).kit.shortBio.text
        #expect(text.hasPrefix("Ana Ruiz rebuilds rotas."))
        #expect(!text.contains("=") && !text.contains("Okay") && !text.contains("Here is") && !text.contains("*"))
    }

    @Test("Regression 15: of a pasted document with three bios no heading comes into a bio, and no bio twice")
    func threeBios() {
        let pasted = """
            Okay, here are three compelling bios:

            === SHORT BIO ===
            Ana Ruiz rebuilds rotas.

            ## Summary bio
            Ana Ruiz rebuilds hospital rotas with nurses.

            **FULL BIO:**
            Ana Ruiz rebuilds hospital rotas. She ran wards for a decade.
            """
        let kit = Guest.ana.with(.professionalBio, pasted).kit
        for text in [kit.shortBio.text, kit.longBio.text, kit.readAloudBio.text] {
            for mark in ["===", "##", "**", "SHORT BIO", "FULL BIO", "Summary bio", "Okay"] {
                #expect(!text.contains(mark), "\(text)")
            }
            #expect(text.ranges(of: "rebuilds").count <= 1, "\(text)")
        }
        #expect(kit.shortBio.text.contains("Ana Ruiz rebuilds"))
    }

    @Test(
        "What is missing is left out, and the rest is still a sentence",
        arguments: [
            (Guest(texts: [.fullName: ["Ana Ruiz"]]), "", "Our guest today is Ana Ruiz."),
            (
                Guest(texts: [.fullName: ["Ana Ruiz"], .role: ["nurse"]]), "Ana Ruiz is a nurse.",
                "Our guest today is Ana Ruiz, a nurse."
            ),
            (
                Guest(texts: [.fullName: ["Ana Ruiz"]], years: 1), "Ana Ruiz has 1 year of experience.",
                "Our guest today is Ana Ruiz. Ana has 1 year of experience."
            ),
            (Guest(texts: [.fullName: ["Ana Ruiz"]], years: 0), "", "Our guest today is Ana Ruiz."),
            (Guest(texts: [.role: ["nurse"], .company: ["Acme Inc."]]), "", ""),
            (
                Guest(texts: [.fullName: ["王小明"], .role: ["CTO"], .company: ["Acme Inc."]]),
                "王小明 is CTO at Acme Inc.", "Our guest today is 王小明, CTO at Acme Inc."
            ),
            (
                Guest(texts: [.fullName: ["Ana Ruiz"], .expertiseKeywords: ["rotas"]]), "Area of expertise: rotas.",
                "Our guest today is Ana Ruiz. Ana’s area of expertise is rotas."
            ),
            (Guest(texts: [.professionalBio: ["I plan shifts."]]), "I plan shifts.", ""),
        ])
    func sparse(guest: Guest, short: String, aloud: String) {
        #expect(guest.kit.shortBio.text == short)
        #expect(guest.kit.readAloudBio.text == aloud)
    }
}
