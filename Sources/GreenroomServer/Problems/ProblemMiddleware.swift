import HTTPTypes
import Hummingbird
import Logging

/// Turns whatever a route throws, and every path or method that is not there, into a `Problem`.
struct ProblemMiddleware: RouterMiddleware {
    typealias Context = GuestRequestContext
    let routes: RouteTable

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            return problem(for: error, request, context).response
        }
    }

    private func problem(for error: any Error, _ request: Request, _ context: Context) -> Problem {
        var problem = Problem(any: error)
        if problem.status == .notFound, error is HTTPError {
            let allowed = routes.methods(at: request.uri.path)
            if !allowed.isEmpty {
                let list = allowed.joined(separator: ", ")
                problem = Problem(
                    .methodNotAllowed, "This address takes \(list).", headers: [.allow: list])
            }
        }
        if problem.kind == .internal {
            // The error's type alone: its text may hold what the guest wrote.
            context.logger.error("request failed", metadata: ["error": "\(type(of: error))"])
        }
        return problem
    }
}
