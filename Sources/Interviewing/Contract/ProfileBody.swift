import InterviewCore

/// `Profile` of the contract: one source, how far its reading is, and what came of it.
package struct ProfileBody: Sendable, Hashable, Encodable {
    package struct Timings: Sendable, Hashable, Encodable {
        package var queued: Int?
        package var fetch: Int?
        package var analyze: Int?

        private enum CodingKeys: String, CodingKey { case queued, fetch, analyze }

        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(queued, forKey: .queued)
            try container.encode(fetch, forKey: .fetch)
            try container.encode(analyze, forKey: .analyze)
        }
    }

    package var id: String
    package var kind: ProfileKind
    package var url: String?
    /// The file's name as the guest's machine gave it.
    package var fileName: String?
    package var state: ProfileState
    package var reason: ProfileFailure?
    /// Whether the guest has been asked if it is theirs, and what they said.
    package var ownership: Ownership
    package var fromCache: Bool
    /// Fields with a value that rests on it.
    package var filled: [Field]
    package var timings: Timings
    /// The normalised profile; null until it is read, and while it is open whose it is.
    package var document: JSONValue?
    /// Lines that could not be placed.
    package var unplaced: [String]
    /// What was read and what was not, a sentence each.
    package var report: [String]
    package var at: Timestamp

    package init(_ record: ProfileRecord, state: InterviewState, documents: [ProfileDocument]) {
        id = record.id
        kind = record.kind
        url = record.url
        fileName = record.fileName
        self.state = record.state
        reason = record.reason
        ownership = record.ownership
        fromCache = record.fromCache
        filled = state.filled(by: record.id)
        timings = Timings(
            queued: record.timings.queued, fetch: record.timings.fetch, analyze: record.timings.analyze)
        at = record.at
        let isOpen = record.ownership == .asked || record.ownership == .denied
        let known = isOpen ? nil : documents.first { $0.profileID == record.id }
        document = known?.document
        unplaced = known?.unplaced ?? []
        report = known?.report ?? []
    }

    private enum CodingKeys: String, CodingKey {
        case id, kind, url
        case fileName = "file_name"
        case state, reason, ownership
        case fromCache = "from_cache"
        case filled
        case timings = "timings_ms"
        case document, unplaced, report, at
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(kind, forKey: .kind)
        try container.encode(url, forKey: .url)
        try container.encode(fileName, forKey: .fileName)
        try container.encode(state, forKey: .state)
        try container.encode(reason, forKey: .reason)
        try container.encode(ownership, forKey: .ownership)
        try container.encode(fromCache, forKey: .fromCache)
        try container.encode(filled, forKey: .filled)
        try container.encode(timings, forKey: .timings)
        try container.encode(document, forKey: .document)
        try container.encode(unplaced, forKey: .unplaced)
        try container.encode(report, forKey: .report)
        try container.encode(at, forKey: .at)
    }
}
