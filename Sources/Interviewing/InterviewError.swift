import InterviewCore
import Ports

/// Why a use case could not be done. Texts are for the guest: they say what to do and hold no secrets.
package enum InterviewError: Error, Sendable, Hashable {
    /// There is no such interview (or profile), or the token is not its own.
    case notFound
    /// The interview is completed; nothing in it changes any more.
    case completed
    /// A value that cannot be right.
    case invalid(String)
    case unknownField
    /// The guest has said nothing under this number.
    case unknownMessage
    /// It makes no sense now.
    case conflict(String)
    /// Required fields that are still open.
    case missing([Field])
    case tooLarge(String)
    /// The house is at fault; trying again may help.
    case unavailable(String)

    init(_ refusal: Refusal) {
        self =
            switch refusal {
            case .completed: .completed
            case .unknownProfile: .notFound
            case .unknownFact:
                .invalid("This field has no such fact. Take an id from the field's facts in the conversation.")
            case .invalidValue(let text): .invalid(text)
            case .nothingToUndo: .conflict("There is nothing to take back.")
            case .nothingToRedo:
                .conflict("There is nothing to bring back: nothing was taken back, or something was changed since.")
            case .unknownMessage: .unknownMessage
            case .messageTooOld:
                .conflict("Only the newest messages can be changed. Say it in a new one, or in the card.")
            case .tooManyEdits:
                .conflict("No more messages can be changed here. Say it in a new one, or in the card.")
            case .missing(let fields): .missing(fields)
            case .tooManyProfiles:
                .conflict("This interview has as many profiles as it can hold. Remove one, then add another.")
            case .outOfTurn: .conflict("This is not possible now. Load the conversation again.")
            }
    }

    init(_ error: StoreError) {
        self =
            switch error {
            case .unavailable: .unavailable("The database does not answer. Try again in a moment.")
            case .corrupted: .unavailable("What is stored of this interview cannot be read.")
            }
    }
}
