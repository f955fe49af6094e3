import Foundation
import InterviewCore
import Interviewing
import Profiles

/// What `greenroom profile` prints: the document, and the fields that an interview would take from it.
struct ProfilePreview {
    private struct Body: Encodable {
        var kind: ImportedProfile.Kind
        var document: Document
        var fields: [Field: FieldBody]
        var unplaced: [String]
        var report: [String]
    }

    private let body: Body

    /// - Parameter asOf: the day that facts are dated, so that the same file gives the same output.
    init(_ profile: ImportedProfile, asOf: CalendarDate) {
        let now = Timestamp(milliseconds: Int64(asOf.daysSince1970) * 86_400_000)
        let facts = ProfileAnalysis.facts(of: profile)
        body = Body(
            kind: profile.kind, document: profile.document,
            fields: ProfileFields.of(profile, facts: facts, at: now), unplaced: profile.unplaced, report: profile.report
        )
    }

    var json: String { ContractJSON.text(body) }

    var plain: String {
        var lines = ["Read as \(body.kind.rawValue)."]
        for field in Field.catalogue {
            for fact in body.fields[field]?.facts ?? [] {
                let mark = fact.status == .suggested ? " (suggested)" : ""
                lines.append("\(field.rawValue): \(FactText.line(fact.value.value))\(mark)")
            }
        }
        if !body.unplaced.isEmpty {
            lines.append("Not placed:")
            lines += body.unplaced.map { "  \($0)" }
        }
        return (lines + body.report).joined(separator: "\n")
    }
}
