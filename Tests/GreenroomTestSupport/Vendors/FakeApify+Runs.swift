import InterviewCore
import Ports
import Synchronization

/// Starting, waiting for, listing and aborting runs.
extension FakeVendors {
    func startRoute(_ call: VendorCallIn, actor: String, verb: String) -> VendorRoute {
        let kind: VendorCall? =
            switch verb {
            case "runs": .start
            case "run-sync-get-dataset-items": .sync
            default: nil
            }
        guard let kind else {
            return .failing(.apify, Self.apifyError(404, "page-not-found", "There is no API endpoint at this URL."))
        }
        return good(kind) { [self] fault in
            guard let found = FakeActor.find(actor, among: state.withLock { $0.script.actors }) else {
                return Self.apifyError(404, "record-not-found", "Actor was not found")
            }
            guard let input = WireJSON(call.body), input.object != nil else {
                return Self.apifyError(400, "invalid-input", "Input is not valid: it must be a JSON object")
            }
            let slugs = FakeActor.slugs(in: input)
            guard !slugs.isEmpty else {
                return Self.apifyError(400, "invalid-input", "Input is not valid: no profile is given")
            }
            let run = begin(actor: found.name, slugs: slugs, call, fault)
            guard kind == .sync else { return try await told(run.id, 201, waiting: call.query["waitForFinish"]) }
            try await end(of: run.id, within: 300_000)
            let ended = state.withLock { state in state.runs.first { $0.id == run.id } } ?? run
            let state = ended.state(at: now)
            if state == "SUCCEEDED" { return VendorReply(201, .array(rows(of: run, fault))) }
            if state == "TIMED-OUT" || !ended.isOver(at: now) {
                return Self.apifyError(408, "run-timeout-exceeded", "Actor run exceeded the timeout")
            }
            return Self.apifyError(400, "run-failed", "Actor run did not succeed (run ID: \(run.id))")
        }
    }

    private func begin(actor: String, slugs: [String], _ call: VendorCallIn, _ fault: Fault) -> FakeRun {
        let now = now
        let moment = clock.wall.now()
        return state.withLock { state in
            state.runsStarted += 1
            let seconds = call.query["timeout"].flatMap(Int.init) ?? 300
            let run = FakeRun(
                id: "fakeRun" + String(1_000_000_000 + state.runsStarted), actor: actor, input: call.text,
                slugs: slugs, startedAt: moment, began: now, milliseconds: state.script.runMilliseconds,
                limitMilliseconds: max(seconds, 0) * 1000,
                ending: fault.kind == .runEnds ? fault.text ?? "FAILED" : "SUCCEEDED", options: call.query)
            state.runs.append(run)
            return run
        }
    }

    func runRoute(_ call: VendorCallIn, id: String) -> VendorRoute {
        let run = state.withLock { $0.runs.first { $0.id == id } }
        return good(.run, run.map { [$0.input] + $0.slugs } ?? []) { [self] _ in
            guard run != nil else { return Self.apifyError(404, "record-not-found", "Actor run was not found") }
            return try await told(id, 200, waiting: call.query["waitForFinish"])
        }
    }

    /// The run, after waiting as long as was asked for (Apify: 60 s at the most).
    private func told(_ id: String, _ status: Int, waiting: String?) async throws -> VendorReply {
        let seconds = min(max(waiting.flatMap(Int.init) ?? 0, 0), 60)
        if seconds > 0 { try await end(of: id, within: seconds * 1000) }
        guard let run = state.withLock({ $0.runs.first { $0.id == id } }) else {
            return Self.apifyError(404, "record-not-found", "Actor run was not found")
        }
        // A run that nobody waited for has only just been made.
        return VendorReply(status, ["data": run.json(at: now, state: status == 201 && seconds == 0 ? "READY" : nil)])
    }

    /// Waits for the end of a run, however it ends, or for a while.
    private func end(of id: String, within milliseconds: Int) async throws {
        let now = now
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
        let rest = state.withLock { state -> Int in
            guard let run = state.runs.first(where: { $0.id == id }), !run.isOver(at: now) else { return 0 }
            state.waiting[id, default: []].append(continuation)
            return min(run.began + run.wholeMilliseconds - now, milliseconds)
        }
        guard rest > 0 else { return }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [clock] in try await clock.sleep(.milliseconds(rest)) }
            group.addTask { for await _ in stream {} }
            try await group.next()
            group.cancelAll()
        }
    }

    func abortRun(_ id: String) -> VendorReply {
        let now = now
        let (run, waiting) = state.withLock { state -> (FakeRun?, [AsyncStream<Void>.Continuation]) in
            guard let place = state.runs.firstIndex(where: { $0.id == id }) else { return (nil, []) }
            if !state.runs[place].isOver(at: now) {
                state.runs[place].abortedAfter = now - state.runs[place].began
            }
            return (state.runs[place], state.waiting.removeValue(forKey: id) ?? [])
        }
        for continuation in waiting { continuation.finish() }
        guard let run else { return Self.apifyError(404, "record-not-found", "Actor run was not found") }
        return VendorReply(200, ["data": run.json(at: now, state: run.isAborted ? "ABORTING" : nil)])
    }

    func runList(actor: String, _ query: [String: String]) -> VendorReply {
        let (all, others) = state.withLock { ($0.runs, $0.script.actors) }
        guard let found = FakeActor.find(actor, among: others) else {
            return Self.apifyError(404, "record-not-found", "Actor was not found")
        }
        let id = FakeActor.id(of: found.name)
        let now = now
        let states = query["status"]?.split(separator: ",").map(String.init)
        var runs = all.filter { run in
            FakeActor.id(of: run.actor) == id && run.startedAt.rfc3339 >= query["startedAfter"] ?? ""
                && run.startedAt.rfc3339 <= query["startedBefore"] ?? "9999"
                && (states?.contains(run.state(at: now)) ?? true)
        }
        let descends = ["1", "true"].contains(query["desc"] ?? "")
        if descends { runs.reverse() }
        let offset = min(max(query["offset"].flatMap(Int.init) ?? 0, 0), runs.count)
        let limit = min(max(query["limit"].flatMap(Int.init) ?? 1000, 1), 1000)
        let page = runs.dropFirst(offset).prefix(limit).map { run in
            run.json(at: now).setting("stats", to: nil).setting("options", to: nil)
        }
        return VendorReply(
            200,
            [
                "data": [
                    "total": .int(runs.count), "offset": .int(offset), "limit": .int(limit), "desc": .bool(descends),
                    "count": .int(page.count), "items": .array(page),
                ]
            ])
    }
}
