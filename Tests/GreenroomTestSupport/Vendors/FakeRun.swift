import InterviewCore

/// A run of an actor. It goes by the fake's clock; once started it is paid for.
package struct FakeRun: Sendable, Hashable, Codable {
    package var id: String
    /// `user~name`
    package var actor: String
    /// The input as it came.
    package var input: String
    /// The profiles that the input names.
    package var slugs: [String]
    package var startedAt: Timestamp
    /// By the fake's clock, since it began.
    var began: Int
    /// How long it takes, and may take.
    var milliseconds: Int
    var limitMilliseconds: Int
    /// What it ends as, unless it is aborted or takes too long.
    var ending: String
    var abortedAfter: Int?
    /// What the start asked for.
    package var options: [String: String]

    package var isAborted: Bool { abortedAfter != nil }

    /// How long it goes on from its start.
    var wholeMilliseconds: Int { min(milliseconds, limitMilliseconds, abortedAfter ?? .max) }

    func state(at now: Int) -> String {
        let passed = now - began
        if let abortedAfter, passed >= abortedAfter { return "ABORTED" }
        if passed >= min(milliseconds, limitMilliseconds) {
            return milliseconds > limitMilliseconds ? "TIMED-OUT" : ending
        }
        return passed == 0 ? "READY" : "RUNNING"
    }

    func isOver(at now: Int) -> Bool { now - began >= wholeMilliseconds }

    var dataset: String { "ds" + id }
    var store: String { "kv" + id }

    /// As Apify describes a run (components/schemas/actor-runs/Run in its OpenAPI document).
    func json(at now: Int, state told: String? = nil) -> WireJSON {
        let state = told ?? state(at: now)
        let finished = startedAt.milliseconds + Int64(wholeMilliseconds)
        var object: [String: WireJSON] = [
            "id": .string(id), "actId": .string(FakeActor.id(of: actor)), "userId": "fakeUser0000000001",
            "startedAt": .string(startedAt.rfc3339),
            "finishedAt": isOver(at: now) ? .string(Timestamp(milliseconds: finished).rfc3339) : .null,
            "status": .string(state), "statusMessage": .string("The run is \(state)"),
            "isStatusMessageTerminal": .bool(isOver(at: now)),
            "meta": ["origin": "API", "userAgent": "fake"],
            "stats": [
                "inputBodyLen": .int(input.utf8.count), "restartCount": 0, "resurrectCount": 0,
                "durationMillis": .int(min(now - began, wholeMilliseconds)), "computeUnits": 0.004,
            ],
            "options": [
                "build": "latest", "timeoutSecs": .int(limitMilliseconds / 1000), "memoryMbytes": 256,
                "diskMbytes": 512,
            ],
            "buildId": "fakeBuild00000001", "buildNumber": "0.0.1", "defaultKeyValueStoreId": .string(store),
            "defaultDatasetId": .string(dataset), "defaultRequestQueueId": .string("rq" + id),
            "usageTotalUsd": 0.004, "chargedEventCounts": ["profile": .int(max(slugs.count, 1))],
        ]
        if isOver(at: now) { object["exitCode"] = .int(state == "SUCCEEDED" ? 0 : 1) }
        return .object(object)
    }
}
