import Foundation
import Testing

/// The repository as text.
enum Repository {
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    struct File: Sendable, CustomStringConvertible {
        /// Below the root.
        var path: String
        var text: String

        var description: String { path }
    }

    static func file(_ path: String) throws -> File {
        File(path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
    }

    /// The files below a folder whose names end so, by path.
    static func files(in folder: String, ending suffix: String) throws -> [File] {
        let start = root.appending(path: folder)
        let walker = try #require(FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil))
        let paths = walker.compactMap { ($0 as? URL)?.path }.filter { $0.hasSuffix(suffix) }.sorted()
        return try paths.map { try file(String($0.dropFirst(root.path.count + 1))) }
    }

    /// Everything written for readers.
    static func documents() throws -> [File] {
        try [file("README.md"), file("CHANGELOG.md")] + files(in: "docs", ending: ".md")
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }
}

extension String {
    /// The first captured group of every match.
    func captures(_ pattern: String) throws -> [String] {
        try matches(of: Regex(pattern)).compactMap { match in
            match.output.count > 1 ? match.output[1].substring.map(String.init) : nil
        }
    }

    /// Whether it stands there between backticks, alone or with more.
    func names(_ word: String) -> Bool {
        contains("`\(word)`") || contains("`\(word) ")
    }
}
