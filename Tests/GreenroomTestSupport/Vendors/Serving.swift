import Logging
import ServiceLifecycle

/// Runs a server while a body uses it, and ends it as a signal would. A server that is only cancelled trips over a
/// connection that comes in that moment (swift-nio 2.101: "Deinited NIOAsyncWriter without calling finish()").
func serving<Result: Sendable>(
    _ server: some Service, failed: @escaping @Sendable (any Error) -> Void,
    _ use: @Sendable () async throws -> Result, letGo: @Sendable () -> Void
) async throws -> Result {
    var quiet = Logger(label: "serving")
    quiet.logLevel = .critical
    var configuration = ServiceGroupConfiguration(services: [.init(service: server)], logger: quiet)
    configuration.maximumGracefulShutdownDuration = .seconds(2)
    configuration.maximumCancellationDuration = .seconds(1)
    let group = ServiceGroup(configuration: configuration)
    let running = Task {
        do { try await group.run() } catch { failed(error) }
    }
    let result: Swift.Result<Result, any Error>
    do {
        result = .success(try await use())
    } catch {
        result = .failure(error)
    }
    // Whoever is kept waiting would hold the server up.
    letGo()
    await group.triggerGracefulShutdown()
    await running.value
    return try result.get()
}
