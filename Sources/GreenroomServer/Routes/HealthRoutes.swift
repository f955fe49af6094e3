import Hummingbird
import Ports

/// Whether the process lives, and whether it can do its work.
struct HealthRoutes: Sendable {
    let store: any EventStore
    let queue: any JobQueue

    private struct Health: Encodable {
        var status = "ok"
    }

    private struct Readiness: Encodable {
        var status = "ready"
        var database = "ok"
        var queue = "ok"
        var jobs: Int
    }

    func add(to router: Router<GuestRequestContext>) {
        router.get("/healthz") { _, _ in Response.json(Health()) }
        router.get("/readyz") { _, _ in
            do {
                try await store.ping()
                return Response.json(Readiness(jobs: try await queue.depth()))
            } catch {
                throw Problem(
                    .unavailable, "The database does not answer. Look at the log and at DATABASE_URL.",
                    headers: [.retryAfter: "5"])
            }
        }
    }
}
