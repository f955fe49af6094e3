import InterviewCore

/// One interview's figures for the metrics of success, as a store keeps them: opaque JSON, written in the same
/// transaction as the events that change them.
package struct StoredFigures: Sendable, Hashable {
    package var conversation: String
    package var createdAt: Timestamp
    package var json: String
    package init(conversation: String, createdAt: Timestamp, json: String) {
        self.conversation = conversation
        self.createdAt = createdAt
        self.json = json
    }
}

/// Where a page of figures goes on.
package struct FiguresCursor: Sendable, Hashable {
    package var createdAt: Timestamp
    package var conversation: String
    package init(createdAt: Timestamp, conversation: String) {
        self.createdAt = createdAt
        self.conversation = conversation
    }
}
