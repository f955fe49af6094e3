import GreenroomTestSupport
import InterviewCore
import Interviewing
import Testing

@Suite("A LinkedIn address is enough")
struct WholeInterviewTests {
    @Test("At most six messages lead to a kit, and nothing is asked that the profile answers")
    func sixMessages() async throws {
        try await Room.open { room in
            let id = try await room.shared()
            let profile = try #require(try await room.settled(id).profiles.first)
            #expect(profile.state == .done && profile.ownership == .assumed)
            #expect(try await room.finish(id) <= 6)
            let conversation = try await room.interviews.conversation(id)
            #expect(conversation.skippedQuestions.contains(.role))
            #expect(conversation.missing.isEmpty && conversation.progress == 100)
        }
    }

    @Test("Fifty guests who share one address at once cost one run")
    func oneRun() async throws {
        try await Room.open { room in
            try await withThrowingTaskGroup(of: ProfileState?.self) { group in
                for _ in 0..<50 {
                    group.addTask {
                        let id = try await room.shared()
                        return try await room.settled(id).profiles.first?.state
                    }
                }
                for try await state in group { #expect(state == .done) }
            }
            #expect(room.vendors.report.runs(for: Room.slug()) == 1)
            #expect(room.vendors.report.busiestMinute(of: .apify) <= 100)
        }
    }

    @Test("Stopping aborts the run, and nothing of it is used")
    func stop() async throws {
        try await Room.open { room in
            room.vendors.script { $0.runMilliseconds = 600_000 }
            let id = try await room.shared()
            let profile = try #require(try await room.interviews.conversation(id).profiles.first)
            await room.vendors.heard(.apify, .run)
            let cancelled = try await room.interviews.cancelProfile(id, profile: profile.id)
            #expect(cancelled.state == .failed && cancelled.reason == .cancelled)
            await room.vendors.heard(.apify, .abort)
            #expect(try await room.interviews.conversation(id).fields[.role]?.facts.isEmpty == true)
        }
    }

    @Test("Nothing that is paid for is fetched beyond the day's limit")
    func dailyLimit() async throws {
        try await Room.open(dailyMicros: 100_000) { room in
            var states: [ProfileState] = []
            for number in 1...3 {
                let id = try await room.shared(number, name: nil)
                states.append(try #require(try await room.settled(id).profiles.first?.state))
            }
            #expect(states == [.done, .done, .failed])
            #expect(room.vendors.report.runs.count == 2)
        }
    }
}
