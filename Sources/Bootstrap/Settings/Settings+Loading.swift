import Configuration
import Foundation
import GreenroomServer
import Logging
import SystemPackage

extension Settings {
    /// Reads the settings: flags over the environment over a file over defaults.
    ///
    /// - Parameters:
    ///   - flags: values given on the command line, by variable name.
    ///   - environment: the process's environment.
    ///   - file: a YAML or JSON file (by its ending; anything but `.json` is YAML).
    /// - Throws: `SettingsError` with all problems together.
    package static func load(
        flags: [String: String], environment: [String: String], file: String?
    ) async throws -> Settings {
        var providers: [any ConfigProvider] = [
            InMemoryProvider(
                name: "flags",
                values: Dictionary(
                    uniqueKeysWithValues: flags.map { name, value in
                        (AbsoluteConfigKey([name]), ConfigValue(.string(value), isSecret: false))
                    })),
            EnvironmentVariablesProvider(environmentVariables: environment),
        ]
        if let file { providers.append(try await fileProvider(file)) }
        // Each provider is asked for all spellings before the next one is.
        let readers = providers.map { ConfigReader(provider: $0) }
        return try Settings(readers: readers)
    }

    private static func fileProvider(_ path: String) async throws -> any ConfigProvider {
        do {
            if path.lowercased().hasSuffix(".json") {
                return try await FileProvider<JSONSnapshot>(filePath: FilePath(path))
            }
            return try await FileProvider<YAMLSnapshot>(filePath: FilePath(path))
        } catch {
            // The library's text may quote the file, which holds secrets.
            throw SettingsError(["--config: \(path) is missing or is not valid YAML or JSON."])
        }
    }

    private init(readers: [ConfigReader]) throws {
        var reader = SettingsReader(readers: readers)
        reader.integer("PORT", in: 0...65_535, into: &port)
        reader.database(into: &database)
        reader.origin("PUBLIC_URL", into: &publicOrigin)
        reader.choice("ROLE", into: &role)
        reader.choice("LOG_LEVEL", into: &logLevel)
        reader.choice("LOG_FORMAT", into: &logFormat)
        reader.integer("RATE_LIMIT_PER_MINUTE", in: 0...1_000_000, into: &rateLimitPerMinute)
        reader.proxies("TRUSTED_PROXIES", into: &trustedProxies)
        reader.integer("PROFILE_TIMEOUT_SECONDS", in: 1...3600, into: &profileTimeoutSeconds)
        reader.integer("PROFILE_CACHE_HOURS", in: 0...8760, into: &profileCacheHours)
        reader.integer("MODEL_TIMEOUT_SECONDS", in: 1...3600, into: &modelTimeoutSeconds)
        reader.integer("MODEL_TURN_BUDGET_MS", in: 0...60_000, into: &modelTurnBudgetMilliseconds)
        reader.origins("EMBED_ORIGINS", into: &embedOrigins)
        adminToken = reader.secret("ADMIN_TOKEN")
        apify = reader.apify()
        model = reader.model()
        reader.optionalInteger("RETENTION_DAYS", in: 0...36_500, into: &retentionDays)
        if retentionDays == 0 { retentionDays = nil }
        if let host = reader.text("HOST") { self.host = host }
        guard reader.problems.isEmpty else { throw SettingsError(reader.problems) }
    }
}
