import InterviewCore
import Testing

@testable import Profiles

@Suite("X profiles")
struct XProfileTests {
    private func read(_ text: String, as name: String = "ines_okonjo") throws -> ImportedProfile {
        try XProfileImporter.read(json: Array(text.utf8), asOf: ProfileFixture.asOf, requestedName: name)
    }

    @Test(
        "the same account is found under every actor's names",
        arguments: [
            // A row of its own
            """
            [{"type":"user","userName":"Ines_Okonjo","url":"https://x.com/Ines_Okonjo","name":"Ines Okonjo",
            "description":"Literacy apps.\\nReading is a team sport","location":"Lyon","followers":1200,
            "entities":{"url":{"urls":[{"url":"https://t.co/abc","expanded_url":"https://papermoon.example"}]}}}]
            """,
            // The interface of old
            """
            [{"screen_name":"ines_okonjo","name":"Ines Okonjo","description":"Literacy apps. Reading is a team sport",
            "location":"Lyon","followers_count":1200,"url":"https://t.co/abc","expanded_url":"https://papermoon.example"}]
            """,
            // The author of a post
            """
            [{"type":"tweet","text":"Hello","url":"https://x.com/ines_okonjo/status/1","author":{"userName":"ines_okonjo",
            "name":"Ines Okonjo","bio":"Literacy apps. Reading is a team sport","location":"Lyon","followersCount":"1200",
            "website":"https://papermoon.example/"}}]
            """,
            // The interface of today
            """
            {"result":{"core":{"name":"Ines Okonjo","screen_name":"ines_okonjo"},"location":{"location":"Lyon"},
            "legacy":{"description":"Literacy apps. Reading is a team sport","followers_count":1200,
            "entities":{"url":{"urls":[{"expanded_url":"https://papermoon.example"}]}}}}}
            """,
        ])
    func readsAccounts(text: String) throws {
        let profile = try read(text, as: "INES_okonjo")
        let document = profile.document
        #expect(profile.kind == .x)
        #expect(document.name == "Ines Okonjo")
        #expect(document.headline == "Literacy apps. Reading is a team sport")
        #expect(document.location == "Lyon")
        #expect(document.followers == 1200)
        #expect(
            document.websites.map { $0.lowercased() } == ["https://x.com/ines_okonjo", "https://papermoon.example"])
        #expect(document.summary == nil)
        for quoted in ["Ines Okonjo", "Literacy apps. Reading is a team sport", "Lyon", "https://papermoon.example"] {
            #expect(profile.text.contains(quoted))
        }
        let facts = ProfileAnalysis.facts(of: profile)
        #expect(!facts.isEmpty && facts.allSatisfy { !$0.quotes.isEmpty })
        #expect(!facts.contains { $0.field == .professionalBio && $0.status == .stated })
    }

    @Test(
        "rows of somebody else, of nobody and of trouble are no profile",
        arguments: [
            ("[]", ImportFailure.notFound),
            (#"[{"userName":"ines_okonjo2","name":"Ines"}]"#, .notFound),
            (#"[{"name":"Ines Okonjo","description":"no user name"}]"#, .notFound),
            (#"[{"noResults":true}]"#, .notFound),
            (#"[{"error":"User is protected: private account"}]"#, .isPrivate),
            (#"[{"error":"rate limit"}]"#, .unavailable),
            (#"[{"userName":"../ines_okonjo"}]"#, .notFound),
            ("[1,null,\"x\"]", .notFound),
            ("[{", .unreadable),
        ])
    func fails(text: String, failure: ImportFailure) {
        #expect(throws: failure) { try read(text) }
    }

    @Test("of several accounts the one asked for is read, and shortened or own addresses are no website")
    func chooses() throws {
        let profile = try read(
            """
            [{"userName":"other","name":"Other"},{"userName":"ines_okonjo","name":"Ines","url":"https://t.co/q",
            "website":"https://twitter.com/ines_okonjo","followers":-1}]
            """)
        #expect(profile.document.name == "Ines")
        #expect(profile.document.websites == ["https://x.com/ines_okonjo"])
        #expect(profile.document.followers == nil)
    }

    @Test(
        "a user name is told from the address of a profile",
        arguments: [
            ("https://x.com/ines_okonjo", "ines_okonjo"), ("https://twitter.com/Ines_Okonjo?lang=en", "Ines_Okonjo"),
            ("https://x.com/ines_okonjo/status/1", nil), ("https://x.com/home", nil), ("https://x.com", nil),
            ("https://x.com.evil.example/ines", nil), ("https://x.com/in%20es", nil),
        ] as [(String, String?)])
    func tellsNames(address: String, name: String?) {
        #expect(XProfileImporter.userName(of: address) == name)
    }
}
