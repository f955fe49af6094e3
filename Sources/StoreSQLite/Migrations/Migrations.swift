import GRDB

/// Every migration, in order. A released one never changes; its name is in every database.
enum Migrations {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration(Migration001.name) { try $0.execute(sql: Migration001.sql) }
        migrator.registerMigration(Migration002.name) { try $0.execute(sql: Migration002.sql) }
        migrator.registerMigration(Migration003.name) { try $0.execute(sql: Migration003.sql) }
        migrator.registerMigration(Migration004.name) { try $0.execute(sql: Migration004.sql) }
        return migrator
    }()
}
