import Interviewing
import Workers

extension ProfileOutcomes {
    /// Workers' news go to the interviews that asked for them.
    static func reported(to interviews: Interviews) -> ProfileOutcomes {
        ProfileOutcomes(
            profile: { conversation, profile in
                try await interviews.profileToRead(conversation, profile: profile)
            },
            progressed: { conversation, profile, state, timings in
                try await interviews.profileProgressed(
                    conversation, profile: profile, state: state, timings: timings)
            },
            read: { conversation, profile, imported, facts, fromCache, timings, lease, deadline in
                try await interviews.profileRead(
                    conversation, profile: profile, imported, facts: facts, fromCache: fromCache, timings: timings,
                    finishing: lease, deadline: deadline)
            },
            brief: { conversation, profile in try await interviews.profileBrief(conversation, profile: profile) },
            drafted: { conversation, drafted, lease in
                try await interviews.insightsDrafted(conversation, drafted, finishing: lease)
            },
            failed: { conversation, profile, reason, timings, lease in
                try await interviews.profileFailed(
                    conversation, profile: profile, reason: reason, timings: timings, finishing: lease)
            })
    }
}
