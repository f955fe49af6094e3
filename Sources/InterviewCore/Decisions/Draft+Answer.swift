/// A guest's message: what it confirms, states, corrects, takes back, refuses or asks; then the next question.
extension Draft {
    mutating func answer(_ answer: GuestAnswer) {
        let options = state.open.choice
        let known = Set(Field.catalogue.filter(state.isKnown))
        let wasSparing = state.isSparing
        let reading = answer.reading
        let heard = state.spoken?.heard
        let effort = state.effort(of: answer)
        emit(.guestSaid(GuestSaid(text: answer.text, effort: effort, language: reading.language)))
        let message = state.revision
        takeLanguage(of: answer, before: heard)

        if let option = options?.chosen(by: answer.text, isPlain: reading.intents.isEmpty) {
            choose(option)
        } else if reading.has(.undo) || reading.has(.back), !reading.hasValues || state.undoable(before: message) != nil
        {
            return undoByMessage(since: message)
        } else if reading.has(.redo), !reading.hasValues || state.repairs.redo.last != nil {
            return redoByMessage()
        } else {
            // What a choice had interrupted is open again.
            var turn = Turn(reading: reading, open: state.open, message: message)
            turn.isDigression = hasNewLanguage || reading.wishedLanguage != nil
            if let remark = answer.remark { remarks.append(remark) }
            settlePrompt(&turn)
            if state.status == .completed { return }
            take(&turn, profileID: answer.profileID)
            noteTiredness(was: wasSparing)
            if options != nil, turn.isNegation { remarks.append(phrases.staysAsItIs) }
            let replies = replies(to: &turn)
            speak(turn, replies: replies)
        }
        let answered = Field.catalogue.filter { state.isKnown($0) && !known.contains($0) }
        report(because: phrases.because(answered: answered))
    }

    /// Takes everything that a message states, corrects, takes back and refuses.
    mutating func take(_ turn: inout Turn, profileID: String) {
        takeCandidates(&turn)
        takeRemovals(&turn)
        takeLinkedIn(&turn, profileID: profileID)
        takeSideSources(profileID: profileID)
        checkNames()
        takeRefusals(&turn)
        takeFinish(&turn)
        passOptional(&turn)
    }
}

/// What one message has done so far.
struct Turn {
    let reading: Reading
    /// What was open when the guest spoke.
    let open: OpenQuestion
    /// The message's number.
    let message: Int
    /// Fields that the message gave a value.
    var filled: Set<Field> = []
    /// Whether it did anything at all.
    var didSomething = false
    /// Whether it answered what was open besides the fields (a yes to a proposal, a no to a profile).
    var settledPrompt = false
    /// Whether it asked something back or was only company.
    var isDigression = false
    /// The one field that answers to its questions told about.
    var told: Field?
    /// What it may have meant, to be asked about.
    var unclear: Unclear?

    // Of a message in new words:

    /// Whether it is one.
    var isEdit = false
    /// The facts of lists that the old words' facts stood behind (empty: they stood first).
    var places: [Field: String] = [:]
    /// What later messages had added to its facts.
    var rests: [Field: Rest] = [:]

    init(reading: Reading, open: OpenQuestion, message: Int) {
        self.reading = reading
        self.open = open
        self.message = message
    }

    /// Whether the message states something or takes something back.
    var hasContent: Bool { !reading.candidates.isEmpty || reading.has(.remove) || !reading.linkedIn.isEmpty }
    /// Whether it only says no.
    var isNegation: Bool {
        !hasContent && reading.intents.contains { [.no, .none, .skip, .cancel].contains($0.intent) }
    }
}

extension InterviewState {
    /// Whether an answer tells that the guest tires: nothing where something was asked, a word or three where
    /// sentences were.
    func effort(of answer: GuestAnswer) -> Effort? {
        let question = open.choice == nil ? open : interrupted ?? .nothing
        let reading = answer.reading
        guard !question.asks.isEmpty else { return nil }
        if reading.has(.skip) || reading.has(.refuse), reading.candidates.isEmpty, reading.linkedIn.isEmpty {
            return .skip
        }
        guard question.asks.contains(where: \.wantsSentences), question.followedUp == nil,
            let told = reading.candidates.first(where: { question.asks.contains($0.field) && $0.field.wantsSentences })
        else { return nil }
        return told.value.words.joined(separator: " ").isBrief ? .brief : .full
    }
}

extension Field {
    /// Whether a question for it asks for sentences.
    fileprivate var wantsSentences: Bool {
        [.professionalBio, .successStories, .uniquePerspective, .keyMessage].contains(self)
    }
}
