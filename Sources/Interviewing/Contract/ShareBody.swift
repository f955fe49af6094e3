import InterviewCore
import Ports

/// `Share` of the contract: a kit shown to whoever has its address.
package struct ShareBody: Sendable, Hashable, Encodable {
    package var id: String
    /// Told once, when it is made: only a digest of the secret in it is kept. Null ever after.
    package var url: String?
    package var createdAt: Timestamp
    /// Null: until it is taken back.
    package var expiresAt: Timestamp?

    package init(_ share: StoredShare, url: String? = nil) {
        id = share.id
        self.url = url
        createdAt = share.createdAt
        expiresAt = share.expiresAt
    }

    private enum CodingKeys: String, CodingKey {
        case id, url
        case createdAt = "created_at"
        case expiresAt = "expires_at"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(url, forKey: .url)
        try container.encode(createdAt, forKey: .createdAt)
        try container.encode(expiresAt, forKey: .expiresAt)
    }
}
