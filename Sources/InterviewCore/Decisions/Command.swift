/// What may be asked of an interview. Times, ids and readings come in with the command; the reducer invents nothing.
package enum Command: Sendable, Hashable {
    /// Begins the log; only ever the first.
    case start(Started)
    case answer(GuestAnswer)
    case attachProfile(AttachProfile)
    /// A worker has begun: `.fetching` or `.analyzing`.
    case profileProgressed(id: String, state: ProfileState, timings: ProfileTimings)
    case profileRead(ProfileRead)
    /// A language model has drafted what a read profile says, or failed to.
    case insightsDrafted(InsightsDrafted)
    case profileFailed(id: String, reason: ProfileFailure, timings: ProfileTimings)
    case cancelProfile(id: String)
    /// Reads it again.
    case refreshProfile(id: String)
    case withdrawProfile(id: String)
    case edit(FieldEdit)
    /// An earlier message in new words.
    case editMessage(MessageEdit)
    /// The guest wants to be asked for a field now.
    case ask(Field)
    case undo
    /// The guest chooses a language beside the chat.
    case setLanguage(Language)
    /// What was undone last comes back.
    case redo
    case complete
    case feedback(Feedback)
    /// What a language model read in an earlier message, after its answer had gone out.
    case messageRead(MessageRead)
}

/// A guest's message with what it says.
package struct GuestAnswer: Sendable, Hashable {
    package var text: String
    package var reading: Reading
    /// The id that a profile gets if the message brings one; of several it is the beginning.
    package var profileID: String
    /// A short acknowledgement that a language model wrote and the gate let through, said before the reply.
    package var remark: String?
    package init(text: String, reading: Reading, profileID: String, remark: String? = nil) {
        self.text = text
        self.reading = reading
        self.profileID = profileID
        self.remark = remark
    }
}

/// An earlier message of the guest's in new words, with what these say.
package struct MessageEdit: Sendable, Hashable {
    /// The message's sequence number.
    package var message: Int
    package var text: String
    /// Read in the context of the question that the message answered (`InterviewState.readingContext(editing:)`).
    package var reading: Reading
    /// The id that a profile gets if the new words bring one.
    package var profileID: String
    package init(message: Int, text: String, reading: Reading, profileID: String) {
        self.message = message
        self.text = text
        self.reading = reading
        self.profileID = profileID
    }
}

/// What a language model read in a message that was answered already.
package struct MessageRead: Sendable, Hashable {
    /// The message's sequence number.
    package var message: Int
    package var candidates: [Candidate]
    package init(message: Int, candidates: [Candidate]) {
        self.message = message
        self.candidates = candidates
    }
}

package struct AttachProfile: Sendable, Hashable {
    package var id: String
    package var kind: ProfileKind
    package var url: String?
    package var fileName: String?
    /// Why it cannot be read, where that is plain at once.
    package var refusal: ProfileFailure?
    package init(
        id: String, kind: ProfileKind, url: String? = nil, fileName: String? = nil, refusal: ProfileFailure? = nil
    ) {
        self.id = id
        self.kind = kind
        self.url = url
        self.fileName = fileName
        self.refusal = refusal
    }
}

/// What a worker read in a profile. The document itself is stored beside the log, under the profile's id.
package struct ProfileRead: Sendable, Hashable {
    package var id: String
    package var kind: ProfileKind
    /// The name in it.
    package var name: String?
    /// In file order.
    package var facts: [DraftFact]
    package var fromCache: Bool
    package var timings: ProfileTimings
    /// Lines that could not be placed.
    package var unplaced: Int
    package init(
        id: String, kind: ProfileKind, name: String?, facts: [DraftFact], fromCache: Bool = false,
        timings: ProfileTimings = ProfileTimings(), unplaced: Int = 0
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.facts = facts
        self.fromCache = fromCache
        self.timings = timings
        self.unplaced = unplaced
    }
}

