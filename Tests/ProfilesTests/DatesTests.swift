import Testing

@testable import Profiles

@Suite("Dates as people write them")
struct DatesTests {
    @Test(
        "a date is read whatever its language and shape",
        arguments: [
            ("2019", "2019"), ("2019-05", "2019-05"), ("2019-05-17", "2019-05"), ("2019/05", "2019-05"),
            ("05/2019", "2019-05"), ("8/2004", "2004-08"), ("11-2023", "2023-11"), ("05.2020", "2020-05"),
            ("17.05.2019", "2019-05"), ("05/17/2019", "2019-05"), ("17/05/2019", "2019-05"), ("03/04/2019", "2019"),
            ("Jan 2020", "2020-01"), ("Jan. 2020", "2020-01"), ("JANUARY 2020", "2020-01"), ("Sept 2014", "2014-09"),
            ("01 Oct 2022", "2022-10"), ("01-Oct-2022", "2022-10"), ("October 1st, 2022", "2022-10"),
            ("1st of October 2022", "2022-10"), ("Oct '19", "2019-10"), ("Summer 2015", "2015"), ("Q3 2019", "2019"),
            ("März 2021", "2021-03"), ("1. Oktober 2022", "2022-10"), ("août 2021", "2021-08"),
            ("1er février 2026", "2026-02"), ("agosto de 2024", "2024-08"), ("1 de agosto de 2024", "2024-08"),
            ("dezembro de 2024", "2024-12"), ("maggio 2018", "2018-05"), ("mei 2018", "2018-05"),
            ("augusti 2012", "2012-08"), ("maj 2026", "2026-05"), ("desember 2011", "2011-12"),
            ("grudnia 2021", "2021-12"), ("październik 2020", "2020-10"), ("июля 2022", "2022-07"),
            ("май 2020 г.", "2020-05"), ("червень 2019", "2019-06"), ("Şubat 2017", "2017-02"),
            ("Ağustos 2017", "2017-08"), ("2022년 8월", "2022-08"), ("2022年8月", "2022-08"),
            ("2022年8月15日", "2022-08"), ("července 2015", "2015-07"), ("2020. január", "2020-01"),
            ("tammikuuta 2016", "2016-01"), ("Ιανουαρίου 2016", "2016-01"), ("tháng 8 năm 2020", "2020-08"),
            ("يناير 2022", "2022-01"), ("٢٠٢٢", "2022"), ("ינואר 2022", "2022-01"), ("जनवरी 2020", "2020-01"),
            ("ม.ค. 2563", "2020-01"), ("มกราคม 2020", "2020-01"), ("May\u{A0}2019", "2019-05"),
        ])
    func reads(text: String, expected: String) {
        #expect(PartialDate(parsing: text).map(show) == expected)
    }

    @Test(
        "what is no single date is none",
        arguments: [
            "", "Present", "May", "13/2019", "2019 2020", "2019 - 2020", "1899", "3019", "in 2019 we grew", "v2.2019",
            "20190", "Room 2019", "12", "(", "99999999999999999999", "May 32", "2014 Dezember 2016",
        ])
    func refuses(text: String) {
        #expect(PartialDate(parsing: text) == nil)
    }

