import Foundation
import SystemPackage

/// Bytes as a file without a name, for a child to read: in memory where the system has a place for that.
///
/// Not a pipe: a child that ends before it has read everything would break it, which raises SIGPIPE in this process,
/// and Subprocess 1.0.2 traps when the write behind `.array` fails. The name goes as soon as the file is open, so
/// nothing is left behind, whatever happens.
struct UnnamedFile {
    let descriptor: FileDescriptor

    init(_ bytes: [UInt8]) throws {
        let file = try Self.open(in: "/dev/shm") ?? Self.open(in: FileManager.default.temporaryDirectory.path)
        guard let file else { throw Errno.noSuchFileOrDirectory }
        descriptor = file
        do {
            try file.writeAll(bytes)
            try file.seek(offset: 0, from: .start)
        } catch {
            try? file.close()
            throw error
        }
    }

    func close() { try? descriptor.close() }

    /// Nil where the folder takes no file.
    private static func open(in folder: String) throws -> FileDescriptor? {
        let path = folder + "/greenroom-" + UUID().uuidString
        let file = try? FileDescriptor.open(
            FilePath(path), .readWrite, options: [.create, .exclusiveCreate, .closeOnExec],
            permissions: [.ownerRead, .ownerWrite])
        guard let file else { return nil }
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            try? file.close()
            throw error
        }
        return file
    }
}
