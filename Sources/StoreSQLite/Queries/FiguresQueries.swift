import GRDB
import InterviewCore
import Ports

extension Database {
    /// Keeps a commit's figures. The interview is there.
    func writeFigures(_ commit: Commit) throws {
        guard let figures = commit.figures else { return }
        try run(
            """
            INSERT INTO figures (conversation, created_at, json) SELECT id, created_at, ? FROM conversations WHERE id = ?
            ON CONFLICT (conversation) DO UPDATE SET json = excluded.json
            """, [figures, commit.conversation])
    }

    /// A moment, the last place (moment and interview) and a limit to figures.
    static let figuresSQL = """
        SELECT conversation, created_at, json FROM figures
        WHERE created_at >= ?1 AND (created_at, conversation) > (?2, ?3) ORDER BY created_at, conversation LIMIT ?4
        """

    func figures(since: Timestamp, after: FiguresCursor?, limit: Int) throws -> [StoredFigures] {
        guard limit > 0, after?.conversation.holdsNUL != true else { return [] }
        return try rows(
            Self.figuresSQL,
            [since.milliseconds, after?.createdAt.milliseconds ?? .min, after?.conversation ?? "", limit]
        ) { row in
            StoredFigures(conversation: row[0], createdAt: Timestamp(milliseconds: row[1]), json: row[2])
        }
    }
}
