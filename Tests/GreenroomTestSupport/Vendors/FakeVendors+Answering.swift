import InterviewCore
import Ports
import Synchronization

/// A call whose vendor is known: what it asks, and the good answer.
struct VendorRoute: Sendable {
    var vendor: Vendor
    var call: VendorCall
    /// What a rule's `containing` is looked for in.
    var texts: [String] = []
    /// The vendor's answer; a fault that concerns its content is the vendor's to play.
    var answer: @Sendable (Fault) async throws -> VendorReply
    /// The vendor's error body for a status.
    var error: @Sendable (Fault) -> VendorReply

    static func failing(_ vendor: Vendor, _ reply: VendorReply) -> VendorRoute {
        VendorRoute(vendor: vendor, call: .other, answer: { _ in reply }, error: { _ in reply })
    }
}

extension FakeVendors {
    func answer(_ call: VendorCallIn) async throws -> (VendorReply, VendorReply.Delivery) {
        if call.path.first == "_control" { return (control(call), .whole) }
        let route = route(call)
        let epoch = state.withLock { $0.epoch }
        let (fault, held) = note(call, route)
        // A run whose start is answered late, or never, has begun all the same.
        let isTaken = route.call == .start && ![.status, .drop, .redirect].contains(fault.kind)
        let early = isTaken ? try await route.answer(fault) : nil
        if fault.delayMilliseconds > 0 { try await clock.sleep(.milliseconds(fault.delayMilliseconds)) }
        for await _ in held {}
        // What was asked before a reset leaves no trace after it.
        guard state.withLock({ $0.epoch == epoch }) else { return (VendorReply(200, .null), .nothing) }
        func reply() async throws -> VendorReply {
            if let early { return early }
            return try await route.answer(fault)
        }
        switch fault.kind {
        case .status: return (route.error(fault), .whole)
        case .redirect:
            var reply = VendorReply(302, .object([:]))
            reply.headers = [("Location", baseURL + "/_elsewhere")]
            return (reply, .whole)
        case .drop: return (VendorReply(200, .null), .nothing)
        case .reset: return (try await reply(), .reset)
        case .truncated where route.vendor == .apify: return (try await reply(), .half)
        default: return (try await reply(), .whole)
        }
    }

    private func route(_ call: VendorCallIn) -> VendorRoute {
        let path = call.path
        switch path.first {
        case "v2": return apify(call)
        case "v1" where path.dropFirst().first == "chat" || call.headers["authorization"] != nil: return openAI(call)
        case "v1", "v1beta": return gemini(call)
        case "_elsewhere": return .failing(.elsewhere, VendorReply(200, .array([])))
        default:
            return .failing(.elsewhere, VendorReply(404, ["error": ["message": "There is nothing here."]]))
        }
    }

    /// Writes a request down and takes the fault that is due for it; the stream ends when nobody holds it any more.
    private func note(_ call: VendorCallIn, _ route: VendorRoute) -> (Fault, AsyncStream<Void>) {
        let request = VendorRequest(
            vendor: route.vendor, call: route.call, method: call.method, path: call.address, headers: call.headers,
            body: call.text, at: clock.wall.now(), milliseconds: now)
        let (held, hold) = AsyncStream.makeStream(of: Void.self)
        let (fault, heard) = state.withLock { state in
            let fault = state.script.takeFault(
                for: route.vendor, route.call, [call.address, call.text] + route.texts)
            if fault.kind == .hang { state.held.append(hold) } else { hold.finish() }
            state.requests.append(request)
            return (fault, state.takeSatisfiedListeners())
        }
        for continuation in heard { continuation.resume() }
        return (fault, held)
    }
}
