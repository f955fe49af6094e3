import InterviewCore
import Testing

@testable import Profiles

@Suite("JSON profiles")
struct JSONResumeTests {
    @Test("the older names are read as well as the new ones")
    func readsLegacy() throws {
        let profile = try ProfileFixture.json("resumes/legacy.json")
        let document = profile.document
        #expect(profile.kind == .jsonResume)
        #expect(document.headline == "Choir Director")
        #expect(document.summary == "Choirs for people who cannot sing. Twenty years of rehearsals.")
        #expect(document.positions.map(\.company) == ["Gent City Choir", "Opera Zuid"])
        #expect(document.positions.first?.description == "Led the choir.\nGrew membership by 60%")
        #expect(document.current?.title == "Director")
        #expect(document.location == "Gent, BE")
        #expect(document.languages == ["Dutch"])
        #expect(document.volunteering == ["Mentor, Kids Sing"])
        #expect(!profile.text.contains("Secret Street"))
    }

    @Test("keywords are the skills, and a group without keywords is one")
    func flattensSkills() throws {
        #expect(try ProfileFixture.json("resumes/legacy.json").document.skills == ["Conducting", "Voice", "Patience"])
    }

    @Test("profiles become addresses, from a handle where the address says nothing")
    func resolvesProfiles() throws {
        #expect(
            try ProfileFixture.json("resumes/legacy.json").document.websites == [
                "https://teo.example", "https://www.linkedin.com/in/teodor-vance", "https://x.com/teosings",
            ])
    }

    @Test("a document that was written is read back as it was")
    func readsOwnDocument() throws {
        let first = try ProfileFixture.json("resumes/legacy.json").document
        let json = try DocumentJSONTests.encoded(first)
        #expect(try ProfileFixture.json(text: json).document == first)
        #expect(try ProfileFixture.json(text: "{\"kind\":\"json_resume\",\"document\":\(json)}").document == first)
    }

    @Test(
        "other JSON is refused",
        arguments: [
            ("{\"name\":\"left-pad\",\"version\":\"1.0.0\"}", ImportFailure.notAProfile), ("[1,2,3]", .notAProfile),
            ("[]", .notAProfile), ("\"text\"", .notAProfile), ("{\"basics\":", .unreadable), ("", .unreadable),
            ("{\"basics\":{\"email\":\"a@b.example\"}}", .notAProfile),
        ])
    func refuses(text: String, failure: ImportFailure) {
        #expect(throws: failure) { try ProfileFixture.json(text: text) }
    }

    @Test("nesting beyond any profile's is refused, not followed")
    func boundsDepth() {
        let deep = String(repeating: "[", count: 200_000) + String(repeating: "]", count: 200_000)
        #expect(throws: ImportFailure.unreadable) { try ProfileFixture.json(text: deep) }
    }
}
