import InterviewCore
import Understanding

extension Benchmarks {
    /// Reading a message by rules. It must grow with the length and no faster: the ratio stays about the same.
    static func messages() async throws {
        section("Reading a message", baseline: "splitting it into words")
        let context = ReadingContext(asked: [.fullName, .email, .linkedinURL], today: today)
        for length in [10, 100, 1_000, 10_000] {
            let text = String(story.prefix(length))
            let measurement = await Measurement.compare {
                use(MessageReader.read(text, context: context))
            } with: {
                use(text.split(whereSeparator: \.isWhitespace))
            }
            measurement.report("\(length) characters")
        }
    }

    /// 10,000 characters such as a talkative guest might paste, with something of every kind in them.
    private static let story: String = {
        let paragraph = """
            I'm Noor Vandermeer, head of grid research at Windward Cooperative for 14 years; noor@windward.example, \
            windward.example, +31 20 555 0123. Eleven villages lost power 40 hours a year, so we built them a shared \
            battery, and outages fell by 85%. I talk about community wind, energy storage and who owns the grid. Most \
            people think that a grid is a machine. Actually, make that 15 years, and skip the rest of the numbers.

            """
        return String(repeating: paragraph, count: 10_000 / paragraph.count + 1)
    }()
}
