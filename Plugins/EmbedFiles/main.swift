import Foundation

// EmbedFiles FOLDER OUTPUT FILE…: writes a Swift file with the content of every FILE in base64, by its path in FOLDER.

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count >= 2, let folder = arguments.first, let output = arguments.dropFirst().first else {
    FileHandle.standardError.write(Data("EmbedFiles FOLDER OUTPUT FILE…\n".utf8))
    exit(2)
}

let prefix = folder.hasSuffix("/") ? folder : folder + "/"
var source = "/// Files that were embedded at build time: path to content in base64.\n"
source += "enum EmbeddedFiles {\n    static let contents: [(path: String, base64: String)] = [\n"
for file in arguments.dropFirst(2) where file.hasPrefix(prefix) {
    let content = try Data(contentsOf: URL(fileURLWithPath: file)).base64EncodedString()
    source += "        (\"\(file.dropFirst(prefix.count))\", \"\(content)\"),\n"
}
source += "    ]\n}\n"
try source.write(toFile: output, atomically: true, encoding: .utf8)
