import Foundation
import InterviewCore
import Ports
import Testing

@testable import ProfileSources

@Suite("What Apify's actors are sent")
struct ApifyInputTests {
    private let target = RunTarget(kind: .linkedin, address: "https://www.linkedin.com/in/ines-okonjo")

    private func body(
        _ actor: String, _ target: RunTarget? = nil, template: ApifyInputTemplate? = nil
    ) throws -> String {
        var settings = ApifySettings(token: "t", linkedInActor: actor, xActor: actor)
        settings.linkedInInput = template
        let bytes = try #require(ApifyRequests(settings: settings).input(for: target ?? self.target))
        let value = try JSONSerialization.jsonObject(with: Data(bytes))
        let sorted = try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: sorted, as: UTF8.self)
            .replacing("https://www.linkedin.com/in/ines-okonjo", with: "URL").replacing("ines-okonjo", with: "SLUG")
    }

    @Test(
        "each known actor gets its own shape, however its name is written",
        arguments: [
            (
                ["harvestapi/linkedin-profile-scraper", "harvestapi~linkedin-profile-scraper", "LpVuK3Zozwuipa5bp"],
                #"{"profileScraperMode":"Profile details no email ($4 per 1k)","queries":["URL"]}"#
            ),
            (
                ["dev_fusion/Linkedin-Profile-Scraper", "2SyF0bVxmgGr8IVCZ", "johnvc/linkedin-profile-api"],
                #"{"profileUrls":["URL"]}"#
            ),
            (
                ["apimaestro/linkedin-profile-detail", "VhxlqQXRwhW8H5hNV"],
                #"{"includeEmail":false,"username":"URL"}"#
            ),
            (
                ["apimaestro/linkedin-profile-batch-scraper-no-cookies-required"],
                #"{"includeEmail":false,"usernames":["URL"]}"#
            ),
            (
                ["supreme_coder/linkedin-profile-scraper"],
                #"{"findContacts":false,"scrapeCompany":false,"urls":[{"url":"URL"}]}"#
            ),
            (["logical_scrapers/linkedin-profile-scraper"], #"{"urls":["URL"]}"#),
            (
                ["bebity/linkedin-premium-actor"],
                #"{"action":"get-profiles","isName":false,"isUrl":true,"keywords":["URL"],"limit":1}"#
            ),
        ])
    func knownActors(names: [String], expected: String) throws {
        for name in names { #expect(try body(name) == expected) }
    }

    @Test("an unknown actor gets the names that most use")
    func unknownActor() throws {
        let sent = try body("somebody/some-scraper")
        for part in [
            #""profileUrls":["URL"]"#, #""urls":["URL"]"#, #""startUrls":[{"url":"URL"}]"#, #""queries":["URL"]"#,
            #""username":"SLUG""#, #""url":"URL""#,
        ] {
            #expect(sent.contains(part))
        }
    }

    @Test("X's actors get the user name, of a profile's address only")
    func readsX() throws {
        let profile = RunTarget(kind: .x, address: "https://twitter.com/ines_okonjo")
        #expect(
            try body("apidojo/twitter-user-scraper", profile).contains(#""twitterHandles":["ines_okonjo"]"#))
        let other = try body("somebody/x", profile)
        #expect(other.contains(#""usernames":["ines_okonjo"]"#))
        #expect(other.contains(#""startUrls":[{"url":"https://x.com/ines_okonjo"}]"#))
        let requests = ApifyRequests(settings: ApifySettings(token: "t", xActor: "a/b"))
        #expect(requests.input(for: RunTarget(kind: .x, address: "https://x.com/ines_okonjo/status/1")) == nil)
        #expect(ApifyRequests(settings: ApifySettings(token: "t")).input(for: profile) == nil)
    }

    @Test("a template of one's own is filled wherever it names the target")
    func fillsTemplates() throws {
        let template = try #require(
            ApifyInputTemplate(json: #"{"a":[{"b":"{url}"}],"c":"x-{slug}-{slug}","d":1.5,"e":null,"f":true}"#))
        #expect(
            try body("any/actor", template: template)
                == #"{"a":[{"b":"URL"}],"c":"x-SLUG-SLUG","d":1.5,"e":null,"f":true}"#)
    }

    @Test("an address cannot leave the string that it stands in")
    func escapes() throws {
        let template = try #require(ApifyInputTemplate(json: #"{"a":"{url}","b":"{slug}"}"#))
        let hostile = "https://www.linkedin.com/in/a\",\"b\":\"\\x{url}{slug}\n ü"
        let value = try JSONSerialization.jsonObject(with: Data(template.filled(address: hostile)))
        let object = try #require(value as? [String: String])
        #expect(object.keys.sorted() == ["a", "b"])
        #expect(object["b"]?.contains("{") == false)
        let foreign = template.filled(address: "https://www.linkedin.com/in/jos%C3%A9")
        #expect(String(decoding: foreign, as: UTF8.self).contains("/in/jos%C3%A9"))
    }

    @Test(
        "what is no template is refused",
        arguments: ["", "{}", "[\"{url}\"]", "{\"a\":{url}}", "{\"a\":\"b\"}", "{\"a\":\"{url}\"", "null"])
    func refusesTemplates(json: String) {
        #expect(ApifyInputTemplate(json: json) == nil)
    }

    @Test("a template that is too long is refused")
    func refusesLongTemplates() {
        let long = #"{"a":"{url}","b":""# + String(repeating: "x", count: ApifyInputTemplate.limit) + #""}"#
        #expect(ApifyInputTemplate(json: long) == nil)
    }

    @Test(
        "a stored input is ours if it holds all that was sent",
        arguments: [
            (#"{"queries":["u"],"mode":"m"}"#, true), (#"{ "mode":"m", "queries":[ "u" ], "proxy":{"a":1} }"#, true),
            (#"{"queries":["other"],"mode":"m"}"#, false), (#"{"queries":["u","other"],"mode":"m"}"#, false),
            (#"{"queries":[],"mode":"m"}"#, false), (#"{"queries":["u"]}"#, false),
            (#"{"queries":"u","mode":"m"}"#, false),
            (#"{"queries":["u"],"mode":"m""#, false), ("", false), ("[]", false), ("null", false),
        ])
    func comparesInputs(stored: String, isSame: Bool) {
        let sent = Array(#"{"mode":"m","queries":["u"]}"#.utf8)
        #expect(ApifyInputs.isSame(stored: Array(stored.utf8), sent: sent) == isSame)
    }

    @Test("numbers, booleans, nulls and inner objects are compared too")
    func comparesKinds() {
        let sent = Array(#"{"a":[{"n":1,"b":false,"z":null}]}"#.utf8)
        for (stored, isSame) in [
            (#"{"a":[{"n":1.0,"b":false,"z":null,"more":2}]}"#, true), (#"{"a":[{"n":2,"b":false,"z":null}]}"#, false),
            (#"{"a":[{"n":1,"b":true,"z":null}]}"#, false), (#"{"a":[{"n":1,"b":false,"z":"null"}]}"#, false),
        ] {
            #expect(ApifyInputs.isSame(stored: Array(stored.utf8), sent: sent) == isSame)
        }
    }
}
