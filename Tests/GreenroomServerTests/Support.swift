import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import InterviewCore
import Interviewing
import Logging
import NIOCore
import Ports
import Synchronization

@testable import GreenroomServer

/// Time that stands still until it is moved.
final class ManualTime: Sendable {
    private let time: Mutex<Int64>
    init(_ milliseconds: Int64 = 1_790_000_000_000) { time = Mutex(milliseconds) }
    var milliseconds: Int64 { time.withLock { $0 } }
    func advance(seconds: Int64) { time.withLock { $0 += seconds * 1000 } }
}

/// A server over memory alone.
struct House: Sendable {
    let store = InMemoryStore()
    let notifier = InProcessNotifier()
    let time = ManualTime()
    let metrics = PrometheusMetrics()
    let interviews: Interviews

    init() {
        let counter = Mutex(0)
        let next = NextNumber(counter)
        let time = self.time
        interviews = Interviews(
            store: store, sharing: store, notifier: notifier,
            clock: WallClock { Timestamp(milliseconds: time.milliseconds) },
            identifiers: Identifiers(
                make: { "id-\(next())" }, makeToken: { "token-\(next())" }, digest: { "digest of \($0)" }),
            abilities: Abilities(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    func application(
        _ options: ServerOptions = ServerOptions(port: 0, rateLimitPerMinute: 0),
        listening: @escaping @Sendable (Int) async -> Void = { _ in }
    ) throws -> some ApplicationProtocol {
        try buildApplication(parts, options: options, listening: listening)
    }

    var parts: ServerParts {
        let time = self.time
        return ServerParts(
            interviews: interviews, store: store, queue: store, metrics: metrics,
            steadyMilliseconds: { time.milliseconds },
            logger: Self.logger)
    }

    /// Silent, but it keeps the request's number.
    private static var logger: Logger {
        var logger = Logger(label: "test") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .critical
        return logger
    }
}

private final class NextNumber: Sendable {
    private let counter: Mutex<Int>
    init(_ counter: consuming Mutex<Int>) { self.counter = counter }
    func callAsFunction() -> Int {
        counter.withLock { number in
            number += 1
            return number
        }
    }
}

/// An answer with its body as JSON.
struct Answer: Sendable {
    var status: Int
    var headers: HTTPFields
    var bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var json: JSONValue { JSONValue(text: text) ?? .null }
    /// The end of a problem's type; nil for what is no problem.
    var problem: String? {
        guard headers[.contentType] == "application/problem+json" else { return nil }
        return json["type"]?.string?.split(separator: ":").last.map(String.init)
    }
}

extension TestClientProtocol {
    func send(
        _ method: HTTPRequest.Method, _ uri: String, token: String? = nil, headers: HTTPFields = [:],
        type: String? = nil, body: [UInt8]? = nil
    ) async throws -> Answer {
        var fields = headers
        if let token { fields[.authorization] = "Bearer \(token)" }
        if let type { fields[.contentType] = type }
        return try await execute(uri: uri, method: method, headers: fields, body: body.map { ByteBuffer(bytes: $0) }) {
            Answer(status: $0.status.code, headers: $0.headers, bytes: Array($0.body.readableBytesView))
        }
    }

    func send(
        _ method: HTTPRequest.Method, _ uri: String, token: String? = nil, headers: HTTPFields = [:], json: String
    ) async throws -> Answer {
        try await send(
            method, uri, token: token, headers: headers, type: "application/json", body: Array(json.utf8))
    }

    /// Begins an interview: its path and token.
    func begin() async throws -> (path: String, token: String) {
        let answer = try await send(.post, conversations, json: "{}")
        guard let id = answer.json["conversation"]?["id"]?.string, let token = answer.json["token"]?.string else {
            throw NotBegun()
        }
        return (conversations + "/" + id, token)
    }
}

extension TestClientProtocol {
    /// Fills in whatever is required, and completes.
    func complete(_ path: String, _ token: String) async throws {
        for (field, value) in [
            ("full_name", #""Nora Vale""#), ("email", #""nora@vale.example""#), ("role", #""Pilot""#),
            ("professional_bio", #""Nora Vale pilots ships.""#),
            ("expertise_keywords", #"["tides", "ice", "harbours"]"#),
            ("success_stories", #"[{"title": "Through the ice in a day"}]"#),
            ("unique_perspective", #""Ice is a road.""#),
            ("podcast_topics", #"["Ice", "Tides"]"#), ("target_audience", #""Sailors""#),
            ("key_message", #""Wait for the tide.""#),
        ] {
            let answer = try await send(.patch, "\(path)/fields/\(field)", token: token, json: "{\"value\": \(value)}")
            guard answer.status == 200 else { throw NotBegun() }
        }
        guard try await send(.post, path + "/complete", token: token).status == 200 else { throw NotBegun() }
    }
}

struct NotBegun: Error {}

let conversations = "/api/v1/conversations"
