import HTTPTypes
import Hummingbird
import Interviewing
import Metrics
import NIOCore

/// What happens in an interview, as it happens (server-sent events).
struct EventRoutes: Sendable {
    let access: GuestAccess
    let metrics: ServerMetrics
    let heartbeat: Duration
    private let places = StreamPlaces()

    init(access: GuestAccess, metrics: ServerMetrics, heartbeat: Duration) {
        self.access = access
        self.metrics = metrics
        self.heartbeat = heartbeat
    }

    func add(to group: RouterGroup<GuestRequestContext>) {
        group.get("/{id}/events", use: follow)
    }

    @Sendable private func follow(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        let after = try lastSeen(request)
        // Before the answer begins: whatever happens after it must be in the stream.
        let events = try await access.interviews.stream(id, after: after)
        let place = try places.take(of: id)
        let streams = metrics.streams
        let pump = EventPump(heartbeat: heartbeat)
        let body = ResponseBody { writer in
            streams.increment()
            defer {
                streams.decrement()
                place.leave()
            }
            try await request.body.consumeWithCancellationOnInboundClose { _ in
                try await pump.run(events) { try await writer.write($0) }
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store, no-transform",
                // Proxies (nginx) would gather events otherwise.
                .xAccelBuffering: "no",
            ],
            body: body)
    }

    /// What the client has seen. A reconnecting browser repeats its address, so its header is the newer one.
    private func lastSeen(_ request: Request) throws -> Int? {
        if let header = request.headers[.lastEventID], !header.isEmpty {
            guard let number = Int(header), (0...Request.largestNumber).contains(number) else {
                throw Problem(.invalid, "Last-Event-ID is the id of an event of this stream, a whole number.")
            }
            return number
        }
        return try request.wholeNumber("after", in: 0...Request.largestNumber)
    }
}
