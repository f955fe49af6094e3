/// A linear chain: every unit of a message has the label that its features and the label before speak for, all labels
/// together the best row. It is trained on what the rules make of messages, so it knows where they are to be trusted;
/// `swift run -c release TrainReader` makes its weights anew.
package struct Tagger: Sendable {
    /// 2^15 slots of one weight for each label: 416 kB.
    package static let slotCount = 1 << 15
    /// A weight for each pair of labels, and for each first one.
    package static let transitionCount = (TagLabel.count + 1) * TagLabel.count
    package static let weightCount = slotCount * TagLabel.count + transitionCount

    package let weights: CompactWeights

    /// - Parameter weights: those of slot 0 for each label, of slot 1, …; then those of pairs of labels, by the first.
    package init(_ weights: CompactWeights) {
        self.weights = weights
    }

    /// The tagger that the product goes by; nil where it has not been trained.
    static let trained: Tagger? = CompactWeights(file: "tagger.weights", count: weightCount).map { Tagger($0) }

    package static func slot(_ hash: UInt32) -> Int { Int(hash & UInt32(slotCount - 1)) }

    /// The best labels, and by how much they are better than others.
    package func labels(for features: TagFeatures, against other: [Int]) -> (labels: [Int], lead: Double) {
        let scores = features.ranges.map { range in
            var sums = [Int](repeating: 0, count: TagLabel.count)
            for hash in features.hashes[range] {
                let base = Tagger.slot(hash) * TagLabel.count
                for label in 0..<TagLabel.count { sums[label] += weights[base + label] }
            }
            return sums
        }
        let found = TagLattice.best(scores) { previous, label in transition(previous, label) }
        return (found.labels, Double(found.score - score(of: other, scores)) * weights.unit)
    }

    private func transition(_ previous: Int?, _ label: Int) -> Int {
        weights[Tagger.slotCount * TagLabel.count + (previous ?? TagLabel.count) * TagLabel.count + label]
    }

    private func score(of labels: [Int], _ scores: [[Int]]) -> Int {
        labels.indices.reduce(0) { sum, unit in
            sum + scores[unit][labels[unit]] + transition(unit > 0 ? labels[unit - 1] : nil, labels[unit])
        }
    }
}

/// Finds the best row of labels (Viterbi).
package enum TagLattice {
    /// - Parameters:
    ///   - scores: of each unit, by label.
    ///   - transition: what a label behind another adds; nil before the first.
    package static func best<Score: Comparable & AdditiveArithmetic>(
        _ scores: [[Score]], transition: (Int?, Int) -> Score
    ) -> (labels: [Int], score: Score) {
        guard let first = scores.first else { return ([], .zero) }
        var reached: [Score?] = (0..<TagLabel.count).map { label in
            TagLabel.isAllowedFirst(label) ? first[label] + transition(nil, label) : nil
        }
        var steps: [[Int]] = []
        steps.reserveCapacity(scores.count)
        for unit in scores.dropFirst() {
            var next = [Score?](repeating: nil, count: TagLabel.count)
            var came = [Int](repeating: 0, count: TagLabel.count)
            for label in 0..<TagLabel.count {
                for previous in 0..<TagLabel.count where TagLabel.isAllowed(label, behind: previous) {
                    guard let before = reached[previous] else { continue }
                    let score = before + unit[label] + transition(previous, label)
                    if next[label].map({ score > $0 }) ?? true {
                        next[label] = score
                        came[label] = previous
                    }
                }
            }
            reached = next
            steps.append(came)
        }
        var label = TagLabel.outside
        for other in 0..<TagLabel.count {
            guard let score = reached[other] else { continue }
            if reached[label].map({ score > $0 }) ?? true { label = other }
        }
        let score = reached[label] ?? .zero
        var labels = [label]
        for came in steps.reversed() {
            label = came[label]
            labels.append(label)
        }
        return (labels.reversed(), score)
    }
}
