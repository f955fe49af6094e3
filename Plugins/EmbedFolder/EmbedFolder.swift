import Foundation
import PackagePlugin

/// Turns every file below a target's `Web` or `Weights` folder into source, so that one binary holds the whole server.
///
/// SwiftPM's own `.embedInCode` writes arrays of numbers, which take the compiler 12 s (debug) to 20 s (release)
/// for 100 kB; text in base64 takes 0.1 s.
@main
struct EmbedFolder: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folders = ["Web", "Weights"].map {
            target.directoryURL.appending(path: $0, directoryHint: .isDirectory)
        }
        guard let folder = folders.first(where: { FileManager.default.fileExists(atPath: $0.path) }) else { return [] }
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        let files = (found?.compactMap { $0 as? URL } ?? [])
            .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
            .sorted { $0.path < $1.path }
        return [
            .buildCommand(
                displayName: "Embedding \(files.count) files of \(target.name)",
                executable: try context.tool(named: "EmbedFiles").url,
                arguments: [folder.path, output.path] + files.map(\.path),
                inputFiles: files,
                outputFiles: [output])
        ]
    }
}
