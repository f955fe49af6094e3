import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// What every request carries: the framework's own, and who is at the other end of the wire.
package struct GuestRequestContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The peer of the connection; nil where there is none (tests without a socket).
    package let peer: SocketAddress?

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress
    }

    /// The number of this request, for the log and for the guest to quote.
    package var requestID: String { logger[metadataKey: "hb.request.id"].map { "\($0)" } ?? "" }

    /// The template of the matched route; nil where none matched.
    package var routeTemplate: String? {
        endpointPath.flatMap { $0 == "NotFound" ? nil : $0 }
    }
}
