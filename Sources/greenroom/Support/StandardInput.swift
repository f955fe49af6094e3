import Foundation

/// What is piped into a command.
enum StandardInput {
    /// All of it, at most `limit` bytes; nil if there is more.
    static func all(upTo limit: Int) throws -> [UInt8]? {
        let data = try FileHandle.standardInput.read(upToCount: limit + 1) ?? Data()
        return data.count > limit ? nil : [UInt8](data)
    }
}
