import GreenroomTestSupport
import InterviewCore
import Interviewing
import Testing

/// One thing that goes wrong at a vendor, and what a guest sees of it.
struct FaultCase: Sendable, CustomTestStringConvertible {
    var name: String
    var rules: [VendorRule]
    var state: ProfileState
    var reason: ProfileFailure?
    /// What the guest is told.
    var words: String

    var testDescription: String { name }

    init(_ name: String, _ state: ProfileState, _ reason: ProfileFailure?, _ words: String, _ rules: VendorRule...) {
        self.name = name
        self.rules = rules
        self.state = state
        self.reason = reason
        self.words = words
    }
}

private func apify(_ call: VendorCall, _ fault: Fault, times: Int? = nil) -> VendorRule {
    VendorRule(.apify, call, times: times, fault: fault)
}

private func gemini(_ fault: Fault, times: Int? = nil) -> VendorRule {
    VendorRule(.gemini, .generate, times: times, fault: fault)
}

@Suite("Whatever a vendor does, the interview goes on")
struct FaultMatrixTests {
    private static let learned = "Here is what I read in your LinkedIn profile"
    private static let outright = "only took what it says outright"
    private static let unreachable = "couldn't reach the service"
    private static let busy = "Too many profiles are being read"

    static let fetchingFaults = [
        FaultCase("all well", .done, nil, learned),
        FaultCase("slow", .done, nil, learned, apify(.items, .delay(.milliseconds(300)))),
        FaultCase("the start hangs", .failed, .timeout, "took too long", apify(.start, .hang)),
        FaultCase("the run hangs", .failed, .timeout, "took too long", apify(.run, .hang)),
        FaultCase("the rows hang", .failed, .timeout, "took too long", apify(.items, .hang)),
        FaultCase("401", .failed, .unavailable, unreachable, apify(.start, .status(401))),
        FaultCase("402", .failed, .unavailable, unreachable, apify(.start, .status(402))),
        FaultCase("404", .failed, .unavailable, unreachable, apify(.start, .status(404))),
        FaultCase("408 once", .done, nil, learned, apify(.run, .status(408), times: 1)),
        FaultCase("429 for a moment", .done, nil, learned, apify(.items, .status(429, retryAfter: 0), times: 1)),
        FaultCase("429 for an hour", .failed, .rateLimited, busy, apify(.start, .status(429, retryAfter: 3600))),
        FaultCase("500 once", .done, nil, learned, apify(.items, .status(500), times: 1)),
        FaultCase("500 always", .failed, .unavailable, unreachable, apify(.items, .status(500))),
        FaultCase("503 once", .done, nil, learned, apify(.run, .status(503), times: 1)),
        FaultCase("reset once", .done, nil, learned, apify(.items, .reset, times: 1)),
        FaultCase("reset always", .failed, .unavailable, unreachable, apify(.items, .reset)),
        FaultCase("truncated JSON", .failed, .unavailable, unreachable, apify(.items, .truncated)),
        FaultCase("fenced JSON", .failed, .unavailable, unreachable, apify(.items, .fenced)),
        FaultCase("another schema", .failed, .unavailable, unreachable, apify(.items, .violating)),
        FaultCase("no rows", .failed, .notFound, "no profile at that address", apify(.items, .empty)),
        FaultCase(
            "private", .failed, .isPrivate, "profile is private",
            apify(.items, .rows([["error": "This profile is private", "query": "noor-tidewater"]]))),
        FaultCase("somebody else's row", .failed, .notFound, "no profile at that address", apify(.items, .wrongPerson)),
        FaultCase("2 MB", .done, nil, learned, apify(.items, .huge)),
        FaultCase("a redirect", .failed, .unavailable, unreachable, apify(.items, .redirect)),
        FaultCase("missing", .failed, .notFound, "no profile at that address", apify(.items, .privateRow)),
        FaultCase(
            "the run fails without rows", .failed, .unavailable, unreachable, apify(.start, .runEnds("FAILED")),
            apify(.items, .empty)),
    ]

    static let draftingFaults = [
        FaultCase("a slow model", .done, nil, learned, gemini(.delay(.milliseconds(300)))),
        FaultCase("a model that hangs", .partial, .timeout, outright, gemini(.hang)),
        FaultCase("model 401", .partial, .unavailable, outright, gemini(.status(401))),
        FaultCase("model 404", .partial, .unavailable, outright, gemini(.modelGone)),
        FaultCase("model 429 for an hour", .partial, .rateLimited, outright, gemini(.status(429, retryAfter: 3600))),
        FaultCase("model 500", .partial, .unavailable, outright, gemini(.status(500))),
        FaultCase("model 503 once", .done, nil, learned, gemini(.status(503, retryAfter: 0), times: 1)),
        FaultCase("model reset", .partial, .unavailable, outright, gemini(.reset)),
        FaultCase("model's JSON truncated", .partial, .unavailable, outright, gemini(.truncated)),
        FaultCase("model's JSON fenced", .done, nil, learned, gemini(.fenced)),
        FaultCase("model's JSON of another schema", .partial, .unavailable, outright, gemini(.violating)),
        FaultCase("model says nothing", .partial, .unavailable, outright, gemini(.empty)),
        FaultCase("prompt blocked", .partial, .unavailable, outright, gemini(.blocked)),
        FaultCase("answer withheld", .partial, .unavailable, outright, gemini(.safety)),
        FaultCase("MAX_TOKENS", .partial, .unavailable, outright, gemini(.maxTokens)),
    ]

    @Test("Faults in fetching", arguments: fetchingFaults)
    func fetching(fault: FaultCase) async throws { try await check(fault) }

    @Test("Faults of the language model", arguments: draftingFaults)
    func drafting(fault: FaultCase) async throws { try await check(fault) }

    private func check(_ fault: FaultCase) async throws {
        let hangs = { (vendor: Vendor) in fault.rules.contains { $0.vendor == vendor && $0.fault.kind == .hang } }
        try await Room.open(seconds: hangs(.apify) ? 1 : 20, modelSeconds: hangs(.gemini) ? 1 : 20) { room in
            room.vendors.script { $0.rules = fault.rules }
            let id = try await room.shared()
            let conversation = try await room.settled(id)
            let profile = try #require(conversation.profiles.first)
            #expect(profile.state == fault.state && profile.reason == fault.reason)
            #expect(conversation.messages.contains { $0.role == .bot && $0.text.contains(fault.words) })
            #expect(conversation.messages.last?.kind == .question)
            #expect(conversation.messages.last?.asks.isEmpty == false, "the interview goes on")
            let kinds = conversation.messages.filter { $0.role == .bot }.suffix(2).map(\.kind)
            #expect(kinds.first != kinds.last, "no two bot messages of a kind in a row")
            let took = [profile.timings.queued, profile.timings.fetch, profile.timings.analyze].compactMap(\.self)
            #expect(took.reduce(0, +) < 45_000)
            #expect(room.vendors.report.runs(for: Room.slug()) <= 1, "nothing is paid for twice")
            room.vendors.release()
            #expect(try await room.finish(id) < 20)
        }
    }
}
