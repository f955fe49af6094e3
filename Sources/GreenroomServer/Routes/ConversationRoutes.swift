import HTTPTypes
import Hummingbird
import Interviewing

/// An interview as a whole: begun, shown, held in another language, taken back by one step, given out, erased.
struct ConversationRoutes: Sendable {
    let access: GuestAccess
    let cookies: GuestCookie

    private struct StartBody: Encodable {
        var conversation: ConversationBody
        var token: String
    }

    private struct ConversationAnswer: Encodable {
        var conversation: ConversationBody
    }

    func add(to group: RouterGroup<GuestRequestContext>) {
        group.post("/", use: start)
        group.get("/{id}", use: show)
        group.patch("/{id}", use: change)
        group.delete("/{id}", use: erase)
        group.post("/{id}/undo", use: undo)
        group.post("/{id}/redo", use: redo)
        group.get("/{id}/export", use: export)
        group.post("/{id}/feedback", use: feedback)
    }

    @Sendable private func start(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let (conversation, token) = try await access.interviews.start(try await startRequest(request))
        var response = Response.json(
            StartBody(conversation: conversation, token: token), status: .created,
            headers: [.location: "/api/v1/conversations/\(conversation.id)"])
        response.setCookie(cookies.granting(token, of: conversation.id))
        return response
    }

    /// Nothing needs to be said to begin, so no body is as good as an empty object.
    private func startRequest(_ request: Request) async throws -> StartRequest {
        request.saysNothing ? StartRequest() : try await request.json(StartRequest.self)
    }

    @Sendable private func show(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        return .json(try await access.interviews.conversation(id))
    }

    @Sendable private func change(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        let patch = try await request.json(ConversationPatch.self)
        return .json(ConversationAnswer(conversation: try await access.interviews.change(id, patch)))
    }

    @Sendable private func erase(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        try await access.interviews.erase(id)
        var response = Response(status: .noContent)
        response.setCookie(cookies.revoking(id))
        return response
    }

    @Sendable private func undo(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        return .json(ConversationAnswer(conversation: try await access.interviews.undo(id)))
    }

    @Sendable private func redo(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        return .json(ConversationAnswer(conversation: try await access.interviews.redo(id)))
    }

    @Sendable private func export(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        var response = Response.json(try await access.interviews.export(id))
        response.headers[.contentDisposition] = "attachment; filename=\"greenroom-export.json\""
        return response
    }

    private struct FeedbackBody: Decodable {
        var rating: Int
        var comment: String?
    }

    @Sendable private func feedback(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        let body = try await request.json(FeedbackBody.self)
        try await access.interviews.feedback(id, rating: body.rating, comment: body.comment)
        return Response(status: .noContent)
    }
}
