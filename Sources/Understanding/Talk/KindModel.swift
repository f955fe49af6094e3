import Foundation
import InterviewCore

/// What a sentence says that does not answer what was asked, where no phrase tells: a wish, or what another question
/// asks for. A linear model for each, of the features by which talk is told. `swift run -c release TrainReader` makes
/// its weights.
package struct KindModel: Sendable {
    package enum Kind: Hashable, Sendable {
        /// `smalltalk` where the guest wants nothing.
        case wish(Intent)
        case answer(Field)
    }

    package static let kinds: [Kind] = wishes.map { .wish($0) } + fields.map { .answer($0) }

    private static let wishes: [Intent] = [
        .smalltalk, .skip, .none, .refuse, .back, .undo, .redo, .correct, .remove, .repeat, .recap, .why, .howLong,
        .whatNext, .example, .question, .finish, .cancel, .handover, .source, .alreadySaid,
    ]
    private static let fields: [Field] = [
        .fullName, .email, .linkedinURL, .website, .socialLinks, .phone, .role, .company, .yearsExperience,
        .professionalBio, .expertiseKeywords, .successStories, .achievements, .uniquePerspective, .podcastTopics,
        .targetAudience, .keyMessage, .speakingExperience, .idealPodcast, .promotion, .schedulingPreference,
    ]

    package static let slotCount = 1 << 15

    /// For every slot one weight of each kind, and one more row for the biases.
    package let weights: CompactWeights

    package init(_ weights: CompactWeights) {
        self.weights = weights
    }

    package static var weightCount: Int { (slotCount + 1) * kinds.count }

    /// The model that the product goes by; nil where it has not been trained.
    package static let trained = CompactWeights(file: "kind.weights", count: weightCount).map { KindModel($0) }

    /// Where the weights of a feature begin.
    package static func slot(_ hash: UInt32) -> Int { Int(hash & UInt32(slotCount - 1)) * kinds.count }

    /// The likeliest kind of a stretch, and how sure the trained model is of it, 0…1; nil where there is nothing to go by.
    package static func kind(of tokens: Range<Int>, in message: MessageText) -> (Kind, probability: Double)? {
        trained?.kind(ofHashes: TalkFeatures.hashes(of: tokens, in: message, asked: nil))
    }

    /// The same for a stretch whose hashes are known.
    package func kind(ofHashes hashes: [UInt32]) -> (Kind, probability: Double)? {
        guard !hashes.isEmpty else { return nil }
        let count = Self.kinds.count
        var sums = [Int](repeating: 0, count: count)
        for hash in hashes {
            let start = Self.slot(hash)
            for kind in 0..<count { sums[kind] += weights[start + kind] }
        }
        let root = Double(hashes.count).squareRoot()
        let scores = sums.indices.map {
            (Double(sums[$0]) / root + Double(weights[Self.slotCount * count + $0])) * weights.unit
        }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
        let total = scores.reduce(0) { $0 + exp($1 - scores[best]) }
        return (Self.kinds[best], 1 / total)
    }
}
