import HTTPTypes
import Hummingbird
import Interviewing

/// The chat: what a guest says, in which words, and what was said before.
struct MessageRoutes: Sendable {
    let access: GuestAccess

    private struct TextBody: Decodable {
        var text: String
    }

    private struct MessagesBody: Encodable {
        var messages: [MessageBody]
    }

    func add(to group: RouterGroup<GuestRequestContext>) {
        group.post("/{id}/messages", use: answer)
        group.get("/{id}/messages", use: page)
        group.patch("/{id}/messages/{seq}", use: edit)
    }

    @Sendable private func answer(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        let body = try await request.json(TextBody.self)
        let key = try idempotencyKey(of: request)
        return .json(try await access.interviews.answer(id, text: body.text, idempotencyKey: key))
    }

    @Sendable private func page(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        let before = try request.wholeNumber("before", in: 1...Request.largestNumber)
        let limit = try request.wholeNumber("limit", in: 1...200) ?? 200
        return .json(
            MessagesBody(messages: try await access.interviews.messages(id, before: before, limit: limit)))
    }

    @Sendable private func edit(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        let body = try await request.json(TextBody.self)
        // What is no number is the number of no message.
        let sequence = context.parameters.get("seq").flatMap { Int($0) } ?? 0
        return .json(try await access.interviews.editMessage(id, message: sequence, text: body.text))
    }

    private func idempotencyKey(of request: Request) throws -> String? {
        guard let key = request.headers[.idempotencyKey] else { return nil }
        guard (1...200).contains(key.utf8.count), key.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            throw Problem(.invalid, "An Idempotency-Key has 1 to 200 printable ASCII characters, a UUID for example.")
        }
        return key
    }
}

extension Request {
    /// What every JSON reader holds exactly: 2^53 - 1.
    static let largestNumber = 9_007_199_254_740_991

    /// A query parameter that is a whole number.
    func wholeNumber(_ name: String, in range: ClosedRange<Int>) throws -> Int? {
        guard let text = uri.queryParameters.get(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            let upper = range.upperBound == Self.largestNumber ? "" : " to \(range.upperBound)"
            throw Problem(.invalid, "\"\(name)\" is a whole number from \(range.lowerBound)\(upper).")
        }
        return number
    }
}
