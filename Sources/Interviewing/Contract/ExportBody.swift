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

    /// A portrait that is kept: the one in use, and those before it.
    package struct Headshot: Sendable, Hashable, Encodable {
        package var type: String
        /// Pixels.
        package var width: Int
        package var height: Int
        /// Base64 in JSON.
        package var bytes: Data
    }

    /// A link by which the guest may go on elsewhere; its token is not kept.
    package struct Link: Sendable, Hashable, Encodable {
        package var createdAt: Timestamp
        package var expiresAt: Timestamp

        private enum CodingKeys: String, CodingKey {
            case createdAt = "created_at"
            case expiresAt = "expires_at"
        }
    }

    package var conversation: ConversationBody
    /// The whole log, in order.
    package var events: [JSONValue]
    package var sources: [Source]
    package var uploads: [Upload]
    package var headshots: [Headshot]
    package var shares: [ShareBody]
    package var links: [Link]
    package var mediaKit: MediaKit
    package var createdAt: Timestamp
    package var exportedAt: Timestamp

    private enum CodingKeys: String, CodingKey {
        case conversation, events, sources, uploads, headshots, shares, links
        case mediaKit = "media_kit"
        case createdAt = "created_at"
        case exportedAt = "exported_at"
    }
}
