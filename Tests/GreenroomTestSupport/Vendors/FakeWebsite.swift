import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization

/// Somebody's website, on this machine.
package final class FakeWebsite: HTTPResponder {
    package typealias Context = BasicRequestContext

    /// What is answered to one path.
    package struct Page: Sendable {
        package var status: Int
        package var headers: [(String, String)]
        package var body: [UInt8]
        /// Whether the body goes on until the site is closed, though nothing more comes.
        package var isEndless = false
        /// Whether its length is told beforehand.
        package var isMeasured = true

        package init(status: Int = 200, _ headers: [(String, String)] = [], body: [UInt8] = []) {
            self.status = status
            self.headers = headers
            self.body = body
        }

        package static func html(_ text: String, type: String? = "text/html; charset=utf-8") -> Page {
            Page(type.map { [("Content-Type", $0)] } ?? [], body: Array(text.utf8))
        }

        package static func redirect(_ location: String, status: Int = 302) -> Page {
            Page(status: status, [("Location", location)])
        }
    }

    /// What was asked for.
    package struct Visit: Sendable, Hashable {
        package var path: String
        /// As the `Host` header has it.
        package var host: String
        /// Further headers, names in lower case.
        package var headers: [String: String]
    }

    private struct State {
        var pages: [String: Page] = [:]
        var visits: [Visit] = []
        var port = 0
    }

    private let state = Mutex(State())
    private let visited: AsyncStream<Void>
    private let tellVisit: AsyncStream<Void>.Continuation
    private let closing: AsyncStream<Void>
    private let close: AsyncStream<Void>.Continuation

    fileprivate init() {
        (visited, tellVisit) = AsyncStream.makeStream()
        (closing, close) = AsyncStream.makeStream()
    }

    package fileprivate(set) var port: Int {
        get { state.withLock { $0.port } }
        set { state.withLock { $0.port = newValue } }
    }

    package var visits: [Visit] { state.withLock { $0.visits } }

    /// Other paths are not found.
    package func serve(_ page: Page, at path: String) { state.withLock { $0.pages[path] = page } }

    /// Waits for the first request.
    package func firstVisit() async { for await _ in visited { return } }

    fileprivate func end() { close.finish() }

    package func respond(to request: Request, context: Context) async throws -> Response {
        let path = request.uri.path
        let page = state.withLock { state in
            var headers: [String: String] = [:]
            for field in request.headers { headers[field.name.canonicalName] = field.value }
            state.visits.append(Visit(path: path, host: request.head.authority ?? "", headers: headers))
            return state.pages[path]
        }
        tellVisit.yield()
        guard let page else { return Response(status: .notFound) }
        var headers = HTTPFields()
        for (name, value) in page.headers {
            if let name = HTTPField.Name(name) { headers.append(HTTPField(name: name, value: value)) }
        }
        let bytes = ByteBuffer(bytes: page.body)
        let closing = closing
        let body =
            page.isMeasured && !page.isEndless
            ? ResponseBody(byteBuffer: bytes)
            : ResponseBody { writer in
                try await writer.write(bytes)
                if page.isEndless { for await _ in closing {} }
                try await writer.finish(nil)
            }
        return Response(status: .init(code: page.status), headers: headers, body: body)
    }
}

/// Runs a website while a test uses it.
///
/// - Parameters:
///   - host: which of the machine's own addresses it is at.
///   - port: 0 for a free one.
package func withFakeWebsite<Result: Sendable>(
    at host: String = "127.0.0.1", port: Int = 0, _ pages: [String: FakeWebsite.Page] = [:],
    _ use: @Sendable (FakeWebsite) async throws -> Result
) async throws -> Result {
    let site = FakeWebsite()
    for (path, page) in pages { site.serve(page, at: path) }
    let (ports, told) = AsyncThrowingStream.makeStream(of: Int.self)
    var quiet = Logger(label: "website")
    quiet.logLevel = .critical
    let application = Application(
        responder: site,
        configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: "website"),
        onServerRunning: { told.yield($0.localAddress?.port ?? 0) }, logger: quiet)
    return try await serving(application, failed: { told.finish(throwing: $0) }) {
        var iterator = ports.makeAsyncIterator()
        guard let port = try await iterator.next() else { throw CancellationError() }
        site.port = port
        return try await use(site)
    } letGo: {
        site.end()
    }
}
