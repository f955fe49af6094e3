import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// Asks vendors over HTTP: every answer bounded in time and size, no redirects, nothing retried.
package struct OutboundClient: Sendable {
    private let client: HTTPClient

    /// One client for the whole process, with one pool of connections; it lives until the process ends.
    package static let shared = OutboundClient(
        client: HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration()))

    /// What every client of ours is set up like.
    package static func configuration() -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(5)))
        configuration.httpVersion = .http1Only
        configuration.connectionPool.idleTimeout = .seconds(30)
        // Else a server that is down is knocked at for the whole connecting time.
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }

    /// - Parameter client: stays the caller's to shut down.
    package init(client: HTTPClient) { self.client = client }

    package func send(_ request: OutboundRequest) async throws(OutboundError) -> OutboundReply {
        var message = HTTPClientRequest(url: request.url)
        message.method = HTTPMethod(rawValue: request.method.rawValue)
        for header in request.headers { message.headers.add(name: header.name, value: header.value) }
        if let body = request.body { message.body = .bytes(ByteBuffer(bytes: body)) }
        do {
            return try await exchange(message, within: request.timeout, atMost: request.maximumBytes)
        } catch {
            throw Self.told(error)
        }
    }

    private func exchange(
        _ message: HTTPClientRequest, within timeout: Duration, atMost limit: Int
    ) async throws -> OutboundReply {
        // The client's deadline covers the head only as far as it is read; the whole exchange is raced.
        try await withThrowingTaskGroup(of: OutboundReply.self) { group in
            group.addTask {
                let response = try await client.execute(message, deadline: .distantFuture)
                var body = try await response.body.collect(upTo: limit)
                var headers: [String: String] = [:]
                for header in response.headers where headers[header.name.lowercased()] == nil {
                    headers[header.name.lowercased()] = header.value
                }
                let bytes = body.readBytes(length: body.readableBytes) ?? []
                return OutboundReply(status: Int(response.status.code), headers: headers, body: bytes)
            }
            group.addTask {
                try await Task.sleep(for: timeout)
                throw OutboundError.timeout
            }
            defer { group.cancelAll() }
            guard let reply = try await group.next() else { throw OutboundError.cancelled }
            return reply
        }
    }

    private static func told(_ error: any Error) -> OutboundError {
        if let known = error as? OutboundError { return known }
        if Task.isCancelled || error is CancellationError { return .cancelled }
        if error is NIOTooManyBytesError { return .tooLarge }
        guard let error = error as? HTTPClientError else { return .unreachable }
        switch error {
        case .cancelled: return .cancelled
        case .deadlineExceeded, .readTimeout, .connectTimeout: return .timeout
        case .invalidURL, .emptyHost, .missingSocketPath, .emptyScheme: return .badAddress
        default: if case .unsupportedScheme = Self.kind(of: error) { return .badAddress } else { return .unreachable }
        }
    }

    private enum Kind { case unsupportedScheme, other }

    private static func kind(of error: HTTPClientError) -> Kind {
        error.shortDescription.contains("Unsupported scheme") ? .unsupportedScheme : .other
    }
}
