import InterviewCore
import Understanding

extension Benchmarks {
    /// Reading a message by rules. It must grow with the length and no faster: the ratio stays about the same.
    static func messages() async throws {
        section("Reading a message", baseline: "splitting it into words")
        let context = ReadingContext(asked: [.fullName, .email, .linkedinURL], today: today)
        for (name, unit) in kinds {
            for length in [100, 1_000, 10_000] {
                let text = String(String(repeating: unit, count: length / unit.count + 1).prefix(length))
                let measurement = await Measurement.compare(rounds: 5, least: .milliseconds(5)) {
                    use(MessageReader.read(text, context: context))
                } with: {
                    use(text.split(whereSeparator: \.isWhitespace))
                }
                measurement.report("\(name), \(length) characters")
            }
        }
    }

    /// What guests write, and what breaks readers that look at a thing more than once.
    private static let kinds: [(name: String, unit: String)] = [
        ("prose", paragraph),
        (
            "prose without a stop",
            "so i work with farmers and we talk about soil and then i go home and write about it "
        ),
        ("one long word", "a"), ("commas", ","), ("a list", "rest, "), ("digits", "7"), ("numbers", "12 34 "),
        ("emoji", "🙂"), ("Chinese", "我喜欢讨论能源和水。"), ("nested quotes", "(\"['"), ("lines", "x\n"),
        ("addresses", "linkedin.com/in/a "),
    ]

    /// What a talkative guest might say, with something of every kind in it.
    private static let paragraph = """
        I'm Noor Vandermeer, head of grid research at Windward Cooperative for 14 years; noor@windward.example, \
        windward.example, +31 20 555 0123. Eleven villages lost power 40 hours a year, so we built them a shared \
        battery, and outages fell by 85%. I talk about community wind, energy storage and who owns the grid. Most \
        people think that a grid is a machine. Actually, make that 15 years, and skip the rest of the numbers.

        """
}
