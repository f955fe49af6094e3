import InterviewCore

/// Entries of the log as server-sent events.
///
/// An entry gives none, one or several; only the last carries its number, so that a reader who breaks off in between
/// gets the whole entry again. Fields and profiles are shown as they are now, not as they were then.
struct StreamMapping {
    let state: InterviewState
    let documents: [ProfileDocument]
    /// Messages in their present words, by the entries that change or bring them.
    let rewritten: [Int: MessageBody]

    func events(for event: Event, isLive: Bool) -> [StreamEvent] {
        var events = unnumbered(event, isLive: isLive)
        if let last = events.indices.last { events[last].id = event.sequence }
        return events
    }

    private func unnumbered(_ event: Event, isLive: Bool) -> [StreamEvent] {
        switch event.body {
        case .guestSaid: message(event)
        case .botSaid: (isLive ? [Self.typing] : []) + message(event)
        case .factsRecorded(let recorded): fields(recorded.map(\.field))
        case .factsMarked(let marks): fields(marks.map(\.field))
        case .factsRemoved(let removed): fields(removed.map(\.field))
        case .profileAttached, .profileMoved: profile(event.body)
        // Whose a profile is, and whether it is there, changes what every field shows.
        case .profileOwnership, .profileWithdrawn: profile(event.body) + fields(Field.catalogue)
        case .undone, .redone, .messageEdited: message(event) + fields(Field.catalogue)
        case .progressed(let data):
            [encoded("progress", ProgressBody(progress: data.progress, phase: data.phase, because: data.because))]
        case .completed:
            [encoded("completed", ProgressBody(progress: 100, phase: .complete, because: state.language.kitReady))]
        case .languageChanged(let data): [encoded("language", LanguageBody(language: data.language))]
        case .started, .edited, .fieldsSettled, .finishRequested, .feedbackGiven: []
        }
    }

    /// The profile that an entry is about.
    static func profile(of body: EventBody) -> String? {
        switch body {
        case .profileAttached(let data): data.id
        case .profileMoved(let data): data.id
        case .profileOwnership(let data): data.id
        case .profileWithdrawn(let id): id
        default: nil
        }
    }

    /// A reply is about to come.
    private static let typing = StreamEvent(event: "typing", data: #"{"role":"bot"}"#)

    private func message(_ event: Event) -> [StreamEvent] {
        (rewritten[event.sequence] ?? MessageBody(event)).map { [encoded("message", $0)] } ?? []
    }

    private func fields(_ fields: [Field]) -> [StreamEvent] {
        guard !fields.isEmpty else { return [] }
        let bodies = Dictionary(
            fields.map { ($0, FieldBody($0, state: state)) }, uniquingKeysWith: { first, _ in first })
        return [encoded("fields", bodies)]
    }

    private func profile(_ body: EventBody) -> [StreamEvent] {
        guard let id = Self.profile(of: body), let record = state.profile(id) else { return [] }
        return [encoded("profile", ProfileBody(record, state: state, documents: documents))]
    }

    private func encoded(_ name: String, _ data: some Encodable) -> StreamEvent {
        StreamEvent(event: name, data: ContractJSON.text(data))
    }
}
