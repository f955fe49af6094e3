import Logging
import ServiceLifecycle
import UnixSignals

/// Runs services until SIGTERM or SIGINT, then lets them finish what they do, for 8 s at the most: the promise is to
/// be gone within 10.
package func runUntilStopped(
    _ services: [ServiceGroupConfiguration.ServiceConfiguration], logger: Logger
) async throws {
    var configuration = ServiceGroupConfiguration(
        services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(8)
    configuration.maximumCancellationDuration = .seconds(5)
    try await ServiceGroup(configuration: configuration).run()
}
