import InterviewCore
import Interviewing
import Profiles

/// A profile's facts as an interview would hold them.
enum ProfileFields {
    /// The id that a profile has outside of any interview.
    private static let profileID = "preview"

    static func of(_ profile: ImportedProfile, facts: [DraftFact], at now: Timestamp) -> [Field: FieldBody] {
        let read = ProfileRead(
            id: profileID, kind: ProfileKind(rawValue: profile.kind.rawValue) ?? .text, name: profile.document.name,
            facts: facts)
        let moment = Moment(now: now, abilities: Abilities(fetcher: "any", readsPages: true, readsX: true))
        let commands: [Command] = [
            .start(Started()), .attachProfile(AttachProfile(id: profileID, kind: read.kind)), .profileRead(read),
        ]
        var state: InterviewState?
        for command in commands {
            // None of these is ever refused in a new interview; a refusal would leave the fields empty.
            guard let decision = try? Interview.decide(state, command, moment) else { continue }
            state = decision.state
        }
        return state.map { FieldBody.all(of: $0) } ?? [:]
    }
}
