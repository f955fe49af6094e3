import Foundation

/// The labels that LinkedIn's page read out before 2021: "Company Name", "Dates Employed", each on the line of its
/// value or on one of its own.
enum PastedLabels {
    private static let labels: [(text: String, isKept: Bool)] = [
        ("Company Name", true), ("Dates Employed", true), ("Employment Duration", false), ("Total Duration", true),
        ("Location", true), ("Title", true), ("Degree Name", true), ("Field Of Study", true),
        ("Dates attended or expected graduation", true), ("Dates volunteered", true),
    ]

    /// Takes the labels off; whether there were any. What follows them stays in the order of today's page.
    static func strip(_ lines: inout [PastedLine]) -> Bool {
        guard lines.contains(where: { $0.text.hasPrefix("Dates Employed") }) else { return false }
        var kept: [PastedLine] = []
        var isDropped = false
        var isCompany = false
        for line in lines {
            guard let label = labels.first(where: { line.text.hasPrefix($0.text) }) else {
                if !isDropped { kept.append(isCompany ? PastedLine(text: withoutKind(line.text)) : line) }
                isDropped = false
                isCompany = false
                continue
            }
            let value = line.text.dropFirst(label.text.count).trimmingCharacters(in: .whitespaces)
            isDropped = !label.isKept && value.isEmpty
            isCompany = label.text == "Company Name" && value.isEmpty
            guard label.isKept, !value.isEmpty else { continue }
            kept.append(PastedLine(text: label.text == "Company Name" ? withoutKind(value) : value))
        }
        lines = kept
        return true
    }

    /// "Acme Full-time": the kind of employment stands beside the company.
    private static func withoutKind(_ text: String) -> String {
        let words = text.split(separator: " ")
        for count in [1, 2] where words.count > count {
            let kind = words.suffix(count).joined(separator: " ")
            if EmploymentKind.isOne(kind) { return words.dropLast(count).joined(separator: " ") }
        }
        return text
    }
}
