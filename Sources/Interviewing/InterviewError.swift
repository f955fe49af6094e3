import InterviewCore
import Ports

/// Why a use case could not be done. Texts are for the guest: they say what to do and hold no secrets.
package enum InterviewError: Error, Sendable, Hashable {
    /// There is no such interview (or profile), or the token is not its own.
    case notFound
    /// The interview is completed; nothing in it changes any more.
    case completed
    /// A value that cannot be right.
    case invalid(Complaint)
    case unknownField
    /// The guest has said nothing under this number.
    case unknownMessage
    /// It makes no sense now.
    case conflict(Complaint)
    /// Required fields that are still open.
    case missing([Field])
    case tooLarge(Complaint)
    /// The house is at fault; trying again may help.
    case unavailable(String)

    init(_ refusal: Refusal) {
        self =
            switch refusal {
            case .completed: .completed
            case .unknownProfile: .notFound
            case .unknownFact:
                .invalid(
                    Complaint(
                        "This field has no such fact. Take an id from the field's facts in the conversation.",
                        .outOfDate))
            case .invalidValue(let text): .invalid(Complaint(text))
            case .nothingToUndo: .conflict(Complaint("There is nothing to take back.", .nothingToUndo))
            case .nothingToRedo:
                .conflict(
                    Complaint(
                        "There is nothing to bring back: nothing was taken back, or something was changed since.",
                        .nothingToRedo))
            case .unknownMessage: .unknownMessage
            case .messageTooOld:
                .conflict(
                    Complaint(
                        "Only the newest messages can be changed. Say it in a new one, or in the card.", .editsOver))
            case .tooManyEdits:
                .conflict(
                    Complaint("No more messages can be changed here. Say it in a new one, or in the card.", .editsOver))
            case .missing(let fields): .missing(fields)
            case .tooManyProfiles:
                .conflict(
                    Complaint(
                        "This interview has as many profiles as it can hold. Remove one, then add another.",
                        .profilesFull))
            case .outOfTurn: .conflict(Complaint("This is not possible now. Load the conversation again.", .outOfDate))
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
