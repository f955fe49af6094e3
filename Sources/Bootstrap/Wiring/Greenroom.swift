import GreenroomServer
import InterviewCore
import Interviewing
import Logging
import Ports
import Profiles
import ProfileSources
import ServiceLifecycle
import StoreSQLite
import Workers

/// Everything wired together: the only place that names concrete adapters.
package struct Greenroom: Sendable {
    package let interviews: Interviews
    package let store: any Store
    package let notifier: any Notifier
    package let source: ProfileSource
    private let worker: ProfileWorker
    private let logger: Logger

    /// Opens the database and wires the parts. Nothing runs yet.
    ///
    /// - Throws: `StoreError` where the database cannot be opened.
    package init(_ settings: Settings, logger: Logger) throws {
        self.logger = logger
        switch settings.database {
        case .memory: store = InMemoryStore()
        case .sqlite(let path): store = try SQLiteStore.open(at: path)
        }
        notifier = InProcessNotifier()
        source = Self.fileSource
        var limits = InterviewLimits()
        limits.profileMilliseconds = Int64(settings.profileTimeoutSeconds) * 1000
        interviews = Interviews(
            store: store, notifier: notifier, clock: .system, identifiers: .system,
            abilities: Abilities(), limits: limits,
            logger: logger)
        worker = ProfileWorker(
            store: store, notifier: notifier, source: source, analyze: { ProfileAnalysis.facts(of: $0) },
            outcomes: .reported(to: interviews), now: .system, logger: logger)
    }

    /// Files are read here; addresses are not, for no fetcher is configured.
    package static let fileSource = ProfileSource(
        readFile: { bytes, type, asOf in
            do throws(ImportFailure) {
                return .success(try await ProfileFileReader().read(bytes, declaredType: type, asOf: asOf))
            } catch {
                return .failure(error)
            }
        })

    /// Does every job that waits, one after another: for commands that run no services.
    package func finishJobs() async { await worker.drain() }

    /// What a process of this role runs until it is stopped.
    ///
    /// - Parameter listening: called with the port once requests are taken.
    package func services(
        _ settings: Settings, metrics: PrometheusMetrics, listening: @escaping @Sendable (_ port: Int) async -> Void
    ) throws -> [ServiceGroupConfiguration.ServiceConfiguration] {
        // Named, for the log would print them whole otherwise.
        var services: [ServiceGroupConfiguration.ServiceConfiguration] = []
        if settings.role.reads {
            services.append(.init(service: worker, serviceName: "profiles"))
            let housekeeper = Housekeeper(
                store: store, ledger: store, notifier: notifier, now: .system, retentionDays: settings.retentionDays,
                logger: logger)
            services.append(.init(service: housekeeper, serviceName: "housekeeping"))
        }
        if settings.role.servesWeb {
            let start = ContinuousClock.now
            let parts = ServerParts(
                interviews: interviews, store: store, queue: store, metrics: metrics,
                steadyMilliseconds: { Int64(start.duration(to: .now) / .milliseconds(1)) }, logger: logger)
            let web = try buildApplication(parts, options: ServerOptions(settings), listening: listening)
            services.append(.init(service: web, serviceName: "web"))
        }
        return services
    }
}

extension ServerOptions {
    fileprivate init(_ settings: Settings) {
        self.init(
            host: settings.host, port: settings.port, publicOrigin: settings.publicOrigin,
            trustedProxies: settings.trustedProxies, rateLimitPerMinute: settings.rateLimitPerMinute,
            retentionDays: settings.retentionDays, adminToken: settings.adminToken?.revealed)
    }
}
