import Foundation
import Understanding

/// The models of talk, from sentences.
enum TalkTraining {
    private static let folder = "Sources/Understanding/Talk/"

    static func run() throws {
        let fixtures = TrainReader.fixtures
        let examples =
            try TalkExample.load(fixtures + "talk.jsonl") + MarkedMessage.all().flatMap(TalkExample.sentences)
            + TrainReader.corpora.flatMap { try TalkExample.loadCorpus(fixtures + $0) }
        let trainer = Trainer()
        report(examples, judged: trainer.crossJudged(examples))
        try write(source(of: trainer.train(examples)), to: "TalkModel+Weights.swift")
        let sources = sources(of: WishTrainer().train(examples))
        try write(sources.scale, to: "WishModel+Scale.swift")
        try write(sources.first, to: "WishModel+Weights.swift")
        try write(sources.second, to: "WishModel+MoreWeights.swift")
    }

    private static func write(_ source: String, to name: String) throws {
        try source.write(toFile: folder + name, atomically: true, encoding: .utf8)
        print("written: \(folder)\(name)")
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

    private static func source(of model: TalkModel) -> String {
        """
        \(note)
        extension TalkModel {
            static let trainedScale = \(model.scale)
            static let trainedBias = \(model.bias)
            static let trainedWeights = \(literal(base64(model.weights)))
        }

        """
    }

    /// Three files, for one would be long.
    private static func sources(of model: WishModel) -> (scale: String, first: String, second: String) {
        let text = base64(model.weights)
        let half = text.count / 2
        let scale = """
            \(note)
            extension WishModel {
                static let trainedScale = \(model.scale)
                static let trainedBiases = [
                    \(model.biases.map { String($0) }.joined(separator: ",\n        ")),
                ]
            }

            """
        let first = """
            \(note)
            extension WishModel {
                static let trainedWeights = \(literal(String(text.prefix(half))))
            }

            """
        let second = """
            \(note)
            extension WishModel {
                static let trainedWeightsBehind = \(literal(String(text.dropFirst(half))))
            }

            """
        return (scale, first, second)
    }

    private static let note = "// Made by `swift run -c release TrainReader`; not to be edited by hand."

    private static func base64(_ weights: [Int8]) -> String {
        Data(weights.map { UInt8(bitPattern: $0) }).base64EncodedString()
    }

    private static func literal(_ text: String) -> String {
        var lines: [Substring] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            lines.append("        " + rest.prefix(112))
            rest = rest.dropFirst(112)
        }
        return "\"\"\"\n" + lines.joined(separator: "\n") + "\n        \"\"\""
    }
}
