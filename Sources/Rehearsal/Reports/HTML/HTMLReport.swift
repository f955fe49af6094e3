/// One self-contained page about a season: no script, nothing fetched, light and dark, for phones and desks.
package struct HTMLReport: Sendable {
    let season: Season
    let personas: [Rehearsal]
    let guests: [Rehearsal]
    /// So many faulty guests at most are shown with their transcript.
    private static let faultsShown = 100

    package init(season: Season, personas: [Rehearsal], guests: [Rehearsal]) {
        self.season = season
        self.personas = personas
        self.guests = guests
    }

    package var page: String {
        let page: Markup = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="color-scheme" content="light dark">
            <title>Rehearsals · Greenroom</title>
            <style>
            \(Self.stylesheet)
            </style>
            </head>
            <body>
            <header class="top">
            <p class="brand">Greenroom</p>
            <h1>Rehearsals</h1>
            <p class="lead">\(lead)</p>
            </header>
            <main>
            \(personaSections)
            \(guestSections)
            </main>
            </body>
            </html>

            """
        return page.html
    }

    private var lead: String {
        var parts: [String] = []
        if let report = season.personas {
            let people = Set(report.scores.map(\.persona)).count
            parts.append("\(people) invented people, \(report.scores.count) whole interviews")
        }
        if let report = season.guests {
            let source = season.seed.map { ", seed \($0)" } ?? ""
            parts.append("\(report.scores.count) generated guests\(source)")
        }
        return parts.joined(separator: " · ")
    }

    // MARK: Sections

    private var personaSections: [Markup] {
        guard let report = season.personas else { return [] }
        return [
            section("Personas", "What is demanded of the interview, and what came of it.", [bars(report.bars)]),
            section(
                "With a profile, and without", "Guest messages to the kit.", [saving(report), distributions(report)]),
            section("Person by person", "Messages that each guest wrote in either arm.", [comparison, cards]),
        ]
    }

    private var guestSections: [Markup] {
        guard let report = season.guests else { return [] }
        let faulty = guests.filter { !$0.score.isFaultless }.prefix(Self.faultsShown)
        var parts = [bars(report.bars), distributions(report)]
        if !faulty.isEmpty {
            parts.append("<h3>Faults</h3>")
            parts.append("<div class=\"cards\">\(faulty.map { card([$0]) })</div>")
        }
        return [
            section("Generated guests", "Made up without end, to find what nobody thought of.", parts)
        ]
    }

    private func section(_ title: String, _ line: String, _ parts: [Markup]) -> Markup {
        "<section>\n<h2>\(title)</h2>\n<p class=\"soft\">\(line)</p>\n\(parts)\n</section>"
    }
}
