import Foundation
import Outbound
import Ports
import Profiles

/// The requests of Apify's API, version 2 (https://docs.apify.com/api/v2).
struct ApifyRequests: Sendable {
    let settings: ApifySettings

    /// Runs of an actor that are looked through for one that was started and not heard of.
    static let recentRuns = 25
    /// The vendor waits no longer for a run to end.
    static let longestWait: Duration = .seconds(60)
    /// Rows that are fetched of a run; it was asked for one person.
    private static let rows = 20

    /// Nil where there is no input for such a target.
    func start(_ target: RunTarget, limit: Duration) -> OutboundRequest? {
        guard let path = runs(of: target.kind), let body = input(for: target) else { return nil }
        let query = [
            "timeout=\(max(1, limit.components.seconds))",
            // What an actor that is paid by the row may charge for; for X's some refuse less than five.
            "maxItems=\(target.kind == .x ? 5 : 1)",
            "maxTotalChargeUsd=\(Self.dollars(settings.runLimitUSD))",
        ]
        return request(.post, path, query: query, body: body)
    }

    /// What `start` sends; nil where no actor is configured, and for an address on X that is no profile's.
    func input(for target: RunTarget) -> [UInt8]? {
        guard let actor = actor(for: target.kind) else { return nil }
        let template = ApifyInputs.template(actor: actor, kind: target.kind)
        switch target.kind {
        case .linkedin: return (settings.linkedInInput ?? template).filled(address: target.address)
        case .x:
            let name = XProfileImporter.userName(of: target.address)
            return name.map { template.filled(address: "https://x.com/" + $0) }
        }
    }

    func recentRuns(of kind: RunTarget.Kind) -> OutboundRequest? {
        runs(of: kind).map { request(.get, $0, query: ["desc=1", "limit=\(Self.recentRuns)"], maximumBytes: 500_000) }
    }

    func input(inStore id: String) -> OutboundRequest {
        request(.get, "key-value-stores/\(id)/records/INPUT", maximumBytes: 100_000)
    }

    func run(_ id: String, waiting: Duration) -> OutboundRequest {
        let seconds = min(max(waiting, .zero), Self.longestWait).roundedUpToSeconds
        return request(.get, "actor-runs/\(id)", query: ["waitForFinish=\(seconds)"], waiting: .seconds(seconds))
    }

    func rows(ofDataset id: String) -> OutboundRequest {
        request(.get, "datasets/\(id)/items", query: ["clean=1", "limit=\(Self.rows)"], maximumBytes: 5_000_000)
    }

    func abort(_ id: String) -> OutboundRequest { request(.post, "actor-runs/\(id)/abort") }

    func owner() -> OutboundRequest { request(.get, "users/me") }

    // MARK: Parts

    private func request(
        _ method: OutboundRequest.Method, _ path: String, query: [String] = [], body: [UInt8]? = nil,
        waiting: Duration = .zero, maximumBytes: Int = 200_000
    ) -> OutboundRequest {
        var base = settings.baseURL[...]
        while base.hasSuffix("/") { base.removeLast() }
        var headers = [
            (name: "Authorization", value: "Bearer " + settings.token), (name: "Accept", value: "application/json"),
        ]
        if body != nil { headers.append((name: "Content-Type", value: "application/json")) }
        return OutboundRequest(
            method, base + "/v2/" + path + (query.isEmpty ? "" : "?" + query.joined(separator: "&")), headers: headers,
            body: body, timeout: settings.requestTimeout + waiting, maximumBytes: maximumBytes)
    }

    private func runs(of kind: RunTarget.Kind) -> String? {
        // An actor's name is `user/name` for people and `user~name` in addresses.
        actor(for: kind)?.replacing("/", with: "~")
            .addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-_.~")))
            .map { "actors/\($0)/runs" }
    }

    private func actor(for kind: RunTarget.Kind) -> String? {
        switch kind {
        case .linkedin: settings.linkedInActor
        case .x: settings.xActor
        }
    }

    /// "0.05": to a millionth, without an exponent.
    static func dollars(_ amount: Double) -> String {
        guard amount.isFinite, amount > 0 else { return "0" }
        let micros = Int64((min(amount, 1_000_000) * 1_000_000).rounded())
        var rest = String(1_000_000 + micros % 1_000_000).dropFirst()
        while rest.last == "0" { rest.removeLast() }
        return "\(micros / 1_000_000)" + (rest.isEmpty ? "" : "." + rest)
    }
}

extension Duration {
    fileprivate var roundedUpToSeconds: Int64 { components.seconds + (components.attoseconds > 0 ? 1 : 0) }
}
