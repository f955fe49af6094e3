import Foundation
import Understanding

/// Makes the weights of `TalkModel` from the sentences in the tests' fixtures, and tells how well a model judges those
/// that it has not seen.
@main
enum TrainTalk {
    static let fixtures = "Tests/UnderstandingTests/Fixtures/"
    static let weights = "Sources/Understanding/Talk/TalkModel+Weights.swift"

    static func main() throws {
        let corpus = ["corpus.jsonl", "corpus-languages.jsonl", "corpus-intents.jsonl"]
        let examples =
            try TalkExample.load(fixtures + "talk.jsonl") + corpus.flatMap { try TalkExample.loadCorpus(fixtures + $0) }
        let trainer = Trainer()
        report(examples, judged: trainer.crossJudged(examples))
        try source(of: trainer.train(examples)).write(toFile: weights, atomically: true, encoding: .utf8)
        print("written: \(weights)")
    }

    private static func report(_ examples: [TalkExample], judged: [Double]) {
        let content = examples.indices.filter { !examples[$0].isTalk }
        let talk = examples.indices.filter { ["remark", "smalltalk"].contains(examples[$0].label) }
        print("\(examples.count) examples, \(content.count) of them content, \(talk.count) remarks and smalltalk")
        for least in [0.7, 0.8, 0.85, 0.9, 0.95] {
            let lost = Double(content.count { judged[$0] >= least }) / Double(max(1, content.count))
            let caught = Double(talk.count { judged[$0] >= least }) / Double(max(1, talk.count))
            print("from \(least): \(percent(lost)) of content lost, \(percent(caught)) of talk caught")
        }
    }

    private static func percent(_ share: Double) -> String { String(format: "%.1f %%", share * 100) }

    private static func source(of model: TalkModel) -> String {
        let bytes = Data(model.weights.map { UInt8(bitPattern: $0) })
        var text = ""
        var rest = Substring(bytes.base64EncodedString())
        while !rest.isEmpty {
            text += "        " + rest.prefix(108) + "\n"
            rest = rest.dropFirst(108)
        }
        return """
            // Made by `swift run -c release TrainTalk`; not to be edited by hand.
            extension TalkModel {
                static let trainedScale = \(model.scale)
                static let trainedBias = \(model.bias)
                static let trainedWeights = \"""
            \(text)        \"""
            }

            """
    }
}
