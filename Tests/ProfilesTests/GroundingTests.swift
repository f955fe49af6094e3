import InterviewCore
import Testing

@testable import Profiles

@Suite("The gate")
struct GroundingTests {
    @Test(
        "a quote is found as the source has it",
        arguments: [
            ("cut  spoilage", "We cut\u{A0}\nspoilage in half", "cut\u{A0}\nspoilage"),
            ("cafe nandu", "At Café Ñandú, always", "Café Ñandú"), ("\"it's so\"", "He wrote “It’s so”.", "“It’s so”"),
            ("Go", "Google likes Go.", "Go"), ("경력", "저는경력이", "경력"), ("A – B", "say A - B twice", "A - B"),
        ])
    func quotes(text: String, source: String, expected: String) throws {
        let quote = try #require(Grounding.quote(text, in: source))
        #expect(quote.text == expected)
        let units = Array(source.utf16)
        #expect(String(decoding: units[quote.start..<quote.end], as: UTF16.self) == expected)
    }

    @Test("offsets count UTF-16", arguments: ["🧙‍♂️🧙‍♂️ Ana", "e\u{301}e\u{301} Ana"])
    func countsUnits(source: String) throws {
        let quote = try #require(Grounding.quote("ana", in: source))
        #expect(quote.start == source.utf16.count - 3)
    }

    @Test("a part of a word is no quote, nor is what is not there", arguments: ["art", "startup scene", "", " ", "x"])
    func refuses(text: String) { #expect(Grounding.quote(text, in: "Our startups scenery") == nil) }

    @Test("text that repeats itself is searched in linear time")
    func isLinear() {
        let source = String(repeating: "a ", count: 50_000)
        #expect(Grounding.quote(String(repeating: "a ", count: 20_000) + "b", in: source) == nil)
    }

    private static let source = """
        Led a team of 12 at Tidewater Freight in Porto. Spoilage fell from 9 to 2 percent, saving $2.4M by March 2021.
        Winner of the Harbour Prize. Speaks about cold chain resilience with OpenRoute.
        """

    @Test(
        "what the sources hold is supported in any notation",
        arguments: [
            "Marked progress: 2,400,000 dollars saved.", "Spoilage fell from 9% to 2%.", "A team of twelve in Porto.",
            "She won the Harbour Prize with OpenRoute.", "By March 2021 it was done.", "Building Resilient Cold Chains",
            "Tidewater's routes saved 2.4 million.", "I’m proud of it.",
        ])
    func supports(text: String) { #expect(Grounding.unsupported(in: text, by: [Self.source]).isEmpty) }

    @Test(
        "what they do not hold is named",
        arguments: [
            ("Grew sales by 40%.", ["40%"]), ("A team of 15.", ["15"]), ("Spoilage of 12%.", ["12%"]),
            ("Worked for Acme Robotics in Porto.", ["Acme Robotics"]), ("By April 2021.", ["April"]),
            ("Acme hired her.", ["Acme"]), ("IBM was a client.", ["IBM"]), ("Saved $2.4B.", ["$2.4B"]),
            ("She won the Nobel Prize.", ["Nobel Prize"]), ("Lessons From Google", ["Google"]),
            ("A team of thirty.", ["thirty"]),
        ])
    func refusesClaims(text: String, missing: [String]) {
        let found = Grounding.unsupported(in: text, by: [Self.source])
        #expect(!found.isEmpty)
        for claim in missing { #expect(found.contains { $0.contains(claim) }, "\(found)") }
    }
}
