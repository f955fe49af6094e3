import InterviewCore

/// An event of the log in a line or a few, for people.
enum EventLine {
    static func text(of event: Event) -> String {
        let head = "\(event.sequence)  \(event.at.rfc3339)  "
        return head + lines(of: event.body).joined(separator: "\n      ")
    }

    private static func lines(of body: EventBody) -> [String] {
        switch body {
        case .started(let started): ["started" + (started.campaign.map { " for campaign \($0)" } ?? "")]
        case .guestSaid(let said):
            ["guest\(said.effort.map { " (\($0.rawValue))" } ?? ""): \(said.text)"]
        case .botSaid(let said):
            [
                "\(said.kind.rawValue): \(said.text)",
                "because: \(said.because)" + (said.asks.isEmpty ? "" : "; asks \(names(said.asks))")
                    + (said.purpose.map { " (\($0.rawValue))" } ?? ""),
            ]
        case .factsRecorded(let records):
            records.map { record in
                "fact \(record.fact.id) \(record.field.rawValue) = \(FactText.line(record.fact.value)) "
                    + "(\(record.fact.origin.rawValue), \(record.fact.status.rawValue)\(sources(record.fact)))"
            }
        case .factsMarked(let marks):
            marks.map { "fact \($0.id) \($0.field.rawValue) is \($0.status.rawValue)" }
        case .factsRemoved(let references): references.map { "fact \($0.id) \($0.field.rawValue) is gone" }
        case .fieldsSettled(let fields):
            [
                "needs no question: "
                    + fields.map { "\($0.field.rawValue) (\($0.settlement.rawValue))" }.joined(separator: ", ")
            ]
        case .finishRequested: ["the guest wants to finish"]
        case .profileAttached(let profile): ["profile \(profile.id) (\(profile.kind.rawValue)) is attached"]
        case .profileMoved(let move):
            ["profile \(move.id) is \(move.state.rawValue)" + (move.reason.map { ": \($0.rawValue)" } ?? "")]
        case .profileOwnership(let item): ["whose profile \(item.id) is: \(item.ownership.rawValue)"]
        case .profileWithdrawn(let id): ["profile \(id) is withdrawn"]
        case .progressed(let progressed):
            [
                "\(progressed.progress) %, \(progressed.phase.rawValue)"
                    + (progressed.because.isEmpty ? "" : ": \(progressed.because)")
            ]
        case .edited(let field): ["the guest edits \(field.rawValue)"]
        case .messageEdited(let edited): ["the guest writes message \(edited.message) anew: \(edited.text)"]
        case .undone(let undone): ["what began with \(undone.sequence) is taken back"]
        case .redone(let redone): ["what began with \(redone.sequence) comes back"]
        case .completed: ["completed"]
        case .feedbackGiven(let feedback): ["rated \(feedback.rating) of 5"]
        case .languageChanged(let changed):
            ["the language is \(changed.language.rawValue) (\(changed.reason.rawValue))"]
        }
    }

    private static func names(_ fields: [Field]) -> String { fields.map(\.rawValue).joined(separator: ", ") }

    private static func sources(_ fact: Fact) -> String {
        let quotes = fact.evidence.prefix(2).map { item -> String in
            switch item.source {
            case .message(let sequence): "message \(sequence)"
            case .profile(let id): "profile \(id)"
            }
        }
        return quotes.isEmpty ? "" : "; " + quotes.joined(separator: ", ")
    }
}
