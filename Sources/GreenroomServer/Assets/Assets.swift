import Foundation

/// The files below `Web`, as they were when the binary was built.
struct Assets: Sendable {
    struct Asset: Sendable {
        var bytes: [UInt8]
        var type: String
        /// A strong entity tag of the content.
        var entityTag: String
    }

    private let byPath: [String: Asset]

    static let embedded = Assets(EmbeddedFiles.contents)

    init(_ contents: [(path: String, base64: String)]) {
        var byPath: [String: Asset] = [:]
        for (path, base64) in contents {
            let bytes = [UInt8](Data(base64Encoded: base64) ?? Data())
            byPath[path] = Asset(bytes: bytes, type: Self.type(of: path), entityTag: Self.tag(of: bytes))
        }
        self.byPath = byPath
    }

    /// A file by its path below `Web` (`static/chat.css`).
    subscript(path: String) -> Asset? { byPath[path] }

    /// Names of the files in a folder.
    func names(in folder: String) -> [String] {
        byPath.keys.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }.sorted()
    }

    private static func type(of path: String) -> String {
        switch path.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "html", "mustache": "text/html; charset=utf-8"
        case "json": "application/json; charset=utf-8"
        case "webmanifest": "application/manifest+json"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "ico": "image/x-icon"
        case "woff2": "font/woff2"
        case "txt": "text/plain; charset=utf-8"
        default: "application/octet-stream"
        }
    }

    /// FNV-1a, 64 bits: these are our own files, so nobody forges a collision.
    private static func tag(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return "\"" + String(hash, radix: 36) + "\""
    }
}
