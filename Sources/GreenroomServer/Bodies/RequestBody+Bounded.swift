import HTTPTypes
import Hummingbird
import NIOCore

extension Request {
    /// Whether there is no body at all.
    var saysNothing: Bool {
        headers[.contentType] == nil && headers[.transferEncoding] == nil
            && headers[.contentLength].map { $0 == "0" } ?? true
    }

    /// The whole body, at most `limit` bytes; refused unread if its length is declared and too much.
    func bytes(upTo limit: Int) async throws -> ByteBuffer {
        let tooLarge = Problem(
            .tooLarge, "The body may hold \(limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit >> 10) KB"). Send less.")
        if let declared = headers[.contentLength].flatMap({ Int($0) }), declared > limit { throw tooLarge }
        var whole = ByteBuffer()
        do {
            for try await part in body {
                guard whole.readableBytes + part.readableBytes <= limit else { throw tooLarge }
                whole.writeImmutableBuffer(part)
            }
        } catch let problem as Problem {
            throw problem
        } catch {
            throw Problem(.malformed, "The body ended before it was whole. Send it again.")
        }
        return whole
    }

    /// The body as JSON of a known shape.
    func json<Value: Decodable>(_ type: Value.Type, upTo limit: Int = JSONBody.maximumBytes) async throws -> Value {
        guard let declared = ContentType(headers[.contentType]), declared.isJSON else {
            throw Problem(.unsupportedMediaType, "Send JSON, with Content-Type: application/json.")
        }
        return try JSONBody.decode(type, from: try await bytes(upTo: limit))
    }
}
