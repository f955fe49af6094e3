import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// Sends what is text in gzip where the client takes it: an interview's JSON shrinks to a fifth.
///
/// Only bodies whose length is known; event streams go out as they come.
struct Compression: RouterMiddleware {
    typealias Context = GuestRequestContext
    /// Below this a header field costs more than it saves; above it the time would be felt.
    static let lengths = 1000...4_000_000
    private static let types = ["text/", "application/json", "application/problem+json", "image/svg+xml"]

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        guard response.headers[.contentEncoding] == nil, let length = response.body.contentLength,
            Self.lengths.contains(length), let type = response.headers[.contentType],
            Self.types.contains(where: { type.hasPrefix($0) })
        else { return response }
        let vary = response.headers[.vary].map { $0 + ", " } ?? ""
        response.headers[.vary] = vary + "Accept-Encoding"
        guard AcceptedEncoding.takesGzip(request.headers[.acceptEncoding]) else { return response }
        let gathered = GatheredBody()
        let body = response.body
        try await body.write(gathered)
        let plain = gathered.bytes
        guard let small = Gzip.compressed(plain, level: 4) else {
            response.body = .init(byteBuffer: ByteBuffer(bytes: plain))
            return response
        }
        response.headers[.contentEncoding] = "gzip"
        response.body = .init(byteBuffer: ByteBuffer(bytes: small))
        return response
    }
}

/// A body's bytes, kept in place of being sent.
private final class GatheredBody: ResponseBodyWriter {
    private let gathered = Mutex<[UInt8]>([])

    var bytes: [UInt8] { gathered.withLock { $0 } }

    func write(_ buffer: ByteBuffer) async throws {
        gathered.withLock { $0.append(contentsOf: buffer.readableBytesView) }
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