    @Test(
        "an interval is read with its duration, dashes and words for now",
        arguments: [
            ("May 2019 - January 2020 (9 months)", "2019-05/2020-01"), ("2008 - 2014 (6 years)", "2008/2014"),
            ("2014 - 2014 (weniger als ein Jahr)", "2014/2014"), ("2014 - Dezember 2016", "2014/2016-12"),
            ("Oct 2025 - Present · 8 mos", "2025-10/"), ("Oct 2025–now", "2025-10/"),
            ("marts 2026 - Present (3 måneder)", "2026-03/"), ("2022년 8월 - Present (1년)", "2022-08/"),
            ("2022년 8월 - 현재", "2022-08/"), ("2020年1月至今", "2020-01/"), ("2020年1月 - 2021年3月", "2020-01/2021-03"),
            ("2018年4月から現在", "2018-04/"), ("janvier 2020 – aujourd’hui", "2020-01/"),
            ("janv. 2020 à mars 2021", "2020-01/2021-03"), ("de enero de 2020 a la actualidad", "2020-01/"),
            ("enero de 2020 - actualidad", "2020-01/"), ("set 2019 - o momento", "2019-09/"),
            ("von 2008-04-21 bis 2013-08-31", "2008-04/2013-08"), ("01.2015 – heute", "2015-01/"),
            ("seit 2019", "2019/"), ("Since March 2019", "2019-03/"), ("2019 -", "2019/"), ("2013-2015", "2013/2015"),
            ("2019-21", "2019/2021"), ("03/2019 to 05/2020", "2019-03/2020-05"), ("Jan – Mar 2020", "2020-01/2020-03"),
            ("Nov - Feb 2020", "2019-11/2020-02"), ("August 2013  -  April 2014  (9 months)", "2013-08/2014-04"),
            ("(2016 - 2020)", "2016/2020"), ("с июля 2022 по настоящее время", "2022-07/"),
            ("июль 2019 — май 2020", "2019-07/2020-05"), ("Ağustos 2020 - halen", "2020-08/"),
            ("grudnia 2021 - obecnie (2 lata)", "2021-12/"), ("2016-09 - 2018-01", "2016-09/2018-01"),
            ("May 2019 -> June 2020", "2019-05/2020-06"), ("Jan 2020 till date", "2020-01/"),
        ])
    func readsIntervals(line: String, expected: String) {
        #expect(PartialInterval(parsing: line).map(show) == expected)
    }

    @Test(
        "a sentence that mentions dates is no interval",
        arguments: [
            "From Jan 2008: led the team", "2019", "May 2019", "In 2019 - 2020 we grew", "2010 - 2012 budgets were cut",
            "+1 555 2019 - 2020", "", "- 2019",
        ])
    func refusesIntervals(line: String) {
        #expect(PartialInterval(parsing: line) == nil)
    }

    @Test(
        "an interval is found inside a line",
        arguments: [
            ("Welder, Yard & Sons (Mar 2010 - Apr 2017), Leith", "Mar 2010 - Apr 2017", "2010-03/2017-04"),
            ("Baker 2010 – present", "2010 – present", "2010/"),
        ])
    func finds(line: String, text: String, expected: String) throws {
        let found = try #require(PartialInterval.find(in: line))
        #expect(String(line[found.range]) == text)
        #expect(show(found.interval) == expected)
    }

    @Test(
        "a line that must be an interval yields its years in an unknown language",
        arguments: [
            ("xyzzy 2019 - plugh 2021 (2 foo)", "2019/2021"), ("xyzzy 2019 - Zzz (2 foo)", "2019/"),
            ("May 2019", "2019-05/2019-05"),
        ])
    func readsLeniently(line: String, expected: String) {
        #expect(PartialInterval(lenient: line).map(show) == expected)
    }

    @Test(
        "durations are told from other short lines",
        arguments: [
            ("6 years 4 months", true), ("1 yr 2 mos", true), ("10 mos", true), ("2 år 7 måneder", true),
            ("weniger als ein Jahr", true), ("6년 4개월", true), ("1年2か月", true), ("3 года 1 месяц", true),
            ("less than a year", true), ("2 ans et 3 mois", true), ("1 rok 2 mies.", true),
            ("Years & Years", false), ("3 Months Later", false), ("Monat", false), ("2019", false), ("", false),
        ])
    func knowsDurations(text: String, expected: Bool) {
        #expect(PrintedDuration.isOne(text) == expected)
    }

    private func show(_ date: PartialDate) -> String {
        guard let month = date.month else { return String(date.year) }
        return "\(date.year)-" + (month < 10 ? "0" : "") + String(month)
    }

    private func show(_ interval: PartialInterval) -> String {
        show(interval.start) + "/" + (interval.end.map(show) ?? "")
    }
}
