import InterviewCore
import Testing

@testable import MediaKits

/// First person turned into third and second, or left alone.
@Suite("Telling what the guest says of themselves")
struct RetellingTests {
    private static let her = Person(pronoun: .she)
    private static let them = Person(pronoun: .they)
    private static let ana = Person(name: "Ana")
    private static let anaHer = Person(name: "Ana Ruiz", pronoun: .she)

    @Test(
        "By pronoun",
        arguments: [
            ("I run wards.", "She runs wards.", "They run wards."),
            ("I teach, study and fly.", "She teaches, studies and flies.", "They teach, study and fly."),
            ("I've been a nurse.", "She has been a nurse.", "They have been a nurse."),
            (
                "I’m tired and I don't sleep.", "She is tired and she doesn't sleep.",
                "They are tired and they don't sleep."
            ),
            ("I was a cook.", "She was a cook.", "They were a cook."),
            ("I'd been a cook.", "She had been a cook.", "They had been a cook."),
            ("I'd love to sing.", "She would love to sing.", "They would love to sing."),
            ("I can swim and I can sing.", "She can swim and she can sing.", "They can swim and they can sing."),
            ("My teams trust me.", "Her teams trust her.", "Their teams trust them."),
            ("I taught myself.", "She taught herself.", "They taught themselves."),
            (
                "In 2019 I founded Acme and now run it.", "In 2019 she founded Acme and now runs it.",
                "In 2019 they founded Acme and now run it."
            ),
            ("I never skip lunch.", "She never skips lunch.", "They never skip lunch."),
            ("The tools I build are free.", "The tools she builds are free.", "The tools they build are free."),
            ("My motto is “I never rest.”", "Her motto is “I never rest.”", "Their motto is “I never rest.”"),
            ("I put up tents in 2019.", "She put up tents in 2019.", "They put up tents in 2019."),
        ])
    func pronouns(sentence: String, her: String, them: String) {
        #expect(Retelling.tell(sentence, of: Self.her) == her)
        #expect(Retelling.tell(sentence, of: Self.them) == them)
    }

