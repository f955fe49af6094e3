extension English {
    var broughtBack: String { "Brought back." }
    var nothingToRedo: String { "There is nothing to bring back." }
    var staysAsItIs: String { "All right, it stays as it is." }
    var sparing: String { "I'll keep it short and leave out what is optional." }
    var readAgain: String { "I've read your message again; nothing else changes." }
    func readAgain(changed: [Field]) -> String {
        "I've read your message again. Changed: \(list(changed.map(label)))."
    }

    var whichToRemove: String { "Which one shall I remove?" }
    func whichList(number: Int) -> String { "Number \(number) of which list?" }
    var whichAddress: String { "Which of the addresses should hosts use?" }
    func whichValue(of field: Field) -> String { "Which one is \(yours(field))?" }
    func whichField(of value: String) -> String { "What is \(value)?" }

    func written(inMessage number: Int?, _ quote: String) -> String {
        number.map { "you wrote it in your message \($0): \(quote)." }
            ?? "you wrote it earlier: \(quote)."
    }
    var putIntoCard: String { "you put it into the card yourself." }
    func read(in kind: ProfileKind, _ quote: String) -> String { "\(yourProfile(kind)) says \(quote)." }
    func concluded(from kind: ProfileKind, _ quote: String) -> String {
        "concluded from \(yourProfile(kind)), which says \(quote). Tell me if it's wrong."
    }
    var sourceOfWhat: String {
        "Tell me what you mean (“where did you get my role?”), and I'll show the words that it comes from."
    }

    var youDid: String { "You did." }
    func sayItOnceMore(_ fields: [Field]) -> String {
        "I'm sorry, it didn't reach me: \(list(fields.map(label))). One line is enough, or say \(quoted(skip.lowercased()))."
    }
    var cannotFindIt: String {
        "I'm sorry, I still can't find it. I'll leave it open; the card takes it at any time."
    }

    func brokenAddress(_ address: String) -> String { "\(quoted(address)) can't be an e-mail address." }
    var anotherProfile: String { "There is another profile." }

    func deepen(story title: String) -> [String] {
        [
            "\(title): and what came of it? A result, best with a number, makes it a story.",
            "What changed because of \(title)? One sentence is enough.",
        ]
    }

    func deepen(bio: String) -> [String] {
        [
            "\(bio): could you say it in a sentence or two? For whom is it, and what do they get from it?",
            "A sentence more about your work would help: for whom do you do it, and what comes of it?",
        ]
    }

    var whatInstead: String { "What should it say instead?" }
    var whatToAdd: String { "What shall I add?" }

    func wordings(ofTheCard field: Field) -> [String] {
        switch field {
        case .headshot:
            [
                "Where is a photo of you: what is its web address?",
                "Which web address has a photo of you?",
            ]
        case .pronouns:
            [
                "Which pronouns should hosts use for you?",
                "And your pronouns, for the hosts?",
            ]
        case .pronunciation:
            [
                "How is your name said? Write it the way it sounds.",
                "How does your name sound, written as it is spoken?",
            ]
        case .recordingSetup:
            [
                "What do you record with: microphone, camera, room?",
                "Which microphone do you use, and in what kind of room?",
            ]
        case .speakingStyle:
            [
                "Which comes closest to how you speak?",
                "How would you call the way you speak?",
            ]
        default:
            [
                "What should the kit say for \(yours(field))?",
                "And \(yours(field)), for the kit?",
            ]
        }
    }

    func whatWillDo(_ field: Field) -> String {
        switch field {
        case .fullName: "First and last name, as they should head the kit."
        case .email: "An address with an @ is what hosts need."
        case .linkedinURL: "It begins with linkedin.com/in/; the file works too, and none is fine."
        case .website, .socialLinks: "A web address or a handle will do."
        case .phone: "A number with its country code is best."
        case .role: "A few words on what you do are enough; no job title needed."
        case .company: "The name of a company or project, or none."
        case .yearsExperience: "A number of years will do."
        case .professionalBio: "Two or three sentences on what you do and for whom."
        case .expertiseKeywords: "Three to five subjects, separated by commas."
        case .successStories: "One thing that you did, and what came of it."
        case .achievements: "Awards, milestones or firsts, separated by commas."
        case .uniquePerspective: "A sentence on what you see differently."
        case .podcastTopics: "Two to five subjects for an episode, separated by commas."
        case .targetAudience: "A few words on who should listen."
        case .keyMessage: "A sentence that listeners should remember."
        case .speakingExperience: "Names of shows or stages, or none."
        case .idealPodcast: "A few words on the kind of show."
        case .promotion: "A book, a course, a page; or nothing."
        case .schedulingPreference: "An address, a link, or whom hosts should write to."
        case .headshot: "A web address that ends in a picture."
        case .pronouns: "Two words are enough."
        case .pronunciation: "Write it as one would read it aloud."
        case .recordingSetup: "A few words on microphone and room."
        case .speakingStyle: "A few words will do."
        }
    }
}
