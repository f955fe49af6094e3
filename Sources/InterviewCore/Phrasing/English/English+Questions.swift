extension English {
    func wordings(of core: QuestionCore) -> [String] {
        switch core {
        case .introduction(let consent):
            [
                """
                Hi, I'm Greenroom: software that puts your media kit together, in about five minutes. To start, what \
                is your name, which e-mail address should hosts use, and do you have a LinkedIn profile? \(consent)
                """,
                "Could you give me your name, an e-mail address for hosts, and your LinkedIn profile if you have one?",
                "Three things to begin with: your name, your e-mail address, and a LinkedIn link or file if there is one.",
            ]
        case .linkedIn(let consent):
            [
                """
                Hi, I'm Greenroom: software that puts your media kit together, in about five minutes. Do you have a \
                LinkedIn profile? \(consent)
                """,
                "Is there a LinkedIn profile, as a link or a file, that I may read?",
                "Would you share your LinkedIn profile (a link or the file)? It saves questions.",
            ]
        case .name:
            [
                "What is your name, as it should stand in the kit?",
                "And your name, please?",
                "Which name goes on the kit?",
            ]
        case .email:
            [
                "Which e-mail address should hosts use?",
                "And your e-mail address, so that hosts can book you?",
                "What is the best e-mail address for hosts?",
            ]
        case .role, .company, .years, .bio: aboutYou(core)
        case .expertise, .moreExpertise, .story, .achievements, .perspective: aboutYourWork(core)
        case .topics, .moreTopics, .audience, .keyMessage: aboutTheEpisode(core)
        case .podcasts:
            [
                "Which podcasts or talks have you done before, and what would your ideal show be?",
                "Have you been on podcasts or stages already, and which kind of show would suit you best?",
                "Tell me earlier appearances, if any, and the kind of podcast you'd love to be on.",
            ]
        case .booking:
            [
                "Is there anything you'd like to promote, and how should hosts reach you to book?",
                "What would you like listeners to look at (a book, a course, nothing?), and how do hosts book you?",
                "Anything to promote, and the best way to schedule with you?",
            ]
        case .ofTheCard(let field): wordings(ofTheCard: field)
        case .anything(let wanted):
            ["Could you give me \(wanted)?", "May I have \(wanted)?", "Please tell me \(wanted)."]
        }
    }

    private func aboutYou(_ core: QuestionCore) -> [String] {
        switch core {
        case .role:
            [
                "What do you do: what is your role?",
                "How would you name your role, job title or not?",
                "In a few words: what is it that you do?",
            ]
        case .company:
            [
                "Which company or project do you do that at?",
                "Where do you do it: a company, a project, on your own?",
            ]
        case .years:
            [
                "How many years have you been at it?",
                "For how many years have you done this?",
            ]
        default:
            [
                "In two or three sentences: what do you do, and for whom?",
                "How would you introduce yourself to listeners, in two or three sentences?",
                "If a host read out three sentences about you, what should they say?",
            ]
        }
    }

    private func aboutYourWork(_ core: QuestionCore) -> [String] {
        switch core {
        case .moreExpertise(let have):
            [
                "I have \(have). Which other areas are you an expert in, so that there are at least three?",
                "Besides \(have): what else do you know better than most?",
                "A kit wants three areas of expertise; so far there is \(have). What else?",
            ]
        case .story:
            [
                "Tell me one success story: what was the problem, what did you do, and what came of it? Numbers help.",
                "What is a result you are proud of? The situation, your part, and how it ended, with a number if you can.",
                "One moment when your work made a difference: before, what you did, after?",
            ]
        case .achievements:
            [
                "Which achievements should a host mention: awards, milestones, firsts?",
                "Any awards or milestones worth mentioning?",
            ]
        case .perspective:
            [
                "What do you see differently from most people in your field?",
                "What do you believe about your work that others would argue with?",
                "Where does your approach part ways with the usual one?",
            ]
        default:
            [
                "What are your top three to five areas of expertise?",
                "Which three to five subjects do you know better than most?",
                "Name at least three areas you are the expert in.",
            ]
        }
    }

    private func aboutTheEpisode(_ core: QuestionCore) -> [String] {
        switch core {
        case .moreTopics(let have):
            [
                "I have \(have) as a topic. What is another one you'd love to talk about?",
                "Besides \(have), which topic would you enjoy on a podcast?",
                "Hosts like a choice: what else beside \(have)?",
            ]
        case .audience:
            [
                "Who should be listening when you are on: who gets the most out of it?",
                "Which listeners would you most like to reach?",
                "Whom do your stories help the most?",
            ]
        case .keyMessage:
            [
                "What should a listener take away: the one thing that changes for them?",
                "If listeners remember one sentence, which one?",
                "What is the message you want to leave people with?",
            ]
        default:
            [
                "Which two to five topics would you love to talk about on a podcast?",
                "What could you talk about for an hour? Two to five topics.",
                "Name two or more topics for an episode with you.",
            ]
        }
    }
}
