import HTTPTypes
import Hummingbird
import Interviewing

/// Addresses under which the finished kit is shown to whoever has them.
struct ShareRoutes: Sendable {
    let access: GuestAccess
    let address: PublicAddress

    private struct ShareRequest: Decodable {
        var expiresInDays: Int?

        private enum CodingKeys: String, CodingKey { case expiresInDays = "expires_in_days" }
    }

    private struct ShareAnswer: Encodable {
        var share: ShareBody
    }

    private struct SharesAnswer: Encodable {
        var shares: [ShareBody]
    }

    func add(to group: RouterGroup<GuestRequestContext>) {
        group.post("/{id}/shares", use: share)
        group.get("/{id}/shares", use: list)
        group.delete("/{id}/shares/{sid}", use: unshare)
    }

    @Sendable private func share(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        let wish = request.saysNothing ? ShareRequest() : try await request.json(ShareRequest.self)
        let share = try await access.interviews.share(id, days: wish.expiresInDays) { secret in
            address.url("/kit/" + secret, for: request)
        }
        return .json(ShareAnswer(share: share), status: .created)
    }

    @Sendable private func list(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        return .json(SharesAnswer(shares: try await access.interviews.shares(id)))
    }

    @Sendable private func unshare(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        let share = context.parameters.get("sid") ?? ""
        do {
            try await access.interviews.unshare(id, share: share)
        } catch {
            guard case .notFound = error else { throw error }
            throw Problem(.notFound, "There is no such share. The ids are those of \"shares\".")
        }
        return Response(status: .noContent)
    }
}
