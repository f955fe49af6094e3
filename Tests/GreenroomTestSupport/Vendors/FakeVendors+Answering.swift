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
        note(call, route)
        let fault = fault(for: route.vendor, route.call, [call.address, call.text] + route.texts)
        if fault.delayMilliseconds > 0 { try await clock.sleep(.milliseconds(fault.delayMilliseconds)) }
        switch fault.kind {
        case .hang:
            await hold()
            return (try await route.answer(.none), .whole)
        case .status: return (route.error(fault), .whole)
        case .redirect:
            var reply = VendorReply(302, .object([:]))
            reply.headers = [("Location", baseURL + "/_elsewhere")]
            return (reply, .whole)
        case .reset: return (try await route.answer(.none), .reset)
        case .truncated where route.vendor == .apify: return (try await route.answer(.none), .half)
        default: return (try await route.answer(fault), .whole)
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

    private func note(_ call: VendorCallIn, _ route: VendorRoute) {
        let request = VendorRequest(
            vendor: route.vendor, call: route.call, method: call.method, path: call.address, headers: call.headers,
            body: call.text, at: clock.wall.now(), milliseconds: now)
        state.withLock { $0.requests.append(request) }
    }
}
