import Foundation

/// A folder for one test.
package struct TemporaryFolder: Sendable {
    package let url: URL

    package init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "greenroom-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    package func path(of name: String) -> String { url.appending(path: name).path }

    package func remove() { try? FileManager.default.removeItem(at: url) }
}
