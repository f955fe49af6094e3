import Foundation
import InterviewCore
import Ports
import Testing

@testable import Interviewing

@Suite("Metrics of success")
struct AnalyticsTests {
    private static let now = House.now

    private static func figures(_ change: (inout InterviewFigures) -> Void = { _ in }) -> InterviewFigures {
        var figures = InterviewFigures(
            changedAt: now, isCompleted: true, guestMessages: 10, botMessages: 12, hasProfile: false,
            savedQuestions: 0, completeness: 1, rating: nil, open: [], profiles: [])
        change(&figures)
        return figures
    }

    private static func profile(
        _ state: ProfileState, _ reason: ProfileFailure? = nil, kind: ProfileKind = .linkedinURL, cached: Bool = false,
        fetch: Int? = nil, analyze: Int? = nil
    ) -> InterviewFigures.Profile {
        InterviewFigures.Profile(
            kind: kind.rawValue, state: state.rawValue, reason: reason?.rawValue, fromCache: cached, queued: 10,
            fetch: fetch, analyze: analyze)
    }

    private static func body(_ all: [InterviewFigures]) -> AnalyticsBody {
        var tally = AnalyticsTally(now: now)
        for figures in all { tally.add(figures) }
        return tally.body(days: 90, since: now.adding(.seconds(-90 * 86_400)))
    }

    @Test("Messages are compared among completed interviews alone")
    func messages() {
        let body = Self.body([
            Self.figures { $0.guestMessages = 10 }, Self.figures { $0.guestMessages = 20 },
            Self.figures {
                $0.guestMessages = 1
                $0.isCompleted = false
            },
            Self.figures {
                $0.guestMessages = 5
                $0.hasProfile = true
            },
            Self.figures {
                $0.guestMessages = 6
                $0.hasProfile = true
            },
            Self.figures {
                $0.guestMessages = 13
                $0.hasProfile = true
            },
            Self.figures {
                $0.guestMessages = 0
                $0.isCompleted = false
                $0.hasProfile = true
            },
        ])
        #expect(body.guestMessages.withoutProfile == .init(count: 2, mean: 15, median: 15))
        #expect(body.guestMessages.withProfile == .init(count: 3, mean: 8, median: 6))
        #expect(body.reductionPercent == 46.7)
        #expect(body.interviews == .init(started: 7, answered: 6, completed: 5, completionRate: 0.714))
    }

    @Test("Where there is nothing to count, figures are null and none is left out")
    func nothing() throws {
        let json = try #require(JSONValue(text: ContractJSON.text(Self.body([]))))
        for path in [
            ["reduction_percent"], ["interviews", "completion_rate"], ["guest_messages", "with_profile", "mean"],
            ["questions_saved", "mean"], ["rating", "mean"], ["profiles", "failure_rate"],
            ["processing_ms", "total", "p95"], ["processing_ms", "within_20_s"],
        ] {
            let value = path.reduce(Optional(json)) { $0?[$1] }
            #expect(value == .null, "\(path)")
        }
        #expect(Self.body([Self.figures { $0.hasProfile = true }]).reductionPercent == nil)
    }

    @Test("Saved questions are those of completed interviews with a profile")
    func saved() {
        let body = Self.body([
            Self.figures {
                $0.hasProfile = true
                $0.savedQuestions = 7
            },
            Self.figures {
                $0.hasProfile = true
                $0.savedQuestions = 4
            },
            Self.figures {
                $0.hasProfile = true
                $0.isCompleted = false
                $0.savedQuestions = 9
            },
            Self.figures { $0.savedQuestions = 1 },
        ])
        #expect(body.questionsSaved == .init(count: 2, mean: 5.5, total: 11))
    }

    @Test("Completeness leaves out whoever never began; ratings are everybody's")
    func completeness() {
        let body = Self.body([
            Self.figures {
                $0.completeness = 0.5
                $0.rating = 4
            },
            Self.figures {
                $0.completeness = 0
                $0.guestMessages = 0
                $0.isCompleted = false
            },
            Self.figures {
                $0.completeness = 0.6
                $0.guestMessages = 0
                $0.hasProfile = true
                $0.isCompleted = false
                $0.rating = 5
            },
        ])
        #expect(body.completeness.withoutProfile == .init(count: 1, mean: 0.5, median: 0.5))
        #expect(body.completeness.withProfile == .init(count: 1, mean: 0.6, median: 0.6))
        #expect(body.rating == .init(count: 2, mean: 4.5, median: 4.5))
    }

    @Test("A profile that the guest stopped, or one read beside, is no failure of ours")
    func profiles() {
        let body = Self.body([
            Self.figures { figures in
                figures.profiles = [
                    Self.profile(.done, fetch: 1000, analyze: 200), Self.profile(.partial, cached: true, analyze: 100),
                    Self.profile(.failed, .isPrivate, fetch: 900), Self.profile(.failed, .cancelled),
                    Self.profile(.failed, .timeout, kind: .website), Self.profile(.fetching),
                ]
            }
        ])
        #expect(body.profiles.total == 6 && body.profiles.fromCache == 1)
        #expect(body.profiles.byState == ["done": 1, "partial": 1, "failed": 3, "fetching": 1])
        #expect(body.profiles.failures == ["private": 1, "cancelled": 1, "timeout": 1])
        #expect(body.profiles.failureRate == 0.333)
        #expect(body.profiles.byKind["linkedin_url"] == .init(read: 2, failed: 1, cancelled: 1, reading: 1))
        #expect(body.profiles.byKind["website"] == .init(failed: 1))
        #expect(body.processing.total == .init(count: 2, p50: 110, p95: 1210))
        #expect(body.processing.fetch == .init(count: 1, p50: 1000, p95: 1000))
        #expect(body.processing.analyze == .init(count: 2, p50: 100, p95: 200))
        #expect(body.processing.withinTwentySeconds == 1)
    }

