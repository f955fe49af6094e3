import Foundation

/// Joins a page's ES modules into one script: each becomes a scope of its own, after those that it imports.
///
/// It reads the part of the language that the modules keep to: imports of names from relative paths, each at the start
/// of a line, and exports of declarations whose value never changes. Anything else stops the build.
struct ScriptJoiner {
    struct Refusal: Error, CustomStringConvertible {
        var description: String
    }

    /// The source of a file by its path.
    private let source: (String) throws -> String
    private var numbers: [String: Int] = [:]
    private var open: [String] = []
    private var joined = ""

    /// - Throws: when a module cannot be read, is written otherwise, or imports itself in the end.
    static func joined(_ page: String, source: @escaping (String) throws -> String) throws -> String {
        var joiner = ScriptJoiner(source: source)
        _ = try joiner.add(page)
        return joiner.joined
    }

    private init(source: @escaping (String) throws -> String) { self.source = source }

    /// Adds a module once, after those that it imports. Returns its number.
    private mutating func add(_ path: String) throws -> Int {
        if let number = numbers[path] { return number }
        guard !open.contains(path) else {
            throw Refusal(description: "imports go round: \((open + [path]).joined(separator: " > "))")
        }
        open.append(path)
        defer { open.removeLast() }
        let module = try scope(of: path)
        let number = numbers.count + 1
        numbers[path] = number
        joined += "const $\(number) = (() => {\n\(module.body)return { \(module.exports) };\n})();\n\n"
        return number
    }

    /// A module's text with its imports as constants, and the names that it exports.
    private mutating func scope(of path: String) throws -> (body: String, exports: String) {
        var text = try source(path)
        let importing = /(?m)^import (?:\{([^}]*)\} from )?"(\.[^"]+)";\n/
        while let found = text.firstMatch(of: importing) {
            let number = try add(Self.resolved(String(found.2), from: path))
            let names = found.1.map { $0.replacing(" as ", with: ": ") }
            text.replaceSubrange(found.range, with: names.map { "const {\($0)} = $\(number);\n" } ?? "")
        }
        let exporting = /(?m)^export (?=(?:const|class|function\*?|async function) ([A-Za-z_$][\w$]*))/
        let names = text.matches(of: exporting).map { String($0.1) }
        text = text.replacing(exporting, with: "")
        if let line = text.split(separator: "\n").first(where: { $0.hasPrefix("import ") || $0.hasPrefix("export ") }) {
            throw Refusal(description: "\(path): cannot join “\(line)”")
        }
        return (text, names.joined(separator: ", "))
    }

    static func resolved(_ relative: String, from path: String) -> String {
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in relative.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}
