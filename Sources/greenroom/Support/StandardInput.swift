import Foundation

/// What is piped into a command, or typed.
enum StandardInput {
    /// Whether a person types.
    static var isTerminal: Bool { isatty(FileHandle.standardInput.fileDescriptor) == 1 }

    /// All of it, at most `limit` bytes; nil if there is more.
    static func all(upTo limit: Int) throws -> [UInt8]? {
        let data = try FileHandle.standardInput.read(upToCount: limit + 1) ?? Data()
        return data.count > limit ? nil : [UInt8](data)
    }

    /// Hands out lines as they are typed, on a thread of its own: waiting for a person must hold up nobody.
    static func lines(_ take: @escaping @Sendable (String) -> Void, ended: @escaping @Sendable () -> Void) {
        Thread.detachNewThread {
            while let line = readLine() { take(line) }
            ended()
        }
    }
}
