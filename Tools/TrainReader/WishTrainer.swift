import Foundation
import InterviewCore
import Understanding

/// Logistic regression with one weight for each kind of wish, by stochastic gradient descent with AdaGrad.
struct WishTrainer {
    var rounds = 10
    var rate = 0.2
    var decay = 1e-5
    /// Weights smaller than this share of the largest are dropped: most are, and the rest is written down shortly.
    var least = 0.02

    /// - Parameter examples: those of content are left out.
    func train(_ examples: [TalkExample]) -> WishModel {
        let count = WishModel.kinds.count
        let size = WishModel.slotCount * count
        var weights = [Double](repeating: 0, count: size)
        var squares = [Double](repeating: 1e-8, count: size)
        var biases = [Double](repeating: 0, count: count)
        var generator = Shuffler()
        var order = examples.indices.filter { examples[$0].kind != nil }
        for _ in 0..<rounds {
            order.shuffle(using: &generator)
            for index in order {
                let example = examples[index]
                guard let kind = example.kind else { continue }
                let value = 1 / Double(example.slots.count).squareRoot()
                let starts = example.slots.map { ($0 & (WishModel.slotCount - 1)) * count }
                var scores = biases
                for start in starts { for kind in 0..<count { scores[kind] += weights[start + kind] * value } }
                let top = scores.max() ?? 0
                let exponentials = scores.map { exp($0 - top) }
                let total = exponentials.reduce(0, +)
                for other in 0..<count {
                    let error = exponentials[other] / total - (other == kind ? 1 : 0)
                    // Next to nothing to learn.
                    guard abs(error) > 1e-4 else { continue }
                    for start in starts {
                        let place = start + other
                        let gradient = error * value + decay * weights[place]
                        squares[place] += gradient * gradient
                        weights[place] -= rate * gradient / squares[place].squareRoot()
                    }
                    biases[other] -= rate * 0.01 * error
                }
            }
        }
        let largest = weights.lazy.map(abs).max() ?? 1
        let scale = largest / 127
        let kept = weights.map { abs($0) < largest * least ? Int8(0) : Int8(($0 / scale).rounded()) }
        return WishModel(weights: kept, scale: scale, biases: biases)
    }
}
