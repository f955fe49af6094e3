import Hummingbird
import Interviewing

/// The card: one field changed, confirmed or struck by hand, or asked for.
struct FieldRoutes: Sendable {
    let access: GuestAccess

    func add(to group: RouterGroup<GuestRequestContext>) {
        group.patch("/{id}/fields/{field}", use: edit)
        group.post("/{id}/ask", use: ask)
    }

    private struct AskBody: Decodable {
        var field: String
    }

    @Sendable private func ask(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        let body = try await request.json(AskBody.self)
        return .json(try await access.interviews.ask(id, field: String(body.field.prefix(60))))
    }

    @Sendable private func edit(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        let field = context.parameters.get("field") ?? ""
        let patch = try await request.json(FieldPatch.self)
        return .json(try await access.interviews.edit(id, field: String(field.prefix(60)), patch))
    }
}
