import NIOCore
import NIOEmbedded
import NIOHTTP1
import NIOHTTPCompression

/// Undoes `Content-Encoding: gzip` of a request's body: Apify's clients compress bodies from 1,024 bytes on.
enum Inflating {
    /// Nil for what is not gzip.
    static func gunzip(_ bytes: [UInt8]) -> [UInt8]? {
        let channel = EmbeddedChannel(handler: NIOHTTPRequestDecompressor(limit: .size(20_000_000)))
        defer { _ = try? channel.finish(acceptAlreadyClosed: true) }
        do {
            var head = HTTPRequestHead(version: .http1_1, method: .POST, uri: "/")
            head.headers.add(name: "Content-Encoding", value: "gzip")
            head.headers.add(name: "Content-Length", value: String(bytes.count))
            try channel.writeInbound(HTTPServerRequestPart.head(head))
            try channel.writeInbound(HTTPServerRequestPart.body(ByteBuffer(bytes: bytes)))
            try channel.writeInbound(HTTPServerRequestPart.end(nil))
            var inflated: [UInt8] = []
            while let part = try channel.readInbound(as: HTTPServerRequestPart.self) {
                if case .body(let buffer) = part { inflated += Array(buffer.readableBytesView) }
            }
            return inflated
        } catch {
            return nil
        }
    }
}
