import Foundation
import GRDB
import Ports

extension Database {
    /// Keeps a commit's portrait, or lets all go. The interview is there.
    func writePictures(_ commit: Commit) throws {
        if commit.forgetsPictures { try run("DELETE FROM pictures WHERE conversation = ?", [commit.conversation]) }
        guard let picture = commit.picture else { return }
        try run("DELETE FROM pictures WHERE conversation = ? AND id = ?", [commit.conversation, picture.id])
        try run(
            "INSERT INTO pictures (conversation, id, type, width, height, bytes) VALUES (?, ?, ?, ?, ?, ?)",
            [commit.conversation, picture.id, picture.type, picture.width, picture.height, Data(picture.bytes)])
        try run(
            """
            DELETE FROM pictures WHERE conversation = ?1 AND number NOT IN (
                SELECT number FROM pictures WHERE conversation = ?1 ORDER BY number DESC LIMIT ?2
            )
            """, [commit.conversation, StoredPicture.limit])
    }

    func picture(of conversation: String, id: String) throws -> StoredPicture? {
        guard !conversation.holdsNUL, !id.holdsNUL else { return nil }
        return try row(
            "SELECT type, width, height, bytes FROM pictures WHERE conversation = ? AND id = ?", [conversation, id]
        ).map { row in
            let bytes: Data = row[3]
            return StoredPicture(id: id, type: row[0], width: row[1], height: row[2], bytes: [UInt8](bytes))
        }
    }

    func pictureIDs(of conversation: String) throws -> [String] {
        guard !conversation.holdsNUL else { return [] }
        return try rows("SELECT id FROM pictures WHERE conversation = ? ORDER BY number", [conversation]) { $0[0] }
    }
}
