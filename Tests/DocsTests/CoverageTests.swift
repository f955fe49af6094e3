import Foundation
import Testing

/// Whatever the code has that people set, call or watch is in the docs, and the docs name nothing that is not there.
@Suite("Documentation covers the code")
struct CoverageTests {
    @Test("Every variable is in the table of settings, and the table has no other")
    func settings() throws {
        let sources = try Repository.files(in: "Sources/Bootstrap/Settings", ending: ".swift")
        let read = try Set(sources.flatMap { try $0.text.captures(#"[a-z]\("([A-Z][A-Z0-9_]+)""#) })
        let table = try Repository.file("docs/configuration.md").text
        let documented = try Set(table.captures(#"(?m)^\| `([A-Z][A-Z0-9_]+)` \|"#))
        #expect(read.isSuperset(of: ["HOST", "PORT", "DATABASE_URL"]))
        #expect(read == documented)
    }

    @Test("Every route is in the API's tables, and the tables have no other")
    func routes() throws {
        var served: Set<String> = []
        for file in try Repository.files(in: "Sources/GreenroomServer/Routes", ending: ".swift") {
            for method in ["get", "post", "patch", "delete", "put"] {
                for (receiver, prefix) in [("group", "/api/v1/conversations"), ("router", "")] {
                    let paths = try file.text.captures(receiver + #"\."# + method + #"\("([^"]*)""#)
                    served.formUnion(
                        paths.map { path in
                            let rest = path == "/" && !prefix.isEmpty ? "" : path
                            return "\(method.uppercased()) \(prefix)\(rest)"
                        })
                }
            }
        }
        let page = try Repository.file("docs/api.md").text
        let documented = try Set(page.captures(#"`((?:GET|POST|PATCH|DELETE|PUT) /[^`?]*)`"#))
        #expect(served.count > 20)
        #expect(served == documented)
    }

    @Test("Every kind of problem is in the API's table")
    func problems() throws {
        let source = try Repository.file("Sources/GreenroomServer/Problems/Problem.swift").text
        let cases = try #require(try source.captures(#"(?s)enum Kind: String[^{]*\{(.*?)\n    \}"#).first)
        let page = try Repository.file("docs/api.md").text
        var kinds = 0
        for line in cases.split(separator: "\n") {
            let words = line.split(separator: " ").map { $0.replacing("`", with: "") }
            guard words.first == "case", words.count > 1 else { continue }
            let raw = try String(line).captures(#""([^"]+)""#).first ?? String(words[1])
            kinds += 1
            expectNamed(page.contains("| `\(raw)` |"), "docs/api.md lacks the problem \(raw)")
        }
        #expect(kinds > 10)
    }

    @Test("Every command and option is in the table of commands")
    func commands() throws {
        let page = try Repository.file("docs/api.md").text
        let files = try Repository.files(in: "Sources/greenroom/Commands", ending: ".swift")
            .filter { $0.text.contains("ParsableCommand {") }
        #expect(files.count >= 4)
        for file in files {
            let name = try #require(try file.text.captures(#"struct (\w+): AsyncParsableCommand"#).first).lowercased()
            expectNamed(page.names("greenroom \(name)"), "docs/api.md lacks greenroom \(name)")
            for property in try file.text.captures(#"@(?:Option|Flag)\([^\n]*\)\s+var (\w+)"#) {
                expectNamed(
                    page.names("--" + property.kebabCased), "docs/api.md lacks --\(property.kebabCased) of \(name)")
            }
        }
    }

    @Test("Every field of the catalogue is in the interview's table")
    func fields() throws {
        let source = try Repository.file("Sources/InterviewCore/Fields/Field.swift").text
        let page = try Repository.file("docs/interview.md").text
        let cases = try source.captures(#"(?m)^    case (.+)$"#)
        #expect(cases.count > 20)
        for line in cases {
            let raw = try line.captures(#""([^"]+)""#).first ?? line
            expectNamed(page.names(raw), "docs/interview.md lacks \(raw)")
        }
    }

    @Test("Every way a profile may end is explained")
    func endings() throws {
        let source = try Repository.file("Sources/InterviewCore/Events/Event.swift").text
        let body = try #require(try source.captures(#"(?s)enum ProfileFailure: [^{]*\{(.*?)\n\}"#).first)
        let page = try Repository.file("docs/reading-profiles.md").text
        let cases = try body.captures(#"case (.+)"#)
        #expect(cases.count > 8)
        for line in cases {
            let raw = try line.captures(#""([^"]+)""#).first ?? line
            expectNamed(page.names(raw), "docs/reading-profiles.md lacks \(raw)")
        }
    }

    @Test("Every metric is in the table of metrics")
    func metrics() throws {
        let page = try Repository.file("docs/logging.md").text
        let labels = try Repository.files(in: "Sources", ending: ".swift")
            .flatMap { try $0.text.captures(#"label: "(greenroom_\w+)""#) }
        #expect(labels.count > 5)
        for label in Set(labels) {
            // The backend adds a unit or `_total` where the label has none.
            let isNamed = ["", "_total", "_seconds"].contains { page.names(label + $0) }
            expectNamed(isNamed, "docs/logging.md lacks \(label)")
        }
    }

    @Test("Every variable of the browser checks is in the page on testing")
    func checks() throws {
        let page = try Repository.file("docs/testing.md").text
        let sources = try Repository.files(in: "e2e", ending: ".py")
        let names = try Set(sources.flatMap { try $0.text.captures(#"environ(?:\.get\(|\[)"([A-Z_]+)""#) })
        #expect(names.contains("GREENROOM_BIN"))
        for name in names { expectNamed(page.names(name), "docs/testing.md lacks \(name)") }
    }

    @Test("Every thing to make is in the Makefile, as the docs say")
    func making() throws {
        let makefile = try Repository.file("Makefile").text
        let targets = try Set(makefile.captures(#"(?m)^([a-z0-9]+):"#))
        for file in try Repository.documents() {
            for name in try file.text.captures(#"`make ([a-z0-9]+)`"#) {
                #expect(targets.contains(name), "\(file.path) tells of make \(name)")
            }
        }
    }
}

/// An expectation whose failure does not quote the whole page.
private func expectNamed(_ isNamed: Bool, _ comment: Comment, at location: SourceLocation = #_sourceLocation) {
    #expect(isNamed, comment, sourceLocation: location)
}

extension String {
    /// `databaseURL` as a flag: `database-url`.
    fileprivate var kebabCased: String {
        var words = ""
        var wasLower = false
        for character in self {
            if character.isUppercase, wasLower { words += "-" }
            wasLower = character.isLowercase
            words += character.lowercased()
        }
        return words
    }
}
