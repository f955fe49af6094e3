import Foundation

/// Standard output, written at once: who reads a pipe sees each line as it comes.
enum Output {
    static func line(_ text: String) { write(text + "\n") }

    static func write(_ text: String) { try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) }
}
