import HTTPTypes
import Hummingbird
import NIOCore

extension Assets.Asset {
    /// The file, or 304 where the client has it. Where its name carries no version, clients ask each time.
    func response(to request: Request) -> Response {
        let small = AcceptedEncoding.takesGzip(request.headers[.acceptEncoding]) ? gzipped : nil
        let tag = "\"\(hash)\(small == nil ? "" : "-gz")\""
        var headers: HTTPFields = [
            .eTag: tag, .cacheControl: isPinned ? "public, max-age=31536000, immutable" : "no-cache",
        ]
        if gzipped != nil { headers[.vary] = "Accept-Encoding" }
        let known = request.headers[.ifNoneMatch]?.split(separator: ",").map { tag in
            let tag = tag.trimmed
            return tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
        }
        if let known, known.contains(where: { $0 == tag || $0 == "*" }) {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = type
        if small != nil { headers[.contentEncoding] = "gzip" }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: small ?? bytes)))
    }
}
