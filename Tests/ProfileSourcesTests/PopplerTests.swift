import Foundation
import Profiles
import Testing

@testable import ProfileSources

@Suite("Poppler as a child process")
struct PopplerTests {
    @Test("a PDF's text comes with its places")
    func converts() async throws {
        let xml = try await Poppler().xml(of: try pdf())
        #expect(xml.contains("<pdf2xml"))
        #expect(xml.contains("Tancredi Oyelaran"))
    }

    @Test("output beyond the limit is too large, not kept")
    func limitsOutput() async throws {
        var limits = Poppler.Limits()
        limits.output = 1000
        let poppler = Poppler(limits: limits)
        let bytes = try pdf()
        await #expect(throws: ImportFailure.tooLarge) { try await poppler.xml(of: bytes) }
    }

    @Test("a child that takes too long is ended")
    func limitsTime() async throws {
        var limits = Poppler.Limits()
        limits.timeout = .zero
        let poppler = Poppler(limits: limits)
        let bytes = try pdf()
        await #expect(throws: ImportFailure.timeout) { try await poppler.xml(of: bytes) }
    }

    @Test("a child without memory fails and nothing else does")
    func limitsMemory() async throws {
        var limits = Poppler.Limits()
        limits.memory = 4 << 20
        let poppler = Poppler(limits: limits)
        let bytes = try pdf()
        await #expect(throws: ImportFailure.self) { try await poppler.xml(of: bytes) }
    }

    @Test(
        "missing tools make reading unavailable",
        arguments: [
            Poppler(limiter: "/nonexistent/prlimit"), Poppler(converter: "no-such-converter"),
        ])
    func missesTools(poppler: Poppler) async throws {
        let bytes = try pdf()
        await #expect(throws: ImportFailure.unavailable) { try await poppler.xml(of: bytes) }
    }

    @Test("a child that ends at once, without reading a large file, is a failure and no more")
    func survivesEarlyEnd() async throws {
        let large = [UInt8](repeating: 0x20, count: 4 << 20)
        let bytes = Array("%PDF-1.4\n".utf8) + large
        for converter in ["true", "false", "no-such-converter"] {
            let result = try? await Poppler(converter: converter).xml(of: bytes)
            #expect(result == (converter == "true" ? "" : nil))
        }
    }

    @Test("a cut or changed PDF is refused or read, and never ends the server")
    func survivesDamage() async throws {
        let bytes = try pdf()
        let poppler = Poppler()
        for share in [1, 10, 50, 90, 99] {
            let cut = Array(bytes.prefix(bytes.count * share / 100))
            let result = try? await poppler.xml(of: cut)
            #expect(result.map { $0.hasPrefix("<?xml") } ?? true)
        }
    }

    private func pdf() throws -> [UInt8] {
        let url = try #require(Bundle.module.url(forResource: "cv", withExtension: "pdf", subdirectory: "Fixtures"))
        return Array(try Data(contentsOf: url))
    }
}
