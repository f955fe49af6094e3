import GreenroomTestSupport
import InterviewCore
import Outbound
import Ports
import ProfileSources
import Testing

/// What tests may rely on in the fakes; that they speak as the vendors do is checked with the vendors' own clients
/// (`e2e/test_fakes.py`).
@Suite("The vendors' fakes", .timeLimit(.minutes(1)))
struct FakeVendorsTests {
    private static let target = RunTarget(kind: .linkedin, address: "https://www.linkedin.com/in/noor-tidewater")

    private static func apify(_ vendors: FakeVendors) -> ApifyRuns {
        ApifyRuns(settings: ApifySettings(token: FakeVendors.apifyToken, baseURL: vendors.baseURL))
    }

    @Test("A run goes by the clock that the test moves")
    func clock() async throws {
        let clock = ManualClock()
        try await withFakeVendors(clock: clock, wall: clock.wall) { vendors in
            vendors.script { $0.runMilliseconds = 5000 }
            let apify = Self.apify(vendors)
            let run = try await apify.start(Self.target, limit: .seconds(30))
            #expect(run.state == .going)
            async let ended = apify.run(run.id, waiting: .seconds(30))
            await clock.sleeper(within: .seconds(5))
            clock.advance(by: .seconds(5))
            #expect(try await ended.state == .succeeded)
            let recent = try await apify.recentRuns(of: .linkedin, since: clock.epoch)
            #expect(recent.map(\.id) == [run.id])
            #expect(try await apify.isRun(run, for: Self.target))
            #expect(vendors.report.runs(for: "noor-tidewater") == 1)
        }
    }

    @Test("Waiting for a run ends when it is aborted")
    func abort() async throws {
        let clock = ManualClock()
        try await withFakeVendors(clock: clock, wall: clock.wall) { vendors in
            vendors.script { $0.runMilliseconds = 5000 }
            let apify = Self.apify(vendors)
            let run = try await apify.start(Self.target, limit: .seconds(30))
            async let ended = apify.run(run.id, waiting: .seconds(30))
            await clock.sleeper(within: .seconds(5))
            try await apify.abort(run)
            #expect(try await ended.state == .aborted)
            #expect(vendors.report.runs.map(\.isAborted) == [true])
        }
    }

    @Test("A hanging call goes on when it is released, and rules are used up before those that stand")
    func rules() async throws {
        try await withFakeVendors { vendors in
            vendors.script(.apify, .me, .status(503))
            vendors.script(.apify, .me, .hang, times: 1)
            let apify = Self.apify(vendors)
            async let first = apify.check()
            await vendors.heard(.apify, .me)
            vendors.script(.apify, .me, .none)
            let second = await apify.check()
            vendors.release()
            #expect(await first == nil)
            #expect(second == nil)
            vendors.script(.apify, .me, .status(503), containing: "users")
            #expect(await apify.check() != nil)
            #expect(vendors.report.count(.apify, .me) == 3)
        }
    }

    @Test("A start that is not answered has begun a run, unless the connection was dropped", arguments: [true, false])
    func unanswered(_ isDropped: Bool) async throws {
        try await withFakeVendors { vendors in
            vendors.script(.apify, .start, isDropped ? .drop : .reset, times: 1)
            let run = try? await Self.apify(vendors).start(Self.target, limit: .seconds(30))
            #expect(run == nil)
            #expect(vendors.report.runs.count == (isDropped ? 0 : 1))
            #expect(vendors.report.count(.apify, .start) == 1)
        }
    }

    @Test("Rows that fail", arguments: [Fault.truncated, .reset, .violating, .fenced, .redirect, .status(500)])
    func rows(_ fault: Fault) async throws {
        try await withFakeVendors { vendors in
            let apify = Self.apify(vendors)
            let run = try await apify.start(Self.target, limit: .seconds(30))
            let good = try await apify.rows(of: run)
            vendors.script(.apify, .items, fault, times: 1, containing: "noor-tidewater")
            let bad = try? await apify.rows(of: run)
            #expect(good != bad)
            #expect(try await apify.rows(of: run) == good)
            #expect(vendors.report.count(.elsewhere, .other) == 0)
        }
    }

    @Test("The busiest minute is counted over any 60 seconds")
    func minute() async throws {
        let clock = ManualClock()
        try await withFakeVendors(clock: clock, wall: clock.wall) { vendors in
            let apify = Self.apify(vendors)
            for wait in [0, 30, 29, 2, 60] {
                clock.advance(by: .seconds(wait))
                _ = await apify.check()
            }
            #expect(vendors.report.busiestMinute(of: .apify) == 3)
        }
    }
}
