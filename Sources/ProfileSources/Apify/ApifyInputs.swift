import Foundation
import Ports

/// What each actor wants to be sent. Actors agree on nothing; the names are those of their pages in Apify's store
/// (November 2026).
enum ApifyInputs {
    /// - Parameter actor: `user/name`, `user~name` or an id.
    static func template(actor: String, kind: RunTarget.Kind) -> ApifyInputTemplate {
        let name = actor.replacing("~", with: "/").lowercased()
        switch kind {
        case .linkedin: return ApifyInputTemplate(known: linkedIn(name))
        case .x: return ApifyInputTemplate(known: x(name))
        }
    }

    private static func linkedIn(_ actor: String) -> String {
        switch actor {
        case "harvestapi/linkedin-profile-scraper", "lpvuk3zozwuipa5bp":
            // One list only: an address that stands in two is read, and paid for, twice.
            #"{"profileScraperMode":"Profile details no email ($4 per 1k)","queries":["{url}"]}"#
        case "dev_fusion/linkedin-profile-scraper", "2syf0bvxmggr8ivcz", "johnvc/linkedin-profile-api":
            #"{"profileUrls":["{url}"]}"#
        case "apimaestro/linkedin-profile-detail", "vhxlqqxrwhw8h5hnv":
            #"{"username":"{url}","includeEmail":false}"#
        case "apimaestro/linkedin-profile-batch-scraper-no-cookies-required":
            #"{"usernames":["{url}"],"includeEmail":false}"#
        case "supreme_coder/linkedin-profile-scraper":
            #"{"urls":[{"url":"{url}"}],"findContacts":false,"scrapeCompany":false}"#
        case "logical_scrapers/linkedin-profile-scraper":
            #"{"urls":["{url}"]}"#
        case "bebity/linkedin-premium-actor":
            #"{"action":"get-profiles","keywords":["{url}"],"isUrl":true,"isName":false,"limit":1}"#
        default: anyLinkedIn
        }
    }

    /// For an actor that is not known: the names that most use. Actors take what they know and leave the rest.
    private static let anyLinkedIn = #"""
        {"profileUrls":["{url}"],"urls":["{url}"],"queries":["{url}"],"linkedinUrls":["{url}"],
        "startUrls":[{"url":"{url}"}],"profiles":["{url}"],"usernames":["{slug}"],"username":"{slug}",
        "url":"{url}","profileUrl":"{url}","linkedinUrl":"{url}"}
        """#

    private static func x(_ actor: String) -> String {
        guard actor != "apidojo/twitter-user-scraper" else {
            return #"""
                {"twitterHandles":["{slug}"],"getFollowers":false,"getFollowing":false,"getRetweeters":false,
                "includeUnavailableUsers":false}
                """#
        }
        return #"""
            {"twitterHandles":["{slug}"],"handles":["{slug}"],"usernames":["{slug}"],"username":"{slug}",
            "profileUrls":["{url}"],"startUrls":[{"url":"{url}"}],"onlyUserInfo":true,"addUserInfo":true,
            "getFollowers":false,"getFollowing":false,"maxItems":5,"maxTweets":1}
            """#
    }

    /// Whether a stored input is one that was sent: it holds all of that. What it holds besides are defaults that the
    /// actor's input schema adds.
    static func isSame(stored: [UInt8], sent: [UInt8]) -> Bool {
        guard let stored = try? JSONSerialization.jsonObject(with: Data(stored)),
            let sent = try? JSONSerialization.jsonObject(with: Data(sent))
        else { return false }
        return holds(stored, sent)
    }

    /// Whether a value equals another, or is an object with more keys.
    private static func holds(_ value: Any, _ part: Any) -> Bool {
        switch (value, part) {
        case (let value as [String: Any], let part as [String: Any]):
            part.allSatisfy { key, inner in value[key].map { holds($0, inner) } ?? false }
        case (let value as [Any], let part as [Any]):
            value.count == part.count && zip(value, part).allSatisfy { holds($0, $1) }
        case (let value as String, let part as String): value == part
        case (let value as NSNumber, let part as NSNumber): value == part
        case (is NSNull, is NSNull): true
        default: false
        }
    }
}
