import InterviewCore
import Testing

@testable import Understanding

@Suite("LinkedIn addresses")
struct LinkedInAddressTests {
    private static let base = "https://www.linkedin.com/in/"

    private func profiles(_ text: String) -> [String] {
        LinkedInAddress.mentions(in: MessageText(text)).compactMap {
            if case .profile(let url) = $0.kind { url } else { nil }
        }
    }

    @Test(
        "a profile is found in its canonical form, however it was typed",
        arguments: [
            ("https://www.linkedin.com/in/mira-solberg-0a1b2c", "mira-solberg-0a1b2c"),
            ("here: LINKEDIN.COM/IN/Mira-Solberg.", "mira-solberg"),
            ("in.linkedin.com/in/mira-solberg/", "mira-solberg"),
            ("m.linkedin.com/in/mira-solberg?utm_source=share", "mira-solberg"),
            ("https://fr.linkedin.com/in/mira-solberg/fr", "mira-solberg"),
            ("https://www.linkedin.com/mwlite/in/mira-solberg", "mira-solberg"),
            ("https://www.linkedin.com/mwlite/profile/in/mira-solberg", "mira-solberg"),
            ("https://www.linkedin.com/comm/in/mira-solberg?midToken=AQ", "mira-solberg"),
            ("https://www.linkedin.com:443/in/mira-solberg", "mira-solberg"),
            ("https://www.linkedin.com/in/mira-solberg#about", "mira-solberg"),
            ("https://www.linkedin.com/in/mira-solberg&trk=x", "mira-solberg"),
            ("linkedin.com/in/mira-solberg,and more", "mira-solberg"),
            ("linkedin.com/in/mira-solberg.My site follows", "mira-solberg"),
            ("linkedin.com/in/mira-solberg\u{2019}s", "mira-solberg"),
            ("(linkedin.com/in/mira-solberg)", "mira-solberg"),
            ("**https://linkedin.com/in/mira-solberg**", "mira-solberg"),
            ("_https://linkedin.com/in/mira-solberg_", "mira-solberg"),
            ("{\"url\":\"https:\\/\\/www.linkedin.com\\/in\\/mira-solberg\"}", "mira-solberg"),
            ("https://www.linked\u{200B}in.com/in/mira\u{200B}-solberg", "mira-solberg"),
            ("LinkedIn=https://linkedin.com/in/mira-solberg", "mira-solberg"),
            ("linkedin.com/in/mira-solberg👍", "mira-solberg"),
            ("我的领英：linkedin.com/in/mira-solberg，谢谢", "mira-solberg"),
            ("linkedin.com%2Fin%2Fmira-solberg", "mira-solberg"),
            ("https://www.linkedin.com/in/jos%C3%A9-garz%c3%b3n-123/", "jos%C3%A9-garz%C3%B3n-123"),
            ("https://www.linkedin.com/in/josé-garzón-123", "jos%C3%A9-garz%C3%B3n-123"),
            ("https://www.linkedin.com/in/jose\u{301}-garzon", "jos%C3%A9-garzon"),
            (
                "https://www.linkedin.com/in/ACoAAB_x-Yz0123456789abcdefGHIJKLMNOPQ",
                "ACoAAB_x-Yz0123456789abcdefGHIJKLMNOPQ"
            ),
            ("http://nl.linkedin.com/pub/mira-solberg/4/29b/1a/en", "mira-solberg-01a29b4"),
            (
                "https://www.linkedin.com/authwall?trk=gf&sessionRedirect=https%3A%2F%2Fde.linkedin.com%2Fin%2Fmira-solberg%3Ftrk%3Dx",
                "mira-solberg"
            ),
            ("https://www.linkedin.com/login?session_redirect=%2Fin%2Fmira-solberg%2F", "mira-solberg"),
            (
                "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fmira-solberg&data=05",
                "mira-solberg"
            ),
            ("https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Flinkedin.com%2Fin%2Fmira-solberg", "mira-solberg"),
            ("https://urldefense.com/v3/__https://www.linkedin.com/in/mira-solberg__;!!abc", "mira-solberg"),
            ("https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fmira-solberg&h=AT", "mira-solberg"),
        ] as [(String, String)])
    func profile(text: String, slug: String) {
        #expect(profiles(text) == [Self.base + slug])
    }