/// What a language model drafted of a profile, behind the gate.
package struct InsightsDrafted: Sendable, Hashable {
    package var id: String
    /// All of them `.inferred` and `.suggested`.
    package var facts: [DraftFact]
    /// Why there are none, or not all: then the profile ends as `partial`. Nil: all went well.
    package var failure: ProfileFailure?
    package var timings: ProfileTimings
    package init(id: String, facts: [DraftFact], failure: ProfileFailure? = nil, timings: ProfileTimings) {
        self.id = id
        self.facts = facts
        self.failure = failure
        self.timings = timings
    }
}

/// A change made in the card. Values are already normalised (`https://…`, E.164 …); the reducer checks kind and bounds.
package struct FieldEdit: Sendable, Hashable {
    package var field: Field
    /// One item; nil: the whole field.
    package var fact: String?
    /// The new value: one element for a scalar or a named item.
    package var value: [FactValue]?
    /// `.confirmed` or `.rejected`
    package var status: FactStatus?
    /// Whether the value joins a list's items instead of taking their place.
    package var isAddition: Bool
    package init(
        field: Field, fact: String? = nil, value: [FactValue]? = nil, status: FactStatus? = nil,
        isAddition: Bool = false
    ) {
        self.field = field
        self.fact = fact
        self.value = value
        self.status = status
        self.isAddition = isAddition
    }
}

/// What the world around an interview is like when a command is decided.
package struct Moment: Sendable, Hashable {
    package var now: Timestamp
    package var abilities: Abilities
    package init(now: Timestamp, abilities: Abilities) {
        self.now = now
        self.abilities = abilities
    }
}

/// What this installation can do.
package struct Abilities: Sendable, Hashable {
    /// Who fetches profiles from an address ("Apify"), as the guest is told; nil: nobody does.
    package var fetcher: String?
    /// Which language model analyses profiles ("Gemini"), as the guest is told; nil: none. With one more questions
    /// wait for it.
    package var model: String?
    /// Whether a guest's website can be read.
    package var readsPages: Bool
    /// Whether X profiles can be fetched.
    package var readsX: Bool

    package init(fetcher: String? = nil, model: String? = nil, readsPages: Bool = false, readsX: Bool = false) {
        self.fetcher = fetcher
        self.model = model
        self.readsPages = readsPages
        self.readsX = readsX
    }

    /// Whether LinkedIn profiles can be fetched from their address.
    package var readsAddresses: Bool { fetcher != nil }
    package var hasModel: Bool { model != nil }

    /// Whether a profile of a kind can be fetched.
    func reads(_ kind: ProfileKind) -> Bool {
        switch kind {
        case .linkedinURL: readsAddresses
        case .website: readsPages
        case .x: readsX
        case .linkedinPDF, .linkedinExport, .jsonResume, .text: true
        }
    }
}

/// Work that the world must do, written in the same transaction as the events that ask for it.
package enum Job: Sendable, Hashable {
    /// Reads a profile; afresh: nothing that was fetched before will do.
    case readProfile(id: String, afresh: Bool)
    /// Has a language model draft what the stored profile says.
    case draftInsights(id: String)
    /// Stops reading: what is queued is dropped, a late result is discarded.
    case cancelProfile(id: String)
}

/// Why a command is refused. Nothing has changed.
package enum Refusal: Error, Sendable, Hashable {
    /// The interview is completed; only sharing, feedback, export and erasing are left.
    case completed
    case unknownProfile
    case unknownFact
    /// The value cannot be right; the text says what to do.
    case invalidValue(String)
    case nothingToUndo
    /// Nothing was undone, or something was changed since.
    case nothingToRedo
    /// No message of the guest's has this number.
    case unknownMessage
    /// Only the newest messages can be edited.
    case messageTooOld
    /// So many messages were edited that no more can be.
    case tooManyEdits
    /// Required fields that are still open.
    case missing([Field])
    case tooManyProfiles
    /// A command that makes no sense now (start twice, a worker's news of a profile that has ended).
    case outOfTurn
}

/// What comes of a command.
package struct Decision: Sendable, Hashable {
    package var events: [Event]
    package var jobs: [Job]
    /// The state after the events.
    package var state: InterviewState
}
