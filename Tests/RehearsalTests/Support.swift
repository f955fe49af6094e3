import Bootstrap
import Foundation
import Interviewing

@testable import Rehearsal

/// What the suites share: one small persona with everything, and a stage to play on.
enum Rehearsed {
    static let rehearsals = Rehearsals { try Greenroom.rehearsalHouse() }

    static func play(_ persona: Persona, _ arm: Arm = .without, profile: String? = nil) async throws -> Performance {
        let cast = Cast(persona, profile: profile.map { Array($0.utf8) })
        return try await Play(cast, arm, house: try Greenroom.rehearsalHouse()).run()
    }

    static let potter = Persona(
        id: "potter", style: "plain",
        truth: [
            "full_name": .string("Tove Aldrin"), "email": .string("tove@claypit.example"), "role": .string("potter"),
            "podcast_topics": .array([.string("slow work"), .string("glazes")]),
        ],
        says: [
            "full_name": "Tove Aldrin", "email": "tove@claypit.example", "linkedin_url": "no LinkedIn",
            "role": "potter", "company": "Claypit", "years_experience": "20",
            "professional_bio": "I throw bowls. I also teach others to throw bowls.",
            "expertise_keywords": "glazes, kilns, teaching",
            "success_stories": "Our kiln cracked a third of all pots. I slowed the cooling. We lose one in fifty now.",
            "unique_perspective": "A bowl is a question about the hand.", "podcast_topics": "slow work, glazes",
            "target_audience": "people who work with their hands", "key_message": "Slow is cheap.",
        ])

    /// JSON Resume of the same person.
    static let resume = """
        {"basics": {"name": "Tove Aldrin", "label": "Potter", "summary": "I throw bowls. I also teach others."},
         "work": [{"name": "Claypit", "position": "Head Potter", "startDate": "2006-01"}],
         "skills": [{"name": "Glazes"}, {"name": "Kilns"}, {"name": "Teaching"}]}
        """

    /// A performance with other truths, for scoring it once more.
    static func rescored(
        _ performance: Performance, truth: [String: JSONValue]? = nil, truthWith: [String: JSONValue] = [:]
    ) -> Score {
        var persona = performance.cast.persona
        persona.truth = truth ?? persona.truth
        persona.truthWith = truthWith
        return Score(
            Performance(
                cast: Cast(persona, profile: performance.cast.profile), arm: performance.arm,
                conversation: performance.conversation, events: performance.events, turns: performance.turns,
                profileTexts: performance.profileTexts))
    }
}
