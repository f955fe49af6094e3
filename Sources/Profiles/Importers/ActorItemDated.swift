import Foundation
import InterviewCore

/// Entries that give each end of the interval by itself: harvestapi, apimaestro, the newer dev_fusion, and most
/// others.
enum ActorDated {
    static let kindKeys = ["employment_type", "employmentType", "employment_kind"]

    static func position(of entry: JSONValue) -> Document.Position? {
        var title = entry.line("title", "position", "jobTitle", "job_title", "role", "positionTitle", "position_title")
        let company = company(entry)
        if title == nil, company == nil { title = entry.line("name", "headline") }
        guard title != nil || company != nil else { return nil }
        let interval = ActorInterval(
            start: entry[
                "startDate", "start_date", "starts_at", "startedOn", "started_on", "jobStartedOn", "start", "from"],
            end: entry["endDate", "end_date", "ends_at", "endedOn", "ended_on", "jobEndedOn", "end", "to"],
            printed: entry.line(ActorInterval.printedKeys),
            flag: flag(entry))
        return Document.Position(
            title: title, company: company, location: ActorPlace.location(entry), start: interval.start,
            end: interval.end, ended: interval.ended,
            description: entry.prose("description", "jobDescription", "job_description", "summary"))
    }

    static func company(_ entry: JSONValue) -> String? {
        guard
            let company = entry.line(
                "companyName", "company_name", "company", "organization", "organisation", "employer")
        else { return entry["company", "organization"].line("name", "title") }
        let parts = company.components(separatedBy: " · ")
        if parts.count > 1, let last = parts.last, EmploymentKind.isOne(last) {
            return parts.dropLast().joined(separator: " · ")
        }
        // apimaestro cuts a company at its first space and puts the rest where the kind of employment belongs.
        if entry.object?["company"] != nil, let rest = entry.line("employment_type"), !EmploymentKind.isOne(rest),
            !rareKinds.contains(rest.lowercased())
        {
            return company + " " + rest
        }
        return company
    }

    private static let rareKinds: Set<String> = [
        "volunteer", "per diem", "casual", "fixed term", "fixed-term", "co-op",
    ]

    /// Whether the entry says that it goes on; nil where it says nothing.
    private static func flag(_ entry: JSONValue) -> Bool? {
        for key in ["is_current", "isCurrent", "current", "jobStillWorking", "still_working", "stillWorking"] {
            if let value = entry.object?[key], value != .null { return value.isTrue }
        }
        return nil
    }
}

/// A date as an actor gives it: a text, `{year, month}`, a year, milliseconds; or the word for now.
struct ActorDate {
    var date: PartialDate?
    var isPresent = false

    init(_ value: JSONValue) {
        switch value {
        case .string(let text): read(text)
        case .number(let number): date = Self.date(of: number)
        case .object:
            if let year = value["year"].integer, (1900...2200).contains(year) {
                date = PartialDate(year: year, month: Self.month(value["month"], year: year))
            } else if let text = value["text", "date", "raw"].string {
                read(text)
            }
        default: break
        }
    }

    private mutating func read(_ text: String) {
        // A time of day behind an ISO date says nothing here.
        let day = text.count > 10 && text.dropFirst(10).first == "T" ? String(text.prefix(10)) : text
        date = PartialDate(parsing: day)
        isPresent = date == nil && PartialInterval(parsing: "2000 - " + day.prefix(60))?.isPresent == true
    }

    private static func month(_ value: JSONValue, year: Int) -> Int? {
        if let month = value.integer { return (1...12).contains(month) ? month : nil }
        return value.string.flatMap { PartialDate(parsing: $0 + " " + String(year))?.month }
    }

    private static func date(of number: Double) -> PartialDate? {
        if (1900...2200).contains(number) { return PartialDate(year: Int(number)) }
        guard (1e9...7e12).contains(number) else { return nil }
        // Seconds have ten digits, milliseconds thirteen.
        let days = Int((number > 2e10 ? number / 1000 : number) / 86_400)
        let day = CalendarDate(daysSince1970: days)
        return PartialDate(year: day.year, month: day.month)
    }
}

/// From when to when, out of whatever an entry gives.
struct ActorInterval {
    var start: PartialDate?
    var end: PartialDate?
    var ended = false

    static let printedKeys = [
        "duration", "dateRange", "date_range", "dates", "period", "caption", "date", "timePeriod", "time_period",
        "durationText",
    ]

    /// - Parameters:
    ///   - printed: an interval in words ("Jan 2024 - Present · 1 yr 8 mos"), used where a date is missing.
    ///   - flag: whether the entry says that it goes on.
    init(start: JSONValue, end: JSONValue, printed: String?, flag: Bool?) {
        let first = ActorDate(start)
        let last = ActorDate(end)
        self.start = first.date
        self.end = last.date
        let interval = printed.flatMap { PartialInterval(parsing: $0) ?? Self.single($0) }
        self.start = self.start ?? interval?.start
        if self.end == nil, !last.isPresent, flag != true { self.end = interval?.end }
        guard self.end == nil, !last.isPresent else { return }
        if let flag {
            ended = !flag
        } else if interval?.isPresent != true, self.start == nil, interval != nil {
            ended = true
        }
    }

    /// A single year or month printed where an interval is expected: it began and ended then.
    private static func single(_ text: String) -> PartialInterval? {
        let head = text.components(separatedBy: " · ").first ?? text
        return PartialDate(parsing: head).map { PartialInterval(start: $0, end: $0) }
    }
}
