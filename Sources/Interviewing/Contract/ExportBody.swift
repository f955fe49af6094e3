import Foundation
import InterviewCore
import MediaKits

/// Everything that is held about a guest.
package struct ExportBody: Sendable, Encodable {
    /// A profile's document, with the text that evidence refers to.
    package struct Source: Sendable, Hashable, Encodable {
        package var profile: String
        package var document: JSONValue?
        package var unplaced: [String]
        package var report: [String]
        package var text: String
    }

    /// An uploaded file that waits to be read.
    package struct Upload: Sendable, Hashable, Encodable {
        package var profile: String
        package var type: String?
        /// Base64 in JSON.
        package var bytes: Data
    }

    package var conversation: ConversationBody
    /// The whole log, in order.
    package var events: [JSONValue]
    package var sources: [Source]
    package var uploads: [Upload]
    package var mediaKit: MediaKit
    package var createdAt: Timestamp
    package var exportedAt: Timestamp

    private enum CodingKeys: String, CodingKey {
        case conversation, events, sources, uploads
        case mediaKit = "media_kit"
        case createdAt = "created_at"
        case exportedAt = "exported_at"
    }
}