    @Test(
        "what is no profile is never taken for one",
        arguments: [
            "https://www.linkedin.com/company/quarry-foods", "https://www.linkedin.com/in/", "linkedin.com/in/me",
            "https://lnkd.in/abc", "https://linkedin.com@evil.example/in/mira-solberg",
            "https://evil.example/?u=https://linkedin.com/in/mira-solberg",
            "https://linkedin.com.evil.example/in/mira-solberg", "https://notlinkedin.com/in/mira-solberg",
            "https://www.linkedin.com/in/mira%2Fsolberg", "https://www.linkedin.com/in/%FF%FE",
            "https://www.linkedin.com/in/mira%252Fsolberg", "https://www.linkedin.com/in/mira%20solberg",
            "https://www.linkedin.com/in/ab", "https://www.linkedin.com/in/your-name",
            "https://www.linkedin.com/in/<your-name>", "https://www.linkedin.com/in/...", "linkedin.com/mira-solberg",
            "https://www.linkedin.com/sales/people/ACwAAB1234abcd",
            "https://www.linkedin.com/feed/update/urn:li:activity:7",
            "https://www.linkedin.com/profile/view?id=AAkAAAB",
            "https://google.evil.example/url?q=https://linkedin.com/in/m-s",
            "https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fcompany%2Fquarry",
            "https://www.linkedin.com/in/mira-solberg-", "mira@linkedin.com/in/mira", "find me on linkedin",
            "https://www.linkedin.com/in/mira-solberg-\n", "https://www.linkedin.com/in/mira-\nand more about me",
            "https://www.linkedin.com/in/mira\n-solberg", "www.linkedin。com/in/mira-solberg",
        ])
    func noProfile(text: String) {
        #expect(profiles(text).isEmpty)
    }

    @Test(
        "a name cut by a line break is joined or refused, never halved",
        arguments: [
            ("www.linkedin.com/in/mira-solberg-\n0a1b2c (LinkedIn)", ["mira-solberg-0a1b2c"]),
            ("www.linkedin.com/in/mira-\r\n  solberg-0a1b2c", ["mira-solberg-0a1b2c"]),
            ("www.linkedin.com/in/\nmira-solberg-0a1b2c", ["mira-solberg-0a1b2c"]),
            ("www.linkedin.com/in/mira-\nMy phone comes next", []),
        ] as [(String, [String])])
    func lineBreaks(text: String, slugs: [String]) {
        #expect(profiles(text) == slugs.map { Self.base + $0 })
    }

    @Test(
        "other pages are named for the guest",
        arguments: [
            ("linkedin.com/company/quarry", LinkedInPage.company), ("https://lnkd.in/x1", .shortLink),
            ("https://www.linkedin.com/posts/mira_a-1", .post), ("linkedin.com/school/x/", .school),
        ])
    func otherPages(text: String, page: LinkedInPage) {
        #expect(LinkedInAddress.mentions(in: MessageText(text)).map(\.kind) == [.other(page)])
    }

    @Test(
        "the words around say whose it is",
        arguments: [
            ("my co-founder is https://linkedin.com/in/other-person", [true]),
            ("My friend's LinkedIn: linkedin.com/in/other-person", [true]),
            ("Me: linkedin.com/in/mira-solberg and my co-founder: linkedin.com/in/other-person", [false, true]),
            ("My co-founder is linkedin.com/in/other-person, mine is linkedin.com/in/mira-solberg", [true, false]),
            ("linkedin.com/in/other-person is not me", [true]),
            ("linkedin.com/in/other-person (that's my boss)", [true]),
            ("linkedin.com/in/other-person, that's my wife", [true]),
            ("his profile is linkedin.com/in/other-person", [true]),
            ("My business partner, Tove Hale: linkedin.com/in/other-person", [true]),
            ("My assistant's:\nlinkedin.com/in/other-person", [true]),
            ("Mein Kollege: linkedin.com/in/other-person", [true]),
            ("I co-founded it with my wife, my LinkedIn is linkedin.com/in/mira-solberg", [false]),
            ("I'm the co-founder of Quarry, linkedin.com/in/mira-solberg", [false]),
            ("here's my profile linkedin.com/in/mira-solberg", [false]),
            ("linkedin.com/in/mira-solberg", [false]),
            ("mi perfil es linkedin.com/in/mira-solberg", [false]),
            ("mi socio es linkedin.com/in/other-person", [true]),
            ("Bob's LinkedIn is linkedin.com/in/other-person", [true]),
        ] as [(String, [Bool])])
    func owner(text: String, expected: [Bool]) {
        #expect(LinkedInAddress.mentions(in: MessageText(text)).map(\.isSomeoneElses) == expected)
    }

    @Test("the same profile counts once, and its quote is a substring")
    func quote() throws {
        let text = "😀 linkedin.com/in/mira-solberg and again www.linkedin.com/in/Mira-Solberg/"
        let mentions = LinkedInAddress.mentions(in: MessageText(text))
        let quote = try #require(mentions.first?.quote)
        #expect(mentions.count == 1)
        #expect(quote == Quote(text: "linkedin.com/in/mira-solberg", start: 3, end: 31))
    }
}
