import HTTPTypes
import Hummingbird
import NIOCore

extension Assets.Asset {
    /// The file, or 304 where the client has it. Names carry no version, so clients ask each time.
    func response(to request: Request) -> Response {
        var headers: HTTPFields = [.eTag: entityTag, .cacheControl: "no-cache"]
        let known = request.headers[.ifNoneMatch]?.split(separator: ",").map { tag in
            let tag = tag.trimmed
            return tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
        }
        if let known, known.contains(where: { $0 == entityTag || $0 == "*" }) {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = type
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
