import Foundation
import InterviewCore

/// Which wish a message holds that is no answer, where no phrase tells: a linear model for each, of the features by
/// which talk is told. `swift run -c release TrainReader` makes its weights.
package struct WishModel: Sendable {
    /// What a message may want; `smalltalk` for nothing.
    package static let kinds: [Intent] = [
        .smalltalk, .skip, .none, .refuse, .back, .undo, .correct, .remove, .repeat, .recap, .why, .howLong, .whatNext,
        .example, .question, .finish, .cancel, .handover, .source, .alreadySaid,
    ]
    package static let slotCount = 1 << 12

    /// For every slot one weight of each kind, -127…127.
    package let weights: [Int8]
    /// What a weight of one stands for.
    package let scale: Double
    /// Of each kind.
    package let biases: [Double]

    /// - Parameter weights: as many as there are slots, times the kinds.
    package init(weights: [Int8], scale: Double, biases: [Double]) {
        self.weights = weights
        self.scale = scale
        self.biases = biases
    }

    /// The model that the product goes by.
    package static let trained: WishModel = {
        let text = trainedWeights + trainedWeightsBehind
        let bytes = Data(base64Encoded: text, options: .ignoreUnknownCharacters) ?? Data()
        return WishModel(
            weights: bytes.map { Int8(bitPattern: $0) }, scale: trainedScale, biases: trainedBiases)
    }()

    /// The likeliest kind of a stretch that is talk, and how sure that is, 0…1; nil where there is nothing to go by.
    package func kind(of tokens: Range<Int>, in message: MessageText, asked: Field) -> (Intent, probability: Double)? {
        kind(ofSlots: TalkFeatures.slots(of: tokens, in: message, asked: asked))
    }

    /// The same for a stretch whose slots are known.
    package func kind(ofSlots slots: [Int]) -> (Intent, probability: Double)? {
        let count = Self.kinds.count
        guard !slots.isEmpty, weights.count == Self.slotCount * count, biases.count == count else { return nil }
        var sums = [Int](repeating: 0, count: count)
        for slot in slots {
            let start = (slot & (Self.slotCount - 1)) * count
            for kind in 0..<count { sums[kind] += Int(weights[start + kind]) }
        }
        let root = Double(slots.count).squareRoot()
        let scores = sums.indices.map { biases[$0] + Double(sums[$0]) * scale / root }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
        let total = scores.reduce(0) { $0 + exp($1 - scores[best]) }
        return (Self.kinds[best], 1 / total)
    }
}
