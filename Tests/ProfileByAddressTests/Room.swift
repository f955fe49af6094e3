import Bootstrap
import GreenroomTestSupport
import InterviewCore
import Interviewing
import Logging
import Ports
import Testing

/// The whole product without its server, with the vendors' fakes at the other end of a real connection.
struct Room: Sendable {
    let vendors: FakeVendors
    let greenroom: Greenroom
    var interviews: Interviews { greenroom.interviews }

    /// Runs a body with a worker at work.
    ///
    /// - Parameters:
    ///   - seconds: what fetching may take.
    ///   - modelSeconds: what the model may take.
    ///   - dailyMicros: the day's limit of spending.
    static func open<Value: Sendable>(
        seconds: Int = 20, modelSeconds: Int = 20, dailyMicros: Int64? = nil,
        _ body: @escaping @Sendable (Room) async throws -> Value
    ) async throws -> Value {
        try await withFakeVendors { vendors in
            var settings = Settings()
            settings.database = .memory
            var apify = ApifyAccount(token: Secret(FakeVendors.apifyToken))
            apify.baseURL = vendors.baseURL
            apify.timeoutSeconds = seconds
            apify.dailyLimitMicros = dailyMicros
            settings.apify = apify
            settings.model = ModelAccount(
                vendor: .gemini, key: Secret(FakeVendors.geminiKey), baseURL: vendors.baseURL,
                model: "gemini-3.5-flash-lite")
            settings.modelTimeoutSeconds = modelSeconds
            let greenroom = try Greenroom(settings, logger: Logger(label: "room") { _ in SwiftLogNoOpLogHandler() })
            let room = Room(vendors: vendors, greenroom: greenroom)
            return try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { await greenroom.work() }
                defer { group.cancelAll() }
                return try await body(room)
            }
        }
    }

    static func slug(_ number: Int = 0) -> String { "noor-tidewater" + (number == 0 ? "" : "-\(number)x") }
    static func address(_ number: Int = 0) -> String { "https://www.linkedin.com/in/" + slug(number) }

    /// A guest who shares an address in their first message; the interview's id.
    func shared(_ number: Int = 0, name: String? = "Noor Tidewater") async throws -> String {
        let id = try await interviews.start(StartRequest()).conversation.id
        let who = name.map { "I'm \($0), " } ?? ""
        let text = who + "noor@tidewater.example, \(Self.address(number))"
        _ = try await interviews.answer(id, text: text, idempotencyKey: nil)
        return id
    }

    /// The interview once its profiles have ended; fails after two minutes.
    func settled(_ id: String) async throws -> ConversationBody {
        let signals = greenroom.notifier.signals(of: id)
        return try await withThrowingTaskGroup(of: ConversationBody?.self) { group in
            group.addTask {
                var conversation = try await interviews.conversation(id)
                if conversation.isSettled { return conversation }
                for await _ in signals {
                    conversation = try await interviews.conversation(id)
                    if conversation.isSettled { return conversation }
                }
                return nil
            }
            group.addTask {
                try await Task.sleep(for: .seconds(120))
                return nil
            }
            defer { group.cancelAll() }
            return try #require(try await group.next() ?? nil, "the profile has not ended")
        }
    }

    /// Answers whatever is asked until the kit is there; how many messages the guest has sent in all.
    func finish(_ id: String) async throws -> Int {
        for _ in 0..<40 {
            let now = try await settled(id)
            if now.status == .completed { return now.counts.guestMessages }
            _ = try await interviews.answer(id, text: now.reply, idempotencyKey: nil)
        }
        Issue.record("the interview does not end")
        return 0
    }
}

extension ConversationBody {
    var isSettled: Bool { profiles.allSatisfy { $0.state.isEnd || $0.ownership == .asked } }

    /// What a willing guest says to what is open.
    var reply: String {
        let newest = messages.reversed().prefix { $0.role == .bot }
        let isLearned = newest.contains { $0.kind == .summary }
        guard let question = newest.first(where: { $0.kind == .question }), !question.asks.isEmpty else { return "Yes" }
        let answers = question.asks.compactMap { Self.answers[$0] }
        return ((isLearned ? ["Yes."] : []) + (answers.isEmpty ? ["skip"] : answers)).joined(separator: "\n")
    }

    private static let answers: [Field: String] = [
        .fullName: "Noor Tidewater", .email: "noor@tidewater.example", .role: "Founder",
        .company: "Tidewater Analytics",
        .yearsExperience: "16 years",
        .professionalBio: "I help independent shops order what they will sell. I write forecasts that people trust.",
        .expertiseKeywords: "demand forecasting, retail analytics, inventory planning",
        .successStories:
            "A shop threw a third of its bread away. We gave the bakers one number a day. Now they waste 9 percent.",
        .uniquePerspective: "One number that everyone trusts beats a dashboard that nobody reads.",
        .podcastTopics: "forecasts for small shops, calm companies",
        .targetAudience: "Owners of independent shops.",
        .keyMessage: "Order what you will sell, not what you hope to sell.",
        .speakingExperience: "none", .idealPodcast: "Shows for people who run shops.",
        .promotion: "Nothing for now.", .schedulingPreference: "By e-mail.",
    ]
}
