import Foundation
import Rehearsal

/// A folder of personas as `rehearse` takes it.
enum PersonaFolder {
    /// The personas by file name, with their profiles; none without a folder.
    ///
    /// - Throws: `Failure` for a folder without personas, and for a file that is none.
    static func cast(in directory: String?) throws -> [Cast] {
        guard let directory else { return [] }
        let folder = URL(fileURLWithPath: directory)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        let files = names.filter { $0.hasSuffix(".json") }.sorted()
        guard !files.isEmpty else { throw Failure("\(directory) holds no persona; give a folder of JSON files") }
        return try files.map { name in
            let persona: Persona
            do {
                persona = try Persona(json: try Profile.bytes(of: folder.appending(path: name).path))
            } catch let error as PersonaError {
                throw Failure("\(name): \(error.reason)")
            }
            let profile = try persona.profile.map { try Profile.bytes(of: folder.appending(path: $0).path) }
            return Cast(persona, profile: profile)
        }
    }
}
