/// What a guest's message says, as candidate facts and intents: `Understanding`'s answer and the reducer's input.
///
/// A reading only proposes; the reducer decides what becomes of it.
package struct Reading: Sendable, Hashable {
    /// Values that the message states, in the order of the message.
    package var candidates: [Candidate]
    /// Everything the guest wants besides answering; several may hold.
    package var intents: [IntentHit]
    /// LinkedIn addresses found, whoever's they are.
    package var linkedIn: [LinkedInMention]
    /// What may be meant in place of a candidate: another value of its field, or the same words for another field.
    package var alternatives: [Candidate]
    /// Stretches that were meant as an e-mail address and cannot be one.
    package var malformed: [Quote]
    /// What the message is written in; nil unless that is sure.
    package var language: Language?
    /// The language that the guest asks to go on in.
    package var wishedLanguage: Language?

    package init(
        candidates: [Candidate] = [], intents: [IntentHit] = [], linkedIn: [LinkedInMention] = [],
        alternatives: [Candidate] = [], malformed: [Quote] = [], language: Language? = nil,
        wishedLanguage: Language? = nil
    ) {
        self.candidates = candidates
        self.intents = intents
        self.linkedIn = linkedIn
        self.alternatives = alternatives
        self.malformed = malformed
        self.language = language
        self.wishedLanguage = wishedLanguage
    }

    package func has(_ intent: Intent) -> Bool { intents.contains { $0.intent == intent } }

    /// Whether it states anything. What sounds like a wish to go back where there is nothing to go back to is then no
    /// more than a sound.
    var hasValues: Bool { !candidates.isEmpty }

    /// "No, that's my husband's file": a no about the profile itself.
    var disownsProfile: Bool { intents.contains(IntentHit(.no, field: .linkedinURL)) }
}

/// A value that a message states of a field.
package struct Candidate: Sendable, Hashable {
    /// What to do with what the field holds.
    package enum Change: Sendable, Hashable {
        /// A scalar is set, a list item is added.
        case state
        /// The guest corrects: a scalar is set; of a list the named item is replaced, or all of them
        /// where none is named.
        case replace(ItemReference?)
    }

    package var field: Field
    package var value: FactValue
    package var change: Change
    /// Where in the message it stands.
    package var quote: Quote
    /// 0…1
    package var confidence: Double

    package init(field: Field, value: FactValue, change: Change = .state, quote: Quote, confidence: Double = 1) {
        self.field = field
        self.value = value
        self.change = change
        self.quote = quote
        self.confidence = confidence
    }
}

/// Which item of a list (or which value of a scalar) a correction or removal means.
package enum ItemReference: Sendable, Hashable {
    /// Counted from 1; -1 is the last.
    case ordinal(Int)
    /// By words of it, as the guest wrote them.
    case matching(String)
}

/// What a guest may want besides answering.
package enum Intent: String, Sendable, Codable, CaseIterable {
    /// "skip", "next", "pass"
    case skip
    /// "I don't have one", "none", "nothing for now"
    case none
    /// "I'd rather not say", "no phone please"
    case refuse
    case back, undo, redo
    /// Something stated earlier is changed; the new value is a candidate with `.replace`.
    case correct
    /// Something stated earlier is to go.
    case remove
    /// "what did you ask?"
    case `repeat`
    /// "what do you have so far?"
    case recap
    /// "why do you need that?"
    case why
    /// "how long will this take?"
    case howLong = "how_long"
    /// "what happens next?"
    case whatNext = "what_next"
    /// "can you give me an example?"
    case example
    /// Any other question back.
    case question
    /// "can we finish?", "that's all", "complete"
    case finish
    /// Stop reading the profile.
    case cancel
    /// "can I talk to a person?"
    case handover
    /// "where did you get that?"
    case source
    /// "I already told you"
    case alreadySaid = "already_said"
    case yes, no
    /// Greetings, thanks, comments: nothing to store.
    case smalltalk
}

/// An intent with what it is about, where the message names that.
package struct IntentHit: Sendable, Hashable {
    package var intent: Intent
    /// The field it names ("skip the phone", "remove the second topic"), nil where it names none.
    package var field: Field?
    /// The item it names, for `remove` and `correct`.
    package var item: ItemReference?

    package init(_ intent: Intent, field: Field? = nil, item: ItemReference? = nil) {
        self.intent = intent
        self.field = field
        self.item = item
    }
}

/// A LinkedIn address in a message.
package struct LinkedInMention: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// A person's profile; the canonical address `https://www.linkedin.com/in/SLUG`.
        case profile(String)
        /// Any other page.
        case other(LinkedInPage)
    }

    package var kind: Kind
    /// Whether the words around it say that it is somebody else's ("my co-founder is …").
    package var isSomeoneElses: Bool
    package var quote: Quote

    package init(kind: Kind, isSomeoneElses: Bool = false, quote: Quote) {
        self.kind = kind
        self.isSomeoneElses = isSomeoneElses
        self.quote = quote
    }
}

/// What `Understanding` is told of the interview to read one message.
package struct ReadingContext: Sendable, Hashable {
    /// What the guest is answering, beside the fields asked.
    package enum Stage: String, Sendable, Hashable {
        case question
        /// A summary of what a profile told stands open to a yes or no; fields may be asked as well.
        case learned
        /// The last summary: any assent completes.
        case summary
        /// "Is this profile yours?"
        case whoseProfile
        /// "From your profile I'd say … – right?", about `proposed`.
        case proposal
    }

    /// The fields of the open question, in the order asked.
    package var asked: [Field]
    package var stage: Stage
    /// The field proposed in stage `.proposal`.
    package var proposed: Field?
    /// What is known, for corrections ("not 18", "the second topic"); in the card's order.
    package var known: [Field: [FactValue]]
    /// Whether what was asked had been asked before without an answer: then the guest's words are taken as they are.
    package var isAskedAgain: Bool
    /// What the interview is held in.
    package var language: Language
    /// The day "since 2009" counts to.
    package var today: CalendarDate

    package init(
        asked: [Field] = [], stage: Stage = .question, proposed: Field? = nil, known: [Field: [FactValue]] = [:],
        isAskedAgain: Bool = false, language: Language = .english, today: CalendarDate
    ) {
        self.asked = asked
        self.stage = stage
        self.proposed = proposed
        self.known = known
        self.isAskedAgain = isAskedAgain
        self.language = language
        self.today = today
    }
}