    @Test(
        "Percentiles are values that were really taken", arguments: [(20, 10, 19), (100, 50, 95), (3, 2, 3), (1, 1, 1)])
    func percentiles(count: Int, p50: Int, p95: Int) {
        var samples = Samples()
        for number in (1...count).reversed() { samples.add(number) }
        #expect(samples.percentile(0.5) == Double(p50) && samples.percentile(0.95) == Double(p95))
    }

    @Test("An interview untouched for a day was left at its open question")
    func dropOff() {
        let old = Self.now.adding(.seconds(-86_400))
        let fields = [["role"], ["role"], ["full_name", "email"], []]
        let left = fields.map { open in
            Self.figures {
                $0.isCompleted = false
                $0.changedAt = old
                $0.open = open
            }
        }
        let others = [
            Self.figures { $0.changedAt = old },
            Self.figures {
                $0.isCompleted = false
                $0.changedAt = Timestamp(milliseconds: old.milliseconds + 1)
                $0.open = ["company"]
            },
        ]
        #expect(
            Self.body(left + others).dropOff == [
                .init(fields: ["role"], interviews: 2), .init(fields: [], interviews: 1),
                .init(fields: ["full_name", "email"], interviews: 1),
            ])
    }

    @Test("What is stored is read for ever: the keys are these")
    func golden() throws {
        let json = #"""
            {"bot_messages":12,"changed_at":"2026-09-21T14:13:20.000Z","completed":true,"completeness":0.9,"guest_messages":10,"open":["role"],"profiles":[{"analyze":200,"fetch":1000,"from_cache":false,"kind":"linkedin_url","queued":10,"reason":"timeout","state":"partial"}],"questions_saved":3,"rating":5,"with_profile":true}
            """#
        let figures = Self.figures { figures in
            figures.completeness = 0.9
            figures.open = ["role"]
            figures.hasProfile = true
            figures.savedQuestions = 3
            figures.rating = 5
            figures.profiles = [Self.profile(.partial, .timeout, fetch: 1000, analyze: 200)]
        }
        #expect(ContractJSON.text(figures) == json)
        #expect(try JSONDecoder().decode(InterviewFigures.self, from: Data(json.utf8)) == figures)
        let sparse = #"""
            {"bot_messages":1,"changed_at":"2026-09-21T14:13:20.000Z","completed":false,"completeness":0,"guest_messages":0,"later":[1],"open":[],"profiles":[],"questions_saved":0,"with_profile":false}
            """#
        #expect(try JSONDecoder().decode(InterviewFigures.self, from: Data(sparse.utf8)).rating == nil)
    }

    @Test("Figures follow the interview, event by event, and go with it")
    func projection() async throws {
        let house = House()
        let id = try await house.begun()
        #expect(
            try await house.interviews.analytics(days: 1).interviews
                == .init(started: 1, answered: 0, completed: 0, completionRate: 0))
        _ = try await house.interviews.answer(id, text: "I'm Ana Ruiz, ana@rotawise.example", idempotencyKey: nil)
        let profile = try await house.read(id)
        var body = try await house.interviews.analytics(days: 1)
        #expect(body.interviews.answered == 1 && body.profiles.byState == ["done": 1])
        #expect(body.processing.total == .init(count: 1, p50: 12, p95: 12))
        #expect(body.completeness.withProfile.count == 1 && body.completeness.withoutProfile.count == 0)
        #expect(body.questionsSaved.count == 0)
        _ = try await house.interviews.withdrawProfile(id, profile: profile)
        body = try await house.interviews.analytics(days: 1)
        #expect(body.profiles.total == 0 && body.completeness.withProfile.count == 0)
        try await house.interviews.erase(id)
        #expect(try await house.interviews.analytics(days: 1).interviews.started == 0)
    }

    @Test("All pages are summed up, and only of interviews young enough; what cannot be read is passed over")
    func pages() async throws {
        let house = House()
        let json = ContractJSON.text(Self.figures())
        for number in 0..<1203 {
            let days = number % 3 == 0 ? 10 : 5
            let event = StoredEvent(sequence: 1, at: House.now, isMessage: false, json: "{}")
            let commit = Commit(
                conversation: "c\(number)", expecting: 0, events: [event], snapshot: "{}",
                at: House.now.adding(.seconds(-Int64(days) * 86_400)), tokenDigest: "d",
                figures: number == 1 ? "{\"later\":1}" : json)
            #expect(try await house.store.commit(commit) == .written)
        }
        #expect(try await house.interviews.analytics(days: 90).interviews.completed == 1202)
        #expect(try await house.interviews.analytics(days: 5).interviews.completed == 801)
        #expect(try await house.interviews.analytics(days: 4).interviews.started == 0)
        #expect(try await house.interviews.analytics(days: .max).days == 3650)
        #expect(try await house.interviews.analytics(days: -1).days == 1)
    }
}
