/// One server-sent event.
package struct StreamEvent: Sendable, Hashable {
    /// The sequence number in the log; nil unless it is the last event that this entry of the log gives.
    package var id: Int?
    /// `message`, `fields`, `profile`, `progress`, `typing` or `completed`.
    package var event: String
    /// JSON in one line.
    package var data: String

    package init(id: Int? = nil, event: String, data: String) {
        self.id = id
        self.event = event
        self.data = data
    }
}
