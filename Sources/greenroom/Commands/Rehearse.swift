import ArgumentParser
import Bootstrap
import Foundation
import Rehearsal

/// `greenroom rehearse`
struct Rehearse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Plays personas through whole interviews and prints the metrics of success.",
        discussion:
            "DIR holds a JSON file for each persona, and their profiles. Nothing is fetched and no model is asked.")

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "Play the arm without a profile only.")
    var noProfile = false

    @Argument(help: "A folder of personas.")
    var directory: String

    private static let maximumBytes = 20 << 20

    func run() async throws {
        try await reportingFailures {
            let cast = try Self.cast(in: directory)
            let rehearsals = Rehearsals { try Greenroom.rehearsalHouse() }
            let report = try await rehearsals.play(cast, arms: noProfile ? [.without] : Arm.allCases)
            Output.line(json ? report.json : report.table)
            if report.scores.contains(where: { !$0.completed }) {
                throw Failure("\(report.scores.count { !$0.completed }) rehearsals did not end in a kit")
            }
        }
    }

    private static func cast(in directory: String) throws -> [Cast] {
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
