/// Where interviews are kept.
package enum Database: Sendable, Hashable {
    /// A file, by its path.
    case sqlite(path: String)
    /// In this process, until it ends.
    case memory

    /// Reads a `DATABASE_URL`: `sqlite:greenroom.db`, `sqlite:/var/lib/greenroom.db`, `sqlite::memory:`.
    ///
    /// - Returns: the database, or what is wrong. The text never quotes the address: it may hold a password.
    package static func parse(_ url: String) -> Result<Database, SettingsError> {
        let lower = url.lowercased()
        if lower.hasPrefix("postgres://") || lower.hasPrefix("postgresql://") {
            return .failure(
                SettingsError([
                    "DATABASE_URL: this build has no PostgreSQL yet; use sqlite:FILE, such as sqlite:greenroom.db."
                ])
            )
        }
        guard lower.hasPrefix("sqlite:") else { return .failure(malformed) }
        var path = url.dropFirst("sqlite:".count)
        if path == ":memory:" || path == "//:memory:" { return .success(.memory) }
        // sqlite:///abs and sqlite://rel are common elsewhere.
        if path.hasPrefix("//") { path = path.dropFirst(2) }
        guard !path.isEmpty, !path.utf8.contains(0) else { return .failure(malformed) }
        return .success(.sqlite(path: String(path)))
    }

    private static let malformed = SettingsError(["DATABASE_URL: expected sqlite:FILE, such as sqlite:greenroom.db."])
}
