import GreenroomTestSupport
import InterviewCore
import Ports
import Synchronization

/// A vendor of runs, by a clock moved by hand: what it was asked, what it did, and faults by script.
final class FakeRuns: ProfileRuns {
    enum Call: Hashable, CaseIterable { case start, recent, isRun, run, rows, abort }

    enum Fault {
        /// Nothing was done.
        case refuses(VendorError)
        /// It was done all the same.
        case does(VendorError)
        /// No answer ever; what was asked is done first.
        case hangs
        case freezes
    }

    struct Run {
        var run: VendorRun
        let target: RunTarget
        let startedAt: Timestamp
        var endsAt: Timestamp
    }

    private struct State {
        var runs: [Run] = []
        var calls: [Call] = []
        var faults: [Call: [Fault]] = [:]
        /// How long runs go on.
        var duration: Duration = .zero
        var ending = VendorRun.State.succeeded
        var rows: [String: String] = [:]
        var limits: [Duration] = []
        var begun: [(call: Call, count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    let kinds: Set<RunTarget.Kind>
    private let clock: ManualClock
    private let state = Mutex(State())
    /// Where calls that freeze wait until the test ends.
    let ice = Ice()

    init(_ clock: ManualClock, kinds: Set<RunTarget.Kind> = [.linkedin]) {
        self.clock = clock
        self.kinds = kinds
    }

    // MARK: Script and record

    func will(_ call: Call, _ faults: Fault...) { state.withLock { $0.faults[call, default: []] += faults } }
    /// How long the coming runs take, and how they end.
    func runsTake(_ duration: Duration, ending: VendorRun.State = .succeeded) {
        state.withLock { ($0.duration, $0.ending) = (duration, ending) }
    }
    func rows(of address: String, _ json: String) { state.withLock { $0.rows[address] = json } }

    var calls: [Call] { state.withLock { $0.calls } }
    func count(_ call: Call) -> Int { calls.count { $0 == call } }
    /// The runs that exist, aborted ones too.
    var started: [Run] { state.withLock { $0.runs } }
    /// How long the vendor was told to let runs go on.
    var limits: [Duration] { state.withLock { $0.limits } }
    var going: Int { started.count { now(of: $0).state == .going } }

    /// Waits until a call has been made so often.
    func hasBegun(_ call: Call, times count: Int = 1) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.calls.count(where: { $0 == call }) >= count { return true }
                state.begun.append((call, count, continuation))
                return false
            }
            if isThere { continuation.resume() }
        }
    }

    // MARK: ProfileRuns

    func start(_ target: RunTarget, limit: Duration) async throws(VendorError) -> VendorRun {
        let fault = begin(.start)
        if case .refuses(let error) = fault { throw error }
        let run = state.withLock { state in
            let number = state.runs.count + 1
            let now = clock.wall.now()
            let run = VendorRun(id: "run\(number)", dataset: "data\(number)", store: "store\(number)", state: .going)
            state.limits.append(limit)
            state.runs.append(
                Run(run: run, target: target, startedAt: now, endsAt: now.adding(state.duration)))
            return run
        }
        try await meet(fault)
        return run
    }

    func recentRuns(of kind: RunTarget.Kind, since: Timestamp) async throws(VendorError) -> [VendorRun] {
        try await meet(begin(.recent))
        return started.filter { $0.target.kind == kind && $0.startedAt >= since }.reversed().map(now(of:))
    }

    func isRun(_ run: VendorRun, for target: RunTarget) async throws(VendorError) -> Bool {
        try await meet(begin(.isRun))
        return started.contains { $0.run.id == run.id && $0.target == target }
    }

    func run(_ id: String, waiting: Duration) async throws(VendorError) -> VendorRun {
        try await meet(begin(.run))
        guard let run = started.first(where: { $0.run.id == id }) else { throw .refused(status: 404) }
        let rest = min(run.endsAt.duration(since: clock.wall.now()), waiting)
        if run.run.state == .going, rest > .zero {
            do { try await clock.sleep(for: rest) } catch { throw .timeout }
        }
        guard let run = started.first(where: { $0.run.id == id }) else { throw .refused(status: 404) }
        return now(of: run)
    }

    func rows(of run: VendorRun) async throws(VendorError) -> [UInt8] {
        try await meet(begin(.rows))
        return state.withLock { state in
            let address = state.runs.first { $0.run.id == run.id }?.target.address ?? ""
            return Array((state.rows[address] ?? Self.person(at: address)).utf8)
        }
    }

    func abort(_ run: VendorRun) async throws(VendorError) {
        try await meet(begin(.abort))
        state.withLock { state in
            for index in state.runs.indices where state.runs[index].run.id == run.id {
                state.runs[index].run.state = .aborted
            }
        }
    }

    func check() async -> String? { nil }

    /// A row of somebody invented, as scrapers write them.
    static func person(at address: String) -> String {
        let slug = address.split(separator: "/").last ?? ""
        return #"[{"fullName":"Ottilie Vandermeer","headline":"Harbour pilot","publicIdentifier":"\#(slug)"}]"#
    }

    // MARK: -

    private func begin(_ call: Call) -> Fault? {
        let (fault, awake) = state.withLock { state in
            state.calls.append(call)
            let made = state.calls.count { $0 == call }
            let awake = state.begun.filter { $0.call == call && $0.count <= made }
            state.begun.removeAll { $0.call == call && $0.count <= made }
            let fault = state.faults[call]?.isEmpty == false ? state.faults[call]?.removeFirst() : nil
            return (fault, awake.map(\.continuation))
        }
        for continuation in awake { continuation.resume() }
        return fault
    }

    private func meet(_ fault: Fault?) async throws(VendorError) {
        switch fault {
        case nil: return
        case .refuses(let error), .does(let error): throw error
        case .hangs:
            do { try await clock.sleep(for: .seconds(1_000_000)) } catch { throw .timeout }
        case .freezes:
            await ice.wait()
            throw .timeout
        }
    }

    private func now(of run: Run) -> VendorRun {
        var answer = run.run
        if answer.state == .going, run.endsAt <= clock.wall.now() { answer.state = state.withLock { $0.ending } }
        return answer
    }
}

/// Holds up whoever comes, cancelled or not, as if their process had died there, until it thaws.
final class Ice: Sendable {
    private struct State {
        var isThawed = false
        var frozen: [CheckedContinuation<Void, Never>] = []
        var observers: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    func wait() async {
        await withCheckedContinuation { continuation in
            let awake = state.withLock { state in
                if state.isThawed { return state.observers + [continuation] }
                state.frozen.append(continuation)
                defer { state.observers = [] }
                return state.observers
            }
            for continuation in awake { continuation.resume() }
        }
    }

    /// Waits until somebody is held up.
    func holdsSomebody() async {
        await withCheckedContinuation { continuation in
            let isHeld = state.withLock { state in
                if state.frozen.isEmpty { state.observers.append(continuation) }
                return !state.frozen.isEmpty
            }
            if isHeld { continuation.resume() }
        }
    }

    func thaw() {
        let frozen = state.withLock { state in
            defer { state.frozen = [] }
            state.isThawed = true
            return state.frozen
        }
        for continuation in frozen { continuation.resume() }
    }
}
