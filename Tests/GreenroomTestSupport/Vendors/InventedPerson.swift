/// A person who does not exist, with a profile that answers most of what an interview asks. The same slug is always the
/// same person.
package struct InventedPerson: Sendable, Hashable {
    package struct Position: Sendable, Hashable {
        package var title: String
        package var company: String
        package var description: String
        /// The first of March.
        package var began: Int
        /// The end of February; nil: going on.
        package var ended: Int?
    }

    package var slug: String
    package var first: String
    package var last: String
    package var headline: String
    package var about: String
    package var location = "Turku, Finland"
    package var positions: [Position]
    package var skills: [String]
    package var honor = "Northern Lights Award for Practical Design"
    package var school = "Aurora Bay University"

    package var name: String { last.isEmpty ? first : first + " " + last }
    package var address: String { "https://www.linkedin.com/in/" + slug }

    /// "noor-tidewater-4b1c" is Noor Tidewater.
    package init(slug: String) {
        self.slug = slug
        var words = slug.split(separator: "-").filter { word in !word.contains(where: \.isNumber) }.map { word in
            word.prefix(1).uppercased() + word.dropFirst()
        }
        first = words.isEmpty ? "Robin" : words.removeFirst()
        last = words.joined(separator: " ")
        let trade = Trade.all[slug.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) % 10_007 } % Trade.all.count]
        headline = "Founder of \(trade.company) | \(trade.promise)"
        about = """
            I help \(trade.audience) \(trade.gain). For years I watched good teams drown in \(trade.problem).
            At \(trade.company) we cut \(trade.measure) by 42 percent within 9 months for 130 customers.
            Most people think that \(trade.belief). I have learned that the opposite is true: \(trade.insight).
            I speak about \(trade.skills[0].lowercased()), \(trade.skills[1].lowercased()) and building calm companies.
            """
        positions = [
            Position(
                title: "Founder", company: trade.company,
                description: "Built a team of 18 people. Cut \(trade.measure) by 42 percent for 130 customers.",
                began: 2018, ended: nil),
            Position(
                title: "Head of Operations", company: "Halden & Moss",
                description: "Led 3 sites with 60 colleagues and halved the time from order to delivery.",
                began: 2013, ended: 2018),
            Position(
                title: "Analyst", company: "Quillfeather", description: "Wrote the reports that the board read.",
                began: 2010, ended: 2013),
        ]
        skills = trade.skills
    }

    /// The same with an about text of this many characters.
    func grown(to count: Int) -> InventedPerson {
        var person = self
        let sentence = " We measured one thing more and wrote it down for everyone to read."
        person.about += String(repeating: sentence, count: count / sentence.count + 1)
        return person
    }
}

/// What an invented person does.
private struct Trade {
    var company, promise, audience, gain, problem, measure, belief, insight: String
    var skills: [String]

    static let all = [
        Trade(
            company: "Tidewater Analytics", promise: "Forecasts that shops trust", audience: "independent shops",
            gain: "order what they will sell", problem: "spreadsheets that nobody reads", measure: "wasted stock",
            belief: "more data makes better decisions", insight: "one number that everyone trusts beats a dashboard",
            skills: ["Demand Forecasting", "Retail Analytics", "Inventory Planning", "Team Leadership", "Pricing"]),
        Trade(
            company: "Fernlight Health", promise: "Clinics without queues", audience: "rural clinics",
            gain: "see patients on the day they call", problem: "phone queues and paper calendars",
            measure: "waiting times", belief: "clinics need more doctors", insight: "most queues are made by calendars",
            skills: ["Clinic Operations", "Service Design", "Health Technology", "Scheduling", "Change Management"]),
        Trade(
            company: "Saltmarsh Energy", promise: "Heat for old houses", audience: "owners of old houses",
            gain: "heat with half of the energy", problem: "grants that nobody understands", measure: "heating bills",
            belief: "old houses cannot be saved", insight: "thick walls are a battery that is already paid for",
            skills: ["Heat Pumps", "Building Physics", "Energy Policy", "Project Finance", "Public Speaking"]),
    ]
}
