import InterviewCore
import Testing

@testable import Profiles

@Suite("Broken files")
struct ExportHostileTests {
    /// Numbers that look random and are the same in every run.
    private struct Mixer {
        var state: UInt64
        mutating func next(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(max(limit, 1)))
        }
    }

    private func mutations(of bytes: [UInt8], seed: UInt64) -> [[UInt8]] {
        var mixer = Mixer(state: seed)
        let odd: [UInt8] = [0, 0x22, 0x2C, 0x0A, 0x5B, 0x7B, 0x7D, 0x5D, 0x3A, 0xFF, 0xF0, 0x39]
        return (0..<60).map { round in
            if round.isMultiple(of: 2) { return Array(bytes.prefix(mixer.next(below: bytes.count))) }
            var copy = bytes
            for _ in 0..<8 { copy[mixer.next(below: copy.count)] = odd[mixer.next(below: odd.count)] }
            return copy
        }
    }

    @Test("cut and scrambled tables are read or refused, never a trap", arguments: ["Profile", "Positions", "Honors"])
    func survivesTables(name: String) throws {
        for bytes in mutations(of: try ProfileFixture.bytes("export/Basic/\(name).csv"), seed: 7) {
            let file = ExportFile(name: "\(name).csv", bytes: bytes)
            guard let profile = try? LinkedInExportImporter.read(files: [file], asOf: ProfileFixture.asOf) else {
                continue
            }
            #expect(ProfileAnalysis.facts(of: profile).allSatisfy { !$0.quotes.isEmpty })
        }
    }

    @Test(
        "cut and scrambled JSON is read or refused, never a trap",
        arguments: ["actors/dated.json", "actors/components.json", "actors/split.json", "resumes/legacy.json"])
    func survivesJSON(path: String) throws {
        for bytes in mutations(of: try ProfileFixture.bytes(path), seed: 11) {
            guard let profile = try? JSONProfileImporter.read(json: bytes, asOf: ProfileFixture.asOf) else { continue }
            #expect(ProfileAnalysis.facts(of: profile).allSatisfy { !$0.quotes.isEmpty })
        }
    }
}
