import Foundation
import InterviewCore

/// A linear model that tells what is said beside an answer or in its place from the answer itself. It knows the sentences
/// of marked messages in six languages; `swift run -c release TrainReader` makes its weights anew. Whole numbers
/// throughout, so that the same sentence weighs the same on every machine.
package struct TalkModel: Sendable {
    /// 128 kB of weights, and one for the bias.
    package static let slotCount = 1 << 17

    package let weights: CompactWeights

    package init(_ weights: CompactWeights) {
        self.weights = weights
    }

    /// The model that the product goes by; nil where it has not been trained.
    package static let trained = CompactWeights(file: "talk.weights", count: slotCount + 1).map { TalkModel($0) }

    package static func slot(_ hash: UInt32) -> Int { Int(hash & UInt32(slotCount - 1)) }

    /// How sure the trained model is that a stretch is no part of an answer, 0…1; 0 where there is nothing to go by.
    package static func probability(of tokens: Range<Int>, in message: MessageText, asked: Field) -> Double {
        trained?.probability(ofHashes: TalkFeatures.hashes(of: tokens, in: message, asked: asked)) ?? 0
    }

    /// The same for a stretch whose hashes are known.
    package func probability(ofHashes hashes: [UInt32]) -> Double {
        guard !hashes.isEmpty else { return 0 }
        let sum = hashes.reduce(0) { $0 + weights[Self.slot($1)] }
        let score = Double(sum) / Double(hashes.count).squareRoot() + Double(weights[Self.slotCount])
        return 1 / (1 + exp(-score * weights.unit))
    }
}
