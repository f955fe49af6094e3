import Foundation
import InterviewCore
import Understanding

/// Makes the weights of the models in `Understanding` from the tests' fixtures, and tells how well models judge what
/// they have not seen.
@main
enum TrainReader {
    static let fixtures = "Tests/UnderstandingTests/Fixtures/"
    static let corpora = ["corpus.jsonl", "corpus-languages.jsonl", "corpus-intents.jsonl"]

    /// `TrainReader` makes all; with `talk` or `revision` only those.
    static func main() throws {
        let parts = CommandLine.arguments.dropFirst()
        if parts.isEmpty || parts.contains("talk") { try TalkTraining.run() }
        if parts.isEmpty || parts.contains("revision") { try RevisionTraining.run() }
    }

    static func write(_ weights: CompactWeights, to name: String) throws {
        let path = "Sources/Understanding/Weights/" + name
        try weights.file.write(to: URL(fileURLWithPath: path))
        print("written: \(path)")
    }
}

func percent(_ share: Double) -> String { String(format: "%.1f %%", share * 100) }
