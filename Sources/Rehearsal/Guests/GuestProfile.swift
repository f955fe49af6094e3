import Foundation
import InterviewCore
import Interviewing

/// A profile of a generated guest: JSON Resume, or a CV as text; full or nearly empty.
struct GuestProfile {
    let bytes: [UInt8]
    let suffix: String
    /// What the profile says that the guest says otherwise, or not at all.
    let truth: [String: JSONValue]

    init(_ facts: GuestFacts, with random: inout SeededGenerator) {
        let isSparse = random.chance(25)
        let years = facts.years ?? random.number(in: 2...30)
        let company = facts.company ?? "Independent"
        let skills = isSparse ? [] : facts.skills
        var truth: [String: JSONValue] = [
            Field.role.rawValue: .string(facts.role), Field.company.rawValue: .string(company),
            Field.yearsExperience.rawValue: .integer(years),
        ]
        if !skills.isEmpty { truth[Field.expertiseKeywords.rawValue] = .array(skills.map { .string($0) }) }
        self.truth = truth
        let content = Content(
            name: facts.name, role: facts.role, company: company, start: Self.startYear - years,
            summary: isSparse ? nil : facts.bio, skills: skills)
        if random.chance(50) {
            suffix = "json"
            bytes = content.resume
        } else {
            suffix = "txt"
            bytes = content.text
        }
    }

    /// The year of a rehearsal's clock; positions begin in January.
    private static let startYear = 2026

    private struct Content {
        let name: String
        let role: String
        let company: String
        let start: Int
        let summary: String?
        let skills: [String]

        /// JSON Resume.
        var resume: [UInt8] {
            struct Resume: Encodable {
                struct Basics: Encodable {
                    let name: String
                    let label: String
                    let summary: String?
                }
                struct Work: Encodable {
                    let name: String
                    let position: String
                    let startDate: String
                }
                struct Skill: Encodable { let name: String }
                let basics: Basics
                let work: [Work]
                let skills: [Skill]
            }
            let resume = Resume(
                basics: .init(name: name, label: role, summary: summary),
                work: [.init(name: company, position: role, startDate: "\(start)-01")],
                skills: skills.map { .init(name: $0) })
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return (try? encoder.encode(resume)).map { Array($0) } ?? []
        }

        /// A CV as one writes it.
        var text: [UInt8] {
            var lines = [name, role]
            if let summary { lines += ["", "PROFILE", summary] }
            lines += ["", "EXPERIENCE", "\(role), \(company), January \(start) - present"]
            if !skills.isEmpty { lines += ["", "SKILLS", skills.joined(separator: ", ")] }
            return Array((lines.joined(separator: "\n") + "\n").utf8)
        }
    }
}
