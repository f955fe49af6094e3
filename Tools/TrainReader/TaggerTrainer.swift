import Understanding

/// The averaged structured perceptron (Collins 2002): wherever the best row of labels is not the right one, the features
/// of the right one are strengthened and those of the other weakened; the mean of all weights on the way is kept.
struct TaggerTrainer {
    var rounds = 10

    func train(_ examples: [TagExample]) -> Tagger {
        let count = Tagger.weightCount
        var weights = [Float](repeating: 0, count: count)
        var sums = [Float](repeating: 0, count: count)
        var generator = Shuffler()
        var order = Array(examples.indices)
        var time: Float = 1
        for _ in 0..<rounds {
            order.shuffle(using: &generator)
            for index in order {
                let example = examples[index]
                let found = best(example.features, weights)
                defer { time += 1 }
                guard found != example.labels else { continue }
                func change(_ place: Int, by amount: Float) {
                    weights[place] += amount
                    sums[place] += amount * time
                }
                for unit in found.indices {
                    let right = example.labels[unit]
                    let wrong = found[unit]
                    if right != wrong {
                        for hash in example.features.hashes[example.features.ranges[unit]] {
                            change(place(hash, right), by: 1)
                            change(place(hash, wrong), by: -1)
                        }
                    }
                    change(transition(unit > 0 ? example.labels[unit - 1] : nil, right), by: 1)
                    change(transition(unit > 0 ? found[unit - 1] : nil, wrong), by: -1)
                }
            }
        }
        return Tagger(CompactWeights(weights.indices.map { Double(weights[$0] - sums[$0] / time) }))
    }

    private func best(_ features: TagFeatures, _ weights: [Float]) -> [Int] {
        let scores = features.ranges.map { range in
            var sums = [Float](repeating: 0, count: TagLabel.count)
            for hash in features.hashes[range] {
                let base = place(hash, 0)
                for label in 0..<TagLabel.count { sums[label] += weights[base + label] }
            }
            return sums
        }
        return TagLattice.best(scores, transitions: Array(weights[transition(0, 0)...])).labels
    }

    private func place(_ hash: UInt32, _ label: Int) -> Int { Tagger.slot(hash) * TagLabel.count + label }

    private func transition(_ previous: Int?, _ label: Int) -> Int {
        Tagger.slotCount * TagLabel.count + (previous ?? TagLabel.count) * TagLabel.count + label
    }
}
