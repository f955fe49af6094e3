/// The wordings of questions. `used` is how often the question was worded before: no two are the same.
enum Questions {
    static func text(
        _ asks: [Field], purpose: Purpose, used: Int, state: InterviewState, abilities: Abilities
    ) -> String {
        let cores = cores(asks, state: state, abilities: abilities)
        let core = cores[min(used, cores.count - 1)]
        let lead = lead(purpose, used: used, worn: used >= cores.count)
        let hint = purpose == .reprompt ? " " + hint(asks) : ""
        return (lead.isEmpty ? core : lead + " " + core) + hint
    }

    static func insight(expertise: [String]) -> String {
        let names = Phrases.list(Array(expertise.prefix(3)))
        return
            "Your expertise is \(names): what is one thing about it that most people get wrong, and how do you see it?"
    }

    static func anythingElse(_ used: Int) -> String {
        let wordings = [
            "Anything else to change, or shall I finish the kit?",
            "Shall I finish the kit now, or is there more to change?",
            "Say “finish” when the kit may be made, or tell me what to change.",
            "The kit is ready when you are. More changes?",
        ]
        return pick(wordings, used)
    }

    static func waiting(_ used: Int) -> String {
        let wordings = [
            "That's all I can ask while your profile is being read. I'll go on by myself in a moment.",
            "Noted. I'm still reading your profile and will go on by myself.",
            "Thanks; the profile is still being read, only a moment more.",
        ]
        return wordings[used % wordings.count]
    }

    static func blocked(missing: [Field], used: Int) -> String {
        let names = Phrases.list(missing.map(\.spec.label))
        guard used > 0 else {
            return "I've got everything but your \(names), and a kit can't do without. I won't ask again: add it here "
                + "or in the card whenever you like, and I'll finish the kit."
        }
        return "Everything is kept. Only your \(names) is still open; write it here or in the card, whenever you like."
    }

    static func whoseProfileAgain(_ used: Int) -> String {
        let wordings = [
            "Before I use anything from that profile: is it yours?",
            "One thing first: is the profile yours, yes or no?",
            "I'd only use the profile if it is yours. Is it?",
        ]
        return pick(wordings, used)
    }

    static func proposalAgain(_ field: Field, used: Int) -> String {
        let wordings = [
            "So, may I keep that as your \(field.spec.label)? Yes, no, or put it in your own words.",
            "Back to your \(field.spec.label): keep the suggestion, or say it your way?",
            "And the suggestion for your \(field.spec.label): yes or no?",
        ]
        return pick(wordings, used)
    }

    /// Quick replies to a question about fields.
    static func replies(_ asks: [Field]) -> [String] {
        let optional = asks.allSatisfy { !$0.spec.isRequired }
        if asks.contains(.linkedinURL) { return ["I don't have LinkedIn", "Why do you need that?"] }
        if optional { return [asks.contains(.promotion) ? "Nothing for now" : "None", "Skip"] }
        return ["Can you give me an example?", "Skip"]
    }

    // MARK: Leads

    private static func lead(_ purpose: Purpose, used: Int, worn: Bool) -> String {
        let leads: [String] =
            switch purpose {
            case .ask, .deeper: worn ? ["Once more, if I may:", "Let me try again:", "One more time:"] : [""]
            case .reprompt: ["I didn't catch that.", "Let me put it differently.", "Sorry, I couldn't read that."]
            case .return: ["Back to my question:", "And still open:", "Whenever you're ready:", "Where we were:"]
            case .comeback: ["The kit still needs this:", "One thing is missing for the kit:", "Before we finish:"]
            }
        // Together with the last wording each lead is new once; then a count keeps the sentences apart.
        let lead = leads[used % leads.count]
        return used < 6 ? lead : lead + " (\(used + 1))"
    }

    /// The wording for the `used`-th time; when all are used up, a count keeps it from being the same sentence.
    private static func pick(_ wordings: [String], _ used: Int) -> String {
        let wording = wordings[used % wordings.count]
        return used < wordings.count ? wording : wording + " (\(used + 1))"
    }

    /// How to answer, with an example and a way out.
    private static func hint(_ asks: [Field]) -> String {
        let example = asks.first.map(Examples.of) ?? ""
        return "For example: “\(example)” Or say “skip”."
    }

    // MARK: Cores

