import ArgumentParser
import Bootstrap
import Foundation
import InterviewCore
import Interviewing
import Logging
import Ports

/// `greenroom chat`
struct Chat: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "An interview in the terminal.",
        discussion: """
            Answers are lines of standard input. The interview is kept in memory and gone afterwards; when it is \
            completed, the media kit is printed as Markdown.
            """)

    @Option(help: "A profile to read first: a file, or an address.")
    var profile: String?

    func run() async throws {
        try await reportingFailures {
            startLogging(level: .critical, format: .text)
            var settings = try await Settings.load(
                flags: [:], environment: ProcessInfo.processInfo.environment, file: nil)
            settings.database = .memory
            let greenroom = try Greenroom(settings, logger: Logger(label: "greenroom"))
            let upload = try profile.map(Self.upload)
            try await ChatSession(greenroom: greenroom, interviews: greenroom.interviews).run(sharing: upload)
        }
    }

    private static func upload(_ source: String) throws -> ProfileUpload {
        if Profile.isAddress(source) { return .url(source) }
        let name = source == "-" ? nil : URL(fileURLWithPath: source).lastPathComponent
        return .file(try Profile.bytes(of: source), type: nil, name: name)
    }
}
