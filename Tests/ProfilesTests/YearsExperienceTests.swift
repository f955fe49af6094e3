import InterviewCore
import Testing

@testable import Profiles

@Suite("Years of experience")
struct YearsExperienceTests {
    private func months(_ intervals: [(String, String?)], ended: Bool = false) -> Int? {
        var document = Document(asOf: ProfileFixture.asOf)
        document.positions = intervals.map { start, end in
            .init(
                title: "x", start: PartialDate(parsing: start), end: end.flatMap { PartialDate(parsing: $0) },
                ended: ended)
        }
        return document.workedTime?.months
    }

    @Test(
        "months are counted once and inclusively",
        arguments: [
            ([("2020-01", "2020-12")], 12), ([("2020-01", "2020-12"), ("2020-06", "2021-06")], 18),
            ([("2019-01", "2019-12"), ("2021-01", "2021-12")], 24), ([("2026-11", nil)], 1), ([("2026-01", nil)], 11),
            ([("2008", "2014")], 72), ([("2008", "2014"), ("2014", "2018")], 120), ([("2014", "2014")], 6),
            ([("2014-09", "2014")], 1), ([("2014", "2014-03")], 1), ([("2025", nil)], 17), ([("2026", nil)], 5),
            ([("2020-05", "2019-01")], 1), ([("2025-01", "2030-01")], 23),
        ] as [([(String, String?)], Int)])
    func counts(intervals: [(String, String?)], expected: Int) {
        #expect(months(intervals) == expected)
    }

    @Test("no start in the past, no years", arguments: ["", "2030-01"])
    func needsStart(start: String) { #expect(months([(start, nil)]) == nil) }

    @Test("an end that is not told counts the first month alone")
    func boundsUnknownEnds() { #expect(months([("2010-01", nil)], ended: true) == 1) }
}
