/// Shares of kits, links for guests, portraits. Frozen: a change of the schema is a migration of its own.
enum Migration004 {
    static let name = "004 shares, links and portraits"

    static let sql = """
        CREATE TABLE shares (
            id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
            conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
            digest TEXT NOT NULL UNIQUE CHECK (digest <> ''),
            created_at INTEGER NOT NULL,
            expires_at INTEGER
        ) STRICT;
        CREATE INDEX shares_by_conversation ON shares (conversation, created_at, id);

        CREATE TABLE links (
            digest TEXT NOT NULL PRIMARY KEY CHECK (digest <> ''),
            conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX links_by_conversation ON links (conversation, created_at);

        CREATE TABLE pictures (
            number INTEGER NOT NULL PRIMARY KEY,
            conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
            id TEXT NOT NULL CHECK (id <> ''),
            type TEXT NOT NULL,
            width INTEGER NOT NULL CHECK (width > 0),
            height INTEGER NOT NULL CHECK (height > 0),
            bytes BLOB NOT NULL,
            UNIQUE (conversation, id)
        ) STRICT;
        """
}
