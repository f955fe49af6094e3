import Foundation
import Testing

/// What a reader stumbles over: dead links, and words that are not for them.
@Suite("Documentation reads well")
struct ReadingTests {
    @Test("Every relative link leads to a file, and to a heading in it")
    func links() throws {
        var followed = 0
        for file in try Repository.documents() {
            let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
            let targets = try file.text.captures(#"\]\(([^)\s]+)\)"#) + file.text.captures(#"(?:src|href)="([^"]+)""#)
            for target in targets where !target.contains("://") && !target.hasPrefix("mailto:") {
                followed += 1
                let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let path = parts[0].isEmpty ? file.path : resolved(String(parts[0]), from: folder)
                #expect(Repository.exists(path), "\(file.path) links to \(target)")
                if parts.count == 2, path.hasSuffix(".md"), Repository.exists(path) {
                    let headings = try Repository.file(path).text.captures(#"(?m)^#+ (.+)$"#).map(anchor)
                    #expect(headings.contains(String(parts[1])), "\(file.path) links to \(target)")
                }
            }
        }
        #expect(followed > 20)
    }

    private func resolved(_ path: String, from folder: String) -> String {
        var parts = folder.split(separator: "/").map(String.init)
        for part in path.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }

    /// A heading's anchor, as code hosts make it.
    private func anchor(_ heading: String) -> String {
        heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
            .replacing(" ", with: "-")
    }

    @Test("Every page begins with a heading and keeps its lines short")
    func form() throws {
        for file in try Repository.documents() {
            #expect(file.text.hasPrefix("# "), "\(file.path) has no heading")
            #expect(file.text.hasSuffix("\n"), "\(file.path) does not end its last line")
            for line in file.text.split(separator: "\n") where !line.hasPrefix("|") && !line.contains("](") {
                #expect(line.count <= 120, "\(file.path): \(line.prefix(60))…")
            }
        }
    }

    /// Places of one machine, and notes to oneself: what to look for, and what it must look like there. Written in
    /// pieces, so that this file may be searched, too.
    private static let unfit: [(word: String, pattern: String)] =
        ["home", "root", "Users", "work", "mnt", "tmp"].map { ("/\($0)/", #"(?:^|[\s"'`(=])/"# + $0 + #"/\w"#) }
        + ["TO" + "DO", "FIX" + "ME", "XX" + "X"].map { ($0, #"\b"# + $0 + #"\b"#) }
        + [("ssue ", #"\b[Ii]ssue #?\d"#), ("lorem" + " ipsum", "lorem")]

    @Test("Nothing names a machine's folders or leaves a note to oneself")
    func words() throws {
        var files = try Repository.documents() + [Repository.file("Makefile"), Repository.file("Package.swift")]
        for (folder, suffix) in [
            ("Sources", ".swift"), ("Sources/GreenroomServer/Web", ".js"), ("Sources/GreenroomServer/Web", ".css"),
            ("Sources/GreenroomServer/Web", ".mustache"), ("Tests", ".swift"), ("e2e", ".py"), ("Benchmarks", ".swift"),
        ] { files += try Repository.files(in: folder, ending: suffix) }
        for file in files {
            let bytes = Data(file.text.utf8)
            for (word, pattern) in Self.unfit where bytes.range(of: Data(word.utf8)) != nil {
                let found = try file.text.firstMatch(of: Regex(pattern).anchorsMatchLineEndings())
                #expect(found == nil, "\(file.path) says \(word)")
            }
        }
    }
}
