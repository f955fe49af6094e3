import Foundation
import InterviewCore
import Logging
import Ports

extension Interviews {
    /// The longest time that can be looked back at, in days.
    package static let analyticsLimit = 3650
    private static let pageLength = 500

    /// The metrics of success of the interviews begun in the last so many days; `days` is brought within
    /// 1…`analyticsLimit`. Erased interviews do not count any more.
    package func analytics(days: Int) async throws(InterviewError) -> AnalyticsBody {
        let days = min(max(days, 1), Self.analyticsLimit)
        let now = clock.now()
        let since = now.adding(.seconds(-86_400 * Int64(days)))
        let decoder = JSONDecoder()
        var tally = AnalyticsTally(now: now)
        var unreadable = 0
        var place: FiguresCursor?
        while true {
            let page = try await reading { [place] () async throws(StoreError) in
                try await store.figures(since: since, after: place, limit: Self.pageLength)
            }
            for stored in page {
                if let figures = try? decoder.decode(InterviewFigures.self, from: Data(stored.json.utf8)) {
                    tally.add(figures)
                } else {
                    unreadable += 1
                }
            }
            guard let last = page.last, page.count == Self.pageLength else { break }
            // Half the figures would be wrong ones.
            if Task.isCancelled { throw .unavailable("The figures were not summed up. Try again.") }
            place = FiguresCursor(createdAt: last.createdAt, conversation: last.conversation)
        }
        if unreadable > 0 { logger.error("figures unreadable", metadata: ["count": "\(unreadable)"]) }
        return tally.body(days: days, since: since)
    }
}
