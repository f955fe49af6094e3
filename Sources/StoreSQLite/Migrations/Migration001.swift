/// The tables of interviews. Frozen: a change of the schema is a migration of its own.
///
/// Texts hold no NUL (SQLite would cut them there) but for a profile's text, which is kept as bytes.
enum Migration001 {
    static let name = "001 interviews"

    static let sql = """
        CREATE TABLE conversations (
            id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
            revision INTEGER NOT NULL CHECK (revision > 0),
            snapshot TEXT NOT NULL,
            token_digest TEXT NOT NULL CHECK (token_digest <> ''),
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE events (
            conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            at INTEGER NOT NULL,
            is_message INTEGER NOT NULL CHECK (is_message IN (0, 1)),
            json TEXT NOT NULL,
            PRIMARY KEY (conversation, sequence)
        ) STRICT;
        CREATE INDEX messages ON events (conversation, sequence) WHERE is_message = 1;

        CREATE TABLE idempotency_keys (
            conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
            key TEXT NOT NULL,
            first INTEGER NOT NULL,
            last INTEGER NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (conversation, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX idempotency_keys_by_age ON idempotency_keys (at);

        CREATE TABLE jobs (
            id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
            conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
            profile TEXT NOT NULL,
            kind TEXT NOT NULL,
            queued_at INTEGER NOT NULL,
            deadline INTEGER NOT NULL,
            available_at INTEGER NOT NULL,
            attempt INTEGER NOT NULL DEFAULT 0 CHECK (attempt >= 0),
            is_leased INTEGER NOT NULL DEFAULT 0 CHECK (is_leased IN (0, 1))
        ) STRICT;
        CREATE INDEX jobs_by_availability ON jobs (available_at);
        CREATE INDEX jobs_by_profile ON jobs (conversation, profile);

        CREATE TABLE documents (
            conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
            profile TEXT NOT NULL,
            json TEXT NOT NULL,
            text BLOB NOT NULL,
            PRIMARY KEY (conversation, profile)
        ) STRICT;

        CREATE TABLE uploads (
            conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
            profile TEXT NOT NULL,
            type TEXT,
            bytes BLOB NOT NULL,
            PRIMARY KEY (conversation, profile)
        ) STRICT;
        """
}
