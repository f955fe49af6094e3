import InterviewCore
import Testing

/// How an interview goes: what is asked, how often, and how it ends.
@Suite("The interview's course")
struct FlowTests {
    /// Answers whatever is asked, plainly, until the end.
    private func finish(_ scene: inout Scene, limit: Int = 60) throws {
        while scene.state.status == .active, scene.state.guestMessages < limit {
            let asked = scene.state.openAsks
            let isOpen = asked.isEmpty || scene.bot.suffix(2).contains { $0.kind == .summary }
            try scene.say(asked.flatMap { field in plainAnswer(field).map { (field, $0) } }, isOpen ? [.yes] : [])
        }
    }

    @Test("Without a profile a willing guest needs at most 16 messages, and every field is asked once")
    func withoutProfile() throws {
        var scene = try Scene()
        try finish(&scene)
        #expect(scene.state.status == .completed)
        #expect(scene.state.progress == 100)
        #expect(scene.state.guestMessages <= 16, "\(scene.state.guestMessages)")
        let asked = scene.bot.filter { $0.purpose != nil }.flatMap(\.asks)
        #expect(Set(asked) == Set(Field.catalogue.filter(\.spec.isAsked)))
        #expect(asked.count == Set(asked).count)
    }

    @Test("With a full profile at the first question at most 7 messages lead to the kit")
    func withProfile() throws {
        var scene = try Scene()
        try scene.read("file", name: "Ana Ruiz", fullProfile)
        try finish(&scene)
        #expect(scene.state.status == .completed)
        #expect(scene.state.guestMessages <= 7, "\(scene.state.guestMessages)")
        #expect(scene.state.skippedQuestions.contains(.role))
    }

    @Test("The first question asks name, e-mail and LinkedIn")
    func first() throws {
        let plain = try Scene()
        #expect(plain.lastAsks == [.fullName, .email, .linkedinURL])
        let invited = try Scene(Started(fullName: "Ana", email: "a@b.example"))
        #expect(invited.lastAsks == [.linkedinURL])
    }

    @Test("An answer not understood is asked once more with a way out, then left until the confirmation")
    func reprompt() throws {
        var scene = try Scene()
        try scene.say([(.fullName, .text("Ana")), (.email, .text("a@b.example"))])
        try scene.say([], [.skip])
        try scene.say([], [.skip])
        #expect(scene.lastAsks == [.professionalBio])
        try scene.say()
        #expect(scene.bot.last?.purpose == .reprompt)
        #expect(scene.lastAsks == [.professionalBio])
        try scene.say()
        #expect(scene.lastAsks == [.expertiseKeywords])
    }

    @Test("A required field refused for good leaves the interview active, saying what is missing, asking no more")
    func refused() throws {
        var scene = try Scene()
        for _ in 0..<40 where scene.state.status == .active {
            if scene.state.openAsks.contains(.keyMessage) || scene.state.openAsks.isEmpty {
                try scene.say([], [.refuse])
            } else {
                try scene.say(scene.state.openAsks.flatMap { field in plainAnswer(field).map { (field, $0) } })
            }
        }
        #expect(scene.state.status == .active)
        #expect(scene.state.missing == [.keyMessage])
        let asked = scene.bot.count { $0.asks.contains(.keyMessage) }
        #expect(asked <= 3)
        let before = scene.state.botMessages
        try scene.say([], [.smalltalk])
        #expect(scene.state.botMessages > before)
        #expect(scene.bot.last?.text.contains("key message") == true)
        try scene.say([(.keyMessage, .text("Look at the bank first."))])
        #expect(scene.bot.last?.kind == .summary)
    }

    @Test("Can we finish? spares a guest all that is optional")
    func finishEarly() throws {
        var scene = try Scene()
        try scene.say([(.fullName, .text("Ana")), (.email, .text("a@b.example"))])
        try scene.say([], [.finish])
        while scene.state.status == .active, scene.state.guestMessages < 30 {
            let asked = scene.state.openAsks
            #expect(asked.allSatisfy { $0.spec.isRequired })
            try scene.say(
                asked.flatMap { field in plainAnswer(field).map { (field, $0) } }, asked.isEmpty ? [.yes] : [])
        }
        #expect(scene.state.status == .completed)
        #expect(scene.state.guestMessages <= 12)
    }

