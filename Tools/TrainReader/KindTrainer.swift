import Foundation
import Understanding

/// Logistic regression with one weight for each kind of sentence, by stochastic gradient descent with AdaGrad.
struct KindTrainer {
    var rounds = 8
    var rate: Float = 0.2
    var decay: Float = 1e-5
    /// Weights smaller than this share of the largest are dropped.
    var least = 0.005

    /// - Parameter examples: those of no kind are left out.
    func train(_ examples: [TalkExample]) -> KindModel {
        let count = KindModel.kinds.count
        var model = AdaGrad(count: KindModel.slotCount * count, rate: rate, decay: decay)
        var bias = [Float](repeating: 0, count: count)
        var generator = Shuffler()
        var order = examples.indices.filter { examples[$0].kind != nil }
        for _ in 0..<rounds {
            order.shuffle(using: &generator)
            for index in order {
                guard let kind = examples[index].kind else { continue }
                let starts = examples[index].ownHashes.map(KindModel.slot)
                let value = 1 / Float(starts.count).squareRoot()
                var scores = bias
                for start in starts { for kind in 0..<count { scores[kind] += model.weights[start + kind] * value } }
                let top = scores.max() ?? 0
                let shares = scores.map { exp($0 - top) }
                let total = shares.reduce(0, +)
                for other in 0..<count {
                    let error = shares[other] / total - (other == kind ? 1 : 0)
                    // Next to nothing to learn.
                    guard abs(error) > 1e-3 else { continue }
                    for start in starts { model.step(start + other, error * value) }
                    bias[other] -= rate * 0.01 * error
                }
            }
        }
        let weights = model.weights + bias
        let largest = weights.lazy.map(abs).max() ?? 1
        return KindModel(CompactWeights(weights.map { abs($0) < largest * Float(least) ? 0 : Double($0) }))
    }
}
