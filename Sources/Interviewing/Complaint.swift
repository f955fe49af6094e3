/// Why something was refused: in words for a programmer, and by a name under which pages keep a guest's words for it.
package struct Complaint: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// Names of what a guest may run into. The raw values are the API's.
    package enum Code: String, Sendable, CaseIterable {
        case email, phone, url, linkedin, years, choice, empty
        case tooLong = "too_long"
        case tooMany = "too_many"
        case storyTitle = "story_title"
        case pictureType = "picture_type"
        case pictureUnreadable = "picture_unreadable"
        case pictureMoves = "picture_moves"
        case pictureSize = "picture_size"
        case fileEmpty = "file_empty"
        case fileSize = "file_size"
        case profilesFull = "profiles_full"
        case fileAgain = "file_again"
        case editsOver = "edits_over"
        case sharesFull = "shares_full"
        case notApproved = "not_approved"
        case showEmpty = "show_empty"
        case outOfDate = "out_of_date"
        case nothingToUndo = "nothing_to_undo"
        case nothingToRedo = "nothing_to_redo"
        case invitation
    }

    package var detail: String
    package var code: Code?
    /// The number that the words speak of: a limit.
    package var number: Int?

    package init(_ detail: String, _ code: Code? = nil, _ number: Int? = nil) {
        self.detail = detail
        self.code = code
        self.number = number
    }

    package init(stringLiteral detail: String) { self.init(detail) }
}
