import InterviewCore
import Ports

extension Interviews {
    /// Links that an interview may have at once; a further one ends the oldest.
    package static let linkLimit = 10
    private static let linkDays: Int64 = 30

    /// Makes a further token of the interview, for its guest to go on elsewhere; it is told this once.
    package func link(_ id: String) async throws(InterviewError) -> (token: String, expiresAt: Timestamp) {
        _ = try await load(id)
        let token = identifiers.makeToken()
        let now = clock.now()
        let link = StoredLink(
            conversation: id, digest: identifiers.digest(token), createdAt: now,
            expiresAt: now.adding(.seconds(86_400 * Self.linkDays)))
        let isThere = try await reading { () async throws(StoreError) in
            try await sharing.addLink(link, limit: Self.linkLimit, now: now)
        }
        guard isThere else { throw .notFound }
        return (token, link.expiresAt)
    }

    /// All that are kept, for the export.
    func links(of id: String) async throws(InterviewError) -> [ExportBody.Link] {
        let links = try await reading { () async throws(StoreError) in try await sharing.links(of: id) }
        return links.map { .init(createdAt: $0.createdAt, expiresAt: $0.expiresAt) }
    }
}
