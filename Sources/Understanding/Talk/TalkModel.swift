import Foundation
import InterviewCore

/// A linear model that tells talk, which is said beside an answer or in its place, from what is worth keeping. It knows
/// the words of six languages from `Tests/UnderstandingTests/Fixtures/talk*.jsonl`; `swift run -c release TrainReader` makes its
/// weights anew. Whole numbers throughout, so that the same sentence weighs the same on every machine.
package struct TalkModel: Sendable {
    /// By slot, -127…127.
    package let weights: [Int8]
    /// What a weight of one stands for.
    package let scale: Double
    package let bias: Double

    /// - Parameter weights: as many as there are slots.
    package init(weights: [Int8], scale: Double, bias: Double) {
        self.weights = weights
        self.scale = scale
        self.bias = bias
    }

    /// The model that the product goes by.
    package static let trained: TalkModel = {
        let bytes = Data(base64Encoded: trainedWeights, options: .ignoreUnknownCharacters) ?? Data()
        return TalkModel(weights: bytes.map { Int8(bitPattern: $0) }, scale: trainedScale, bias: trainedBias)
    }()

    /// How sure it is that a stretch is talk, 0…1; 0 where there is nothing to go by.
    package func probability(of tokens: Range<Int>, in message: MessageText, asked: Field) -> Double {
        probability(ofSlots: TalkFeatures.slots(of: tokens, in: message, asked: asked))
    }

    /// The same for a stretch whose slots are known.
    package func probability(ofSlots slots: [Int]) -> Double {
        guard !slots.isEmpty, weights.count == TalkFeatures.slotCount else { return 0 }
        let sum = slots.reduce(0) { $0 + Int(weights[$1]) }
        return 1 / (1 + exp(-(bias + Double(sum) * scale / Double(slots.count).squareRoot())))
    }
}
