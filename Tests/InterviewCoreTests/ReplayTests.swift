import InterviewCore
import Testing

/// Whatever happens in an interview, its log alone brings it back.
@Suite("Replaying a log")
struct ReplayTests {
    @Test("gives the same state byte for byte, from the start and from any snapshot", arguments: 1...60)
    func replay(seed: Int) throws {
        let scene = try randomScene(seed: seed)
        var state: InterviewState?
        var snapshots: [String] = []
        for event in scene.log {
            let stored = EventJSON.encode(event)
            state = Interview.apply(state, try EventJSON.decode(stored))
            snapshots.append(try #require(state).json)
        }
        #expect(state?.json == scene.state.json)
        for (index, snapshot) in snapshots.enumerated() where index % 7 == seed % 7 {
            var resumed = try InterviewState(json: snapshot)
            #expect(resumed.json == snapshot)
            for event in scene.log[(index + 1)...] { resumed = Interview.apply(resumed, event) }
            #expect(resumed.json == scene.state.json)
        }
    }

    @Test("numbers events without gaps and never loses a guest's message", arguments: 1...60)
    func numbers(seed: Int) throws {
        let scene = try randomScene(seed: seed)
        #expect(scene.log.map(\.sequence) == Array(1...scene.log.count))
        let said = scene.log.count { if case .guestSaid = $0.body { true } else { false } }
        #expect(scene.state.guestMessages == said)
    }

    @Test("never asks in the same words twice, and never asks what is known", arguments: 1...60)
    func wordings(seed: Int) throws {
        let scene = try randomScene(seed: seed)
        var seen: Set<String> = []
        var state: InterviewState?
        for event in scene.log {
            if case .botSaid(let said) = event.body, said.kind == .question {
                #expect(seen.insert(said.text).inserted, "asked twice: \(said.text)")
                let before = try #require(state)
                if said.purpose != .deeper {
                    #expect(!said.asks.contains(where: before.isKnown), "asked though known: \(said.asks)")
                }
                #expect(said.asks.count <= 3)
            }
            state = Interview.apply(state, event)
        }
    }

    @Test("keeps progress within bounds, and it falls only when something is taken back", arguments: 1...60)
    func progress(seed: Int) throws {
        let scene = try randomScene(seed: seed)
        var last = 0
        var taken = false
        for event in scene.log {
            switch event.body {
            case .factsMarked(let marks): taken = taken || marks.contains { $0.status == .rejected }
            case .factsRemoved, .profileWithdrawn, .undone, .profileOwnership: taken = true
            case .factsRecorded(let facts): taken = taken || facts.contains { !$0.replaces.isEmpty }
            case .progressed(let now):
                #expect((0...100).contains(now.progress))
                #expect(now.progress >= last || taken, "fell from \(last) to \(now.progress)")
                #expect((now.progress == 100) == (now.phase == .complete))
                last = now.progress
                taken = false
            default: break
            }
        }
    }
}

/// An interview of random turns: answers, refusals, nonsense, corrections, profiles, edits, undo.
func randomScene(seed: Int) throws -> Scene {
    var random = Seeded(seed)
    var scene = try Scene(
        abilities: Abilities(fetcher: seed % 2 == 0 ? "Apify" : nil, model: seed % 3 == 0 ? "Gemini" : nil))
    var profiles: [String] = []
    for _ in 0..<Int.random(in: 5...40, using: &random) {
        guard scene.state.status == .active else { break }
        switch Int.random(in: 0..<14, using: &random) {
        case 0...5:
            let asked = scene.state.openAsks
            try scene.say(
                asked.flatMap { field in plainAnswer(field).map { (field, $0) } }, asked.isEmpty ? [.yes] : [])
        case 6: try scene.say([], [.skip])
        case 7:
            try scene.say([], [[.why, .recap, .smalltalk, .question, .howLong].randomElement(using: &random) ?? .why])
        case 8: try scene.say()
        case 9:
            let field = Field.catalogue.randomElement(using: &random) ?? .role
            try scene.say(plainAnswer(field).map { (field, $0) }, [.correct])
        case 10:
            let id = "file\(profiles.count)"
            guard profiles.count < 5 else { continue }
            profiles.append(id)
            let other = Int.random(in: 0..<4, using: &random) == 0
            try scene.read(id, name: other ? "Somebody Else" : "Ana Ruiz", fullProfile.shuffled(using: &random))
        case 11:
            _ = try? scene.perform(.undo)
        case 12:
            let field = Field.catalogue.randomElement(using: &random) ?? .role
            let status: FactStatus = Bool.random(using: &random) ? .confirmed : .rejected
            let fact = scene.state.facts(of: field).randomElement(using: &random)
            try scene.perform(.edit(FieldEdit(field: field, fact: fact?.id, status: status)))
        default:
            if let id = profiles.randomElement(using: &random), Bool.random(using: &random) {
                _ = try? scene.perform(.withdrawProfile(id: id))
            } else {
                try scene.say([], [.yes])
            }
        }
    }
    return scene
}
