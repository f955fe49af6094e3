import HTTPTypes
import Hummingbird
import Interviewing

/// The interview as a plain form: what needs no script, for the cookie's holder.
struct FormRoutes: Sendable {
    let access: GuestAccess
    let cookies: GuestCookie
    let pages: FormPages
    let notices: Notices

    func add(to router: Router<GuestRequestContext>) {
        router.post("/start") { request, _ in try await answering(request) { try await start(request) } }
        router.get("/c/{id}/form") { request, context in
            try await answering(request) {
                let id = try await access.conversation(of: request, context)
                let said = request.uri.queryParameters.get("said").flatMap { FormSaid(rawValue: $0) }
                return pages.response(try await access.interviews.conversation(id), said: said)
            }
        }
        router.post("/c/{id}/form") { request, context in
            try await answering(request) { try await submit(request, context) }
        }
    }

    /// Begins an interview. Another site's page may not do so in a guest's name.
    private func start(_ request: Request) async throws -> Response {
        try access.refuseOtherSites(request)
        // The start page says which language it speaks; the browser's own is the next best.
        let wanted = request.saysNothing ? nil : try await FormSubmission.read(from: request).values["lang"]
        let language = pages.dictionaries.languages.preferred(wanted, accepting: request.headers[.acceptLanguage])
        let (conversation, token) = try await access.interviews.start(StartRequest(language: language))
        var response = Self.redirect(to: "/c/\(conversation.id)/form")
        response.setCookie(cookies.granting(token, of: conversation.id))
        return response
    }

    private func submit(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        let submission = try await FormSubmission.read(from: request)
        let outcome = try await FormTurn(interviews: access.interviews, id: id).run(submission)
        if submission.action == .erase, outcome.errors.isEmpty {
            var response = Self.redirect(to: "/")
            response.setCookie(cookies.revoking(id))
            return response
        }
        if outcome.errors.isEmpty, !outcome.leavesAnswer {
            return Self.redirect(to: "/c/\(id)/form?said=\(outcome.said.rawValue)")
        }
        if !outcome.errors.isEmpty, !notices.wantsPage(request) {
            throw Problem(.invalid, outcome.errors.map { $0.line(pages.dictionaries["en"]) }.joined(separator: " "))
        }
        let conversation = try await access.interviews.conversation(id)
        var response = pages.response(
            conversation, said: outcome.errors.isEmpty ? outcome.said : nil, turn: outcome)
        if !outcome.errors.isEmpty { response.status = .unprocessableContent }
        return response
    }

    /// To be loaded with GET, so that loading again sends nothing twice.
    private static func redirect(to path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path])
    }

    /// What the guest's browser did wrong is told as a page; what we did wrong goes its usual way.
    private func answering(
        _ request: Request, _ answer: () async throws -> Response
    ) async throws -> Response {
        do {
            return try await answer()
        } catch {
            let problem = Problem(any: error)
            guard (400..<500).contains(problem.status.code) else { throw error }
            return notices.response(problem.kind == .notFound ? .interview : .other, problem, to: request)
        }
    }
}
