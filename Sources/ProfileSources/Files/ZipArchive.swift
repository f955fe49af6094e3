import CZip
import Profiles

/// The wanted files of a ZIP archive, inflated in memory through libzip; nothing is ever written to disk.
package struct ZipArchive: Sendable {
    package struct Limits: Sendable, Hashable {
        /// Bytes unpacked in all, counted while inflating and before that as the archive declares them.
        package var total = 100 << 20
        /// Bytes of one file.
        package var entry = 32 << 20
        /// Files that are read.
        package var wanted = 200
        /// Files in the archive's directory.
        package var listed = 5000

        package init() {}
    }

    private let limits: Limits

    package init(limits: Limits = Limits()) { self.limits = limits }

    /// Files whose (sanitised) path is wanted; of an archive inside the archive, one level deep, too.
    /// - Throws: `.unreadable` for a broken or encrypted archive, `.tooLarge` beyond a limit.
    package func files(
        of bytes: [UInt8], isWanted: (String) -> Bool
    ) throws(ImportFailure) -> [ExportFile] {
        var reader = ZipReader(limits: limits)
        return try reader.files(of: bytes, isNested: false, isWanted: isWanted)
    }
}

/// Keeps count of what was unpacked.
private struct ZipReader {
    let limits: ZipArchive.Limits
    private var unpacked = 0
    private var taken = 0

    init(limits: ZipArchive.Limits) { self.limits = limits }

    mutating func files(
        of bytes: [UInt8], isNested: Bool, isWanted: (String) -> Bool
    ) throws(ImportFailure) -> [ExportFile] {
        // libzip takes nothing at all for an empty archive.
        guard !bytes.isEmpty else { throw .unreadable }
        var files: [ExportFile] = []
        var inner: [[UInt8]] = []
        let result = withArchive(bytes) { archive -> ImportFailure? in
            do throws(ImportFailure) {
                for (index, name) in try entries(archive) {
                    if isWanted(name) {
                        taken += 1
                        guard taken <= limits.wanted else { throw .tooLarge }
                        files.append(ExportFile(name: name, bytes: try inflate(archive, index)))
                    } else if !isNested, name.lowercased().hasSuffix(".zip"), !name.contains("__MACOSX"),
                        inner.count < 4
                    {
                        inner.append(try inflate(archive, index))
                    }
                }
                return nil
            } catch {
                return error
            }
        }
        switch result {
        case .failure(let failure): throw failure
        case .success(let failure?): throw failure
        case .success(nil): break
        }
        for archive in inner { files += try self.files(of: archive, isNested: true, isWanted: isWanted) }
        return files
    }

    /// Opens an archive that lies in memory for as long as the body runs.
    private func withArchive<Value>(
        _ bytes: [UInt8], _ body: (OpaquePointer) -> Value
    ) -> Result<Value, ImportFailure> {
        bytes.withUnsafeBytes { buffer in
            var error = zip_error_t()
            zip_error_init(&error)
            defer { zip_error_fini(&error) }
            guard let source = zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, &error)
            else {
                return .failure(.unreadable)
            }
            guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
                zip_source_free(source)
                return .failure(.unreadable)
            }
            defer { zip_discard(archive) }
            return .success(body(archive))
        }
    }

    /// The files of the directory by index, with names fit to be shown; folders are left out.
    private func entries(_ archive: OpaquePointer) throws(ImportFailure) -> [(index: zip_uint64_t, name: String)] {
        let count = zip_get_num_entries(archive, 0)
        guard count >= 0 else { throw .unreadable }
        guard count <= limits.listed else { throw .tooLarge }
        var entries: [(index: zip_uint64_t, name: String)] = []
        var declared: UInt64 = 0
        for index in 0..<zip_uint64_t(count) {
            var stat = zip_stat_t()
            guard zip_stat_index(archive, index, 0, &stat) == 0, let raw = stat.name else { throw .unreadable }
            let (sum, isOver) = declared.addingReportingOverflow(stat.size)
            guard !isOver, sum <= UInt64(limits.total) else { throw .tooLarge }
            declared = sum
            let name = Self.sanitised(String(cString: raw))
            if !name.isEmpty { entries.append((index, name)) }
        }
        return entries
    }

    /// Inflates one file, counting every byte: what the directory declares need not be true.
    private mutating func inflate(_ archive: OpaquePointer, _ index: zip_uint64_t) throws(ImportFailure) -> [UInt8] {
        guard let file = zip_fopen_index(archive, index, 0) else { throw .unreadable }
        defer { zip_fclose(file) }
        var content: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = chunk.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, zip_uint64_t($0.count)) }
            guard count >= 0 else { throw .unreadable }
            guard count > 0 else { return content }
            unpacked += Int(count)
            guard unpacked <= limits.total, content.count + Int(count) <= limits.entry else { throw .tooLarge }
            content.append(contentsOf: chunk[..<Int(count)])
        }
    }

    /// A path without roots, parents and control characters; empty for a folder.
    private static func sanitised(_ name: String) -> String {
        guard !name.hasSuffix("/") else { return "" }
        let parts = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).filter { $0 != "." && $0 != ".." }
        let kept = parts.suffix(8).joined(separator: "/").unicodeScalars.filter {
            $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
        }
        return String(String(String.UnicodeScalarView(kept)).suffix(200))
    }
}
