/// Entries in the words of LinkedIn's own inner interface, as supreme_coder and logical_scrapers pass them on:
/// `timePeriod{startDate{month,year}, endDate}`; without an end it goes on.
enum ActorVoyager {
    static func position(of entry: JSONValue) -> Document.Position? {
        let title = entry.line("title", "position")
        let company =
            entry.line("companyName", "company_name") ?? entry["company"].line("name") ?? entry.line("company")
        guard title != nil || company != nil else { return nil }
        let period = entry["timePeriod", "time_period"]
        let interval = ActorInterval(
            start: period["startDate", "start_date", "start"], end: period["endDate", "end_date", "end"], printed: nil,
            flag: nil)
        return Document.Position(
            title: title, company: company, location: ActorPlace.location(entry), start: interval.start,
            end: interval.end, ended: interval.ended, description: entry.prose("description", "summary"))
    }
}
