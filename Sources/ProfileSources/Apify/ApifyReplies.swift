import Foundation
import InterviewCore
import Outbound
import Ports

/// What Apify answers, taken apart. Whatever does not have the documented shape is `.malformed`.
enum ApifyReplies {
    static func run(_ body: [UInt8]) throws(VendorError) -> VendorRun {
        let envelope: Envelope<Run> = try decode(body)
        return try vendorRun(envelope.data)
    }

    /// The runs that began at or after a moment; one that does not say when is left out.
    static func runs(_ body: [UInt8], since: Timestamp) throws(VendorError) -> [VendorRun] {
        let envelope: Envelope<Page> = try decode(body)
        var found: [(began: Timestamp, run: VendorRun)] = []
        for run in envelope.data.items.prefix(ApifyRequests.recentRuns) {
            guard let began = run.startedAt.flatMap(moment), began >= since else { continue }
            found.append((began, try vendorRun(run)))
        }
        return found.sorted { $0.began > $1.began }.map(\.run)
    }

    /// The body itself, if it is a JSON array.
    static func rows(_ body: [UInt8]) throws(VendorError) -> [UInt8] {
        guard (try? JSONSerialization.jsonObject(with: Data(body))) is [Any] else { throw .malformed }
        return body
    }

    static func owner(_ body: [UInt8]) throws(VendorError) {
        let _: Envelope<Owner> = try decode(body)
    }

    // MARK: Shapes

    private struct Envelope<Content: Decodable>: Decodable { var data: Content }

    private struct Page: Decodable { var items: [Run] }

    private struct Owner: Decodable { var id: String }

    private struct Run: Decodable {
        var id: String
        var status: String
        var startedAt: String?
        var defaultDatasetId: String
        var defaultKeyValueStoreId: String
    }

    private struct Failure: Decodable {
        struct Reason: Decodable { var type: String? }
        var error: Reason
    }

    private static func decode<Content: Decodable>(_ body: [UInt8]) throws(VendorError) -> Content {
        do { return try JSONDecoder().decode(Content.self, from: Data(body)) } catch { throw .malformed }
    }

    private static func vendorRun(_ run: Run) throws(VendorError) -> VendorRun {
        guard let state = state(run.status),
            [run.id, run.defaultDatasetId, run.defaultKeyValueStoreId].allSatisfy(isID)
        else { throw .malformed }
        return VendorRun(
            id: run.id, dataset: run.defaultDatasetId, store: run.defaultKeyValueStoreId, state: state)
    }

    private static func state(_ status: String) -> VendorRun.State? {
        switch status {
        case "READY", "RUNNING", "TIMING-OUT", "ABORTING": .going
        case "SUCCEEDED": .succeeded
        case "FAILED": .failed
        case "TIMED-OUT": .timedOut
        case "ABORTED": .aborted
        default: nil
        }
    }

    /// Ids become part of addresses, so they may hold nothing that has a meaning there.
    private static func isID(_ text: String) -> Bool {
        (1...100).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                    || "-_~".utf8.contains(byte)
            }
    }

    /// `2026-11-22T08:00:00.000Z`, with or without the fraction. The core reads its own times only and trusts them, so
    /// the form is checked here.
    static func moment(_ text: String) -> Timestamp? {
        let full = text.utf8.count == 20 && text.hasSuffix("Z") ? text.dropLast() + ".000Z" : text
        let form = "0000-00-00T00:00:00.000Z"
        guard full.utf8.count == form.utf8.count,
            zip(full.utf8, form.utf8).allSatisfy({ byte, place in
                place == UInt8(ascii: "0")
                    ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : byte == place
            })
        else { return nil }
        return Timestamp(rfc3339: full)
    }

    /// Whether a refusal passes by itself: the account's runs or memory are all in use. The two types that the
    /// vendor's own client waits for (apify-client 3.4.0).
    static func isAccountBusy(_ body: [UInt8]) -> Bool {
        let failure: Failure? = try? decode(body)
        return ["actor-memory-limit-exceeded", "concurrent-runs-limit-exceeded"].contains(failure?.error.type)
    }
}

extension VendorError {
    /// Nil for a success.
    init?(_ reply: OutboundReply) {
        switch reply.status {
        case 200..<300: return nil
        case 429: self = .rateLimited(retryAfter: reply.retryAfter)
        case 408, 500...: self = .unavailable(retryAfter: reply.retryAfter)
        case 400..<500 where ApifyReplies.isAccountBusy(reply.body):
            self = .rateLimited(retryAfter: reply.retryAfter)
        default: self = .refused(status: reply.status)
        }
    }

    init(_ error: OutboundError) {
        switch error {
        case .timeout: self = .timeout
        // Who cancelled knows; the request may have arrived all the same.
        case .unreachable, .cancelled: self = .unavailable(retryAfter: nil)
        case .tooLarge: self = .tooLarge
        // No request was made: the address in the settings is wrong, as if nothing were found there.
        case .badAddress: self = .refused(status: 404)
        }
    }
}
