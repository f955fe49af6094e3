import Testing

@testable import Bootstrap

@Suite("Settings of the vendors")
struct AccountSettingsTests {
    private func load(_ environment: [String: String]) async throws -> Settings {
        try await Settings.load(flags: [:], environment: environment, file: nil)
    }

    @Test("Without keys nothing is fetched and no model is asked")
    func none() async throws {
        let settings = try await load(["APIFY_BASE_URL": "not looked at", "GEMINI_MODEL": "x"])
        #expect(settings.apify == nil && settings.model == nil && settings.adminToken == nil)
        #expect(settings.modelTimeoutSeconds == 15 && settings.modelTurnBudgetMilliseconds == 1500)
        #expect(settings.profileCacheHours == 24)
    }

    @Test("A token alone is enough")
    func defaults() async throws {
        let apify = try #require(try await load(["APIFY_TOKEN": "t"]).apify)
        #expect(apify == ApifyAccount(token: Secret("t")))
        #expect(apify.runLimitMicros == 50_000 && apify.dailyLimitMicros == nil && apify.timeoutSeconds == 30)
    }

    @Test("Everything about fetching can be set")
    func apify() async throws {
        let apify = try #require(
            try await load([
                "APIFY_TOKEN": "t", "APIFY_BASE_URL": "http://127.0.0.1:9/", "APIFY_LINKEDIN_ACTOR": "a~b",
                "APIFY_LINKEDIN_INPUT": #"{"who": "{slug}"}"#, "APIFY_X_ACTOR": "c/d", "APIFY_TIMEOUT_SECONDS": "5",
                "APIFY_RUN_LIMIT_USD": "0.01", "APIFY_DAILY_LIMIT_USD": "2.5", "APIFY_MAX_RUNS": "3",
            ]).apify)
        #expect(apify.baseURL == "http://127.0.0.1:9" && apify.linkedInActor == "a~b" && apify.xActor == "c/d")
        #expect(apify.linkedInInput == #"{"who": "{slug}"}"# && apify.timeoutSeconds == 5 && apify.maxRuns == 3)
        #expect(apify.runLimitMicros == 10_000 && apify.dailyLimitMicros == 2_500_000)
    }

    @Test(
        "What cannot be right is told by its name and not by its value",
        arguments: [
            ("APIFY_BASE_URL", "hunter2"), ("APIFY_LINKEDIN_ACTOR", "hunter2 x"), ("APIFY_LINKEDIN_INPUT", "[hunter2]"),
            ("APIFY_X_ACTOR", "hunter2/b/c"), ("APIFY_RUN_LIMIT_USD", "hunter2"), ("APIFY_DAILY_LIMIT_USD", "-1"),
            ("APIFY_MAX_RUNS", "0"), ("APIFY_TIMEOUT_SECONDS", "0"),
        ])
    func malformed(variable: String, value: String) async throws {
        let error = await #expect(throws: SettingsError.self) { try await load(["APIFY_TOKEN": "t", variable: value]) }
        #expect(error?.problems.count == 1)
        #expect(error?.description.hasPrefix("\(variable): ") == true)
        #expect(error?.description.contains("hunter2") == false)
    }

    @Test("Gemini wins where both are set; a server of one's own needs no key")
    func models() async throws {
        let both = try await load(["GEMINI_API_KEY": "g", "OPENAI_API_KEY": "o", "GEMINI_MODEL": "m"]).model
        #expect(both?.vendor == .gemini && both?.key == Secret("g") && both?.model == "m")
        let own = try await load(["OPENAI_BASE_URL": "http://127.0.0.1:9/v1/", "OPENAI_MODEL": "local"]).model
        #expect(own?.vendor == .openAI && own?.key == Secret("") && own?.baseURL == "http://127.0.0.1:9/v1")
        #expect(own?.shownName == "the language model local")
    }

    @Test("Keys do not show when settings are printed")
    func secrets() async throws {
        let settings = try await load(["APIFY_TOKEN": "hunter2", "GEMINI_API_KEY": "hunter2", "ADMIN_TOKEN": "hunter2"])
        var dumped = ""
        dump(settings, to: &dumped)
        #expect(!"\(settings)".contains("hunter2") && !dumped.contains("hunter2"))
    }
}
