/// What `doctor` found out about one part of an installation.
package struct Finding: Sendable, Hashable, Encodable {
    package enum State: String, Sendable, Encodable {
        /// It works.
        case ok
        /// It is not set, and need not be.
        case off
        /// It is set and does not work.
        case failed
    }

    /// `configuration`, `database`, `files`, `apify`, `model`
    package var part: String
    package var state: State
    /// A line for people, without secrets.
    package var text: String

    package init(_ part: String, _ state: State, _ text: String) {
        self.part = part
        self.state = state
        self.text = text
    }
}
