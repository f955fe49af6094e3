import Foundation
import GRDB
import Ports

extension SQLiteStore {
    /// Opens or creates the database at a path and brings its tables up to date; `:memory:` is one that lives with
    /// the store. Throws, in one line, what is wrong: no such folder, not a database, written by a later version.
    package static func open(at path: String) throws(StoreError) -> SQLiteStore {
        do {
            let database = try connect(to: path)
            try database.writeWithoutTransaction { database in
                // GRDB's pool sets NORMAL on its writer after opening, so this comes after (7.10, 2026-11).
                try database.execute(sql: "PRAGMA synchronous = FULL")
            }
            guard try !database.read(Migrations.migrator.hasBeenSuperseded) else {
                throw StoreError.unavailable("it was written by a later version; use that one, or another database")
            }
            try Migrations.migrator.migrate(database)
            let store = SQLiteStore(database)
            // An erasure that a crash cut short ends here. Another process at work may prevent it; it will do it then.
            try? database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            return store
        } catch {
            switch StoreError(error) {
            case .unavailable(let why): throw .unavailable("database \(path): \(why)")
            case .corrupted(let why): throw .corrupted("database \(path): \(why)")
            }
        }
    }

    private static func connect(to path: String) throws -> any DatabaseWriter {
        var configuration = Configuration()
        configuration.label = "greenroom"
        // For a second process at the same file (a command beside the server).
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 4
        // Deleted text is overwritten at once; Debian's SQLite does so anyway, others don't.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
        if path == ":memory:" { return try DatabaseQueue(configuration: configuration) }
        if !FileManager.default.fileExists(atPath: path) {
            // Nobody else's to read; SQLite gives its log the same permissions.
            _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        }
        return try DatabasePool(path: path, configuration: configuration)
    }
}
