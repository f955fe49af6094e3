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
    /// What this installation can do, and with whose help.
    package let abilities: Abilities
    private let worker: ProfileWorker
    private let assistant: TurnAssistant?
    private let logger: Logger

    /// Opens the database and wires the parts. Nothing runs yet.
    ///
    /// - Parameter clock: what interviews take for now.
    /// - Throws: `StoreError` where the database cannot be opened.
    package init(_ settings: Settings, clock: WallClock = .system, logger: Logger) throws {
        self.logger = logger
        switch settings.database {
        case .memory: store = InMemoryStore()
        case .sqlite(let path): store = try SQLiteStore.open(at: path)
        }
        notifier = InProcessNotifier()
        source = ProfileSource(
            readFile: Self.readFile, runs: settings.apify?.runs, readPage: settings.readsPages ? Self.readPage : nil)
        abilities = Abilities(settings)
        let model = settings.model?.languageModel(logger: logger)
        assistant = settings.turnAssistant(asking: model, clock: clock, logger: logger)
        interviews = Interviews(
            store: store, sharing: store, notifier: notifier, clock: clock, identifiers: .system, abilities: abilities,
            limits: InterviewLimits(settings), assistant: assistant, logger: logger)
        worker = ProfileWorker(
            store: store, notifier: notifier, source: source, analyze: { ProfileAnalysis.facts(of: $0) }, model: model,
            outcomes: .reported(to: interviews), now: clock, limits: WorkerLimits(settings),
            logger: logger)
    }

    private static let readFile: ProfileSource.FileReader = { bytes, type, asOf in
        do throws(ImportFailure) {
            return .success(try await ProfileFileReader().read(bytes, declaredType: type, asOf: asOf))
        } catch {
            return .failure(error)
        }
    }

    private static let readPage: ProfileSource.PageReader = { url, guestName, asOf in
        do throws(ImportFailure) {
            return .success(try await WebsiteReader().read(url, guestName: guestName, asOf: asOf))
        } catch {
            return .failure(error)
        }
    }

    /// Reads one profile for a command, from its bytes.
    package func read(file bytes: [UInt8], asOf: CalendarDate) async -> Result<ImportedProfile, ImportFailure> {
        await source.readFile(bytes, nil, asOf)
    }

    /// Reads one profile for a command, from its canonical address.
    package func read(address: String, kind: ProfileKind) async -> Result<ImportedProfile, AddressUnread> {
        let time = Duration.milliseconds(interviews.limits.profileMilliseconds)
        return await worker.read(address: address, kind: kind, within: time).mapError {
            AddressUnread(reason: $0.reason)
        }
    }

    /// Works on jobs, and has the model read messages, until it is cancelled: for commands that run no services.
    package func work() async {
        await withDiscardingTaskGroup { group in
            group.addTask { try? await worker.run() }
            if let assistant { group.addTask { await assistant.run() } }
        }
    }

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
                cache: .seconds(settings.profileCacheHours * 3600), logger: logger)
            services.append(.init(service: housekeeper, serviceName: "housekeeping"))
        }
        if settings.role.servesWeb {
            let start = ContinuousClock.now
            let parts = ServerParts(
                interviews: interviews, store: store, queue: store, metrics: metrics,
                steadyMilliseconds: { Int64(start.duration(to: .now) / .milliseconds(1)) }, logger: logger)
            let web = try buildApplication(parts, options: ServerOptions(settings), listening: listening)
            services.append(.init(service: web, serviceName: "web"))
            if let assistant {
                services.append(.init(service: AssistantService(assistant: assistant), serviceName: "assistant"))
            }
        }
        return services
    }
}

/// Why a profile could not be read from its address for a command.
package struct AddressUnread: Error, Sendable, Hashable {
    package var reason: ProfileFailure
}

/// Has the model read messages for as long as the server runs.
private struct AssistantService: Service {
    let assistant: TurnAssistant

    func run() async throws { await cancelWhenGracefulShutdown { await assistant.run() } }
}

extension ServerOptions {
    fileprivate init(_ settings: Settings) {
        self.init(
            host: settings.host, port: settings.port, publicOrigin: settings.publicOrigin,
            trustedProxies: settings.trustedProxies, rateLimitPerMinute: settings.rateLimitPerMinute,
            retentionDays: settings.retentionDays, adminToken: settings.adminToken?.revealed,
            embedOrigins: settings.embedOrigins,
            fetcher: Abilities(settings).fetcher, model: Abilities(settings).model)
    }
}
