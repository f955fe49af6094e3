import Foundation
import Testing

/// Holds the sources to the table in `docs/architecture.md`: which target may import what.
@Suite("Layering")
struct LayeringTests {
    private static let pure: Set<String> = ["Foundation"]
    private static let level0: Set<String> = ["InterviewCore", "Understanding", "Profiles", "MediaKits"]
    private static let ports = level0.union(["Ports", "Foundation", "Logging", "Metrics", "Synchronization"])

    /// What each target may import. A target that is not here may not exist.
    static let allowed: [String: Set<String>] = [
        "InterviewCore": pure,
        "Understanding": pure.union(["InterviewCore", "Synchronization"]),
        "Profiles": pure.union(["InterviewCore"]),
        "MediaKits": pure.union(["InterviewCore", "Profiles"]),
        "Ports": ports,
        "Interviewing": ports,
        "Workers": ports.union(["Interviewing", "ServiceLifecycle"]),
        "Outbound": pure.union(["AsyncHTTPClient", "NIOCore", "NIOHTTP1"]),
        "ProfileSources": ports.union([
            "Outbound", "AsyncHTTPClient", "NIOCore", "NIOHTTP1", "NIOPosix", "Subprocess", "SystemPackage", "CZip",
            "CLibXML2",
        ]),
        "LanguageModels": ports.union(["Outbound"]),
        "StoreSQLite": ports.union(["GRDB"]),
        "GreenroomServer": ports.union([
            "Interviewing", "Hummingbird", "HummingbirdCore", "HTTPTypes", "Mustache", "NIOCore", "NIOHTTPTypes",
            "CoreMetrics", "ServiceLifecycle", "CZlib",
        ]),
        "Rehearsal": ports.union(["Interviewing"]),
        "Bootstrap": ports.union([
            "Rehearsal", "Interviewing", "Workers", "LanguageModels", "ProfileSources", "StoreSQLite",
            "GreenroomServer",
            "Configuration", "Crypto", "Hummingbird", "ServiceLifecycle", "SystemPackage", "UnixSignals",
        ]),
        "greenroom": ports.union([
            "Interviewing", "Rehearsal", "GreenroomServer", "Bootstrap", "ArgumentParser",
        ]),
        "CZip": [],
        "CZlib": [],
        "CLibXML2": [],
    ]

    @Test("Every source file imports only what its target may")
    func imports() throws {
        var seen: Set<String> = []
        for file in try SourceFile.all(under: "Sources") {
            let target = file.target
            seen.insert(target)
            let allowed = try #require(Self.allowed[target], "the target \(target) is not in the table")
            for module in file.imports where module != target {
                #expect(allowed.contains(module), "\(file.path) imports \(module)")
            }
        }
        #expect(seen.isSuperset(of: Self.level0))
    }

    @Test("The pure targets ask no clock, no randomness and no machine")
    func purity() throws {
        let forbidden = [
            "Date()", "Date.now", "UUID()", "FileManager", "Process(", "ProcessInfo", "URLSession", "random(in",
            "SystemRandomNumberGenerator", "randomElement", "shuffled()", "ContinuousClock", ".sleep(", "print(",
        ]
        for file in try SourceFile.all(under: "Sources") where Self.level0.contains(file.target) {
            for word in forbidden {
                #expect(!file.code.contains(word), "\(file.path) uses \(word)")
            }
        }
    }

    @Test("Product code forces nothing, and what is unchecked is proved")
    func force() throws {
        for file in try SourceFile.all(under: "Sources") {
            for word in ["try!", "@unchecked Sendable", "nonisolated(unsafe)", "fatalError("] {
                #expect(!file.code.contains(word), "\(file.path) uses \(word)")
            }
            // As a word of its own: "¡Gracias!" forces nothing.
            #expect(!file.code.contains(/\bas!/), "\(file.path) uses as!")
        }
    }

    @Test("No file is longer than 500 lines")
    func size() throws {
        for root in ["Sources", "Tests"] {
            for file in try SourceFile.all(under: root) {
                #expect(file.lineCount <= 500, "\(file.path) has \(file.lineCount) lines")
            }
        }
    }

    @Test("Adapters import no adapter, and delivery imports none")
    func adapters() throws {
        let adapters: Set<String> = ["LanguageModels", "ProfileSources", "StoreSQLite"]
        for file in try SourceFile.all(under: "Sources") where file.target != "Bootstrap" {
            let others = adapters.subtracting([file.target])
            #expect(file.imports.isDisjoint(with: others), "\(file.path) imports an adapter")
        }
    }
}

/// A Swift file of the package.
struct SourceFile {
    let path: String
    /// The text without line comments.
    let code: String
    let lineCount: Int

    /// The folder below `Sources`.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    var imports: Set<String> {
        var modules: Set<String> = []
        for line in code.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), words.count > place + 1,
                words[..<place].allSatisfy({ $0.hasPrefix("@") || ["package", "internal", "private"].contains($0) })
            else { continue }
            let kinds: Set<Substring> = ["struct", "class", "enum", "func", "protocol", "typealias", "let", "var"]
            let name = kinds.contains(words[place + 1]) && words.count > place + 2 ? words[place + 2] : words[place + 1]
            modules.insert(String(name.split(separator: ".")[0]))
        }
        return modules
    }

    static func all(under folder: String) throws -> [SourceFile] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let start = root.appending(path: folder)
        let walker = try #require(FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil))
        return try walker.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map { url in
            let text = try String(contentsOf: url, encoding: .utf8)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let code = lines.filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }.joined(separator: "\n")
            return SourceFile(
                path: String(url.path.dropFirst(root.path.count + 1)), code: code, lineCount: lines.count - 1)
        }
    }
}
