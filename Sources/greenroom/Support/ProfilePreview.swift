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

    init(_ profile: ImportedProfile, at now: Timestamp) {
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
