extension English {
    func yourProfile(_ kind: ProfileKind) -> String {
        switch kind {
        case .linkedinURL: "your LinkedIn profile"
        case .linkedinPDF: "your LinkedIn file"
        case .linkedinExport: "your LinkedIn data archive"
        case .jsonResume: "your résumé file"
        case .text: "your document"
        case .website: "your website"
        case .x: "your X profile"
        }
    }

    func page(_ page: LinkedInPage) -> String {
        switch page {
        case .company: "a LinkedIn company page"
        case .school: "a LinkedIn school page"
        case .showcase: "a LinkedIn showcase page"
        case .post: "a LinkedIn post"
        case .article: "a LinkedIn article"
        case .newsletter: "a LinkedIn newsletter"
        case .author: "a LinkedIn author page"
        case .job: "a LinkedIn job"
        case .group: "a LinkedIn group"
        case .event: "a LinkedIn event"
        case .course: "a LinkedIn course page"
        case .search: "a LinkedIn search page"
        case .salesNavigator: "a Sales Navigator page"
        case .recruiter: "a LinkedIn Recruiter page"
        case .message: "a LinkedIn message"
        case .help: "a LinkedIn help page"
        case .video: "a LinkedIn video"
        case .people: "a LinkedIn people directory"
        case .shortLink: "a LinkedIn short link"
        case .china: "a page of LinkedIn China"
        case .cutAddress: "a LinkedIn address cut by a line break"
        case .other: "another LinkedIn page"
        }
    }

    func readingAddress(fetcher: String?) -> String {
        let how = fetcher.map { " (\($0) fetches it)" } ?? ""
        return "I'm reading your profile in the background\(how); you'll see what I find."
    }

    func otherPage(_ page: LinkedInPage) -> String {
        "That is \(self.page(page)), not a personal profile. Yours looks like linkedin.com/in/your-name; "
            + "you can also drop its PDF here."
    }

    func withdrawn(_ kind: ProfileKind) -> String {
        "Done: \(yourProfile(kind)) and everything I had only from it is gone."
    }

    func nothingNew(_ kind: ProfileKind) -> String {
        "I've read \(yourProfile(kind)); it says nothing that I didn't know already."
    }

    var onlyOutright: String { "My closer look didn't work this time, so I only took what it says outright." }

    func failed(_ reason: ProfileFailure, kind: ProfileKind) -> String {
        let way = "You can drop LinkedIn's own file instead: on your profile choose “Resources”, then “Save to PDF”."
        return switch reason {
        case .isPrivate: "That profile is private, so I can't see it. \(way)"
        case .notFound: "There is no profile at that address. \(way)"
        case .notAProfile: "That doesn't look like a profile: I found no position with dates in it. \(way)"
        case .unreadable:
            "I couldn't read that file: it may be broken, protected by a password, or made of pictures only. \(way)"
        case .tooLarge: "That file is too large to be a profile, even unpacked. \(way)"
        case .timeout: "Reading \(yourProfile(kind)) took too long, so I stopped. We'll just go on without it."
        case .rateLimited: "Too many profiles are being read right now. We'll go on without yours."
        case .unavailable: "I couldn't reach the service that reads profiles. We'll go on without it."
        case .notConfigured: "I can't read LinkedIn addresses here, so I've only noted yours. \(way)"
        case .someoneElse: "All right, I've used nothing from that profile and let go of it."
        case .cancelled: "I've stopped reading \(yourProfile(kind))."
        }
    }
}
