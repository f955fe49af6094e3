import InterviewCore
import Testing

@Suite("Undo")
struct UndoTests {
    @Test("restores what the guest's last message changed, and the question returns in other words", arguments: 1...40)
    func restores(seed: Int) throws {
        var scene = try randomScene(seed: seed)
        guard scene.state.status == .active else { return }
        let before = values(scene.state)
        let asksBefore = scene.state.openAsks
        try scene.say([(.company, .text("Undone Ltd")), (.podcastTopics, .text("undoing"))], [.skip])
        guard scene.state.status == .active else { return }
        try scene.perform(.undo)
        #expect(values(scene.state) == before)
        if !asksBefore.isEmpty { #expect(scene.state.openAsks.allSatisfy(asksBefore.contains)) }
    }

    @Test("keeps what a profile brought in the meantime")
    func meantime() throws {
        var scene = try Scene()
        try scene.say([(.company, .text("Acme"))])
        try scene.read("file", name: nil, [stated(.role, "CFO"), stated(.company, "Globex")])
        try scene.perform(.undo)
        #expect(scene.texts(of: .company) == ["Globex"])
        #expect(scene.texts(of: .role) == ["CFO"])
    }

    @Test("by message takes back what came before it")
    func byMessage() throws {
        var scene = try Scene()
        try scene.say([(.fullName, .text("Anna Ruiz")), (.email, .text("ana@acme.example"))])
        try scene.say([], [.back])
        #expect(scene.state.value(of: .fullName).isEmpty)
        #expect(scene.lastAsks.contains(.fullName))
    }

    @Test("with nothing to take back is refused")
    func nothing() throws {
        var scene = try Scene()
        #expect(throws: Refusal.nothingToUndo) { try scene.perform(.undo) }
    }

    @Test("takes a card's edit back")
    func edit() throws {
        var scene = try Scene()
        try scene.say([(.company, .text("Acme"))])
        try scene.perform(.edit(FieldEdit(field: .company, value: [.text("Globex")])))
        #expect(scene.texts(of: .company) == ["Globex"])
        try scene.perform(.undo)
        #expect(scene.texts(of: .company) == ["Acme"])
    }

    private func values(_ state: InterviewState) -> [Field: [FactValue]] {
        Dictionary(uniqueKeysWithValues: Field.catalogue.map { ($0, state.value(of: $0)) })
    }
}
