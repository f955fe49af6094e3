import Foundation
import Understanding

/// The models that tell what sentences say, from sentences.
enum TalkTraining {
    static func run() throws {
        let fixtures = TrainReader.fixtures
        let examples =
            try TalkExample.load(fixtures + "talk.jsonl") + MarkedMessage.all().flatMap(TalkExample.sentences)
            + TrainReader.corpora.flatMap { try TalkExample.loadCorpus(fixtures + $0) }
        let isHeld: (Int) -> Bool = { $0.isMultiple(of: 8) }
        let known = examples.indices.filter { !isHeld($0) }.map { examples[$0] }
        let held = examples.indices.filter(isHeld).map { examples[$0] }
        print("\(examples.count) sentences; of one in eight, kept from training:")
        report(held, by: TalkTrainer().train(known))
        report(held, by: KindTrainer().train(known))
        try TrainReader.write(TalkTrainer().train(examples).weights, to: "talk.weights")
        try TrainReader.write(KindTrainer().train(examples).weights, to: "kind.weights")
    }

    private static func report(_ examples: [TalkExample], by model: TalkModel) {
        let content = examples.filter { !$0.isTalk }.map { model.probability(ofHashes: $0.hashes) }
        let talk = examples.filter(\.isTalk).map { model.probability(ofHashes: $0.hashes) }
        for least in [0.7, 0.8, 0.85, 0.9, 0.95] {
            let lost = Double(content.count { $0 >= least }) / Double(max(1, content.count))
            let caught = Double(talk.count { $0 >= least }) / Double(max(1, talk.count))
            print("talk from \(least): \(percent(lost)) of answers lost, \(percent(caught)) of all else caught")
        }
    }

    private static func report(_ examples: [TalkExample], by model: KindModel) {
        let judged = examples.filter { $0.kind != nil && $0.isTalk }.map { example in
            (example.kind, model.kind(ofHashes: example.ownHashes))
        }
        for least in [0.0, 0.6, 0.8] {
            let sure = judged.filter { ($0.1?.probability ?? 0) >= least }
            let right = sure.count { wanted, found in wanted.map { KindModel.kinds[$0] } == found?.0 }
            print("kind from \(least): \(right) of \(sure.count) right, of \(judged.count)")
        }
    }
}
