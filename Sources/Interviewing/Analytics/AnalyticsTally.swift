import InterviewCore
import Ports

/// Sums up figures, one interview after the other.
///
/// Messages and saved questions are told of completed interviews alone: one that is going on has not been asked
/// everything yet.
package struct AnalyticsTally {
    /// Interviews with a profile, or those without.
    private struct Arm {
        var guestMessages = Samples()
        var botMessages = Samples()
        var completeness = Samples()

        mutating func add(_ figures: InterviewFigures) {
            if figures.isCompleted {
                guestMessages.add(figures.guestMessages)
                botMessages.add(figures.botMessages)
            }
            if figures.hasProfile || figures.guestMessages > 0 { completeness.add(figures.completeness) }
        }
    }

    /// An interview that nothing happened in for so long is left, until something does.
    private static let leftAfter: Duration = .seconds(86_400)

    private let now: Timestamp
    private var started = 0
    private var answered = 0
    private var completed = 0
    private var with = Arm()
    private var without = Arm()
    private var saved = Samples()
    private var ratings = Samples()
    private var left: [[String]: Int] = [:]
    private var profiles = ProfileTally()

    package init(now: Timestamp) { self.now = now }

    package mutating func add(_ figures: InterviewFigures) {
        started += 1
        if figures.guestMessages > 0 { answered += 1 }
        if figures.isCompleted { completed += 1 }
        if figures.hasProfile { with.add(figures) } else { without.add(figures) }
        if figures.hasProfile, figures.isCompleted { saved.add(figures.savedQuestions) }
        if let rating = figures.rating { ratings.add(rating) }
        if !figures.isCompleted, figures.changedAt.adding(Self.leftAfter) <= now { left[figures.open, default: 0] += 1 }
        for profile in figures.profiles { profiles.add(profile) }
    }

    package func body(days: Int, since: Timestamp) -> AnalyticsBody {
        AnalyticsBody(
            days: days, since: since, until: now,
            interviews: AnalyticsBody.Counts(
                started: started, answered: answered, completed: completed,
                completionRate: started > 0 ? (Double(completed) / Double(started)).rounded(to: 3) : nil),
            guestMessages: arms(\.guestMessages), botMessages: arms(\.botMessages), reductionPercent: reduction,
            questionsSaved: AnalyticsBody.Saved(count: saved.count, mean: saved.mean, total: Int(saved.total)),
            completeness: arms(\.completeness), rating: AnalyticsBody.Spread(ratings), profiles: profiles.body,
            processing: profiles.processing, dropOff: dropOff)
    }

    private func arms(_ samples: KeyPath<Arm, Samples>) -> AnalyticsBody.Arms<AnalyticsBody.Spread> {
        AnalyticsBody.Arms(
            withProfile: AnalyticsBody.Spread(with[keyPath: samples]),
            withoutProfile: AnalyticsBody.Spread(without[keyPath: samples]))
    }

    private var reduction: Double? {
        guard let with = with.guestMessages.mean, let without = without.guestMessages.mean, without > 0 else {
            return nil
        }
        return ((1 - with / without) * 100).rounded(to: 1)
    }

    private var dropOff: [AnalyticsBody.DropOff] {
        left.map { AnalyticsBody.DropOff(fields: $0.key, interviews: $0.value) }.sorted {
            $0.interviews == $1.interviews
                ? $0.fields.lexicographicallyPrecedes($1.fields) : $0.interviews > $1.interviews
        }
    }
}

extension AnalyticsBody.Spread {
    init(_ samples: Samples) {
        self.init(count: samples.count, mean: samples.mean, median: samples.median)
    }
}
