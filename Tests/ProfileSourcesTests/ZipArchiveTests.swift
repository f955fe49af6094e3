import CZip
import Foundation
import InterviewCore
import Profiles
import Testing

@testable import ProfileSources

@Suite("Archives")
struct ZipArchiveTests {
    private let positions =
        "Company Name,Title,Description,Location,Started On,Finished On\nGlow Ltd,Lamplighter,,Bath,Jan 2019,\n"

    @Test(
        "a data archive is read, in a folder and inside another archive",
        arguments: ["Positions.csv", "Basic_Export/positions.csv", "a\\b\\Positions.csv"])
    func reads(name: String) async throws {
        let flat = try zip([(name, Array(positions.utf8)), ("messages.csv", Array("x".utf8))])
        let nested = try zip([("export.zip", flat)])
        for bytes in [flat, nested] {
            let profile = try await ProfileFileReader().read(
                bytes, declaredType: "application/zip", asOf: CalendarDate(daysSince1970: 20_779))
            #expect(profile.kind == .linkedinExport)
            #expect(profile.document.positions.first?.title == "Lamplighter")
        }
    }

    @Test("archives are opened one level deep, no deeper")
    func limitsDepth() throws {
        let inner = try zip([("Positions.csv", Array(positions.utf8))])
        let deep = try zip([("b.zip", try zip([("a.zip", inner)]))])
        #expect(try ZipArchive().files(of: deep) { $0.hasSuffix(".csv") }.isEmpty)
    }

    @Test("a bomb is too large, whether it declares its size or lies in a wrapper")
    func refusesBombs() throws {
        var limits = ZipArchive.Limits()
        limits.total = 1 << 20
        let archive = ZipArchive(limits: limits)
        let bomb = try zip([("Positions.csv", [UInt8](repeating: 0x20, count: 2 << 20))])
        #expect(bomb.count < 10_000)
        #expect(throws: ImportFailure.tooLarge) { try archive.files(of: bomb) { _ in true } }
        let wrapped = try zip([("bomb.zip", bomb)])
        #expect(throws: ImportFailure.tooLarge) { try archive.files(of: wrapped) { $0.hasSuffix(".csv") } }
        let many = try zip((0..<300).map { ("\($0).csv", Array("a".utf8)) })
        #expect(throws: ImportFailure.tooLarge) { try archive.files(of: many) { _ in true } }
    }

    @Test("a bomb that declares a small size is stopped while it inflates")
    func countsWhileInflating() throws {
        var limits = ZipArchive.Limits()
        limits.entry = 1000
        let archive = ZipArchive(limits: limits)
        let bytes = try zip([("Positions.csv", [UInt8](repeating: 0x20, count: 2000))])
        #expect(throws: ImportFailure.tooLarge) { try archive.files(of: bytes) { _ in true } }
    }

    @Test(
        "names lose roots, parents and marks that turn the text",
        arguments: [
            ("../../etc/Positions.csv", "etc/Positions.csv"), ("/Positions.csv", "Positions.csv"),
            ("a/./b.csv", "a/b.csv"),
            ("Po\u{202E}s.csv", "Pos.csv"),
        ])
    func sanitises(name: String, expected: String) throws {
        #expect(try ZipArchive().files(of: try zip([(name, [65])])) { _ in true }.map(\.name) == [expected])
    }

    @Test("a broken archive is unreadable at every length, and never traps")
    func survivesDamage() throws {
        let bytes = try zip([("Positions.csv", Array(positions.utf8)), ("Skills.csv", Array("Name\nRope\n".utf8))])
        for length in 0..<bytes.count {
            #expect(throws: ImportFailure.self) {
                try ZipArchive().files(of: Array(bytes.prefix(length))) { _ in true }
            }
        }
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 0xFF
            let files = try? ZipArchive().files(of: changed) { _ in true }
            #expect(files.map { $0.count <= 2 } ?? true)
        }
    }

    @Test("an office document is no archive of a profile")
    func refusesOffice() async throws {
        let bytes = try zip([
            ("[Content_Types].xml", Array("<Types/>".utf8)), ("word/document.xml", Array("<w/>".utf8)),
        ])
        await #expect(throws: ImportFailure.unreadable) {
            try await ProfileFileReader().read(bytes, declaredType: nil, asOf: CalendarDate(daysSince1970: 20_779))
        }
    }

    /// An archive made in memory through libzip.
    private func zip(_ files: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
        var error = zip_error_t()
        let source = try #require(zip_source_buffer_create(nil, 0, 0, &error))
        zip_source_keep(source)
        defer { zip_source_free(source) }
        let archive = try #require(zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error))
        var buffers: [UnsafeMutableRawPointer] = []
        defer { for buffer in buffers { buffer.deallocate() } }
        for file in files {
            let buffer = UnsafeMutableRawPointer.allocate(byteCount: max(1, file.bytes.count), alignment: 1)
            buffer.copyMemory(from: file.bytes, byteCount: file.bytes.count)
            buffers.append(buffer)
            let content = try #require(zip_source_buffer(archive, buffer, zip_uint64_t(file.bytes.count), 0))
            #expect(zip_file_add(archive, file.name, content, zip_flags_t(ZIP_FL_ENC_UTF_8)) >= 0)
        }
        #expect(zip_close(archive) == 0)
        var stat = zip_stat_t()
        #expect(zip_source_stat(source, &stat) == 0)
        var bytes = [UInt8](repeating: 0, count: Int(stat.size))
        #expect(zip_source_open(source) == 0)
        let count = bytes.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, zip_uint64_t($0.count)) }
        zip_source_close(source)
        return Array(bytes.prefix(max(0, Int(count))))
    }
}
