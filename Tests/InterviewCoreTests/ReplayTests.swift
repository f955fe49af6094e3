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
                if said.purpose != .deeper, !said.prompt.asksForMore {
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
            case .factsRemoved, .profileWithdrawn, .undone, .redone, .messageEdited, .profileOwnership: taken = true
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
