import InterviewCore

/// A file of an archive, or one that was handed over by itself.
package struct ExportFile: Sendable, Hashable {
    /// Its path in the archive.
    package var name: String
    package var bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// Reads LinkedIn's own data archive ("Get a copy of your data"): any of its tables, in any folder.
///
/// Tables about other people are not opened; address, birth date, postal code and messengers are not taken.
package enum LinkedInExportImporter {
    /// Bytes of one table that is still read; real ones have some kilobytes.
    package static let tableLimit = 8_000_000

    /// Whether a file of an archive could be worth reading, by its name alone.
    package static func isWanted(_ name: String) -> Bool {
        let parts = name.split(whereSeparator: { $0 == "/" || $0 == "\\" })
        guard let base = parts.last, !parts.contains("__MACOSX"), !base.hasPrefix(".") else { return false }
        let lower = base.lowercased()
        guard lower.hasSuffix(".csv") || lower.hasSuffix(".tsv") || lower.hasSuffix(".txt") else { return false }
        return !ExportKind.isForeign(fileName: String(base))
    }

    /// - Parameter files: the archive's files, or one alone, whose name may say nothing.
    /// - Throws: `.notAProfile` where no table tells of a member, `.unreadable` where the tables are no text.
    package static func read(files: [ExportFile], asOf: CalendarDate) throws(ImportFailure) -> ImportedProfile {
        var reader = ExportReader(asOf: asOf)
        var unreadable = 0
        for file in files.sorted(by: { $0.name < $1.name }) {
            let base = baseName(file.name)
            guard !file.name.split(separator: "/").contains("__MACOSX"), !base.hasPrefix(".") else { continue }
            if ExportKind.isForeign(fileName: base) {
                reader.note("\(base): not about you, left unread")
                continue
            }
            guard file.bytes.count <= tableLimit else {
                reader.note("\(base): too large, left unread")
                continue
            }
            guard let text = TextDecoding.text(of: file.bytes) else {
                unreadable += file.bytes.isEmpty ? 0 : 1
                reader.note("\(base): not readable as text")
                continue
            }
            read(text, named: base, isAlone: files.count == 1, into: &reader)
        }
        guard reader.hasProfile else { throw unreadable > 0 && reader.tables == 0 ? .unreadable : .notAProfile }
        return reader.profile()
    }

    private static func read(_ text: String, named base: String, isAlone: Bool, into reader: inout ExportReader) {
        let lower = base.lowercased()
        guard isAlone || lower.hasSuffix(".csv") || lower.hasSuffix(".tsv") || lower.hasSuffix(".txt") else { return }
        let named = ExportKind(fileName: base)
        if let named, let table = ExportTable(text: text, isHeader: named.isHeader) {
            reader.read(table, as: named, file: base)
        } else if let table = ExportTable(text: text, isHeader: { ExportKind(columns: $0) != nil }),
            let kind = ExportKind(columns: table.columns), !(isAlone && table.isOneColumn && isOfCV(text))
        {
            reader.read(table, as: kind, file: base)
        } else if named != nil {
            reader.note("\(base): no row with the names of the columns, left unread")
        } else {
            reader.note("\(base): not part of a profile, left unread")
        }
    }

    /// Whether a text tells of jobs under a heading: then a line that says "Skills" heads a section and no column.
    private static func isOfCV(_ text: String) -> Bool {
        text.split(whereSeparator: \.isNewline).prefix(6000).contains {
            SectionName(heading: String($0)) == .experience
        }
    }

    private static func baseName(_ path: String) -> String {
        path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? path
    }
}
