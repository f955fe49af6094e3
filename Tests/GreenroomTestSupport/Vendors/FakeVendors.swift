import InterviewCore
import Ports
import Synchronization

/// Apify, Gemini and an OpenAI-compatible server on one port of this machine, with faults by script.
///
/// Each speaks its vendor's own wire format. Without a script all goes well: a profile is invented for every slug, runs
/// succeed, and models answer in the schema that they are given, with quotes of the document in the prompt.
package final class FakeVendors: Sendable {
    package static let apifyToken = "apify_api_fake"
    package static let geminiKey = "AQ.fake-gemini-key"
    package static let openAIKey = "sk-fake-openai-key"

    struct State {
        var script = VendorScript()
        var runs: [FakeRun] = []
        var requests: [VendorRequest] = []
        var prompts: [VendorPrompt] = []
        /// Who waits for `release()`.
        var held: [AsyncStream<Void>.Continuation] = []
        /// Who waits for the end of a run that may be aborted, by its id.
        var waiting: [String: [AsyncStream<Void>.Continuation]] = [:]
        /// Who waits for requests to come.
        var listeners: [Listener] = []
        var runsStarted = 0
        /// How often all was forgotten.
        var epoch = 0
    }

    struct Listener {
        var vendor: Vendor
        var call: VendorCall
        var count: Int
        var continuation: CheckedContinuation<Void, Never>
    }

    let state = Mutex(State())
    let clock: FakeClock
    /// `http://127.0.0.1:PORT`; Apify's and Gemini's base address. OpenAI's is this with `/v1`.
    package let baseURL: String

    init(clock: FakeClock, port: Int) {
        self.clock = clock
        baseURL = "http://127.0.0.1:\(port)"
    }

    package var openAIBaseURL: String { baseURL + "/v1" }

    /// What was asked so far.
    package var report: VendorReport {
        state.withLock { VendorReport(requests: $0.requests, runs: $0.runs, prompts: $0.prompts) }
    }

    /// Changes the script.
    package func script(_ change: (inout VendorScript) -> Void) { state.withLock { change(&$0.script) } }

    /// Adds a rule: `script(.apify, .items, .empty)` stands; with `times` it is used up.
    package func script(
        _ vendor: Vendor, _ call: VendorCall, _ fault: Fault, times: Int? = nil, containing: String? = nil
    ) {
        script { $0.rules.append(VendorRule(vendor, call, containing: containing, times: times, fault: fault)) }
    }

    /// Waits until something has been asked this often.
    package func heard(_ vendor: Vendor, _ call: VendorCall, times count: Int = 1) async {
        await withCheckedContinuation { continuation in
            let heard = state.withLock { state in
                state.listeners.append(
                    Listener(vendor: vendor, call: call, count: count, continuation: continuation))
                return state.takeSatisfiedListeners()
            }
            for continuation in heard { continuation.resume() }
        }
    }

    /// Lets every hanging call go on.
    package func release() {
        let held = state.withLock { state in
            defer { state.held = [] }
            return state.held
        }
        for continuation in held { continuation.finish() }
    }

    /// Forgets script, runs and requests.
    package func reset() {
        state.withLock { state in
            state.epoch += 1
            state.script = VendorScript()
            state.runs = []
            state.requests = []
            state.prompts = []
        }
        release()
    }

    var now: Int { clock.elapsed().wholeMilliseconds }
}

extension FakeVendors.State {
    mutating func takeSatisfiedListeners() -> [CheckedContinuation<Void, Never>] {
        func isSatisfied(_ listener: FakeVendors.Listener) -> Bool {
            requests.count { $0.vendor == listener.vendor && $0.call == listener.call } >= listener.count
        }
        defer { listeners.removeAll(where: isSatisfied) }
        return listeners.filter(isSatisfied).map(\.continuation)
    }
}

/// How the fakes behave; all of it may be left out of the control API's JSON.
package struct VendorScript: Sendable {
    package var rules: [VendorRule] = []
    /// Rows of a profile, by its slug; none means that the actor finds nothing.
    package var rows: [String: [WireJSON]] = [:]
    /// Actors beside the known ones, with the shape of their rows.
    package var actors: [String: RowShape] = [:]
    /// How long a run takes.
    package var runMilliseconds = 0

    package init() {}

    mutating func takeFault(for vendor: Vendor, _ call: VendorCall, _ texts: [String]) -> Fault {
        func fits(_ rule: VendorRule) -> Bool {
            guard rule.vendor == vendor, rule.call == call else { return false }
            guard let part = rule.containing else { return true }
            return texts.contains { $0.contains(part) }
        }
        if let place = rules.firstIndex(where: { ($0.times ?? 0) > 0 && fits($0) }) {
            rules[place].times = (rules[place].times ?? 1) - 1
            return rules[place].fault
        }
        return rules.last { $0.times == nil && fits($0) }?.fault ?? .none
    }
}
