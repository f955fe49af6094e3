import ArgumentParser
import Bootstrap
import Foundation
import GreenroomServer
import Logging
import Metrics
import Ports

/// `greenroom serve`
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Runs the server.",
        discussion: """
            Flags win over the environment (HOST, PORT, DATABASE_URL …), that over the file, that over the defaults. \
            SIGTERM or Ctrl-C ends it within 10 seconds.
            """)

    @Option(help: "The address to listen at (127.0.0.1).")
    var host: String?

    @Option(help: "The port to listen at (8080); 0 takes a free one.")
    var port: String?

    @Option(help: "Where interviews are kept (sqlite:greenroom.db).")
    var databaseURL: String?

    @Option(help: "What this process does: all, web (no reading of profiles) or worker (no web).")
    var role: String?

    @Option(help: "A YAML or JSON file with settings, named as in the environment.")
    var config: String?

    func run() async throws {
        try await reportingFailures {
            let flags = ["HOST": host, "PORT": port, "DATABASE_URL": databaseURL, "ROLE": role].compactMapValues(\.self)
            let settings = try await Settings.load(
                flags: flags, environment: ProcessInfo.processInfo.environment, file: config)
            startLogging(level: settings.logLevel, format: settings.logFormat)
            let metrics = PrometheusMetrics()
            MetricsSystem.bootstrap(metrics)
            let logger = Logger(label: "greenroom")
            let greenroom: Greenroom
            do {
                greenroom = try Greenroom(settings, logger: logger)
            } catch let error as StoreError {
                throw Failure(Self.text(of: error))
            }
            let services = try greenroom.services(settings, metrics: metrics) { port in
                Output.line("Greenroom listens on http://\(Self.authority(settings.host, port))")
            }
            if !settings.role.servesWeb { Output.line("Greenroom reads profiles; it serves no pages (role worker)") }
            do {
                try await runUntilStopped(services, logger: logger)
            } catch {
                throw Failure(
                    "cannot listen on \(Self.authority(settings.host, settings.port)): \(error). "
                        + "Stop what is there, or choose another with --port.")
            }
        }
    }

    private static func text(of error: StoreError) -> String {
        switch error {
        case .unavailable(let why), .corrupted(let why): "\(why). Choose another with --database-url sqlite:FILE."
        }
    }

    /// An IPv6 address is written in brackets; who listens everywhere is reached here, too.
    private static func authority(_ host: String, _ port: Int) -> String {
        let shown = host == "0.0.0.0" || host == "::" ? "localhost" : host
        return (shown.contains(":") ? "[\(shown)]" : shown) + ":\(port)"
    }
}
