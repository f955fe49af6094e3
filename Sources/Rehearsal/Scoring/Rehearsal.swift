import InterviewCore

/// One rehearsal: its numbers, and what was said.
package struct Rehearsal: Sendable {
    package struct Line: Sendable, Hashable {
        package enum Speaker: String, Sendable { case guest, bot, file }
        package var speaker: Speaker
        package var text: String
    }

    package let score: Score
    package let transcript: [Line]

    package init(_ performance: Performance) {
        score = Score(performance)
        transcript = performance.events.compactMap { event in
            switch event.body {
            case .guestSaid(let said): Line(speaker: .guest, text: said.text)
            case .botSaid(let said): Line(speaker: .bot, text: said.text)
            case .profileAttached(let profile): Line(speaker: .file, text: profile.fileName ?? profile.url ?? "")
            default: nil
            }
        }
    }
}
