import ArgumentParser
import Bootstrap
import Foundation
import InterviewCore
import Logging
import Ports

/// `greenroom replay`
struct Replay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints an interview's log, with why each question was chosen or held.")

    @Option(help: "Where interviews are kept (sqlite:greenroom.db).")
    var databaseURL: String?

    @Flag(help: "Print the events as JSON, a line each.")
    var json = false

    @Argument(help: "The interview's id.")
    var id: String

    private static let page = 500

    func run() async throws {
        try await reportingFailures {
            let settings = try await Settings.load(
                flags: ["DATABASE_URL": databaseURL].compactMapValues(\.self),
                environment: ProcessInfo.processInfo.environment, file: nil)
            startLogging(level: .critical, format: .text)
            let store: any Store
            do {
                store = try Greenroom(settings, logger: Logger(label: "greenroom")).store
                try await print(from: store)
            } catch let error as StoreError {
                switch error {
                case .unavailable(let why), .corrupted(let why):
                    throw Failure("\(why). Choose another with --database-url sqlite:FILE.")
                }
            }
        }
    }

    private func print(from store: any Store) async throws {
        var after = 0
        while true {
            let events = try await store.events(of: id, after: after, limit: Self.page)
            if events.isEmpty, after == 0 { throw Failure("there is no interview \(id) in this database") }
            for stored in events {
                if json {
                    Output.line(stored.json)
                } else if let event = try? EventJSON.decode(stored.json) {
                    Output.line(EventLine.text(of: event))
                }
            }
            guard let last = events.last, events.count == Self.page else { return }
            after = last.sequence
        }
    }
}
