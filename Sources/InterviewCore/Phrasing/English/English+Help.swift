extension English {
    func why(_ field: Field?) -> String {
        guard let field else { return "Everything I ask goes into your media kit, and nowhere else." }
        return switch field {
        case .fullName: "Your name heads the kit, exactly as you write it."
        case .email: "So that hosts can book you; it goes into the booking line of the kit."
        case .linkedinURL: "If you share your profile I read it and skip every question that it answers."
        case .phone: "Only if hosts may call you; it is optional."
        case .successStories: "Hosts book stories. One with a problem, an action and a result carries an episode."
        case .yearsExperience: "One line of your introduction; it is optional."
        case .expertiseKeywords: "Hosts search by subject: these are the words they find you by."
        case .podcastTopics: "Hosts choose an episode from these."
        case .targetAudience: "Hosts check whether your listeners are theirs."
        case .keyMessage: "It tells a host what their listeners will take home."
        default: "Your \(label(field)) is a part of the media kit that hosts book from."
        }
    }

    func howLong(questions: Int) -> String {
        "About \(count(questions)), a few minutes in all. "
            + "A LinkedIn file makes it shorter, and \(quoted(canWeFinish)) skips all that is optional."
    }

    func whatNext(questions: Int) -> String {
        "I ask about \(count(questions)), show you everything in one summary, "
            + "and when you approve it your media kit is made. Nobody sees it before that."
    }

    private func count(_ questions: Int) -> String {
        "\(questions) more \(questions == 1 ? "question" : "questions")"
    }

    func forExample(_ example: String) -> String { "For example: \(example)" }
    var anyExample: String { "I help family firms stay solvent." }
    var repeating: String { "Of course." }
    var cannotAnswerAgain: String { "That I can't tell, I'm sorry: I only know about your media kit." }
    var cannotAnswer: String {
        """
        Good question, but I only know about your media kit. I can tell why I ask something, how long it takes, and \
        what I have so far.
        """
    }
    var handover: String {
        """
        I'm software, and there is no person in this chat. Everything you wrote is kept; whoever sent you here can \
        see it.
        """
    }
}
