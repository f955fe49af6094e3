import Foundation

/// The files below `Web`, as they were when the binary was built.
struct Assets: Sendable {
    struct Asset: Sendable {
        var bytes: [UInt8]
        /// The same in gzip's format; nil where that is no smaller.
        var gzipped: [UInt8]?
        var type: String
        /// A hash of the content.
        var hash: String
        /// Whether its address changes with its content, so that clients need not ask again.
        var isPinned = false
    }

    private var byPath: [String: Asset] = [:]
    /// Addresses of the joined scripts and styles by the names of their pages.
    private var addresses: [String: String] = [:]

    static let embedded = Assets(EmbeddedFiles.contents)

    /// - Parameter contents: by path: what pages are joined of as `pages/NAME`, words as `words/LANGUAGE.json`, what is
    ///   sent as it is as `static/NAME`, and what only the server reads.
    init(_ contents: [(path: String, base64: String)]) {
        for (path, base64) in contents {
            var asset = Self.asset(path, [UInt8](Data(base64Encoded: base64) ?? Data()))
            let parts = path.split(separator: "/", maxSplits: 1)
            if parts.first == "pages", let name = parts.last {
                asset.isPinned = true
                let pinned = Self.pinned(name, asset.hash)
                addresses[String(name)] = "/static/" + pinned
                byPath["static/" + pinned] = asset
            } else if parts.first == "words", let name = parts.last {
                byPath["static/" + name] = asset
            }
            byPath[path] = asset
        }
    }

    /// A file by its path (`static/icon.svg`).
    subscript(path: String) -> Asset? { byPath[path] }

    /// Where a page's script or style sheet is (`chat.css`: `/static/chat.1x2y3z.css`).
    func address(of name: String) -> String? { addresses[name] }

    /// Names of the files in a folder.
    func names(in folder: String) -> [String] {
        byPath.keys.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }.sorted()
    }

    private static func asset(_ path: String, _ bytes: [UInt8]) -> Asset {
        let type = type(of: path)
        let isText = type.hasPrefix("text/") || type.contains("json") || type.contains("svg")
        return Asset(
            bytes: bytes, gzipped: isText ? Gzip.compressed(bytes, level: 9) : nil, type: type, hash: hash(of: bytes))
    }

    private static func pinned(_ name: Substring, _ hash: String) -> String {
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        return "\(name[..<dot]).\(hash)\(name[dot...])"
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
    private static func hash(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return String(hash, radix: 36)
    }
}
