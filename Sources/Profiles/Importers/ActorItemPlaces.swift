import Foundation
import InterviewCore

/// Where somebody lives or works, in the shapes that actors give it.
enum ActorPlace {
    static func location(_ value: JSONValue) -> String? {
        for key in ["location", "jobLocation", "geoLocation"] {
            switch value.object?[key] {
            case .string(let text)?: if let place = cleaned(text) { return place }
            case .object?:
                let place = value[key]
                if let text = place.line("linkedinText", "full", "default", "text", "name")
                    ?? place["parsed"].line("text")
                {
                    return cleaned(text)
                }
                let parts = [place.line("city"), place.line("state", "region"), place.line("country")].compactMap(
                    \.self)
                if !parts.isEmpty { return parts.joined(separator: ", ") }
            default: break
            }
        }
        let parts = [
            value.line("geoLocationName", "locationName"), value.line("geoCountryName"),
        ].compactMap(\.self)
        if let first = parts.first {
            guard let country = parts.dropFirst().first, !first.hasSuffix(country) else { return cleaned(first) }
            return first + ", " + country
        }
        return value.line("addressWithCountry", "addressWithoutCountry", "addressCountryOnly").flatMap(cleaned)
    }

    /// Without "· Hybrid" behind it; nil where it is nothing but such a word.
    static func cleaned(_ text: String) -> String? {
        guard let line = CleanText.line(text) else { return nil }
        var parts = line.components(separatedBy: " · ")
        while let last = parts.last, EmploymentKind.isWorkplace(last) { parts.removeLast() }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
}

/// Schools in the shapes that actors give them.
enum ActorEducation {
    static func read(_ row: JSONValue) -> [Document.Education] {
        row.list("education", "educations", "schools").prefix(100).compactMap { entry in
            let isCopied = entry.line("schoolName", "school", "school_name", "university") == nil
            let school =
                entry.line("schoolName", "school", "school_name", "university", "institution", "title", "name")
                ?? entry["school"].line("name")
            var degree = entry.line("degreeName", "degree_name", "degree")
            if degree == nil, isCopied { degree = entry.line("subtitle") }
            guard school != nil || degree != nil else { return nil }
            let period = entry["timePeriod", "time_period"]
            let source = period.object == nil ? entry : period
            let interval = ActorInterval(
                start: source["startDate", "start_date", "starts_at", "startedOn", "start"],
                end: source["endDate", "end_date", "ends_at", "endedOn", "end"],
                printed: entry.line(ActorInterval.printedKeys), flag: nil)
            return Document.Education(
                school: school, degree: degree, field: entry.line("fieldOfStudy", "field_of_study", "field", "area"),
                start: interval.start, end: interval.end)
        }
    }
}
