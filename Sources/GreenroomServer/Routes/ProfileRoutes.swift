import HTTPTypes
import Hummingbird
import Interviewing
import NIOCore

/// A guest's profiles: shared, read again, stopped, taken back.
struct ProfileRoutes: Sendable {
    let access: GuestAccess

    private struct ProfileAnswer: Encodable {
        var profile: ProfileBody
    }

    private struct ConversationAnswer: Encodable {
        var conversation: ConversationBody
    }

    func add(to group: RouterGroup<GuestRequestContext>) {
        group.post("/{id}/profiles", use: attach)
        group.post("/{id}/profiles/{pid}/cancel", use: cancel)
        group.post("/{id}/profiles/{pid}/refresh", use: refresh)
        group.delete("/{id}/profiles/{pid}", use: withdraw)
        group.get("/{id}/profiles/{pid}/text", use: text)
    }

    @Sendable private func attach(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        let upload = try await ProfileUpload.read(from: request)
        return .json(ProfileAnswer(profile: try await access.interviews.attach(id, upload)), status: .accepted)
    }

    @Sendable private func cancel(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let (id, profile) = try await target(of: request, context)
        return try await known {
            .json(
                ProfileAnswer(profile: try await access.interviews.cancelProfile(id, profile: profile)),
                status: .accepted)
        }
    }

    @Sendable private func refresh(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let (id, profile) = try await target(of: request, context)
        return try await known {
            .json(
                ProfileAnswer(profile: try await access.interviews.refreshProfile(id, profile: profile)),
                status: .accepted)
        }
    }

    @Sendable private func withdraw(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let (id, profile) = try await target(of: request, context)
        return try await known {
            .json(
                ConversationAnswer(
                    conversation: try await access.interviews.withdrawProfile(id, profile: profile)))
        }
    }

    @Sendable private func text(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let (id, profile) = try await target(of: request, context)
        return try await known {
            .text(try await access.interviews.profileText(id, profile: profile), type: "text/plain")
        }
    }

    private func target(of request: Request, _ context: GuestRequestContext) async throws -> (String, String) {
        let id = try await access.conversation(of: request, context)
        guard let profile = context.parameters.get("pid"), profile.utf8.count <= 64 else { throw Self.noProfile }
        return (id, profile)
    }

    /// The interview is there, for its token was right: what is missing is the profile.
    private func known(_ answer: () async throws -> Response) async throws -> Response {
        do {
            return try await answer()
        } catch InterviewError.notFound {
            throw Self.noProfile
        }
    }

    private static let noProfile = Problem(
        .notFound, "There is no such profile. The ids are those of \"profiles\" in the interview.")
}
