import InterviewCore
import Testing

@Suite("Redo")
struct RedoTests {
    @Test("brings back what undo took, as often as it was undone", arguments: 1...3)
    func asOften(times: Int) throws {
        var scene = try Scene()
        try scene.say([(.company, .text("Acme"))])
        try scene.say([(.role, .text("CFO"))])
        try scene.perform(.edit(FieldEdit(field: .company, value: [.text("Globex")])))
        let before = scene.values
        for _ in 0..<times { try scene.perform(.undo) }
        #expect(scene.values != before)
        for _ in 0..<times { try scene.perform(.redo) }
        #expect(scene.values == before)
        #expect(throws: Refusal.nothingToRedo) { try scene.perform(.redo) }
    }

    @Test("is offered as long as nothing else was changed; a question back changes nothing")
    func until() throws {
        var scene = try Scene()
        try scene.say([(.company, .text("Acme"))])
        try scene.perform(.undo)
        try scene.say([], [.why])
        var changed = scene
        try scene.perform(.redo)
        #expect(scene.texts(of: .company) == ["Acme"])
        try changed.say([(.company, .text("Globex"))])
        #expect(throws: Refusal.nothingToRedo) { try changed.perform(.redo) }
    }

    @Test("by message brings back, and the question that was open then goes on")
    func byMessage() throws {
        var scene = try Scene()
        try scene.say([(.fullName, .text("Ana Ruiz")), (.email, .text("ana@acme.example"))])
        let asks = scene.lastAsks
        try scene.say([], [.undo])
        #expect(scene.lastAsks.contains(.fullName))
        try scene.say([], [.redo])
        #expect(scene.texts(of: .fullName) == ["Ana Ruiz"])
        #expect(scene.lastAsks == asks)
        #expect(scene.lastText.hasPrefix("Brought back."))
        try scene.say([], [.redo])
        #expect(scene.lastText.hasPrefix("There is nothing to bring back."))
        #expect(scene.lastAsks == asks)
    }

    @Test("without anything undone is refused")
    func nothing() throws {
        var scene = try Scene()
        try scene.say([(.company, .text("Acme"))])
        #expect(throws: Refusal.nothingToRedo) { try scene.perform(.redo) }
    }

    @Test("undoes and redoes to the same values, whatever the interview was", arguments: 1...40)
    func anywhere(seed: Int) throws {
        var scene = try randomScene(seed: seed)
        guard scene.state.status == .active else { return }
        let before = scene.values
        guard (try? scene.perform(.undo)) != nil else { return }
        try scene.perform(.redo)
        #expect(scene.values == before)
    }

    @Test("Undo passes over messages that changed nothing")
    func passesOver() throws {
        var scene = try Scene()
        try scene.say([(.company, .text("Acme"))])
        try scene.say([], [.why])
        try scene.say([], [.smalltalk])
        try scene.perform(.undo)
        #expect(scene.texts(of: .company).isEmpty)
        #expect(throws: Refusal.nothingToUndo) { try scene.perform(.undo) }
    }

    @Test("brings back nothing of a profile that was withdrawn meanwhile")
    func withdrawn() throws {
        var scene = try Scene()
        try scene.read("file", [stated(.role, "CFO"), suggested(.keyMessage, .text("Cash first"))])
        try scene.say([], [.yes])
        try scene.perform(.undo)
        try scene.perform(.withdrawProfile(id: "file"))
        _ = try? scene.perform(.redo)
        #expect(scene.state.facts(of: .keyMessage).isEmpty && scene.state.facts(of: .role).isEmpty)
    }
}
