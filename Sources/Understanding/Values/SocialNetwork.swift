/// The networks on which guests have profiles, and what a profile's address looks like there.
struct SocialNetwork: Sendable, Hashable {
    /// The host of a profile's address, as the network itself writes it.
    let host: String
    /// What people call it, folded.
    let names: [String]
    /// Other hosts of the same network.
    let aliases: [String]
    /// What stands between the host and a member's name.
    let prefix: String
    /// First parts of a path that lead to a profile one part further on; empty where the name comes first.
    let sections: [String]
    /// First parts of a path that are no member's name.
    let reserved: [String]

    private init(
        _ host: String, _ names: String, aliases: String = "", prefix: String = "/", sections: String = "",
        reserved: String = ""
    ) {
        self.host = host
        self.names = names.split(separator: " ").map(String.init)
        self.aliases = aliases.split(separator: " ").map(String.init)
        self.prefix = prefix
        self.sections = sections.split(separator: " ").map(String.init)
        self.reserved = reserved.split(separator: " ").map(String.init)
    }

    static let all: [SocialNetwork] = [
        .init(
            "x.com", "x twitter", aliases: "twitter.com mobile.twitter.com www.twitter.com www.x.com",
            reserved: "home search i intent share hashtag settings login explore messages"),
        .init(
            "www.instagram.com", "instagram insta ig", aliases: "m.instagram.com instagr.am",
            reserved: "p reel reels explore stories tv accounts direct"),
        .init(
            "www.youtube.com", "youtube yt", aliases: "m.youtube.com", prefix: "/@", sections: "c channel user",
            reserved: "watch playlist shorts embed live results feed redirect clip"),
        .init("www.tiktok.com", "tiktok", aliases: "m.tiktok.com", prefix: "/@", reserved: "t tag video discover"),
        .init(
            "www.facebook.com", "facebook fb", aliases: "m.facebook.com fb.com www.fb.com fb.me web.facebook.com",
            sections: "people pages profile.php",
            reserved: "sharer sharer.php events watch groups login story.php photo photo.php share marketplace reel"),
        .init(
            "github.com", "github gh", aliases: "www.github.com",
            reserved: "features about login topics orgs marketplace explore settings sponsors pricing"),
        .init("gitlab.com", "gitlab", reserved: "explore users help"),
        .init("codeberg.org", "codeberg"),
        .init("bitbucket.org", "bitbucket"),
        .init("www.threads.com", "threads", aliases: "www.threads.net threads.net", prefix: "/@"),
        .init("bsky.app", "bluesky bsky", prefix: "/profile/", sections: "profile", reserved: "search feeds"),
        .init("medium.com", "medium", aliases: "www.medium.com", prefix: "/@", reserved: "tag p m topics"),
        .init("substack.com", "substack", aliases: "www.substack.com", prefix: "/@", reserved: "home inbox p"),
        .init("www.pinterest.com", "pinterest", aliases: "pin.it", reserved: "pin search"),
        .init("t.me", "telegram", aliases: "telegram.me", reserved: "joinchat share"),
        .init("www.twitch.tv", "twitch", aliases: "m.twitch.tv", reserved: "videos directory"),
        .init("www.snapchat.com", "snapchat snap", prefix: "/add/", sections: "add"),
        .init("soundcloud.com", "soundcloud", reserved: "discover search"),
        .init(
            "www.reddit.com", "reddit", aliases: "old.reddit.com", prefix: "/user/", sections: "user u", reserved: "r"),
        .init("vimeo.com", "vimeo"),
        .init("www.strava.com", "strava", aliases: "strava.com", prefix: "/athletes/", sections: "athletes pros"),
        .init("www.behance.net", "behance", reserved: "gallery"),
        .init("dribbble.com", "dribbble", reserved: "shots"),
        .init("www.patreon.com", "patreon", sections: "c", reserved: "posts"),
        .init("linktr.ee", "linktree"),
        .init("www.quora.com", "quora", prefix: "/profile/", sections: "profile"),
        .init("www.xing.com", "xing", prefix: "/profile/", sections: "profile"),
        .init("www.researchgate.net", "researchgate", prefix: "/profile/", sections: "profile"),
        .init("orcid.org", "orcid"),
        .init("stackoverflow.com", "stackoverflow", prefix: "/users/", sections: "users"),
        .init("dev.to", "dev.to"),
        .init("www.kaggle.com", "kaggle"),
        .init("huggingface.co", "huggingface"),
        .init("www.goodreads.com", "goodreads", prefix: "/", sections: "author user", reserved: "book"),
        .init("www.imdb.com", "imdb", prefix: "/name/", sections: "name", reserved: "title"),
        .init("www.crunchbase.com", "crunchbase", prefix: "/person/", sections: "person", reserved: "organization"),
        .init("www.flickr.com", "flickr", prefix: "/people/", sections: "people photos"),
        .init("about.me", "about.me"),
        .init("ko-fi.com", "ko-fi kofi"),
        .init("vk.com", "vk"),
    ]

    /// The network of a host, with or without "www.".
    static func of(host: String) -> SocialNetwork? { byHost[host] ?? byHost["www." + host] }

    /// The network of a folded word.
    static func named(_ word: String) -> SocialNetwork? { byName[word] }

    /// The address of a member's profile.
    func profile(of name: String) -> String {
        let isBare = host == "bsky.app" && !name.contains(".")
        return "https://" + host + prefix + name + (isBare ? ".bsky.social" : "")
    }

    /// Whether a path leads to a member, not to a post, a search or the start page.
    func isProfile(_ parts: [Substring]) -> Bool {
        guard let first = parts.first?.lowercased(), !reserved.contains(first) else { return false }
        if sections.contains(first) {
            return parts.count == 2 || first == "people" || first == "pages" || parts.count == 3
        }
        if !sections.isEmpty, prefix.count > 2 { return false }
        return parts.count == 1
            || (parts.count == 2 && ["about", "videos", "featured"].contains(parts[1].lowercased()))
    }

    private static let byHost: [String: SocialNetwork] = index { [$0.host] + $0.aliases }
    private static let byName: [String: SocialNetwork] = index(\.names)

    private static func index(_ keys: (SocialNetwork) -> [String]) -> [String: SocialNetwork] {
        var result: [String: SocialNetwork] = [:]
        for network in all { for key in keys(network) { result[key] = network } }
        return result
    }
}
