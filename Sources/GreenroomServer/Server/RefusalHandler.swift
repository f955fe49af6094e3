import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Gives the bare 400 that the HTTP parser's errors end in (before any route is known) the body of a problem.
final class RefusalHandler: ChannelOutboundHandler, RemovableChannelHandler {
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .head(var head) = unwrapOutboundIn(data), head.status == .badRequest,
            head.headerFields[.contentType] == nil
        else { return context.write(data, promise: promise) }
        let problem = Problem(.malformed, "This is not HTTP/1.1 as the server reads it. Send a well-formed request.")
        let body = ByteBuffer(bytes: problem.json)
        head.headerFields[.contentType] = "application/problem+json"
        head.headerFields[.contentLength] = String(body.readableBytes)
        context.write(wrapOutboundOut(.head(head)), promise: promise)
        context.write(wrapOutboundOut(.body(body)), promise: nil)
    }
}
