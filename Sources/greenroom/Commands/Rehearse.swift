import ArgumentParser
import Bootstrap
import Foundation
import Rehearsal

/// `greenroom rehearse`
struct Rehearse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Plays invented guests through whole interviews and prints the metrics of success.",
        discussion: """
            DIR holds a JSON file for each persona, and their profiles; --guests makes up more. Nothing is fetched and no \
            model is asked.
            """)

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "Play the arm without a profile only.")
    var noProfile = false

    @Option(help: "Make up so many guests and play them, too.")
    var guests = 0

    @Option(help: "What the guests are made up from: the same seed gives the same guests.")
    var seed: UInt64 = 1

    @Option(help: "Write a report as one HTML file.")
    var html: String?

    @Flag(help: "Fail when a bar is missed.")
    var check = false

    @Argument(help: "A folder of personas.")
    var directory: String?

    private static let maximumGuests = 100_000

    func validate() throws {
        guard directory != nil || guests > 0 else { throw ValidationError("Give a folder of personas, or --guests.") }
        guard (0...Self.maximumGuests).contains(guests) else {
            throw ValidationError("--guests is a number up to \(Self.maximumGuests).")
        }
    }

    func run() async throws {
        try await reportingFailures {
            let rehearsals = Rehearsals(width: ProcessInfo.processInfo.activeProcessorCount) {
                try Greenroom.rehearsalHouse()
            }
            let personas = try PersonaFolder.cast(in: directory)
            let begin = ProcessorTime.now
            let arms: [Arm] = noProfile ? [.without] : Arm.allCases
            let played = try await rehearsals.play(personas, arms: arms)
            let made = try await rehearsals.playOnce(GuestGenerator(seed: seed).cast(guests), arms: arms)
            var season = Season(
                personas: directory == nil ? nil : RehearsalReport(scores: played.map(\.score)),
                guests: guests == 0 ? nil : RehearsalReport(scores: made.map(\.score), areGenerated: true), seed: seed)
            let turns = (played + made).reduce(0) { $0 + $1.score.guestMessages }
            season.turnProcessorMilliseconds = (ProcessorTime.now - begin) / Double(max(1, turns))
            if let html { try write(HTMLReport(season: season, personas: played, guests: made).page, to: html) }
            Output.line(json ? season.json : season.table)
            try judge(season)
        }
    }

    private func judge(_ season: Season) throws {
        if season.unfinished > 0 { throw Failure("\(season.unfinished) rehearsals did not end in a kit") }
        let missed = season.missedBars
        if check, !missed.isEmpty {
            throw Failure("a bar is missed: " + missed.map(\.name).joined(separator: "; "))
        }
    }

    private func write(_ page: String, to path: String) throws {
        do {
            try Data(page.utf8).write(to: URL(fileURLWithPath: path))
        } catch {
            throw Failure("\(path) cannot be written; give a file in a folder that is there")
        }
    }
}
