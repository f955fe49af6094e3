import Foundation
import InterviewCore

/// Tells where the answer to an open question begins and ends in a message: every cut is weighed against all others.
/// `swift run -c release TrainReader` makes its weights anew.
package struct CutModel: Sendable {
    /// 2^16 slots: 64 kB for the beginning, as many for the end.
    package static let slotCount = 1 << 16

    package let weights: CompactWeights

    package init(_ weights: CompactWeights) {
        self.weights = weights
    }

    /// Those that the product goes by; nil where they have not been trained.
    static let start = CompactWeights(file: "start.weights", count: slotCount).map { CutModel($0) }
    static let end = CompactWeights(file: "end.weights", count: slotCount).map { CutModel($0) }

    package static func slot(_ hash: UInt32) -> Int { Int(hash & UInt32(slotCount - 1)) }

    /// The likeliest cut, and by how much it is likelier than that of the rules, 0…1.
    func best(_ features: CutFeatures, ruled: Int) -> (cut: Int, lead: Double)? {
        var off = 0
        var along = CutFeatures.Edge.allCases.map { _ in 0 }
        let sums = features.candidates.map { cut in
            // What is cut off grows by a unit at a time.
            if cut > 0 {
                off += sum(features.cut(cut - 1))
                for edge in CutFeatures.Edge.allCases {
                    along[Int(edge.rawValue)] += weights[CutModel.slot(features.along(edge, cut - 1))]
                }
            }
            return sum(features.own(cut)) + off + along[Int(features.edge(cut).rawValue)]
        }
        return best(of: sums, ruled: ruled)
    }

    private func sum(_ hashes: [UInt32]) -> Int { hashes.reduce(0) { $0 + weights[CutModel.slot($1)] } }

    /// The same where the slots of every cut are known.
    package func best(_ cuts: [[Int]], ruled: Int = 0) -> (cut: Int, lead: Double)? {
        best(of: cuts.map { $0.reduce(0) { $0 + weights[$1] } }, ruled: ruled)
    }

    private func best(of sums: [Int], ruled: Int) -> (cut: Int, lead: Double)? {
        guard let largest = sums.max(), let cut = sums.firstIndex(of: largest) else { return nil }
        let shares = sums.map { exp(Double($0 - largest) * weights.unit) }
        let total = shares.reduce(0, +)
        return (cut, (1 - (shares.indices.contains(ruled) ? shares[ruled] : 0)) / total)
    }
}
