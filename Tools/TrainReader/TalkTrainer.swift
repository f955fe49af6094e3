import Foundation
import Understanding

/// Logistic regression by stochastic gradient descent with AdaGrad: the same examples in the same order give the same
/// weights.
struct TalkTrainer {
    var rounds = 8
    var rate = 0.2
    /// How much large weights cost.
    var decay = 1e-5

    func train(_ examples: [TalkExample]) -> TalkModel {
        var weights = [Double](repeating: 0, count: TalkModel.slotCount)
        var squares = [Double](repeating: 1e-8, count: TalkModel.slotCount)
        var bias = 0.0
        var biasSquare = 1e-8
        var generator = Shuffler()
        var order = Array(examples.indices)
        for _ in 0..<rounds {
            order.shuffle(using: &generator)
            for index in order {
                let example = examples[index]
                let slots = example.hashes.map(TalkModel.slot)
                let value = 1 / Double(slots.count).squareRoot()
                let sum = slots.reduce(bias) { $0 + weights[$1] * value }
                let error = 1 / (1 + exp(-sum)) - (example.isTalk ? 1 : 0)
                for slot in slots {
                    let gradient = error * value + decay * weights[slot]
                    squares[slot] += gradient * gradient
                    weights[slot] -= rate * gradient / squares[slot].squareRoot()
                }
                biasSquare += error * error
                bias -= rate * error / biasSquare.squareRoot()
            }
        }
        return TalkModel(CompactWeights(weights + [bias]))
    }
}

/// SplitMix64 from a fixed beginning.
struct Shuffler: RandomNumberGenerator {
    private var state: UInt64 = 20_261_127
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
