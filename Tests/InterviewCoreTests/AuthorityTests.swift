import InterviewCore
import Testing

/// Who says so decides, not when it was said.
@Suite("Authority and merging")
struct AuthorityTests {
    /// What the guest says in turns; values only, so that any order is an interview.
    private static let turns: [[(Field, FactValue)]] = [
        [(.fullName, .text("Ana Ruiz")), (.email, .text("ana@acme.example"))],
        [(.role, .text("Chief Financial Officer"))],
        [(.expertiseKeywords, .text("turnarounds")), (.expertiseKeywords, .text("cash FLOW"))],
        [(.podcastTopics, .text("payday"))],
        [(.targetAudience, .text("owners"))],
    ]

    @Test("A profile's facts lead to the same values wherever they come among the guest's messages")
    func interleaving() throws {
        var results: [[Field: [FactValue]]] = []
        for place in 0...Self.turns.count {
            var scene = try Scene()
            for (index, turn) in Self.turns.enumerated() {
                if index == place { try scene.read("file", name: "Ana Ruiz", fullProfile) }
                try scene.say(turn)
            }
            if place == Self.turns.count { try scene.read("file", name: "Ana Ruiz", fullProfile) }
            var values: [Field: [FactValue]] = [:]
            for field in Field.catalogue { values[field] = scene.state.value(of: field) }
            results.append(values)
        }
        for result in results.dropFirst() { #expect(result == results.first) }
        #expect(results.first?[.role] == [.text("Chief Financial Officer")])
    }

    @Test("A lower origin never overwrites a higher one", arguments: 1...40)
    func authority(seed: Int) throws {
        let scene = try randomScene(seed: seed)
        var state: InterviewState?
        for event in scene.log {
            let next = Interview.apply(state, event)
            if case .factsRecorded(let records) = event.body, let before = state {
                for record in records where record.fact.origin != .guest && !record.field.spec.isList {
                    let old = before.valueFacts(of: record.field).first
                    if let old, old.origin > record.fact.origin {
                        #expect(next.valueFacts(of: record.field).first?.id == old.id)
                    }
                }
            }
            state = next
        }
    }

    @Test("Lists keep the guest's items first and in the guest's order, folded, up to the maximum")
    func lists() throws {
        var scene = try Scene()
        try scene.read("file", name: nil, (1...25).map { stated(.expertiseKeywords, "Skill \($0)") })
        try scene.say([
            (.expertiseKeywords, .text("Zithers")), (.expertiseKeywords, .text("skill 3")),
            (.expertiseKeywords, .text("Apples")),
        ])
        let value = scene.texts(of: .expertiseKeywords)
        #expect(Array(value.prefix(5)) == ["Zithers", "skill 3", "Apples", "Skill 1", "Skill 2"])
        #expect(value.count == 20)
        #expect(Set(value.map(\.folded)).count == 20)
    }

    @Test("A later statement of the guest's replaces the earlier, which stays in the log")
    func correction() throws {
        var scene = try Scene()
        try scene.say([(.company, .text("Acme"))])
        try scene.say([(.company, .text("Globex"))], [.correct])
        #expect(scene.texts(of: .company) == ["Globex"])
        #expect(scene.log.contains { EventJSON.encode($0).contains("Acme") })
    }

    @Test("A struck item never comes back from a profile, only by the guest")
    func struck() throws {
        var scene = try Scene()
        try scene.read("a", name: nil, [stated(.achievements, "Founded Foobar Ltd")])
        let id = try #require(scene.state.facts(of: .achievements).first?.id)
        try scene.perform(.edit(FieldEdit(field: .achievements, fact: id, status: .rejected)))
        try scene.read("b", name: nil, [stated(.achievements, "founded foobar ltd.")])
        #expect(scene.texts(of: .achievements).isEmpty)
        try scene.say([(.achievements, .text("Founded Foobar Ltd"))])
        #expect(scene.texts(of: .achievements) == ["Founded Foobar Ltd"])
    }

    @Test("Suggested facts are no value until one yes confirms what was shown")
    func learned() throws {
        var scene = try Scene()
        try scene.read("file", name: "Ana Ruiz", fullProfile)
        #expect(scene.state.value(of: .successStories).isEmpty)
        #expect(scene.state.missing.contains(.email))
        #expect(
            scene.bot.contains {
                $0.kind == .summary && $0.asks.isEmpty && $0.quickReplies.first?.hasPrefix("Yes") == true
            })
        try scene.say([(.keyMessage, .text("Look at your bank account first."))], [.yes])
        #expect(scene.state.value(of: .successStories) == [.story(story)])
        #expect(scene.texts(of: .email) == ["ana@acme.example"])
        #expect(scene.texts(of: .keyMessage) == ["Look at your bank account first."])
    }

    @Test("Withdrawing a profile takes every fact that rested on it alone")
    func withdrawn() throws {
        var scene = try Scene()
        try scene.say([(.role, .text("Chief of Money"))])
        try scene.read("file", name: nil, fullProfile)
        try scene.perform(.withdrawProfile(id: "file"))
        for field in Field.catalogue where field != .role {
            #expect(scene.state.facts(of: field).isEmpty, "\(field)")
        }
        #expect(scene.texts(of: .role) == ["Chief of Money"])
        #expect(scene.state.profiles.isEmpty)
    }
}

extension AuthorityTests {
    @Test("What a profile repeats of the guest's own words is shown once, with both quotes")
    func shownOnce() throws {
        var scene = try Scene()
        try scene.say([(.email, .text("ana@acme.example"))], text: "ana@acme.example")
        try scene.read("file", name: nil, [suggested(.email, .text("Ana@acme.example")), stated(.role, "CFO")])
        let shown = scene.state.shownFacts(of: .email)
        #expect(shown.count == 1)
        #expect(shown.first?.origin == .guest)
        #expect(shown.first?.evidence.map(\.source) == [.message(3), .profile("file")])
    }
}
