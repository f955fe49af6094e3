import ArgumentParser
import Bootstrap
import Foundation
import Logging

/// `greenroom doctor`
struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks configuration, database and the outside services.",
        discussion: "Ends with exit code 1 where something that is set does not work.")

    @Flag(help: "Print JSON: a list of part, state (ok, off, failed) and text.")
    var json = false

    @Option(help: "A YAML or JSON file with settings, named as in the environment.")
    var config: String?

    func run() async throws {
        try await reportingFailures {
            let settings = try await Settings.load(
                flags: [:], environment: ProcessInfo.processInfo.environment, file: config)
            startLogging(level: .critical, format: .text)
            let findings = await Checkup.examine(settings)
            if json {
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
                Output.line(String(decoding: try encoder.encode(findings), as: UTF8.self))
            } else {
                for finding in findings { Output.line(Self.line(of: finding)) }
            }
            if findings.contains(where: { $0.state == .failed }) { throw ExitCode.failure }
        }
    }

    private static func line(of finding: Finding) -> String {
        let mark =
            switch finding.state {
            case .ok: "ok    "
            case .off: "off   "
            case .failed: "FAILED"
            }
        return "\(mark)  \(finding.part.padding(toLength: 14, withPad: " ", startingAt: 0)) \(finding.text)"
    }
}