    @Test(
        "By name alone, saying it once",
        arguments: [
            ("I run wards.", "Ana runs wards."),
            ("I run wards and I train nurses.", "Ana runs wards and trains nurses."),
            ("I was a cook, but I left.", "Ana was a cook but left."),
            ("My van is a bike.", "Ana’s van is a bike."),
            ("Nobody read my magazine.", "Nobody read Ana’s magazine."),
            ("They told me to rest.", "They told Ana to rest."),
            ("I train nurses with my team.", nil), ("I taught myself.", nil), ("The house is mine.", nil),
        ] as [(String, String?)])
    func name(sentence: String, told: String?) { #expect(Retelling.tell(sentence, of: Self.ana) == told) }

    @Test(
        "By name, and by pronoun after it",
        arguments: [
            ("I run wards and I love my team.", "Ana Ruiz runs wards and she loves her team."),
            ("I sold my house to my sister.", "Ana Ruiz sold her house to her sister."),
            ("My team and the van are small.", "Ana Ruiz’s team and the van are small."),
        ])
    func namedFirst(sentence: String, told: String) { #expect(Retelling.tell(sentence, of: Self.anaHer) == told) }

    @Test(
        "Verbs that share the subject take its form; a word that may be a noun makes the sentence untellable",
        arguments: [
            ("I film bridges and edit the films.", "Ana films bridges and edits the films."),
            ("I write and teach in Leeds.", "Ana writes and teaches in Leeds."),
            ("I coach teams and help them rest.", "Ana coaches teams and helps them rest."),
            ("I plan, test and ship software.", "Ana plans, tests and ships software."),
            ("I sell bread and butter.", nil),
            ("I design rotas and shift plans.", nil),
            ("I teach maths and study groups.", nil),
            ("I'm a nurse and mentor to young managers.", "Ana is a nurse and mentor to young managers."),
            ("I'm a nurse and write books.", "Ana is a nurse and writes books."),
            ("I speak about work, design and research.", "Ana speaks about work, design and research."),
            ("I think nurses leave and come back.", nil),
            ("I help nurses sleep and recover.", nil),
            ("I help nurses sleep.", "Ana helps nurses sleep."),
            ("I want to write and teach.", nil),
            ("I have run wards and led teams.", "Ana has run wards and led teams."),
            ("I can run wards and teach.", "Ana can run wards and teach."),
            ("I ran wards, trained nurses and wrote a book.", "Ana ran wards, trained nurses and wrote a book."),
            ("I work with schools, towns and clinics.", "Ana works with schools, towns and clinics."),
            ("I run a clinic in Leeds, the city of my heart.", nil),
        ] as [(String, String?)])
    func companions(sentence: String, told: String?) { #expect(Retelling.tell(sentence, of: Self.ana) == told) }

    @Test(
        "What only the guest can say is left alone",
        arguments: [
            "We run wards.", "My wife and I run a farm.", "Do I sleep?", "I, as a nurse, know.", "I put tents up.",
            "Our house is small.", "I told her that I left.", "World War I changed nurses.", "No first person here.",
            "“I never rest.”", "He said \"I am late.", "So do I.", "I the nurse.", "I because rest.",
        ])
    func untellable(sentence: String) { #expect(Retelling.tell(sentence, of: Self.her) == nil, "\(sentence)") }

    @Test(
        "To the guest",
        arguments: [
            ("I think nurses leave because of rotas.", "You think nurses leave because of rotas."),
            ("We planned shifts with our nurses.", "You planned shifts with your nurses."),
            ("I was a cook and was happy.", "You were a cook and were happy."),
            ("My wife and I run a farm.", "Your wife and you run a farm."),
            ("I’m a nurse, and we’re tired.", "You are a nurse, and you are tired."),
            ("They gave us our house.", "They gave you your house."),
            ("I love the US.", "You love the US."),
            ("I tell you to rest.", nil), ("Am I late?", nil), ("Nobody speaks here.", nil),
            ("Let's rest, I say.", nil),
        ] as [(String, String?)])
    func addressed(sentence: String, told: String?) { #expect(Retelling.tell(sentence, of: .you) == told) }

    @Test(
        "Pronouns are those that were given, where English has set forms for them",
        arguments: [
            ("she/her", "she"), ("He / him", "he"), ("they/them", "they"), ("She/They", "she"), ("ze/zir", nil),
            ("any", nil), ("", nil), ("ella", nil),
        ] as [(String, String?)])
    func given(pronouns: String, subject: String?) { #expect(Pronoun(given: pronouns)?.subject == subject) }

    @Test(
        "Deeds without a subject get one, adjectives and headings do not",
        arguments: [
            ("Raised $2M in 2021", "She raised $2M in 2021."), ("Founded Acme", "She founded Acme."),
            ("Won the Ledger Prize", "She won the Ledger Prize."), ("Grew revenue 3x", "She grew revenue 3x."),
            ("Named Nurse of the Year", "She was named Nurse of the Year."),
            ("Shortlisted for the Harbour Prize", "She was shortlisted for the Harbour Prize."),
            ("Builds apps for museums", "She builds apps for museums."),
            ("Now plants trees", "She now plants trees."),
            ("Raised in Leeds", nil), ("Retired teacher", nil), ("Certified Scrum Master", nil),
            ("Published author", nil), ("Nurse Leader Award 2019", nil), ("Built three firms, sold two", nil),
            ("Plans for the ward", nil), ("Raised", nil), ("Led my team", nil),
        ] as [(String, String?)])
    func deeds(text: String, told: String?) { #expect(Subjectless.tell(text, of: "She", isPlural: false) == told) }

    @Test(
        "A greeting and the guest's own name go, the rest stays",
        arguments: [
            ("Hi there! I'm Ana, a nurse from Leeds.", .told("I’m a nurse from Leeds.")),
            ("My name is Ana Ruiz.", .nothing), ("Hello, I run wards.", .told("I run wards.")),
            ("I'm Ana and I run wards.", .told("I run wards.")), ("I'm Ana from Leeds.", .told("I’m from Leeds.")),
            ("I'm a nurse.", .told("I'm a nurse.")), ("I'm Ana Ruiz, I run wards.", .told("I run wards.")),
            ("I'm Ana running late.", nil), ("Hi!", .nothing),
        ] as [(String, SelfIntroduction.Rest?)])
    func introductions(sentence: String, rest: SelfIntroduction.Rest?) {
        #expect(SelfIntroduction.removed(from: sentence, name: "Ana Ruiz") == rest)
    }

    @Test(
        "After the first mention people are called by the name that is surely theirs",
        arguments: [
            ("Ana Ruiz", "Ana"), ("Dr. Ana Ruiz", "Dr. Ruiz"), ("Dr. Ana María Ruiz", "Dr. Ana María Ruiz"),
            ("bell achterberg", "bell"), ("王小明", "王小明"), ("أحمد الكاتب", "أحمد الكاتب"),
            ("Nguyen Thi Hoa", "Nguyen Thi Hoa"), ("R. J. Abernathy", "Abernathy"), ("Ana Ruiz, MBA", "Ana"),
            ("Jo", "Jo"), ("Abdul Rahman Siddiq", "Abdul Rahman Siddiq"), ("van Dyk", "van Dyk"),
            ("María José de la Cruz", "María José de la Cruz"), ("Robert'); DROP", "Robert'); DROP"),
        ])
    func shortNames(name: String, short: String) { #expect(ShortName.of(name) == short) }
}
