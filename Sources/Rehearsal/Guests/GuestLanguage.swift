import Foundation
import InterviewCore

/// What generated guests of one language are made of. `{}` stands for the value, `{n}` and `{m}` for numbers, `{skill}`
/// for one of the guest's skills.
struct GuestLanguage: Sendable {
    /// One trade: what its people do and talk about.
    struct Trade: Sendable {
        let role: String
        /// The first sentence of a bio.
        let does: String
        let skills: [String]
        let topics: [String]
        let stories: [String]
    }

    /// ISO 639-1.
    let code: String
    let names: [String]
    let companies: [String]
    let trades: [Trade]
    /// The second sentence of a bio.
    let seconds: [String]
    let perspectives: [String]
    let audiences: [String]
    let messages: [String]
    let achievements: [String]
    let shows: [String]
    let idealShows: [String]
    let promotions: [String]
    let schedules: [String]
    /// Ways to put a value, by field; a field without ways is said plainly.
    let ways: [Field: [String]]
    /// Ways to have or give nothing.
    let nothing: [String]
    let noLinkedIn: [String]
    /// "and", between the last two of a list.
    let and: String
    let years: [String]
    let chat: [String]
    let questions: [String]
    let corrections: Corrections

    /// Ways to correct what was just said; `{}` is the new value, `{old}` the old one.
    struct Corrections: Sendable {
        let email: [String]
        let role: [String]
        let company: [String]
        let years: [String]
        let removeSecondTopic: [String]
    }

    static let all = [english, spanish, french, german, portuguese, italian]
}

extension [String] {
    /// A list written in one line, with bars between its items.
    init(bars text: String) {
        self = text.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
}
