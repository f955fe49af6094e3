import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Ports
import Synchronization

/// Runs fakes of the vendors on a free port while a test uses them.
///
/// - Parameters:
///   - clock: what delays and runs go by.
///   - wall: what the fakes write into their answers.
package func withFakeVendors<C: Clock & Sendable, Result: Sendable>(
    clock: C, wall: WallClock, port: Int = 0, _ use: @Sendable (FakeVendors) async throws -> Result
) async throws -> Result where C.Duration == Duration {
    let time = FakeClock(clock, wall: wall)
    let (ports, told) = AsyncThrowingStream.makeStream(of: Int.self)
    let server = VendorServer(clock: time, asked: port) { told.yield($0) }
    return try await serving(server.application(), failed: { told.finish(throwing: $0) }) {
        var iterator = ports.makeAsyncIterator()
        guard let port = try await iterator.next(), let vendors = server.vendors(on: port) else {
            throw CancellationError()
        }
        return try await use(vendors)
    } letGo: {
        server.vendors(on: 0)?.release()
    }
}

/// Runs fakes of the vendors on a free port, by the machine's clock.
package func withFakeVendors<Result: Sendable>(
    port: Int = 0, _ use: @Sendable (FakeVendors) async throws -> Result
) async throws -> Result {
    try await withFakeVendors(clock: ContinuousClock(), wall: FakeClock.machine, port: port, use)
}

/// The connection of a request, so that it can be reset.
struct VendorContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }
}

/// The fakes, once their port is known.
private final class Current: Sendable {
    private let slot = Mutex<FakeVendors?>(nil)
    var vendors: FakeVendors? {
        get { slot.withLock { $0 } }
        set { slot.withLock { $0 = newValue } }
    }
}

/// The server behind the fakes.
final class VendorServer: HTTPResponder {
    typealias Context = VendorContext

    private let clock: FakeClock
    private let asked: Int
    private let onReady: @Sendable (Int) -> Void
    private let current = Current()

    init(clock: FakeClock, asked: Int, onReady: @escaping @Sendable (Int) -> Void) {
        self.clock = clock
        self.asked = asked
        self.onReady = onReady
    }

    func vendors(on port: Int) -> FakeVendors? { current.vendors }

    func application() -> some ApplicationProtocol {
        var quiet = Logger(label: "fakes")
        quiet.logLevel = .critical
        return Application(
            responder: self,
            configuration: ApplicationConfiguration(
                address: .hostname("127.0.0.1", port: asked), serverName: "fake-vendors"),
            onServerRunning: { [clock, current, onReady] channel in
                let port = channel.localAddress?.port ?? 0
                current.vendors = FakeVendors(clock: clock, port: port)
                onReady(port)
            },
            logger: quiet)
    }

    func respond(to request: Request, context: VendorContext) async throws -> Response {
        guard let vendors = current.vendors else { return Response(status: .serviceUnavailable) }
        let bytes = try await request.body.collect(upTo: 20_000_000)
        var headers: [String: String] = [:]
        for field in request.headers { headers[field.name.canonicalName] = field.value }
        var body = Array(bytes.readableBytesView)
        if headers["content-encoding"] == "gzip" {
            guard let inflated = Inflating.gunzip(body) else { return Response(status: .badRequest) }
            body = inflated
        }
        let address = request.uri.description
        let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
        var query: [String: String] = [:]
        for pair in parts.dropFirst().first?.split(separator: "&") ?? [] {
            let sides = pair.split(separator: "=", maxSplits: 1).map { $0.removingPercentEncoding ?? String($0) }
            query[sides[0]] = sides.count > 1 ? sides[1] : ""
        }
        let call = VendorCallIn(
            method: request.method.rawValue,
            path: (parts.first ?? "").split(separator: "/").map { $0.removingPercentEncoding ?? String($0) },
            query: query, address: address, headers: headers, body: body)
        let (reply, delivery) = try await vendors.answer(call)
        return try await reply.response(delivery, on: context.channel)
    }
}
