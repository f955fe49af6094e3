/// An example of an answer to each field, of invented people.
enum Examples {
    static func of(_ field: Field) -> String {
        switch field {
        case .fullName: "Ana Ruiz"
        case .email: "ana@acme.example"
        case .linkedinURL: "linkedin.com/in/ana-ruiz-demo"
        case .website: "anaruiz.example"
        case .socialLinks: "x.com/anaruiz_demo and @anaruiz_demo on Instagram"
        case .phone: "+34 600 000 000"
        case .role: "CFO at Acme for 12 years"
        case .company: "Acme"
        case .yearsExperience: "12 years"
        case .professionalBio: "I keep family firms solvent. Before that I audited the ones that were not."
        case .expertiseKeywords: "cash flow, succession, family firms"
        case .successStories:
            "A bakery was three weeks from closing. We moved payday and its rent. A year later it opened a second shop."
        case .achievements: "Finance lead of the year 2024, first woman on the board"
        case .uniquePerspective: "Most firms don't run out of profit, they run out of Fridays."
        case .podcastTopics: "cash flow without tears, handing over a family firm"
        case .targetAudience: "owners of firms with 5 to 50 people"
        case .keyMessage: "Look at your bank account before your balance sheet."
        case .speakingExperience: "The Ledger Show in 2024; none is fine too"
        case .speakingStyle: "storyteller"
        case .idealPodcast: "a show for owners, half an hour, no jargon"
        case .promotion: "my book Payday; nothing is fine too"
        case .schedulingPreference: "by e-mail, mornings"
        case .headshot: "https://anaruiz.example/ana.jpg"
        case .pronouns: "she/her"
        case .pronunciation: "AH-nah roo-EETH"
        case .recordingSetup: "USB microphone, quiet room"
        }
    }
}
