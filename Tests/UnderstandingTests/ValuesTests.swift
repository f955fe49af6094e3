import InterviewCore
import Testing

@testable import Understanding

@Suite("Values of a message")
struct ValuesTests {
    private static let today = CalendarDate(daysSince1970: 20_779)

    private func values(_ text: String, asked: [Field]) -> [String] {
        let message = MessageText(text)
        let context = ReadingContext(asked: asked, today: Self.today)
        let found =
            Links.find(in: message, context: context) + Handles.find(in: message, context: context)
            + Emails.find(in: message, context: context) + Phones.find(in: message, context: context)
            + Years.find(in: message, context: context)
        return found.sorted { $0.field < $1.field }.map { candidate in
            let value =
                if case .integer(let number) = candidate.value { "\(number)" } else { candidate.value.text ?? "" }
            return candidate.field.rawValue + "=" + value
        }
    }

    @Test(
        "unasked, only what is plainly stated is read",
        arguments: [
            (
                "My email is jo@quarry.example and my website is www.jovale.example",
                ["email=jo@quarry.example", "website=https://www.jovale.example"]
            ),
            ("Contact me at ina@quarry.example. My LinkedIn is linkedin.com/in/ina-vale", ["email=ina@quarry.example"]),
            (
                "Email: bo@quarry.example, Twitter: @bothemason",
                ["email=bo@quarry.example", "social_links=https://x.com/bothemason"]
            ),
            ("I'm Ina Vale, CEO of Quarry. You can reach me at ina@quarry.example", ["email=ina@quarry.example"]),
            ("pat@g.quarry.example", ["email=pat@g.quarry.example"]),
            ("My phone is 555-123-4567", ["phone=5551234567"]),
            (
                "I'm on instagram.com/inavale and x.com/inavale",
                ["social_links=https://www.instagram.com/inavale", "social_links=https://x.com/inavale"]
            ),
            ("https://www.linkedin.com/in/ina-vale", []),
            (
                "My assistant handles scheduling at desk@quarry.example",
                ["scheduling_preference=My assistant handles scheduling at desk@quarry.example"]
            ),
            ("I founded it 3 years ago, when my son was 5 years old", []),
            ("you should check out Node.js", []),
            ("Actually, my e-mail is i.vale@quarry.example, not ina@quarry.example", ["email=i.vale@quarry.example"]),
            ("I'm Ina Vale, CFO at Quarry for 12 years", ["years_experience=12"]),
            ("Raised $1,500,000 in 2019", []),
        ] as [(String, [String])])
    func unasked(text: String, expected: [String]) {
        #expect(values(text, asked: []) == expected)
    }

    @Test(
        "years are the whole of the experience",
        arguments: [
            ("18 years.", 18), ("since 2009", 17), ("over a decade in nursing", 10), ("twenty-five", 25), ("10-15", 10),
            ("15+ yrs", 15), ("16 in total, 7 at Quarry", 16), ("9 years of film, 16 if you count welding", 9),
            ("hace 3 años, tengo 12 años de experiencia", 12), ("I don't have any work experience yet", nil),
            ("a 5-year plan", nil),
        ] as [(String, Int?)])
    func years(text: String, expected: Int?) {
        #expect(values(text, asked: [.yearsExperience]) == (expected.map { ["years_experience=\($0)"] } ?? []))
    }

    @Test(
        "asked for contacts, spelled and typed ones are read",
        arguments: [
            ("ina at quarry dot example", ["email=ina@quarry.example"]),
            ("+44 (0)20 7946 0000", ["phone=+442079460000"]),
            (
                "my TikTok is @ina, X/Twitter: @inav",
                ["social_links=https://www.tiktok.com/@ina", "social_links=https://x.com/inav"]
            ),
            (
                "youtube.com/@InaVale and @ina_vale on Instagram",
                ["social_links=https://www.youtube.com/@InaVale", "social_links=https://www.instagram.com/ina_vale"]
            ),
        ] as [(String, [String])])
    func contacts(text: String, expected: [String]) {
        #expect(values(text, asked: [.email, .phone, .socialLinks]) == expected)
    }

    @Test(
        "metrics are verbatim",
        arguments: [
            ("We went from 11 to 6 percent, raised $1.5M in 2019", ["from 11 to 6 percent", "$1.5M"]),
            ("2 million views, 900 minutes", ["2 million views", "900 minutes"]), ("3 years ago, 5 years old", []),
        ] as [(String, [String])])
    func metrics(text: String, expected: [String]) {
        #expect(Metrics.find(in: text) == expected)
    }

    @Test("any text is read without a trap, and every quote is its substring")
    func anyText() {
        var random = SeededGenerator(seed: 3)
        for round in 0..<300 {
            let text = random.text(length: 80)
            let message = MessageText(text)
            let asked: [Field] = round % 2 == 0 ? [] : [.email, .phone, .yearsExperience, .socialLinks]
            let context = ReadingContext(asked: asked, today: Self.today)
            let quotes =
                (Links.find(in: message, context: context) + Handles.find(in: message, context: context)
                + Emails.find(in: message, context: context) + Phones.find(in: message, context: context)
                + Years.find(in: message, context: context)).map(\.quote)
                + LinkedInAddress.mentions(in: message).map(\.quote) + Emails.malformed(in: message)
            let units = Array(text.utf16)
            for quote in quotes { #expect(Array(quote.text.utf16) == Array(units[quote.start..<quote.end])) }
        }
    }
}
