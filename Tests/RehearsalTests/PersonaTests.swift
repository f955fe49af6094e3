import Foundation
import InterviewCore
import Interviewing
import Testing

@testable import Rehearsal

@Suite("Personas")
struct PersonaTests {
    private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "rehearsals")

    /// The personas of this repository.
    private static func shipped() throws -> [Persona] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
        return try names.sorted().map { name in
            let persona = try Persona(json: Array(try Data(contentsOf: folder.appending(path: name))))
            #expect(persona.id + ".json" == name)
            return persona
        }
    }

    @Test("There are many of them, in several languages, and every kind of profile")
    func variety() throws {
        let personas = try Self.shipped()
        #expect(personas.count >= 24)
        #expect(Set(personas.map(\.id)).count == personas.count)
        #expect(Set(personas.compactMap(\.language)).isSuperset(of: ["es", "fr", "de", "pt", "it"]))
        let kinds = Set(personas.compactMap(\.profile).compactMap { $0.split(separator: ".").last })
        #expect(kinds == ["pdf", "zip", "json", "txt"])
    }

    @Test("Each answers what may be asked, and speaks of fields that there are")
    func consistency() throws {
        for persona in try Self.shipped() {
            for field in Field.catalogue where field.spec.isAsked {
                #expect(persona.says[field.rawValue] != nil, "\(persona.id) says nothing of \(field.rawValue)")
            }
            for name in Set(persona.truth.keys).union(persona.truthWith.keys).union(persona.says.keys)
                .union(persona.volunteers.keys).union(persona.turns.map(\.after))
            {
                #expect(Field(rawValue: name) != nil, "\(persona.id) names \(name)")
            }
            for field in Field.required { #expect(persona.truth[field.rawValue] != nil, "\(persona.id) \(field)") }
            if let profile = persona.profile {
                #expect(FileManager.default.fileExists(atPath: Self.folder.appending(path: profile).path))
            }
        }
    }

    @Test("A file is a persona when it has an id, truth and answers; other keys are left alone")
    func reading() throws {
        let text = """
            {"id": "a", "truth": {"phone": null}, "says": {"email": "x"}, "more": 1,
             "replies": {"whose_profile": "no"}, "turns": [{"after": "email", "text": "why?"}]}
            """
        let persona = try Persona(json: Array(text.utf8))
        #expect(persona.replies == [.whoseProfile: "no"])
        #expect(persona.turns.map(\.text) == ["why?"])
        #expect(persona.truth["phone"] == .null)
        for broken in ["", "[]", "{\"id\": \"a\"}", "{\"id\": 1, \"truth\": {}, \"says\": {}}"] {
            #expect(throws: PersonaError.self) { try Persona(json: Array(broken.utf8)) }
        }
    }
}
