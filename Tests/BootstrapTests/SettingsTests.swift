import Foundation
import GreenroomTestSupport
import Logging
import Testing

@testable import Bootstrap

@Suite("Settings")
struct SettingsTests {
    private func load(
        flags: [String: String] = [:], environment: [String: String] = [:], file: String? = nil
    ) async throws -> Settings {
        try await Settings.load(flags: flags, environment: environment, file: file)
    }

    @Test("Without anything set, everything has its default")
    func defaults() async throws {
        let settings = try await load()
        #expect(settings.host == "127.0.0.1")
        #expect(settings.port == 8080)
        #expect(settings.database == .sqlite(path: "greenroom.db"))
        #expect(settings.rateLimitPerMinute == 120)
        #expect(settings.role == .all)
        #expect(settings.profileTimeoutSeconds == 45)
        #expect(settings.retentionDays == nil)
    }

    @Test("Flags win over the environment, that over the file, that over the defaults")
    func order() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let file = folder.path(of: "settings.yaml")
        try "port: 1003\nhost: file.example\nLOG_LEVEL: debug\n".write(toFile: file, atomically: true, encoding: .utf8)
        let settings = try await load(
            flags: ["PORT": "1001"], environment: ["PORT": "1002", "HOST": "environment.example"], file: file)
        #expect(settings.port == 1001)
        #expect(settings.host == "environment.example")
        #expect(settings.logLevel == .debug)
    }

    @Test(
        "A file may name a variable in any of the usual ways",
        arguments: [
            ("a.yaml", "DATABASE_URL: sqlite:x.db\nRATE_LIMIT_PER_MINUTE: 7\n"),
            ("a.yml", "database_url: sqlite:x.db\nrate_limit_per_minute: '7'\n"),
            ("a.yaml", "database:\n  url: sqlite:x.db\nrate:\n  limit:\n    per:\n      minute: 7\n"),
            ("a.json", #"{"DATABASE_URL": "sqlite:x.db", "RATE_LIMIT_PER_MINUTE": 7}"#),
            ("a.json", #"{"database": {"url": "sqlite:x.db"}, "rate_limit_per_minute": "7"}"#),
        ])
    func files(name: String, text: String) async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try text.write(toFile: folder.path(of: name), atomically: true, encoding: .utf8)
        let settings = try await load(file: folder.path(of: name))
        #expect(settings.database == .sqlite(path: "x.db"))
        #expect(settings.rateLimitPerMinute == 7)
    }

    @Test(
        "A value that cannot be parsed stops the start, naming the variable and not the value",
        arguments: [
            ("PORT", "eighty"), ("PORT", "-1"), ("PORT", "65536"), ("PORT", "80.5"), ("LOG_LEVEL", "loud"),
            ("LOG_FORMAT", "xml"), ("DATABASE_URL", "mysql://root:hunter2@db"),
            ("DATABASE_URL", "postgres://root:hunter2@db"), ("DATABASE_URL", "sqlite:"),
            ("PUBLIC_URL", "greenroom.example"), ("PUBLIC_URL", "https://a.example/path"),
            ("RATE_LIMIT_PER_MINUTE", "many"), ("TRUSTED_PROXIES", "10.0.0.0/99"), ("PROFILE_TIMEOUT_SECONDS", "0"),
            ("RETENTION_DAYS", "-1"), ("ROLE", "cook"), ("ADMIN_TOKEN", "hunter2 and more"),
            ("APIFY_TOKEN", "hunter2\n"), ("MODEL_TIMEOUT_SECONDS", "soon"), ("MODEL_TURN_BUDGET_MS", "-1"),
            ("EMBED_ORIGINS", "show.example"), ("EMBED_ORIGINS", "https://a.example,https://b.example/path"),
            ("EMBED_ORIGINS", "https://*.example"), ("EMBED_ORIGINS", "https://a.example; script-src *"),
            ("PROFILE_CACHE_HOURS", "1.5"), ("GEMINI_API_KEY", "hunter2\u{e9}"), ("OPENAI_BASE_URL", "hunter2.example"),
        ])
    func malformed(variable: String, value: String) async throws {
        let error = await #expect(throws: SettingsError.self) { try await load(environment: [variable: value]) }
        #expect(error?.problems.count == 1)
        #expect(error?.description.hasPrefix("\(variable): ") == true)
        #expect(error?.description.contains("hunter2") == false)
        #expect(error?.description.contains("\n") == false)
    }

    @Test(
        "Interviews are kept for some days, or with 0 until they are erased",
        arguments: [("30", 30), ("36500", 36_500), ("0", nil), ("", nil)] as [(String, Int?)])
    func retention(text: String, days: Int?) async throws {
        #expect(try await load(environment: ["RETENTION_DAYS": text]).retentionDays == days)
    }

    @Test("All problems are told together")
    func together() async throws {
        let environment = ["PORT": "x", "LOG_LEVEL": "y", "TRUSTED_PROXIES": "z"]
        let error = await #expect(throws: SettingsError.self) { try await load(environment: environment) }
        #expect(error?.problems.count == 3)
    }

    @Test("A file that is missing or broken stops the start without quoting it")
    func brokenFile() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let file = folder.path(of: "broken.json")
        try #"{"ADMIN_TOKEN": "hunter2", "#.write(toFile: file, atomically: true, encoding: .utf8)
        for path in [file, folder.path(of: "absent.yaml")] {
            let error = await #expect(throws: SettingsError.self) { try await load(file: path) }
            #expect(error?.description.hasPrefix("--config: ") == true)
            #expect(error?.description.contains("hunter2") == false)
        }
    }

    @Test(
        "A database's address is read in its usual forms",
        arguments: [
            ("sqlite:greenroom.db", .sqlite(path: "greenroom.db")), ("sqlite:/abs/a.db", .sqlite(path: "/abs/a.db")),
            ("sqlite:///abs/a.db", .sqlite(path: "/abs/a.db")), ("SQLITE:a.db", .sqlite(path: "a.db")),
            ("sqlite::memory:", .memory),
        ] as [(String, Database)])
    func databases(url: String, database: Database) throws {
        #expect(try Database.parse(url).get() == database)
    }

    @Test("Sites that may show the interview are origins, each once")
    func embedding() async throws {
        #expect(try await load().embedOrigins.isEmpty)
        let text = "https://Show.example/, http://localhost:3000 https://show.example"
        #expect(
            try await load(environment: ["EMBED_ORIGINS": text]).embedOrigins
                == ["https://show.example", "http://localhost:3000"])
    }

    @Test("An address for guests is its scheme and authority")
    func publicAddress() async throws {
        #expect(
            try await load(environment: ["PUBLIC_URL": "https://Room.example:8443/"]).publicOrigin
                == "https://room.example:8443")
    }

    @Test("Empty is as good as absent")
    func empty() async throws {
        #expect(try await load(environment: ["PORT": "", "PUBLIC_URL": ""]).port == 8080)
    }
}
