/// One entry of an interview's log: the storage, the stream, the audit trail and the recovery at once.
package struct Event: Sendable, Hashable {
    /// 1, 2, 3 … without gaps within an interview; the `id` of server-sent events.
    package var sequence: Int
    package var at: Timestamp
    package var body: EventBody

    package init(sequence: Int, at: Timestamp, body: EventBody) {
        self.sequence = sequence
        self.at = at
        self.body = body
    }
}

/// What happened. The JSON of each case is written by hand in `EventJSON.swift` and is readable for ever.
package enum EventBody: Sendable, Hashable {
    case started(Started)
    case guestSaid(GuestSaid)
    case botSaid(BotSaid)
    /// Facts come in, with the ids of those that they replace.
    case factsRecorded([RecordedFact])
    /// Facts are confirmed, or struck.
    case factsMarked([MarkedFact])
    /// Facts go without a trace of a verdict (taken back, withdrawn).
    case factsRemoved([FactReference])
    /// Questions that need not come again, and why.
    case fieldsSettled([SettledField])
    /// The guest wants to be done: only what is required is still asked.
    case finishRequested
    case profileAttached(ProfileAttached)
    case profileMoved(ProfileMoved)
    case profileOwnership(ProfileOwnership)
    case profileWithdrawn(id: String)
    case progressed(Progressed)
    /// The guest changes something in the card: what follows up to the next message or edit belongs to it.
    case edited(Field)
    /// The guest writes an earlier message anew: what it had given goes; what follows up to the next change belongs
    /// to it. The log keeps the old words.
    case messageEdited(MessageEdited)
    case undone(Undone)
    /// What was undone last comes back.
    case redone(Redone)
    case completed
    case feedbackGiven(Feedback)
    case languageChanged(LanguageChanged)
}

package struct Started: Sendable, Hashable, Codable {
    /// What an invitation or the caller already knew of the guest.
    package var fullName: String?
    package var email: String?
    package var campaign: String?
    /// What the interview begins in; nil: English, until the guest writes in another language.
    package var language: Language?
    package init(
        fullName: String? = nil, email: String? = nil, campaign: String? = nil, language: Language? = nil
    ) {
        self.fullName = fullName
        self.email = email
        self.campaign = campaign
        self.language = language
    }
}

package struct GuestSaid: Sendable, Hashable, Codable {
    package var text: String
    /// How the question was answered, where that tells whether the guest tires.
    package var effort: Effort?
    /// What it is written in, where that is sure.
    package var language: Language?
    package init(text: String, effort: Effort? = nil, language: Language? = nil) {
        self.text = text
        self.effort = effort
        self.language = language
    }
}

/// How a guest answers.
package enum Effort: String, Sendable, Codable, CaseIterable {
    /// Not at all.
    case skip
    /// In a word or three, where sentences were asked for.
    case brief
    /// In more words, where sentences were asked for.
    case full
}

/// A message of the guest's in new words.
package struct MessageEdited: Sendable, Hashable, Codable {
    /// The number of the message.
    package var message: Int
    package var text: String
    package init(message: Int, text: String) {
        self.message = message
        self.text = text
    }
}

/// The kinds of a bot's message; raw values are those of the API.
package enum MessageKind: String, Sendable, Codable {
    case question, notice, summary, answer
}

package struct BotSaid: Sendable, Hashable, Codable {
    package var kind: MessageKind
    package var text: String
    /// The fields that a question asks for.
    package var asks: [Field]
    package var quickReplies: [String]
    /// What the guest's next words answer besides `asks`.
    package var prompt: Prompt
    /// Why the fields of `asks` are asked now; nil for what is no question about fields.
    package var purpose: Purpose?
    /// The name of the question, so that no wording of it is used twice; empty for what has none.
    package var topic: String
    /// Why this was said now, for `replay`.
    package var because: String
    package init(
        kind: MessageKind, text: String, asks: [Field], quickReplies: [String], prompt: Prompt, purpose: Purpose?,
        topic: String, because: String
    ) {
        self.kind = kind
        self.text = text
        self.asks = asks
        self.quickReplies = quickReplies
        self.prompt = prompt
        self.purpose = purpose
        self.topic = topic
        self.because = because
    }
}

/// Why fields are asked for.
package enum Purpose: String, Sendable, Codable {
    case ask
    /// Once more, friendlier, because the answer was not understood.
    case reprompt
    /// The same question after a digression; it does not count as asking.
    case `return`
    /// A required field at the end, which was passed over before.
    case comeback
    /// A question that a profile makes possible.
    case deeper
}

/// What a bot's message leaves open.
package enum Prompt: Sendable, Hashable {
    /// Nothing new; what was open stays open.
    case none
    /// The fields of `asks`.
    case question
    /// The field of `asks`, because the guest wants to be asked; what was open before comes back.
    case requested
    /// One word more on a fact that the guest or a profile has given: an answer completes it.
    case followUp(FactReference)
    /// Which of several was meant? It stands for one message; then what was open before comes back.
    case choice([ChoiceOption])
    /// What was learned from a profile, to be confirmed: the facts shown.
    case learned(profile: String, facts: [FactReference])
    /// The suggested facts of one field, to be confirmed or answered anew.
    case proposal(Field, facts: [FactReference])
    /// Whose profile is it?
    case whoseProfile(String)
    /// The last summary.
    case summary
}

extension Prompt {
    /// Whether it may ask about what is known: for one word more, or because the guest wants it.
    package var asksForMore: Bool {
        switch self {
        case .followUp, .requested: true
        default: false
        }
    }
}

