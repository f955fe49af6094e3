import Foundation
import Understanding

/// Multinomial logistic regression over the cuts of each answer, by stochastic gradient descent with AdaGrad.
struct CutTrainer {
    var rounds = 8
    var rate = 0.05
    /// How much large weights cost.
    var decay = 1e-4

    func train(_ examples: [CutExample]) -> CutModel {
        var model = AdaGrad(count: CutModel.slotCount, rate: rate, decay: decay, start: 1e-6)
        var generator = Shuffler()
        var order = Array(examples.indices)
        for _ in 0..<rounds {
            order.shuffle(using: &generator)
            for index in order {
                let example = examples[index]
                let sums = example.cuts.map { $0.reduce(0.0) { $0 + model.weights[Int($1)] } }
                let largest = sums.max() ?? 0
                let shares = sums.map { exp($0 - largest) }
                let total = shares.reduce(0, +)
                for (cut, slots) in example.cuts.enumerated() {
                    let error = shares[cut] / total - (cut == example.right ? 1 : 0)
                    guard abs(error) > 1e-4 else { continue }
                    for slot in slots { model.step(Int(slot), error) }
                }
            }
        }
        return CutModel(CompactWeights(model.weights))
    }
}
