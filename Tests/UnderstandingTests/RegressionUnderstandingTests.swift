import InterviewCore
import Testing

@testable import Understanding

/// Dialogues that earlier interviewers got wrong, as far as they are about understanding; the numbers are those of the
/// list they come from.
@Suite("Understanding: regressions")
struct RegressionUnderstandingTests {
    private func read(
        _ text: String, asking asked: [Field] = [], stage: ReadingContext.Stage = .question,
        known: [Field: [FactValue]] = [:], proposed: Field? = nil
    ) throws -> Reading {
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 22))
        return MessageReader.read(
            text, context: ReadingContext(asked: asked, stage: stage, proposed: proposed, known: known, today: today))
    }

    private func texts(_ reading: Reading, _ field: Field) -> [String] {
        reading.candidates.filter { $0.field == field }.map { KnownValues.text($0.value) }
    }

    @Test("3: a story told with its numbers is a story")
    func storyWithMetrics() throws {
        let reading = try read(
            "I'm proud of co-founding a startup that raised $1.5M, and successfully exited it to a bigger player",
            asking: [.successStories])
        let story = try #require(reading.candidates.first { $0.field == .successStories })
        guard case .story(let told) = story.value else { throw Failure.notAStory }
        #expect(told.metrics == ["$1.5M"])
    }

    @Test(
        "4: nothing to promote is an answer, and so is a book",
        arguments: ["None for now", "I wont be promoting anything for now", "a book, but nothing for now"])
    func nothingToPromote(_ text: String) throws {
        let reading = try read(text, asking: [.promotion, .schedulingPreference])
        #expect(reading.has(.none))
        #expect(reading.candidates.isEmpty)
    }

    @Test("4: a book is stored")
    func aBook() throws {
        #expect(texts(try read("A book", asking: [.promotion]), .promotion) == ["A book"])
    }

    @Test("6: that's all ends it", arguments: ["That's all", "Let's leave it at this"])
    func thatsAll(_ text: String) throws {
        #expect(try read(text, stage: .summary).has(.finish))
    }

    @Test("8: an achievement is replaced, not added")
    func achievementReplaced() throws {
        let first = try read("Our biggest achievement was 1.5M raised", asking: [.achievements])
        #expect(texts(first, .achievements) == ["1.5M raised"])
        let second = try read(
            "Actually, for my key achievement we raised $2M, not $1.5M", asking: [.uniquePerspective],
            known: [.achievements: [.text("1.5M raised")]])
        let candidate = try #require(second.candidates.first { $0.field == .achievements })
        #expect(candidate.value == .text("we raised $2M"))
        #expect(candidate.change == .replace(.matching("1.5M raised")))
        #expect(second.has(.correct))
        #expect(texts(second, .uniquePerspective).isEmpty)
    }

    @Test("7: a story told again fills nothing, a part of it still may")
    func retold() throws {
        let story = Story(
            title: "Ships waited nine hours", challenge: "Ships waited nine hours.",
            action: "We let the crews book their own slots.", result: "Now they wait two hours.")
        let known = [Field.successStories: [FactValue.story(story)]]
        let told = "As I said: Ships waited nine hours. We let the crews book their own slots. Now they wait two hours."
        for asked in [Field.achievements, .uniquePerspective, .podcastTopics, .keyMessage] {
            #expect(try read(told, asking: [asked], known: known).candidates.isEmpty, "\(asked)")
        }
        #expect(
            try texts(read("crews book their own slots", asking: [.podcastTopics], known: known), .podcastTopics).count
                == 1)
    }

    @Test("8: an achievement told where the name was asked is kept")
    func achievementUnasked() throws {
        let reading = try read("Our biggest achievement was 1.5M raised", asking: [.fullName, .email, .linkedinURL])
        #expect(texts(reading, .achievements) == ["1.5M raised"])
        #expect(reading.candidates.count == 1)
    }

    @Test("10: awesome is smalltalk to a question and an assent to a summary")
    func awesome() throws {
        #expect(try read("awesome", asking: [.keyMessage]).has(.smalltalk))
        #expect(try read("awesome", asking: [.keyMessage]).candidates.isEmpty)
        #expect(try read("awesome", stage: .summary).has(.yes))
    }

    @Test("11: an e-mail address makes no website")
    func noWebsiteFromEmail() throws {
        let reading = try read("pat@g.example", asking: [.fullName, .email, .linkedinURL])
        #expect(reading.candidates.map(\.field) == [.email])
    }

    @Test("12: numbers told in passing are kept")
    func appearances() throws {
        let reading = try read("38 podcasts, 7000+ followers, TED talk", asking: [.achievements])
        #expect(texts(reading, .achievements) == ["38 podcasts", "7000+ followers", "TED talk"])
    }

    @Test("12: numbers told where an address was asked are kept; a list of other things is not")
    func appearancesUnasked() throws {
        let reading = try read("38 podcasts, 7000+ followers, TED talk", asking: [.email, .linkedinURL])
        #expect(texts(reading, .achievements) == ["38 podcasts", "7000+ followers", "TED talk"])
        for text in ["3 kids, 2 dogs, a garden", "a podcast, a book", "38 podcasts"] {
            #expect(try read(text, asking: [.email, .linkedinURL]).candidates.isEmpty, "\(text)")
        }
    }

    @Test("18: a company told in passing is kept")
    func companyCalled() throws {
        let reading = try read("I run a B2B agency, it is called Acme.", asking: [.role, .company, .yearsExperience])
        #expect(texts(reading, .company) == ["Acme"])
    }

    @Test(
        "19: what is told unasked is stored",
        arguments: [
            ("My phone is 555-123-4567", Field.phone, ["5551234567"]),
            (
                "I'm on instagram.com/johndoe and x.com/johndoe", .socialLinks,
                ["https://www.instagram.com/johndoe", "https://x.com/johndoe"]
            ),
            ("I was on The Tim Ferriss Show last spring", .speakingExperience, ["The Tim Ferriss Show"]),
            ("I promote my book Lead Well", .promotion, ["my book Lead Well"]),
        ])
    func unasked(_ text: String, _ field: Field, _ values: [String]) throws {
        let found = texts(try read(text), field).map {
            $0.replacing("https://instagram", with: "https://www.instagram")
        }
        #expect(found == values)
    }

    @Test("21: a LinkedIn address is no website")
    func linkedInIsNoWebsite() throws {
        let reading = try read("https://www.linkedin.com/in/johndoe", asking: [.fullName, .email, .linkedinURL])
        #expect(reading.candidates.isEmpty)
        #expect(reading.linkedIn.map(\.kind) == [.profile("https://www.linkedin.com/in/johndoe")])
    }

    @Test("23: a co-founder's profile is somebody else's")
    func someoneElsesProfile() throws {
        let reading = try read("my co-founder is https://linkedin.com/in/other-person")
        #expect(reading.linkedIn.first?.isSomeoneElses == true)
        #expect(Extraction(reading).fields.isEmpty)
    }

    @Test("24: an assistant's address is for scheduling")
    func assistant() throws {
        let reading = try read("My assistant handles scheduling at assistant@company.example")
        #expect(reading.candidates.map(\.field) == [.schedulingPreference])
    }

    @Test("25: three years ago is no experience")
    func yearsAgo() throws {
        let reading = try read("I founded it 3 years ago, when my son was 5 years old", asking: [.yearsExperience])
        #expect(texts(reading, .yearsExperience).isEmpty)
    }

    @Test("26: Node.js is no website")
    func nodeJS() throws {
        #expect(try read("you should check out Node.js", asking: [.website]).candidates.isEmpty)
    }

    @Test("28: a name is corrected by its likeness")
    func nameCorrected() throws {
        let reading = try read(
            "Actually it's John Smythe", asking: [.role, .company, .yearsExperience],
            known: [.fullName: [.text("Jon Smith")], .email: [.text("jon@a.example")]])
        let candidate = try #require(reading.candidates.first)
        #expect(reading.candidates.count == 1)
        #expect(candidate.field == .fullName)
        #expect(candidate.value == .text("John Smythe"))
        #expect(candidate.change == .replace(nil))
    }

    @Test("29: a story without a result is a story")
    func storyWithoutResult() throws {
        let reading = try read("I helped a school fix its timetable", asking: [.successStories])
        let value = FactValue.story(
            Story(title: "I helped a school fix its timetable", action: "I helped a school fix its timetable"))
        #expect(reading.candidates.map(\.value) == [value])
    }

    @Test("30: Excited is no name")
    func excited() throws {
        let reading = try read("I'm Excited to start. Zoe Q here", asking: [.fullName, .email, .linkedinURL])
        #expect(texts(reading, .fullName) == ["Zoe Q"])
    }

    @Test("31: a whole introduction is kept without a model")
    func introduction() throws {
        let reading = try read(
            "Al Ho here, CTO at Acme; I built three hospitals", asking: [.fullName, .email, .linkedinURL])
        #expect(texts(reading, .fullName) == ["Al Ho"])
        #expect(texts(reading, .role) == ["CTO"])
        #expect(texts(reading, .company) == ["Acme"])
        #expect(texts(reading, .achievements) == ["I built three hospitals"])
        let other = try read("I founded it three years ago; we opened early", asking: [.fullName, .email])
        #expect(other.candidates.isEmpty)
    }

    @Test("32: praise with a correction completes nothing")
    func greatBut() throws {
        let reading = try read(
            "Great, but my email is wrong, it should be al@newco.example", stage: .summary,
            known: [.email: [.text("al@oldco.example")]])
        #expect(!reading.has(.yes) && !reading.has(.finish))
        #expect(reading.intents.contains(IntentHit(.correct, field: .email)))
        #expect(texts(reading, .email) == ["al@newco.example"])
        #expect(reading.candidates.first?.change == .replace(nil))
    }

    @Test("33: incomplete is not complete")
    func incomplete() throws {
        let reading = try read("It's incomplete: I'm not done, please add TEDx 2023", stage: .summary)
        #expect(!reading.has(.finish) && !reading.has(.yes))
        #expect(texts(reading, .speakingExperience) == ["TEDx 2023"])
    }

    @Test("34: complete ends it")
    func complete() throws {
        #expect(try read("complete", stage: .summary).has(.finish))
    }

    @Test(
        "35: questions back are questions and fill nothing",
        arguments: [
            ("Tell me more about the process", Intent.whatNext), ("How long will this take?", .howLong),
            ("Can you give me an example?", .example), ("What happens next?", .whatNext),
            ("Why do you need that?", .why), ("What do you have so far?", .recap), ("Who is the host?", .question),
        ])
    func questionsBack(_ text: String, _ intent: Intent) throws {
        for asked: [Field] in [[.fullName, .email, .linkedinURL], [.keyMessage], [.expertiseKeywords], []] {
            let reading = try read(text, asking: asked)
            #expect(reading.has(intent), "\(asked)")
            #expect(reading.candidates.isEmpty, "\(asked)")
        }
    }

    @Test("36: no LinkedIn is heard")
    func noLinkedIn() throws {
        let reading = try read("I don't have a LinkedIn profile", asking: [.fullName, .email, .linkedinURL])
        #expect(reading.intents == [IntentHit(.none, field: .linkedinURL)])
    }

    @Test("37: a story that is not the guest's is removed")
    func removeThatStory() throws {
        let story = Story(title: "Founded Foobar Ltd and sold it", action: "Founded Foobar Ltd and sold it")
        let reading = try read(
            "That bio is wrong, I never founded Foobar Ltd, remove that story", stage: .learned,
            known: [.successStories: [.story(story), .story(Story(title: "Fixed a ferry"))]])
        #expect(
            reading.intents.contains(
                IntentHit(.remove, field: .successStories, item: .matching("Founded Foobar Ltd and sold it"))))
        #expect(reading.intents.contains(IntentHit(.correct, field: .professionalBio)))
        #expect(reading.candidates.isEmpty)
        #expect(!reading.has(.yes))
    }

    @Test("38: audience and angle in one sentence")
    func audienceAndAngle() throws {
        let reading = try read("My audience is nurses and my unique angle is bedside tech")
        #expect(texts(reading, .targetAudience) == ["nurses"])
        #expect(texts(reading, .uniquePerspective) == ["bedside tech"])
    }

    @Test("42: the guest's order is kept, and all items")
    func order() throws {
        #expect(
            texts(try read("AI ethics, leadership", asking: [.expertiseKeywords]), .expertiseKeywords)
                == ["AI ethics", "leadership"])
        #expect(
            texts(
                try read("best: SEO, Growth, AI, Email, Brand, PPC", asking: [.expertiseKeywords]), .expertiseKeywords)
                == ["SEO", "Growth", "AI", "Email", "Brand", "PPC"])
    }

    @Test("42: the best of what is known comes whatever was asked, but not where a list was")
    func best() throws {
        let known = [Field.expertiseKeywords: [FactValue.text("audits")]]
        let text = "best: SEO, Growth, AI, Email, Brand, PPC"
        for asked in [[Field.successStories], []] {
            let reading = try read(text, asking: asked, known: known)
            #expect(texts(reading, .expertiseKeywords) == ["SEO", "Growth", "AI", "Email", "Brand", "PPC"])
            #expect(reading.candidates.count == 6)
        }
        #expect(texts(try read(text, asking: [.podcastTopics], known: known), .expertiseKeywords).isEmpty)
        #expect(try read("best: we moved the crane", known: known).candidates.isEmpty)
    }

    @Test(
        "Addresses told together are told apart",
        arguments: [
            (
                "My email is john@example.com and my website is www.johnsmith.com",
                [Field.email: ["john@example.com"], .website: ["https://www.johnsmith.com"]]
            ),
            (
                "Contact me at jane@company.com. My LinkedIn is linkedin.com/in/janesmith",
                [.email: ["jane@company.com"], .linkedinURL: ["https://www.linkedin.com/in/janesmith"]]
            ),
            (
                "Email: bob@startup.io, Twitter: @bobthebuilder",
                [.email: ["bob@startup.io"], .socialLinks: ["https://x.com/bobthebuilder"]]
            ),
            (
                "I'm Sarah Johnson, CEO of Tech Corp. You can reach me at sarah@techcorp.com",
                [.fullName: ["Sarah Johnson"], .role: ["CEO"], .email: ["sarah@techcorp.com"]]
            ),
        ])
    func addresses(_ text: String, _ values: [Field: [String]]) throws {
        for asked: [Field] in [[], [.fullName, .email, .linkedinURL], [.website, .socialLinks, .phone]] {
            let reading = try read(text, asking: asked)
            for field in [Field.fullName, .email, .website, .socialLinks, .role] {
                #expect(texts(reading, field) == values[field] ?? [], "\(field) \(asked)")
            }
            let profiles: [String] = reading.linkedIn.compactMap {
                if case .profile(let url) = $0.kind { url } else { nil }
            }
            #expect(profiles == values[.linkedinURL] ?? [])
        }
    }

    @Test("47: a name keeps its capitals")
    func capitals() throws {
        let reading = try read("I'm Ronan McDonald", asking: [.fullName, .email, .linkedinURL])
        #expect(texts(reading, .fullName) == ["Ronan McDonald"])
    }

    @Test("48: a plain list is stored", arguments: [Field.expertiseKeywords, .podcastTopics])
    func plainList(_ field: Field) throws {
        #expect(texts(try read("SEO, Growth, AI", asking: [field]), field) == ["SEO", "Growth", "AI"])
    }

    @Test("49: no website is understood")
    func noWebsite() throws {
        let reading = try read("I don't have a website", asking: [.website, .socialLinks, .phone])
        #expect(reading.intents == [IntentHit(.none, field: .website)])
    }

    @Test("50: a correction that contains the old value is one")
    func emailCorrection() throws {
        let reading = try read("Email correction: al@ho.co", known: [.email: [.text("al@ho.com")]])
        #expect(texts(reading, .email) == ["al@ho.co"])
        #expect(reading.candidates.first?.change == .replace(nil))
        #expect(reading.has(.correct))
    }

    @Test("62: a number's commas split nothing")
    func numberCommas() throws {
        #expect(texts(try read("Raised $1,500,000", asking: [.achievements]), .achievements) == ["Raised $1,500,000"])
    }

    @Test("64: names of any script are kept", arguments: ["José García", "王小明", "محمد علي", "Дарья Ковалёва"])
    func anyScript(_ name: String) throws {
        #expect(texts(try read(name, asking: [.fullName]), .fullName) == [name])
    }

    private enum Failure: Error { case notAStory }
}