    @Test("At the summary a correction is taken and the summary is not repeated")
    func summaryCorrection() throws {
        var scene = try Scene()
        while scene.bot.last?.kind != .summary, scene.state.guestMessages < 30 {
            try scene.say(scene.state.openAsks.flatMap { field in plainAnswer(field).map { (field, $0) } })
        }
        #expect(scene.state.progress >= 90)
        try scene.say([(.email, .text("new@acme.example"))], [.yes, .correct])
        #expect(scene.state.status == .active)
        #expect(scene.texts(of: .email) == ["new@acme.example"])
        #expect(scene.bot.count { $0.kind == .summary } == 1)
        try scene.say([], [.finish])
        #expect(scene.state.status == .completed)
    }

    @Test("Questions that a profile may answer are held back while it is read, and come if it fails")
    func heldBack() throws {
        var scene = try Scene()
        try scene.perform(.attachProfile(AttachProfile(id: "p", kind: .linkedinPDF)))
        let held: Set<Field> = [.role, .company, .yearsExperience, .professionalBio, .expertiseKeywords, .achievements]
        for _ in 0..<20 where !scene.state.openAsks.isEmpty {
            #expect(held.isDisjoint(with: scene.state.openAsks))
            try scene.say(scene.state.openAsks.flatMap { field in plainAnswer(field).map { (field, $0) } })
        }
        #expect(scene.bot.last?.kind == .notice)
        try scene.perform(.profileFailed(id: "p", reason: .unreadable, timings: ProfileTimings()))
        #expect(scene.lastAsks == [.role, .company, .yearsExperience])
    }

    @Test("A profile of another name is asked about, and nothing of it counts before the answer")
    func whoseProfile() throws {
        var scene = try Scene()
        try scene.say([(.fullName, .text("Ana Ruiz")), (.email, .text("a@b.example"))])
        try scene.read("p", name: "Bo Chen", fullProfile)
        #expect(scene.state.profile("p")?.state == .analyzing)
        #expect(scene.state.value(of: .role).isEmpty)
        #expect(scene.bot.last?.prompt == .whoseProfile("p"))
        var refused = scene
        try refused.say([], [.no])
        #expect(refused.state.profile("p")?.reason == .someoneElse)
        #expect(refused.state.facts(of: .role).isEmpty)
        #expect(refused.lastAsks.isEmpty == false)
        try scene.say([], [.yes])
        #expect(scene.state.profile("p")?.state == .done)
        #expect(scene.texts(of: .fullName) == ["Ana Ruiz"])
        #expect(scene.texts(of: .role) == ["CFO"])
    }

    @Test("A LinkedIn address that cannot be read here is noted and the file is offered")
    func notConfigured() throws {
        var scene = try Scene()
        let url = "https://www.linkedin.com/in/ana-ruiz-demo"
        let mention = LinkedInMention(kind: .profile(url), quote: Quote(text: url, start: 0, end: 41))
        try scene.say([(.fullName, .text("Ana Ruiz"))], linkedIn: [mention])
        #expect(scene.state.profiles.first?.reason == .notConfigured)
        #expect(scene.texts(of: .linkedinURL) == [url])
        #expect(scene.jobs.isEmpty)
        #expect(scene.lastAsks == [.email])
        #expect(scene.bot.last?.text.contains("Save to PDF") == true)
    }

    @Test("A completed interview takes no more changes")
    func completed() throws {
        var scene = try Scene()
        try finish(&scene)
        #expect(scene.state.status == .completed)
        for command in [Command.undo, .withdrawProfile(id: "p"), .edit(FieldEdit(field: .role, status: .rejected))] {
            #expect(throws: Refusal.completed) { try scene.perform(command) }
        }
        try scene.perform(.feedback(Feedback(rating: 5, comment: nil)))
        #expect(scene.state.feedback?.rating == 5)
        try scene.perform(.complete)
    }

    @Test("Completing with something required missing names it")
    func missing() throws {
        var scene = try Scene()
        #expect(throws: Refusal.missing(Field.required)) { try scene.perform(.complete) }
    }
}
