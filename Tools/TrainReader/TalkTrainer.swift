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
        var model = AdaGrad(count: TalkModel.slotCount, rate: rate, decay: decay)
        var bias = AdaGrad(count: 1, rate: rate, decay: 0)
        var generator = Shuffler()
        var order = Array(examples.indices)
        for _ in 0..<rounds {
            order.shuffle(using: &generator)
            for index in order {
                let example = examples[index]
                let slots = example.hashes.map(TalkModel.slot)
                let value = 1 / Double(slots.count).squareRoot()
                let sum = slots.reduce(bias.weights[0]) { $0 + model.weights[$1] * value }
                let error = 1 / (1 + exp(-sum)) - (example.isTalk ? 1 : 0)
                for slot in slots { model.step(slot, error * value) }
                bias.step(0, error)
            }
        }
        return TalkModel(CompactWeights(model.weights + bias.weights))
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
