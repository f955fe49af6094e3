import GRDB
import Ports

extension StoreError {
    /// What a failed statement means. The text names tables, columns and codes, never values.
    init(_ error: any Error) {
        switch error {
        case let error as StoreError: self = error
        case let error as DatabaseError:
            let text = "SQLite \(error.extendedResultCode.rawValue): \((error.message ?? "").prefix(120))"
            switch error.resultCode {
            case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH: self = .corrupted(text)
            default: self = .unavailable(text)
            }
        default: self = .unavailable("SQLite: \(type(of: error))")
        }
    }
}
