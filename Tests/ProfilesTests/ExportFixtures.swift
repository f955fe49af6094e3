import Foundation
import InterviewCore

@testable import Profiles

/// Files of invented people beside these tests.
enum ProfileFixture {
    static let asOf = CalendarDate(daysSince1970: 20_779)  // 2026-11-22

    private static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "Fixtures")

    static func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: root.appending(path: path))) }

    /// The archive's files under a folder's name, as an archive that was zipped again holds them.
    static func archive() throws -> [ExportFile] {
        let folder = root.appending(path: "export")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try names.filter { $0.hasSuffix(".csv") }.map {
            ExportFile(name: "My LinkedIn/" + $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0))))
        }
    }

    static func table(_ text: String, named name: String = "upload") throws -> ImportedProfile {
        try LinkedInExportImporter.read(files: [ExportFile(name: name, bytes: Array(text.utf8))], asOf: asOf)
    }

    static func json(_ path: String, slug: String? = nil) throws -> ImportedProfile {
        try JSONProfileImporter.read(json: try bytes(path), asOf: asOf, requestedSlug: slug)
    }

    static func json(text: String, slug: String? = nil) throws -> ImportedProfile {
        try JSONProfileImporter.read(json: Array(text.utf8), asOf: asOf, requestedSlug: slug)
    }
}
