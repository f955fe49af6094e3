/// A linear chain: every unit of a message has the label that its features and the label before speak for, all labels
/// together the best row. It is trained on what the rules make of messages, so it knows where they are to be trusted;
/// `swift run -c release TrainReader` makes its weights anew.
package struct Tagger: Sendable {
    /// 2^15 slots of one weight for each label: 416 kB, 2 MB in memory.
    package static let slotCount = 1 << 15
    /// A weight for each pair of labels, and for each first one.
    package static let transitionCount = (TagLabel.count + 1) * TagLabel.count
    package static let weightCount = slotCount * TagLabel.count + transitionCount

    package let weights: CompactWeights
    /// Of each slot the weights of all labels, added together at once.
    private let rows: [SIMD16<Int32>]
    /// As `TagLattice` wants them.
    private let transitions: [Int]

    /// - Parameter weights: those of slot 0 for each label, of slot 1, …; then those of pairs of labels, by the first.
    package init(_ weights: CompactWeights) {
        self.weights = weights
        rows = (0..<Tagger.slotCount).map { slot in
            var row = SIMD16<Int32>()
            for label in 0..<TagLabel.count {
                row[label] = Int32(truncatingIfNeeded: weights[slot * TagLabel.count + label])
            }
            return row
        }
        transitions = (0..<Tagger.transitionCount).map { weights[Tagger.slotCount * TagLabel.count + $0] }
    }

    /// The tagger that the product goes by; nil where it has not been trained.
    static let trained: Tagger? = CompactWeights(file: "tagger.weights", count: weightCount).map { Tagger($0) }

    package static func slot(_ hash: UInt32) -> Int { Int(hash & UInt32(slotCount - 1)) }

    /// The best labels, and by how much they are better than others.
    package func labels(for features: TagFeatures, against other: [Int]) -> (labels: [Int], lead: Double) {
        let scores = features.ranges.map { range in
            var sums = SIMD16<Int32>()
            for hash in features.hashes[range] { sums &+= rows[Tagger.slot(hash)] }
            return (0..<TagLabel.count).map { Int(sums[$0]) }
        }
        let found = TagLattice.best(scores, transitions: transitions)
        return (found.labels, Double(found.score - score(of: other, scores)) * weights.unit)
    }

    private func transition(_ previous: Int?, _ label: Int) -> Int {
        transitions[(previous ?? TagLabel.count) * TagLabel.count + label]
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
    ///   - transitions: what a label adds behind another: those behind label 0, behind 1, …; then those of a first one.
    package static func best<Score: Comparable & AdditiveArithmetic>(
        _ scores: [[Score]], transitions: [Score]
    ) -> (labels: [Int], score: Score) {
        guard var reached = scores.first else { return ([], .zero) }
        let count = TagLabel.count
        for label in 0..<count { reached[label] += transitions[count * count + label] }
        var steps: [Int] = []
        steps.reserveCapacity(scores.count * count)
        for place in scores.indices.dropFirst() {
            var next = scores[place]
            for label in 0..<count {
                // A value goes on behind itself or its beginning; all else may stand behind anything.
                let goesOn = !TagLabel.isAllowedFirst(label)
                var came = goesOn ? label - 1 : TagLabel.outside
                var best = reached[came] + transitions[came * count + label]
                for before in goesOn ? label...label : 1...(count - 1)
                where place > 1 || TagLabel.isAllowedFirst(before) {
                    let score = reached[before] + transitions[before * count + label]
                    if score > best {
                        best = score
                        came = before
                    }
                }
                next[label] += best
                steps.append(came)
            }
            reached = next
        }
        var label = TagLabel.outside
        for other in 0..<count where scores.count > 1 || TagLabel.isAllowedFirst(other) {
            if reached[other] > reached[label] { label = other }
        }
        let score = reached[label]
        var labels = [label]
        for place in stride(from: scores.count - 2, through: 0, by: -1) {
            label = steps[place * count + label]
            labels.append(label)
        }
        return (labels.reversed(), score)
    }
}
