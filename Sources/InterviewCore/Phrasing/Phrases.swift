/// Everything the bot says that is no question about fields: short, plain, honest.
enum Phrases {
    static let allKept = "Great, I've kept all of it."
    static let whatIsWrong =
        "Thanks for saying so. Tell me what is wrong (“remove the second story”, “my role is …”), or strike it in the card."
    static let readingOn = "Thanks. I'll go on reading it in the background."
    static let removeWhat =
        "I'm not sure what to remove. Name it (“remove the second topic”), or strike it in the card."
    static let smalltalk = "Glad to have you here."
    static let movingOn = "Let's leave that for now."
    static let undone = "Taken back."
    static let nothingToUndo = "There is nothing to take back yet."
    static let repeating = "Of course."
    static let cannotAnswer =
        "Good question, but I only know about your media kit. I can tell why I ask something, how long it takes, and what I have so far."
    static let handover =
        "I'm software, and there is no person in this chat. Everything you wrote is kept; whoever sent you here can see it."
    static let cannotRedo = "I can't bring that back by itself; please say it once more."
    static let yesOrNo = ["Yes", "No"]
    static let skipReplies = ["Skip"]
    static let learnedReplies = ["Yes, that's right", "No, not quite"]
    static let summaryReplies = ["Looks good, make my kit", "No, not yet"]
    static let takenBack = "something was taken back"
    static let kitReady = "your media kit is ready"

    // MARK: What was done

    static func changed(_ field: Field, to value: FactValue?) -> String {
        guard let value else { return "I've changed your \(field.spec.label)." }
        return "I've changed your \(field.spec.label) to \(short(value))."
    }

    static func removed(_ fields: [Field]) -> String {
        let names = Set(fields).sorted().map(\.spec.label)
        return "Removed from your \(list(names)); it won't come back by itself."
    }

    /// A list has more than a kit shows.
    static func full(_ field: Field) -> String {
        "A kit shows \(field.spec.items.upperBound) \(field.spec.label) at most: the first ones count, and you can strike any in the card."
    }

    static func completed(name: String?) -> String {
        let thanks = name.map { "Thank you, \($0)!" } ?? "Thank you!"
        return "\(thanks) Your media kit is ready: look at it, copy from it, or share it."
    }

    // MARK: Standing still

    static func almostDone(missing: [Field]) -> String {
        "Almost: a kit still needs your \(list(missing.map(\.spec.label)))."
    }

    // MARK: Profiles

    static func readingAddress(_ abilities: Abilities) -> String {
        let how = abilities.fetcher.map { " (\($0) fetches it)" } ?? ""
        return "I'm reading your profile in the background\(how); you'll see what I find."
    }

    static func name(of kind: ProfileKind) -> String {
        switch kind {
        case .linkedinURL: "LinkedIn profile"
        case .linkedinPDF: "LinkedIn file"
        case .linkedinExport: "LinkedIn data archive"
        case .jsonResume: "résumé file"
        case .text: "document"
        case .website: "website"
        case .x: "X profile"
        }
    }

    static func otherPage(_ page: String) -> String {
        "That is a LinkedIn \(page), not a personal profile. Yours looks like linkedin.com/in/your-name; "
            + "you can also drop its PDF here."
    }

    static func withdrawn(_ kind: ProfileKind) -> String {
        "Done: your \(name(of: kind)) and everything I had only from it is gone."
    }

    static func nothingNew(_ profile: ProfileRecord) -> String {
        "I've read your \(name(of: profile.kind)); it says nothing that I didn't know already."
            + (profile.state == .partial ? " " + onlyOutright : "")
    }

    /// A language model should have helped, and did not.
    static let onlyOutright = "My closer look didn't work this time, so I only took what it says outright."

    static func whoseProfile(_ profile: ProfileRecord, guest: String?) -> String {
        if let theirs = profile.name {
            let mine = guest.map { "You said you are \($0)" } ?? "You gave another name"
            return "\(mine), and the profile says \(theirs). Is it yours? I use nothing from it until you say so."
        }
        return "That sounds like somebody else's profile. Is it yours? I read nothing until you say so."
    }

    static func failed(_ reason: ProfileFailure, kind: ProfileKind) -> String {
        let what = name(of: kind)
        let way = "You can drop LinkedIn's own file instead: on your profile choose “Resources”, then “Save to PDF”."
        switch reason {
        case .isPrivate: return "That profile is private, so I can't see it. \(way)"
        case .notFound: return "There is no profile at that address. \(way)"
        case .notAProfile:
            return "That doesn't look like a profile: I found no position with dates in it. \(way)"
        case .unreadable:
            return
                "I couldn't read that file: it may be broken, protected by a password, or made of pictures only. \(way)"
        case .tooLarge: return "That file is too large to be a profile, even unpacked. \(way)"
        case .timeout: return "Reading your \(what) took too long, so I stopped. We'll just go on without it."
        case .rateLimited: return "Too many profiles are being read right now. We'll go on without yours."
        case .unavailable: return "I couldn't reach the service that reads profiles. We'll go on without it."
        case .notConfigured: return "I can't read LinkedIn addresses here, so I've only noted yours. \(way)"
        case .someoneElse: return "All right, I've used nothing from that profile and let go of it."
        case .cancelled: return "I've stopped reading your \(what)."
        }
    }

    // MARK: Why the bar moved

    static func because(answered: [Field], from profile: ProfileRecord? = nil) -> String {
        if let profile, !answered.isEmpty {
            let count = answered.count
            return "+\(count) \(count == 1 ? "answer" : "answers") from your \(name(of: profile.kind))"
        }
        guard !answered.isEmpty else { return "" }
        return list(answered.map(\.spec.label))
    }

    // MARK: Words

    /// "a, b and c"
    static func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    /// A value in a line: a story by its title, a long text by its beginning.
    static func short(_ value: FactValue) -> String {
        switch value {
        case .integer(let number): String(number)
        case .story(let story): "“\(clipped(story.title))”"
        case .text(let text): text.count > 80 ? "“\(clipped(text))”" : text
        }
    }

    private static func clipped(_ text: String) -> String {
        guard text.count > 80 else { return text }
        let words = text.prefix(80).split(separator: " ", omittingEmptySubsequences: true).dropLast()
        return words.joined(separator: " ") + "…"
    }
}
