import Foundation

// EmbedFiles FOLDER OUTPUT FILE…: writes a Swift file with the content of every FILE in base64, by its path in FOLDER.
// What pages are made of is joined: a script or style sheet in `pages` stands for all that it imports.

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count >= 2, let folder = arguments.first, let output = arguments.dropFirst().first else {
    FileHandle.standardError.write(Data("EmbedFiles FOLDER OUTPUT FILE…\n".utf8))
    exit(2)
}

let prefix = folder.hasSuffix("/") ? folder : folder + "/"

func source(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: prefix + path)), as: UTF8.self)
}

/// The content of a file as it is embedded; nil for what others are joined of.
func content(of path: String) throws -> Data? {
    let isScript = path.hasSuffix(".js")
    guard isScript || path.hasSuffix(".css"), !path.hasPrefix("static/") else {
        return try Data(contentsOf: URL(fileURLWithPath: prefix + path))
    }
    guard path.hasPrefix("pages/") else { return nil }
    let join = isScript ? ScriptJoiner.joined : StyleJoiner.joined
    return Data(try squeezed(join(path, source)).utf8)
}

do {
    var text = "/// Files that were embedded at build time: path to content in base64.\n"
    text += "enum EmbeddedFiles {\n    static let contents: [(path: String, base64: String)] = [\n"
    for file in arguments.dropFirst(2) where file.hasPrefix(prefix) {
        let path = String(file.dropFirst(prefix.count))
        guard let content = try content(of: path) else { continue }
        text += "        (\"\(path)\", \"\(content.base64EncodedString())\"),\n"
    }
    text += "    ]\n}\n"
    try text.write(toFile: output, atomically: true, encoding: .utf8)
} catch {
    FileHandle.standardError.write(Data("EmbedFiles: \(error)\n".utf8))
    exit(1)
}
