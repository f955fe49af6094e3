import Foundation

/// Joins a page's style sheets into one: `@import "RELATIVE";` at the start of a line gives way to the file, once.
struct StyleJoiner {
    private let source: (String) throws -> String
    private var seen: Set<String> = []

    /// - Throws: when a file cannot be read.
    static func joined(_ page: String, source: @escaping (String) throws -> String) throws -> String {
        var joiner = StyleJoiner(source: source)
        return try joiner.text(of: page)
    }

    private init(source: @escaping (String) throws -> String) { self.source = source }

    private mutating func text(of path: String) throws -> String {
        guard seen.insert(path).inserted else { return "" }
        var text = try source(path)
        let importing = /(?m)^@import "(\.[^"]+)";\n/
        while let found = text.firstMatch(of: importing) {
            text.replaceSubrange(
                found.range, with: try self.text(of: ScriptJoiner.resolved(String(found.1), from: path)))
        }
        return text
    }
}
