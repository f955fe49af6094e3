import InterviewCore

@testable import MediaKits

/// A guest who was invented for these tests, field by field.
struct Guest {
    var texts: [Field: [String]] = [:]
    var years: Int?
    var stories: [Story] = []
    var status = FactStatus.stated
    var language = Language.english

    /// Someone of whom everything is known.
    static let ana = Guest(
        texts: [
            .fullName: ["Ana Ruiz"], .email: ["ana@rotawise.example"],
            .linkedinURL: ["https://www.linkedin.com/in/anaruiz"], .website: ["https://rotawise.example"],
            .socialLinks: ["https://x.com/anaruiz"], .role: ["CFO"], .company: ["Rotawise"],
            .professionalBio: ["Ana Ruiz rebuilds hospital rotas. Before, she ran wards for a decade."],
            .expertiseKeywords: ["rota design", "staff retention", "bedside tech"],
            .achievements: ["Raised $1,500,000 in 2021", "Nurse Leader Award 2019"],
            .uniquePerspective: ["I think nurses leave because of rotas, not because of pay."],
            .podcastTopics: ["Rotas that hold", "Bedside tech"], .targetAudience: ["ward managers"],
            .keyMessage: ["A fair rota is the cheapest way to keep a team."],
            .speakingExperience: ["The Night Shift Podcast"], .promotion: ["The book Fair Shifts"],
            .schedulingPreference: ["Mondays, by e-mail to ana@rotawise.example"], .pronouns: ["she/her"],
            .pronunciation: ["AH-nah roo-EES"], .headshot: ["https://rotawise.example/ana.jpg"],
            .recordingSetup: ["Quiet room, USB microphone"],
        ],
        years: 12,
        stories: [
            Story(
                title: "The rota that stopped people leaving", challenge: "Half of the ward wanted to go.",
                action: "We planned shifts with the nurses.", result: "Turnover fell from 11 to 6 percent.",
                metrics: ["from 11 to 6 percent"])
        ])

    /// The facts, each with the name of its field as its id.
    var facts: [Field: [Fact]] {
        var facts = texts.reduce(into: [Field: [Fact]]()) { facts, entry in
            facts[entry.key] = entry.value.enumerated().map {
                fact("\(entry.key.rawValue).\($0.offset)", .text($0.element))
            }
        }
        if let years { facts[.yearsExperience] = [fact("years_experience.0", .integer(years))] }
        if !stories.isEmpty {
            facts[.successStories] = stories.enumerated().map {
                fact("success_stories.\($0.offset)", .story($0.element))
            }
        }
        return facts
    }

    var kit: MediaKit { MediaKit(facts: KitFacts(facts, language: language), isDraft: false) }

    func with(_ field: Field, _ values: String...) -> Guest {
        var guest = self
        guest.texts[field] = values.isEmpty ? nil : values
        return guest
    }

    private func fact(_ id: String, _ value: FactValue) -> Fact {
        Fact(
            id: id, value: value, origin: .guest, status: status, confidence: 1, evidence: [],
            at: Timestamp(milliseconds: 0))
    }
}