    private static func cores(_ asks: [Field], state: InterviewState, abilities: Abilities) -> [String] {
        if let first = asks.first, asks.count == 1, let wordings = single(first, state: state, abilities: abilities) {
            return wordings
        }
        switch asks {
        case [.fullName, .email, .linkedinURL]: return introduction(abilities)
        case [.speakingExperience, .idealPodcast]:
            return [
                "Which podcasts or talks have you done before, and what would your ideal show be?",
                "Have you been on podcasts or stages already, and which kind of show would suit you best?",
                "Tell me earlier appearances, if any, and the kind of podcast you'd love to be on.",
            ]
        case [.promotion, .schedulingPreference]:
            return [
                "Is there anything you'd like to promote, and how should hosts reach you to book?",
                "What would you like listeners to look at (a book, a course, nothing?), and how do hosts book you?",
                "Anything to promote, and the best way to schedule with you?",
            ]
        default: return composed(asks)
        }
    }

    private static func introduction(_ abilities: Abilities) -> [String] {
        [
            """
            Hi, I'm Greenroom: software that puts your media kit together, in about five minutes. To start, what is \
            your name, which e-mail address should hosts use, and do you have a LinkedIn profile? \
            \(consent(abilities))
            """,
            "Could you give me your name, an e-mail address for hosts, and your LinkedIn profile if you have one?",
            "Three things to begin with: your name, your e-mail address, and a LinkedIn link or file if there is one.",
        ]
    }

    /// What sharing a profile means: who reads it, and what for.
    private static func consent(_ abilities: Abilities) -> String {
        let helpers = [
            abilities.fetcher.map { "\($0) fetches what a link leads to" },
            abilities.model.map { "\($0) helps me to understand it" },
        ].compactMap(\.self)
        let how = helpers.isEmpty ? "" : " (\(Phrases.list(helpers)))"
        return "Drop its PDF or data archive here, or paste its link: by sharing it you let me read it\(how), "
            + "and I won't ask what it already says."
    }

    private static func composed(_ asks: [Field]) -> [String] {
        let things = Phrases.list(asks.map(noun))
        return [
            "Could you give me \(things)?",
            "May I have \(things)?",
            "Please tell me \(things).",
        ]
    }

    private static func noun(_ field: Field) -> String {
        switch field {
        case .fullName: "your name"
        case .email: "an e-mail address for hosts"
        case .linkedinURL: "your LinkedIn profile, if you have one (a link or the file)"
        case .website: "your website"
        case .socialLinks: "other profiles worth linking (X, Instagram, YouTube…)"
        case .phone: "a phone number, if you like"
        case .role: "your role"
        case .company: "the company or project you work on"
        case .yearsExperience: "how many years you have done this"
        default: "your " + field.spec.label
        }
    }

    private static func single(_ field: Field, state: InterviewState, abilities: Abilities) -> [String]? {
        switch field {
        case .fullName:
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
        case .linkedinURL:
            [
                """
                Hi, I'm Greenroom: software that puts your media kit together, in about five minutes. Do you have a \
                LinkedIn profile? \(consent(abilities))
                """,
                "Is there a LinkedIn profile, as a link or a file, that I may read?",
                "Would you share your LinkedIn profile (a link or the file)? It saves questions.",
            ]
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
        case .yearsExperience:
            [
                "How many years have you been at it?",
                "For how many years have you done this?",
            ]
        case .professionalBio:
            [
                "In two or three sentences: what do you do, and for whom?",
                "How would you introduce yourself to listeners, in two or three sentences?",
                "If a host read out three sentences about you, what should they say?",
            ]
        case .expertiseKeywords: expertise(state)
        case .successStories:
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
        case .uniquePerspective:
            [
                "What do you see differently from most people in your field?",
                "What do you believe about your work that others would argue with?",
                "Where does your approach part ways with the usual one?",
            ]
        case .podcastTopics: topics(state)
        case .targetAudience:
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
        default: nil
        }
    }

    private static func expertise(_ state: InterviewState) -> [String] {
        let have = state.value(of: .expertiseKeywords).compactMap(\.text)
        if !have.isEmpty {
            let names = Phrases.list(have)
            return [
                "I have \(names). Which other areas are you an expert in, so that there are at least three?",
                "Besides \(names): what else do you know better than most?",
                "A kit wants three areas of expertise; so far there is \(names). What else?",
            ]
        }
        return [
            "What are your top three to five areas of expertise?",
            "Which three to five subjects do you know better than most?",
            "Name at least three areas you are the expert in.",
        ]
    }

    private static func topics(_ state: InterviewState) -> [String] {
        let have = state.value(of: .podcastTopics).compactMap(\.text)
        if !have.isEmpty {
            let names = Phrases.list(have)
            return [
                "I have \(names) as a topic. What is another one you'd love to talk about?",
                "Besides \(names), which topic would you enjoy on a podcast?",
                "Hosts like a choice: what else beside \(names)?",
            ]
        }
        return [
            "Which two to five topics would you love to talk about on a podcast?",
            "What could you talk about for an hour? Two to five topics.",
            "Name two or more topics for an episode with you.",
        ]
    }
}
