import Interviewing
import Workers

extension ProfileOutcomes {
    /// Workers' news go to the interviews that asked for them.
    static func reported(to interviews: Interviews) -> ProfileOutcomes {
        ProfileOutcomes(
            address: { conversation, profile in
                do {
                    return try await interviews.conversation(conversation).profiles.first { $0.id == profile }?.url
                } catch InterviewError.notFound {
                    return nil
                }
            },
            progressed: { conversation, profile, state, timings in
                try await interviews.profileProgressed(
                    conversation, profile: profile, state: state, timings: timings)
            },
            read: { conversation, profile, imported, facts, timings, lease in
                try await interviews.profileRead(
                    conversation, profile: profile, imported, facts: facts, timings: timings, finishing: lease)
            },
            failed: { conversation, profile, reason, timings, lease in
                try await interviews.profileFailed(
                    conversation, profile: profile, reason: reason, timings: timings, finishing: lease)
            })
    }
}
