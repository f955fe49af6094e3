import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import Profiles

/// One request for a page, to one address that was checked before.
///
/// The client is told the address in place of the host's name (`dnsOverride`: the name stays in `Host` and in TLS, and
/// the certificate must be its), so that nobody is asked a second time. Should the client ever look the name up itself,
/// the connection is given up before anything is sent.
struct PinnedExchange: Sendable {
    let page: WebAddress
    let address: IPAddress
    /// Of connecting, TLS included.
    let connectTimeout: Duration
    /// Bytes of the answer's body.
    let limit: Int

    /// - Throws: whatever the client throws; `NIOTooManyBytesError` where the body is longer than the limit.
    func answer() async throws -> WebAnswer {
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        // Not awaited: a connection that is still being made would hold the reader up.
        defer { client.shutdown { _ in } }
        var request = HTTPClientRequest(url: page.url)
        request.headers.add(name: "User-Agent", value: "Greenroom (+profile reading at the guest's request)")
        request.headers.add(name: "Accept", value: "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5")
        // Nothing packed is taken, so nothing unpacks to more than was sent.
        request.headers.add(name: "Accept-Encoding", value: "identity")
        request.headers.add(name: "Connection", value: "close")
        // The reader has its own deadline.
        let response = try await client.execute(request, deadline: .distantFuture)
        var answer = WebAnswer(status: Int(response.status.code))
        answer.location = response.headers.first(name: "Location")
        answer.type = response.headers.first(name: "Content-Type")
        answer.isPacked = response.headers[canonicalForm: "Content-Encoding"].contains { $0.lowercased() != "identity" }
        guard answer.isWorthReading else { return answer }
        let declared = response.headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
        guard declared <= limit else { throw NIOTooManyBytesError(maxBytes: limit) }
        var body = try await response.body.collect(upTo: limit)
        answer.body = body.readBytes(length: body.readableBytes) ?? []
        return answer
    }

    private var configuration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow, timeout: .init(connect: .init(connectTimeout)))
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.dnsOverride = [page.host: address.text]
        configuration.http1_1ConnectionDebugInitializer = { [address] channel in
            let reached = channel.remoteAddress?.ipAddress.flatMap { IPAddress($0) }
            guard reached != address else { return channel.eventLoop.makeSucceededVoidFuture() }
            return channel.close().flatMap { channel.eventLoop.makeFailedFuture(UnexpectedAddress()) }
        }
        return configuration
    }

    /// The connection went elsewhere than to the checked address.
    struct UnexpectedAddress: Error {}
}

/// What a web server said.
struct WebAnswer: Sendable {
    var status: Int
    /// Where a redirect leads, as it was written.
    var location: String?
    /// The media type with its parameters.
    var type: String?
    /// Whether the body is compressed.
    var isPacked = false
    /// Empty unless the answer is worth reading.
    var body: [UInt8] = []

    init(status: Int) { self.status = status }

    var isRedirect: Bool { [301, 302, 303, 307, 308].contains(status) }

    /// Whether it brings a page in a form that is read. A page without a type is taken for HTML.
    var isWorthReading: Bool { (200..<300).contains(status) && !isPacked && isPage }

    var isPage: Bool { mediaType.map { Self.types.contains($0) } ?? true }

    var isPlainText: Bool { mediaType == "text/plain" }

    private var mediaType: String? {
        let name = type?.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
        return name?.isEmpty == false ? name : nil
    }

    private static let types: Set<String> = ["text/html", "application/xhtml+xml", "text/plain"]
}
