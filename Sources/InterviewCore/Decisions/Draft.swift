/// A decision in the making: events are applied as they are emitted, so that each step sees what came before it.
struct Draft {
    private(set) var state: InterviewState
    let moment: Moment
    private var events: [Event] = []
    var jobs: [Job] = []
    /// Whether something known was taken back, so that progress may fall.
    var takenBack = false
    /// Short words on what was just done, said before the next question.
    var remarks: [String] = []
    /// Whether the language has just changed: then nothing leads to a question that is said again.
    var hasNewLanguage = false
    /// How many facts this event has brought, for their ids.
    private var factCount = 0

    init(state: InterviewState, moment: Moment) {
        self.state = state
        self.moment = moment
    }

    var decision: Decision { Decision(events: events, jobs: jobs, state: state) }

    /// The words to say it in.
    var phrases: any Catalogue { state.language.catalogue }

    /// The number of the next event.
    var nextSequence: Int { state.revision + 1 }

    mutating func emit(_ body: EventBody) {
        let event = Event(sequence: nextSequence, at: moment.now, body: body)
        events.append(event)
        state.apply(event)
    }

    /// An id that is unique in the interview: the next event's number and a count within this decision.
    mutating func makeFactID() -> String {
        factCount += 1
        return "f\(nextSequence).\(factCount)"
    }

    /// Tells progress and phase if they changed.
    mutating func report(because: String) {
        let phase = state.currentPhase(moment.abilities)
        let progress = state.currentProgress(takenBack: takenBack)
        guard phase != state.phase || progress != state.progress else { return }
        emit(.progressed(Progressed(progress: progress, phase: phase, because: because)))
    }
}
