extension English {
    func label(_ field: Field) -> String {
        switch field {
        case .fullName: "name"
        case .email: "e-mail address"
        case .linkedinURL: "LinkedIn profile"
        case .website: "website"
        case .socialLinks: "other profiles"
        case .phone: "phone number"
        case .role: "role"
        case .company: "company"
        case .yearsExperience: "years of experience"
        case .professionalBio: "bio"
        case .expertiseKeywords: "areas of expertise"
        case .successStories: "success stories"
        case .achievements: "achievements"
        case .uniquePerspective: "unique perspective"
        case .podcastTopics: "podcast topics"
        case .targetAudience: "audience"
        case .keyMessage: "key message"
        case .speakingExperience: "earlier podcasts and talks"
        case .idealPodcast: "ideal podcast"
        case .speakingStyle: "speaking style"
        case .promotion: "things to promote"
        case .schedulingPreference: "how hosts reach you"
        case .headshot: "headshot"
        case .pronouns: "pronouns"
        case .pronunciation: "how to say your name"
        case .recordingSetup: "recording set-up"
        }
    }

    func yours(_ field: Field) -> String {
        switch field {
        case .schedulingPreference, .pronunciation: label(field)
        default: "your " + label(field)
        }
    }

    func wanted(_ field: Field) -> String {
        switch field {
        case .email: "an e-mail address for hosts"
        case .linkedinURL: "your LinkedIn profile, if you have one (a link or the file)"
        case .socialLinks: "other profiles worth linking (X, Instagram, YouTube…)"
        case .phone: "a phone number, if you like"
        case .company: "the company or project you work on"
        case .yearsExperience: "how many years you have done this"
        default: yours(field)
        }
    }

    func speakingStyle(_ style: String) -> String { style }

    func example(of field: Field) -> String {
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
