import InterviewCore
import Interviewing
import Testing

@testable import Rehearsal

@Suite("Generated guests")
struct GeneratorTests {
    @Test("The same seed gives the same guests, another seed others")
    func determinism() {
        let guests = GuestGenerator(seed: 7).cast(40)
        #expect(guests == GuestGenerator(seed: 7).cast(40))
        #expect(Array(guests.prefix(5)) == GuestGenerator(seed: 7).cast(5))
        #expect(guests[3] == GuestGenerator(seed: 7).guest(3))
        #expect(guests != GuestGenerator(seed: 8).cast(40))
        #expect(Set(guests.map(\.persona.says)).count == guests.count)
    }

    @Test("Numbers drawn stay in their range and reach all of it")
    func numbers() {
        var random = SeededGenerator(seed: 1, stream: 2)
        let drawn = (0..<500).map { _ in random.number(in: 3...9) }
        #expect(Set(drawn) == Set(3...9))
        #expect(Set(random.shuffled(Array(0..<20))) == Set(0..<20))
    }

    @Test("Three hundred of them speak every language, in every style, with and without a profile")
    func variety() {
        let guests = GuestGenerator(seed: 1).cast(300)
        #expect(Set(guests.compactMap(\.persona.language)) == ["en", "es", "fr", "de", "pt", "it"])
        for word in [
            "plain", "no capitals", "emoji", "typos", "another order", "skips", "volunteers", "corrects", "asks",
        ] {
            #expect(guests.contains { $0.persona.style.contains(word) }, "nobody \(word)")
        }
        let profiles = guests.count { $0.profile != nil }
        #expect((60...180).contains(profiles))
        let names = guests.compactMap { $0.persona.truth["full_name"]?.string }
        #expect(names.contains { $0.unicodeScalars.contains { ("א"..."ת").contains($0) } })
        #expect(names.contains { $0.unicodeScalars.contains { ("一"..."龥").contains($0) } })
    }

    @Test("Each knows what they say: every required field has an answer and a truth")
    func completeness() {
        for cast in GuestGenerator(seed: 3).cast(200) {
            for field in Field.required {
                #expect(cast.persona.says[field.rawValue]?.isEmpty == false, "\(cast.persona.id) \(field)")
                #expect(cast.persona.truth[field.rawValue] != nil, "\(cast.persona.id) \(field)")
            }
        }
    }

    @Test("Their interviews say the same the second time")
    func interviews() async throws {
        let cast = GuestGenerator(seed: 5).cast(12)
        let played = try await Rehearsed.rehearsals.playOnce(cast)
        #expect(played.map(\.score.persona) == cast.map(\.persona.id))
        #expect(played.allSatisfy { $0.score.completed })
        let again = try await Rehearsed.rehearsals.playOnce(cast)
        #expect(again.map(\.transcript) == played.map(\.transcript))
        #expect(Self.json(played) == Self.json(again))
    }

    /// The report without its times.
    private static func json(_ played: [Rehearsal]) -> String {
        let scores = played.map { rehearsal in
            var score = rehearsal.score
            score.turnMilliseconds = 0
            return score
        }
        return Season(guests: RehearsalReport(scores: scores, areGenerated: true), seed: 5).json
    }
}
