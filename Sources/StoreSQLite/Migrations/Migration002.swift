/// Interviews by age, for deleting old ones. Frozen: a change of the schema is a migration of its own.
enum Migration002 {
    static let name = "002 interviews by age"

    static let sql = """
        CREATE INDEX conversations_by_age ON conversations (updated_at, id);
        """
}
