import InterviewCore
import Ports
import Synchronization

/// Apify's API, as `https://docs.apify.com/api/v2` describes it, as far as fetching profiles needs it.
extension FakeVendors {
    func apify(_ call: VendorCallIn) -> VendorRoute {
        guard let token = Self.bearer(call) ?? call.query["token"] else {
            return .failing(.apify, Self.apifyError(401, "token-not-provided", "Authentication token was not provided"))
        }
        guard token == Self.apifyToken else {
            return .failing(.apify, Self.apifyError(401, "invalid-token", "Authentication token is not valid"))
        }
        let path = Array(call.path.dropFirst())
        switch (call.method, path.first, path.count) {
        case ("POST", "actors", 3), ("POST", "acts", 3): return startRoute(call, actor: path[1], verb: path[2])
        case ("GET", "actors", 3) where path[2] == "runs", ("GET", "acts", 3) where path[2] == "runs":
            return good(.runs) { [self] _ in runList(actor: path[1], call.query) }
        case ("GET", "actor-runs", 2): return runRoute(call, id: path[1])
        case ("POST", "actor-runs", 3) where path[2] == "abort":
            return good(.abort, input(ofRun: path[1])) { [self] _ in abortRun(path[1]) }
        case ("GET", "datasets", 3) where path[2] == "items":
            return good(.items, input(ofRun: String(path[1].dropFirst(2)))) { [self] fault in
                items(dataset: path[1], call.query, fault)
            }
        case ("GET", "key-value-stores", 4) where path[2] == "records":
            return good(.input, input(ofRun: String(path[1].dropFirst(2)))) { [self] _ in
                record(store: path[1], key: path[3])
            }
        case ("GET", "users", 2) where path[1] == "me":
            return good(.me) { _ in
                VendorReply(
                    200,
                    ["data": ["id": "fakeUser0000000001", "username": "fake", "plan": ["id": "FREE"]]])
            }
        default:
            return .failing(
                .apify, Self.apifyError(404, "page-not-found", "There is no API endpoint at this URL."))
        }
    }

    static func bearer(_ call: VendorCallIn) -> String? {
        guard let header = call.headers["authorization"], header.lowercased().hasPrefix("bearer ") else { return nil }
        return String(header.dropFirst(7))
    }

    static func apifyError(
        _ status: Int, _ type: String, _ message: String, retryAfter: Int? = nil
    ) -> VendorReply {
        var reply = VendorReply(status, ["error": ["type": .string(type), "message": .string(message)]])
        if let retryAfter { reply.headers.append(("Retry-After", String(retryAfter))) }
        return reply
    }

    private static let errorTypes = [
        400: "invalid-input", 401: "invalid-token", 402: "not-enough-usage-to-run-paid-actor",
        403: "insufficient-permissions", 404: "record-not-found", 405: "method-not-allowed",
        408: "run-timeout-exceeded", 409: "conflict", 429: "rate-limit-exceeded", 500: "internal-server-error",
        502: "bad-gateway", 503: "service-unavailable", 504: "gateway-timeout",
    ]

    func good(
        _ call: VendorCall, _ texts: [String] = [],
        _ answer: @escaping @Sendable (Fault) async throws -> VendorReply
    ) -> VendorRoute {
        VendorRoute(
            vendor: .apify, call: call, texts: texts,
            answer: { fault in
                var reply = try await answer(fault)
                reply.headers.append(("X-RateLimit-Limit", call == .start || call == .sync ? "400" : "60"))
                if fault.kind == .fenced { reply.body = Array("```json\n".utf8) + reply.body + Array("\n```".utf8) }
                if fault.kind == .violating {
                    reply.body = Array((call == .items ? #"[7, {"unexpected": true}]"# : #"{"data": {"id": 7}}"#).utf8)
                }
                return reply
            },
            error: { fault in
                let status = fault.status ?? 500
                let type = fault.errorType ?? Self.errorTypes[status] ?? "internal-error"
                return Self.apifyError(status, type, "The fake was told so.", retryAfter: fault.retryAfterSeconds)
            })
    }

    private func input(ofRun id: String) -> [String] {
        state.withLock { state in state.runs.first { $0.id == id }.map { [$0.input] + $0.slugs } ?? [] }
    }

    private func record(store: String, key: String) -> VendorReply {
        guard key == "INPUT", let run = state.withLock({ $0.runs.first { $0.store == store } }) else {
            return Self.apifyError(404, "record-not-found", "Record was not found")
        }
        return VendorReply(200, text: run.input, type: "application/json; charset=utf-8")
    }

    private func items(dataset: String, _ query: [String: String], _ fault: Fault) -> VendorReply {
        guard let run = state.withLock({ $0.runs.first { $0.dataset == dataset } }) else {
            return Self.apifyError(404, "record-not-found", "Dataset was not found")
        }
        let all = run.isOver(at: now) && run.state(at: now) == "SUCCEEDED" ? rows(of: run, fault) : []
        let offset = min(max(query["offset"].flatMap(Int.init) ?? 0, 0), all.count)
        let limit = max(query["limit"].flatMap(Int.init) ?? 999_999_999_999, 0)
        let page = Array(all.dropFirst(offset).prefix(limit))
        return VendorReply(
            200, .array(page),
            headers: [
                ("X-Apify-Pagination-Total", String(all.count)), ("X-Apify-Pagination-Offset", String(offset)),
                ("X-Apify-Pagination-Count", String(page.count)), ("X-Apify-Pagination-Limit", String(limit)),
                ("X-Apify-Pagination-Desc", "false"),
            ])
    }

    /// What the actor put into its dataset.
    func rows(of run: FakeRun, _ fault: Fault) -> [WireJSON] {
        let script = state.withLock { $0.script }
        let shape = FakeActor.find(run.actor, among: script.actors)?.shape ?? .harvestapi
        return run.slugs.flatMap { slug -> [WireJSON] in
            let address = (shape == .xUser ? "https://x.com/" : "https://www.linkedin.com/in/") + slug
            switch fault.kind {
            case .empty: return []
            case .privateRow: return shape.missing(slug, address: address)
            case .wrongPerson: return [shape.row(InventedPerson(slug: "other-person-of-fiction"))]
            case .huge: return [shape.row(InventedPerson(slug: slug).grown(to: 2_000_000))]
            case .rows: return fault.rows ?? []
            default: return script.rows[slug] ?? [shape.row(InventedPerson(slug: slug))]
            }
        }
    }
}
