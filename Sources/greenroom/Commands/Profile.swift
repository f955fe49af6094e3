import ArgumentParser
import Bootstrap
import Foundation
import InterviewCore
import Interviewing
import Logging
import Interviewing
import Ports
import Profiles

/// `greenroom profile`
struct Profile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads a profile and shows what it says.",
        discussion: """
            FILE is LinkedIn's "Save to PDF" or data archive (ZIP), a JSON Resume, an actor's JSON, or text; - reads \
            standard input. What is no profile ends with exit code 1.
            """)

    @Flag(help: "Print JSON: kind, document, fields with their evidence, unplaced lines, report.")
    var json = false

    @Option(help: "The day that \"present\" means, as YYYY-MM-DD (today).")
    var asOf: String?

    @Argument(help: "A file, an address, or - for standard input.")
    var source: String

    /// As for uploads.
    private static let maximumBytes = 20 << 20

    func run() async throws {
        try await reportingFailures {
            let day = try Self.day(asOf)
            let preview = ProfilePreview(try await Self.read(source, asOf: day), asOf: day)
            Output.line(json ? preview.json : preview.plain)
        }
    }

    /// Reads a profile from a file, an address or standard input.
    static func read(_ source: String, asOf: CalendarDate) async throws -> ImportedProfile {
        var settings = try await Settings.load(
            flags: [:], environment: ProcessInfo.processInfo.environment, file: nil)
        settings.database = .memory
        startLogging(level: .critical, format: .text)
        let greenroom = try Greenroom(settings, logger: Logger(label: "greenroom"))
        guard isAddress(source) else {
            switch await greenroom.read(file: try bytes(of: source), asOf: asOf) {
            case .success(let profile): return profile
            case .failure(let failure): throw Failure("\(source): \(failure.text)")
            }
        }
        guard let address = Interviews.profileAddress(source) else {
            throw Failure("\(source): not_a_profile: give an address such as https://www.linkedin.com/in/your-name")
        }
        guard settings.apify != nil else {
            throw Failure(
                "not_configured: set APIFY_TOKEN to read addresses, or save the profile as a file and give that")
        }
        switch await greenroom.read(address: address, kind: .linkedinURL) {
        case .success(let profile): return profile
        case .failure(let failure): throw Failure("\(source): \(failure.reason.rawValue): \(failure.text)")
        }
    }

    static func isAddress(_ source: String) -> Bool {
        let lower = source.lowercased()
        return lower.hasPrefix("https://") || lower.hasPrefix("http://")
            || ((lower.hasPrefix("www.") || lower.contains("linkedin.com/"))
                && !FileManager.default.fileExists(atPath: source))
    }

    static func bytes(of source: String) throws -> [UInt8] {
        let bytes: [UInt8]?
        if source == "-" {
            bytes = try StandardInput.all(upTo: maximumBytes)
        } else {
            guard let file = FileHandle(forReadingAtPath: source),
                let data = try? file.read(upToCount: maximumBytes + 1) ?? Data()
            else { throw Failure("\(source) cannot be read; check the path and its permissions") }
            bytes = data.count > maximumBytes ? nil : [UInt8](data)
        }
        guard let bytes else { throw Failure("\(source) is larger than 20 MB; give a smaller file") }
        return bytes
    }

    static func day(_ text: String?) throws -> CalendarDate {
        guard let text else { return WallClock.system.now().day }
        guard let day = CalendarDate(text) else {
            throw ValidationError("--as-of takes a day such as 2026-11-22")
        }
        return day
    }
}

extension ImportFailure {
    /// What is wrong, and what to do.
    var text: String {
        switch self {
        case .notAProfile: "not_a_profile: no profile is in it; give LinkedIn's PDF or archive, a JSON Resume or a CV"
        case .unreadable: "unreadable: it is damaged, protected, or holds pictures only; save it again as text"
        case .tooLarge: "too_large: it unpacks to more than is read; give a smaller one"
        case .notFound: "not_found: there is no such profile; check the address"
        case .isPrivate: "private: it is not public; save it as a file and give that"
        case .timeout: "timeout: reading it took too long; try again"
        case .unavailable: "unavailable: what reads it does not answer; check that poppler-utils is installed"
        }
    }
}

extension AddressUnread {
    /// What is wrong, and what to do.
    fileprivate var text: String {
        switch reason {
        case .isPrivate: "it is not public; save it as a file and give that"
        case .notFound: "there is no such profile; check the address"
        case .rateLimited: "too much is asked of the vendor; try again later"
        case .timeout: "it took too long; try again"
        default: "the vendor does not answer; see greenroom doctor"
        }
    }
}
