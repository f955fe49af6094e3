import InterviewCore
import Outbound
import Ports

/// Fetches LinkedIn and X profiles with Apify's actors.
///
/// A run is started and then waited for, rather than asked for in one long request: it stays known when a connection
/// breaks, and can be stopped. Nothing is repeated here.
package struct ApifyRuns: ProfileRuns {
    private let requests: ApifyRequests
    private let client: OutboundClient

    package init(settings: ApifySettings, client: OutboundClient = .shared) {
        requests = ApifyRequests(settings: settings)
        self.client = client
    }

    package var kinds: Set<RunTarget.Kind> { requests.settings.xActor == nil ? [.linkedin] : [.linkedin, .x] }

    package func start(_ target: RunTarget, limit: Duration) async throws(VendorError) -> VendorRun {
        let request = try known(requests.start(target, limit: limit))
        do {
            return try ApifyReplies.run(await answer(to: request))
        } catch .malformed, .tooLarge {
            // The vendor took the request, and a run may be going that nobody could read the name of.
            throw .unavailable(retryAfter: nil)
        }
    }

    package func recentRuns(
        of kind: RunTarget.Kind, since: Timestamp
    ) async throws(VendorError) -> [VendorRun] {
        try ApifyReplies.runs(await answer(to: known(requests.recentRuns(of: kind))), since: since)
    }

    package func isRun(_ run: VendorRun, for target: RunTarget) async throws(VendorError) -> Bool {
        let sent = try known(requests.input(for: target))
        do {
            return ApifyInputs.isSame(stored: try await answer(to: requests.input(inStore: run.store)), sent: sent)
        } catch .refused(status: 404), .tooLarge {
            // A run without an input, or with one that is never ours.
            return false
        }
    }

    package func run(_ id: String, waiting: Duration) async throws(VendorError) -> VendorRun {
        try ApifyReplies.run(await answer(to: requests.run(id, waiting: waiting)))
    }

    package func rows(of run: VendorRun) async throws(VendorError) -> [UInt8] {
        try ApifyReplies.rows(await answer(to: requests.rows(ofDataset: run.dataset)))
    }

    package func abort(_ run: VendorRun) async throws(VendorError) { _ = try await answer(to: requests.abort(run.id)) }

    package func check() async -> String? {
        do {
            try ApifyReplies.owner(await answer(to: requests.owner()))
            return nil
        } catch {
            return Self.trouble(error)
        }
    }

    private func answer(to request: OutboundRequest) async throws(VendorError) -> [UInt8] {
        let reply: OutboundReply
        do { reply = try await client.send(request) } catch { throw VendorError(error) }
        if let error = VendorError(reply) { throw error }
        return reply.body
    }

    /// Without an actor there is nothing to ask: as if the vendor had none of that name.
    private func known<Part>(_ part: Part?) throws(VendorError) -> Part {
        guard let part else { throw .refused(status: 404) }
        return part
    }

    private static func trouble(_ error: VendorError) -> String {
        switch error {
        case .timeout: "Apify does not answer in time"
        case .rateLimited: "Apify is asked too often (HTTP 429)"
        case .unavailable: "Apify cannot be reached or is in trouble"
        case .refused(status: 401), .refused(status: 403): "Apify does not accept APIFY_TOKEN"
        case .refused(let status): "Apify refuses to answer (HTTP \(status)): APIFY_BASE_URL may be wrong"
        case .malformed, .tooLarge: "what answers at APIFY_BASE_URL is not Apify"
        }
    }
}