package struct FactReference: Sendable, Hashable, Codable {
    package var field: Field
    package var id: String
    package init(field: Field, id: String) {
        self.field = field
        self.id = id
    }
}

package struct RecordedFact: Sendable, Hashable, Codable {
    package var field: Field
    package var fact: Fact
    /// Facts of the same field that go for it.
    package var replaces: [String]
    /// The fact that it stands behind; empty: it stands first; nil: where those stood that it replaces, else last.
    package var after: String?
    package init(field: Field, fact: Fact, replaces: [String], after: String? = nil) {
        self.field = field
        self.fact = fact
        self.replaces = replaces
        self.after = after
    }
}

package struct MarkedFact: Sendable, Hashable, Codable {
    package var field: Field
    package var id: String
    /// `.confirmed`, `.rejected` or `.stated`.
    package var status: FactStatus
    package init(field: Field, id: String, status: FactStatus) {
        self.field = field
        self.id = id
        self.status = status
    }
}

/// Why a field needs no question any more though nothing is known of it.
package enum Settlement: String, Sendable, Codable {
    case skipped, refused, none
    /// Asked as often as is decent.
    case askedOut = "asked_out"
}

package struct SettledField: Sendable, Hashable, Codable {
    package var field: Field
    package var settlement: Settlement
    package init(field: Field, settlement: Settlement) {
        self.field = field
        self.settlement = settlement
    }
}

/// Kinds of profile; raw values are those of the API.
package enum ProfileKind: String, Sendable, Codable {
    case linkedinURL = "linkedin_url"
    case linkedinPDF = "linkedin_pdf"
    case linkedinExport = "linkedin_export"
    case jsonResume = "json_resume"
    case text, website, x
}

package enum ProfileState: String, Sendable, Codable {
    case queued, fetching, analyzing, done, partial, failed
    /// Whether reading has ended.
    package var isEnd: Bool { self == .done || self == .partial || self == .failed }
}

/// Why a profile could not be read; raw values are those of the API.
package enum ProfileFailure: String, Sendable, Codable, CaseIterable {
    case isPrivate = "private"
    case notFound = "not_found"
    case notAProfile = "not_a_profile"
    case unreadable
    case tooLarge = "too_large"
    case timeout
    case rateLimited = "rate_limited"
    case unavailable
    case notConfigured = "not_configured"
    case someoneElse = "someone_else"
    case cancelled
}

package struct ProfileAttached: Sendable, Hashable, Codable {
    package var id: String
    package var kind: ProfileKind
    package var url: String?
    /// The file's name as the guest's machine gave it, for the card.
    package var fileName: String?
    package init(id: String, kind: ProfileKind, url: String?, fileName: String?) {
        self.id = id
        self.kind = kind
        self.url = url
        self.fileName = fileName
    }
}

/// A profile goes from one state to the next.
package struct ProfileMoved: Sendable, Hashable, Codable {
    package var id: String
    package var state: ProfileState
    package var reason: ProfileFailure?
    /// What it turned out to be.
    package var kind: ProfileKind?
    /// The name in it.
    package var name: String?
    package var fromCache: Bool
    package var timings: ProfileTimings
    /// Lines that could not be placed, for the notice.
    package var unplaced: Int
    package init(
        id: String, state: ProfileState, reason: ProfileFailure?, kind: ProfileKind?, name: String?, fromCache: Bool,
        timings: ProfileTimings, unplaced: Int
    ) {
        self.id = id
        self.state = state
        self.reason = reason
        self.kind = kind
        self.name = name
        self.fromCache = fromCache
        self.timings = timings
        self.unplaced = unplaced
    }
}

/// Milliseconds spent in each stage; nil where it was not reached.
package struct ProfileTimings: Sendable, Hashable, Codable {
    package var queued: Int?
    package var fetch: Int?
    package var analyze: Int?
    package init(queued: Int? = nil, fetch: Int? = nil, analyze: Int? = nil) {
        self.queued = queued
        self.fetch = fetch
        self.analyze = analyze
    }
}

/// Whose a profile is.
package enum Ownership: String, Sendable, Codable {
    /// Nothing speaks against its being the guest's.
    case assumed
    /// The names differ and the guest has been asked; nothing of it counts meanwhile.
    case asked
    case confirmed
    case denied
}

package struct ProfileOwnership: Sendable, Hashable, Codable {
    package var id: String
    package var ownership: Ownership
    package init(id: String, ownership: Ownership) {
        self.id = id
        self.ownership = ownership
    }
}

package struct Progressed: Sendable, Hashable, Codable {
    /// 0…100
    package var progress: Int
    package var phase: Phase
    /// In the guest's words ("+6 answers from your LinkedIn file").
    package var because: String
    package init(progress: Int, phase: Phase, because: String) {
        self.progress = progress
        self.phase = phase
        self.because = because
    }
}

/// The guest's last change is taken back.
package struct Undone: Sendable, Hashable, Codable {
    /// The number of the event that began the change.
    package var sequence: Int
    package init(sequence: Int) {
        self.sequence = sequence
    }
}

/// The change that was undone last is made again.
package struct Redone: Sendable, Hashable, Codable {
    /// The number of the event that began the change.
    package var sequence: Int
    package init(sequence: Int) {
        self.sequence = sequence
    }
}

package struct Feedback: Sendable, Hashable, Codable {
    /// 1…5
    package var rating: Int
    package var comment: String?
    package init(rating: Int, comment: String?) {
        self.rating = rating
        self.comment = comment
    }
}
