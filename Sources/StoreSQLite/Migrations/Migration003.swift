/// Fetches of addresses, a vendor's runs and requests, and the figures of interviews. Frozen: a change of the schema is
/// a migration of its own.
///
/// Addresses are personal: a fetch goes with the last profile that uses it, whatever deletes that. Only of a run that
/// is still going the address is kept, until the run is abandoned.
enum Migration003 {
    static let name = "003 fetches and figures"

    static let sql = """
        CREATE TABLE fetches (
            address TEXT NOT NULL PRIMARY KEY CHECK (address <> ''),
            owner_job TEXT,
            owner_attempt INTEGER,
            failure TEXT,
            failed_at INTEGER
        ) STRICT;

        CREATE TABLE fetch_rows (
            address TEXT NOT NULL PRIMARY KEY REFERENCES fetches (address) ON DELETE CASCADE,
            profile TEXT NOT NULL,
            at INTEGER NOT NULL,
            bytes BLOB NOT NULL
        ) STRICT;
        CREATE INDEX fetch_rows_by_age ON fetch_rows (at);

        CREATE TABLE fetch_users (
            address TEXT NOT NULL REFERENCES fetches (address) ON DELETE CASCADE,
            conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
            profile TEXT NOT NULL,
            PRIMARY KEY (conversation, profile, address)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX fetch_users_by_address ON fetch_users (address);

        CREATE TABLE vendor_runs (
            id INTEGER NOT NULL PRIMARY KEY,
            address TEXT,
            is_current INTEGER NOT NULL DEFAULT 1 CHECK (is_current IN (0, 1)),
            is_over INTEGER NOT NULL DEFAULT 0 CHECK (is_over IN (0, 1)),
            intended_at INTEGER NOT NULL,
            cost INTEGER NOT NULL CHECK (cost >= 0),
            run TEXT,
            dataset TEXT,
            store TEXT,
            state TEXT
        ) STRICT;
        CREATE INDEX vendor_runs_by_address ON vendor_runs (address) WHERE address IS NOT NULL;
        CREATE UNIQUE INDEX current_vendor_runs ON vendor_runs (address) WHERE is_current = 1;
        CREATE INDEX vendor_runs_by_age ON vendor_runs (intended_at);

        CREATE TABLE vendor_requests (
            vendor TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX vendor_requests_by_age ON vendor_requests (vendor, at);

        CREATE TRIGGER unused_fetches AFTER DELETE ON fetch_users
        WHEN NOT EXISTS (SELECT 1 FROM fetch_users WHERE address = OLD.address)
        BEGIN
            DELETE FROM fetches WHERE address = OLD.address;
        END;

        CREATE TRIGGER runs_without_fetch AFTER DELETE ON fetches
        BEGIN
            UPDATE vendor_runs SET address = NULL, is_current = 0, run = NULL, dataset = NULL, store = NULL
            WHERE address = OLD.address AND (is_over = 1 OR state IS NOT 'going');
            UPDATE vendor_runs SET is_current = 0 WHERE address = OLD.address;
        END;

        CREATE TABLE figures (
            conversation TEXT NOT NULL PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
            created_at INTEGER NOT NULL,
            json TEXT NOT NULL
        ) STRICT;
        CREATE INDEX figures_by_age ON figures (created_at, conversation);
        """
}
