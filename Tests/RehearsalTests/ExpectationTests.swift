import InterviewCore
import Interviewing
import Testing

@testable import Rehearsal

@Suite("What counts as right")
struct ExpectationTests {
    struct Case: Sendable, CustomStringConvertible {
        let expected: String
        let found: [String]
        var isContained = false
        let holds: Bool

        var description: String { "\(found) for \(expected)" }
    }

    @Test(
        "A value is held against what is true of the persona",
        arguments: [
            Case(expected: #""Head of Sound""#, found: ["head of sound."], holds: true),
            Case(expected: #""Head of Sound""#, found: ["Head of Light"], holds: false),
            Case(expected: #""Head of Sound""#, found: ["Head of Sound at Bora"], holds: false),
            Case(expected: #""Head of Sound""#, found: [], holds: false),
            Case(expected: "14", found: ["14"], holds: true),
            Case(expected: "14", found: ["15"], holds: false),
            Case(expected: "null", found: [], holds: true),
            Case(expected: "null", found: ["something"], holds: false),
            Case(expected: #"["a b", "c"]"#, found: ["a b", "c"], holds: true),
            Case(expected: #"["a b", "c"]"#, found: ["c", "a b"], holds: false),
            Case(expected: #"["a b", "c"]"#, found: ["a b"], holds: false),
            Case(expected: #"["a b", "c"]"#, found: ["a b", "c", "d"], holds: false),
            Case(expected: #"["a b", "c"]"#, found: ["d", "c", "a b"], isContained: true, holds: true),
            Case(expected: #"["a b", "c"]"#, found: ["d", "c"], isContained: true, holds: false),
            Case(expected: #"{"contains": ["Grey Tax"]}"#, found: ["My book The Grey Tax, 2019"], holds: true),
            Case(expected: #"{"contains": ["Grey Tax"]}"#, found: ["My book"], holds: false),
            Case(expected: #"{"any_of": ["Dr. Bo Li", "Bo Li"]}"#, found: ["Bo Li"], holds: true),
            Case(expected: #"{"any_of": ["Dr. Bo Li", "Bo Li"]}"#, found: ["Li"], holds: false),
            Case(expected: #"["one story told", "another"]"#, found: ["one story told another"], holds: false),
        ])
    func expectations(_ test: Case) throws {
        let expected = try #require(JSONValue(text: test.expected))
        #expect(Expectation(expected, isContained: test.isContained).holds(test.found) == test.holds)
    }

    @Test("Words that nobody said are found")
    func corpus() {
        let said = Corpus(["I'm Tove Aldrin, potter; @tove_clay on X", "Glazes and kilns"])
        #expect(said.says(.text("Tove Aldrin")))
        #expect(said.says(.text("https://x.com/tove_clay")))
        #expect(said.says(.integer(14)))
        #expect(!said.says(.text("award-winning potter")))
        #expect(!said.says(.text("https://toveclay.example")))
        #expect(!said.says(.story(Story(title: "kilns", challenge: "a loss of 40 percent"))))
    }
}
