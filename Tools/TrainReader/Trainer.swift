import Foundation
import Understanding

/// Logistic regression by stochastic gradient descent with AdaGrad: the same examples in the same order give the same
/// weights.
struct Trainer {
    var rounds = 8
    var rate = 0.2
    /// How much large weights cost.
    var decay = 1e-5

    func train(_ examples: [TalkExample]) -> TalkModel {
        var weights = [Double](repeating: 0, count: TalkFeatures.slotCount)
        var squares = [Double](repeating: 1e-8, count: TalkFeatures.slotCount)
        var bias = 0.0
        var biasSquare = 1e-8
        var generator = Shuffler()
        var order = Array(examples.indices)
        for _ in 0..<rounds {
            order.shuffle(using: &generator)
            for index in order {
                let example = examples[index]
                let value = 1 / Double(example.slots.count).squareRoot()
                let sum = example.slots.reduce(bias) { $0 + weights[$1] * value }
                let error = 1 / (1 + exp(-sum)) - (example.isTalk ? 1 : 0)
                for slot in example.slots {
                    let gradient = error * value + decay * weights[slot]
                    squares[slot] += gradient * gradient
                    weights[slot] -= rate * gradient / squares[slot].squareRoot()
                }
                biasSquare += error * error
                bias -= rate * error / biasSquare.squareRoot()
            }
        }
        let largest = weights.lazy.map(abs).max() ?? 1
        let scale = largest / 127
        return TalkModel(weights: weights.map { Int8(($0 / scale).rounded()) }, scale: scale, bias: bias)
    }

    /// Every example judged by a model that has not seen its part of them.
    func crossJudged(_ examples: [TalkExample], parts: Int = 8) -> [Double] {
        var result = [Double](repeating: 0, count: examples.count)
        for part in 0..<parts {
            let model = train(examples.indices.filter { $0 % parts != part }.map { examples[$0] })
            for index in examples.indices where index % parts == part {
                result[index] = model.probability(ofSlots: examples[index].slots)
            }
        }
        return result
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
