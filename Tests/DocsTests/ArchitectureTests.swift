import Foundation
import Testing

/// `docs/architecture.md` draws the house that is there.
@Suite("The drawing of the house")
struct ArchitectureTests {
    /// What the table calls the common ones.
    private static let common: Set<String> = [
        "InterviewCore", "Understanding", "Profiles", "MediaKits", "Ports", "Logging", "Metrics", "Synchronization",
    ]

    /// The table's rows: a target and what it may import.
    private static func table() throws -> [String: Set<String>] {
        let page = try Repository.file("docs/architecture.md").text
        var rows: [String: Set<String>] = [:]
        for line in page.split(separator: "\n") where line.hasPrefix("| `") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 3, let target = try cells[0].captures("^`(\\w+)`$").first else { continue }
            var allowed = try Set(cells[2].captures("`(\\w+)`")).union(["Foundation"])
            if cells[2].contains("the common ones") { allowed.formUnion(common) }
            rows[target] = allowed
        }
        return rows
    }

    @Test("The table has a row for every target, and every import is in it")
    func imports() throws {
        let table = try Self.table()
        var targets: Set<String> = ["CLibXML2", "CZip", "CZlib"]
        for file in try Repository.files(in: "Sources", ending: ".swift") {
            let target = String(file.path.split(separator: "/")[1])
            targets.insert(target)
            let allowed = try #require(table[target], "docs/architecture.md has no row for \(target)")
            let imports = try file.text.captures(
                #"(?m)^(?:package |private |internal )?import (?:struct |class |enum |func )?(\w+)"#)
            for module in imports where module != target {
                #expect(allowed.contains(module), "\(file.path) imports \(module), which its row does not name")
            }
        }
        #expect(targets == Set(table.keys))
    }

    @Test("The table says what LayeringTests holds the sources to")
    func layering() throws {
        let source = try Repository.file("Tests/LayeringTests/LayeringTests.swift").text
        let entry = try Regex(#""(\w+)": (?:(pure|ports)(?:\.union\(\[([^\]]*)\]\))?|\[\])"#)
        var held: [String: Set<String>] = [:]
        for match in source.matches(of: entry) {
            let parts = match.output.map { $0.substring.map(String.init) ?? "" }
            let base = parts[2] == "ports" ? Self.common : []
            held[parts[1]] = try base.union(parts[3].captures(#""(\w+)""#)).union(["Foundation"])
        }
        #expect(held.count > 10)
        #expect(try held == Self.table())
    }

    @Test("Every path that a page names is there")
    func paths() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Repository.root.appending(path: "Sources").path)
        var named = 0
        for file in try Repository.documents() {
            for path in try file.text.captures("`([A-Za-z0-9]+/[A-Za-z0-9/+._-]+)`") {
                let first = String(path.split(separator: "/")[0])
                if folders.contains(first) {
                    named += 1
                    #expect(Repository.exists("Sources/" + path), "\(file.path) names \(path)")
                } else if ["Sources", "Tests", "Plugins", "docs", "e2e", "scripts"].contains(first), !path.contains("*")
                {
                    named += 1
                    #expect(Repository.exists(path), "\(file.path) names \(path)")
                }
            }
        }
        #expect(named > 5)
    }
}
