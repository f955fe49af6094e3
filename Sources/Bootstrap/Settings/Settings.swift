import GreenroomServer
import Logging

/// Everything that can be set, validated once.
package struct Settings: Sendable {
    /// Which parts of Greenroom this process runs.
    package enum Role: String, Sendable, CaseIterable {
        case all, web, worker
        package var servesWeb: Bool { self != .worker }
        package var reads: Bool { self != .web }
    }

    package enum LogFormat: String, Sendable, CaseIterable { case text, json }

    /// `HOST`
    package var host = "127.0.0.1"
    /// `PORT`; 0 takes any free one.
    package var port = 8080
    /// `DATABASE_URL`
    package var database = Database.sqlite(path: "greenroom.db")
    /// `PUBLIC_URL`: scheme and authority.
    package var publicOrigin: String?
    /// `--role`
    package var role = Role.all
    /// `LOG_LEVEL`
    package var logLevel = Logger.Level.info
    /// `LOG_FORMAT`
    package var logFormat = LogFormat.text
    /// `RATE_LIMIT_PER_MINUTE`; 0 is off.
    package var rateLimitPerMinute = 120
    /// `TRUSTED_PROXIES`
    package var trustedProxies = TrustedProxies.none
    /// `PROFILE_TIMEOUT_SECONDS`: what reading one profile may take in all.
    package var profileTimeoutSeconds = 45
    /// `PROFILE_CACHE_HOURS`: how long a fetched profile serves whoever asks for the same address.
    package var profileCacheHours = 24
    /// `ADMIN_TOKEN`: the owner's key to what is only for operators; nil: nobody has one.
    package var adminToken: Secret<String>?
    /// `EMBED_ORIGINS`: whose pages may show the interview in a frame.
    package var embedOrigins: [String] = []
    /// Who fetches profiles; nil without `APIFY_TOKEN`.
    package var apify: ApifyAccount?
    /// The language model; nil where none is set.
    package var model: ModelAccount?
    /// `MODEL_TIMEOUT_SECONDS`: for what a model does with one profile.
    package var modelTimeoutSeconds = 15
    /// `MODEL_TURN_BUDGET_MS`: how long a turn waits for a model's help; 0: not at all.
    package var modelTurnBudgetMilliseconds = 1500
    /// `RETENTION_DAYS`: how long after its newest event an interview is erased; nil (0 too): kept until erased.
    package var retentionDays: Int?

    package init() {}
}
