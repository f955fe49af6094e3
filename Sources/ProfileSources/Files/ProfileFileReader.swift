import InterviewCore
import Profiles

/// Reads whatever file or text a guest hands over: LinkedIn's PDF, its data archive, JSON, pasted text.
package struct ProfileFileReader: Sendable {
    private let poppler: Poppler
    private let zip: ZipArchive

    package init(poppler: Poppler = Poppler(), zip: ZipArchive = ZipArchive()) {
        self.poppler = poppler
        self.zip = zip
    }

    /// - Parameters:
    ///   - declaredType: The media type that came with the bytes, if one did.
    ///   - asOf: The day that "present" means.
    /// - Throws: `.unreadable` for bytes that contradict their type, are broken or encrypted; `.notAProfile`,
    ///   `.tooLarge`, `.timeout`, `.unavailable` as the formats' readers say.
    package func read(
        _ bytes: [UInt8], declaredType: String?, asOf: CalendarDate
    ) async throws(ImportFailure) -> ImportedProfile {
        let type = FileType(bytes)
        guard !bytes.isEmpty, type.agrees(with: declaredType) else { throw .unreadable }
        switch type {
        case .pdf: return try LinkedInPDFImporter.read(xml: await poppler.xml(of: bytes), asOf: asOf)
        case .zip: return try archive(bytes, asOf: asOf)
        case .text: return try text(bytes, declaredType: declaredType, asOf: asOf)
        case .binary: throw .unreadable
        }
    }

    private func archive(_ bytes: [UInt8], asOf: CalendarDate) throws(ImportFailure) -> ImportedProfile {
        var isOffice = false
        let files = try zip.files(of: bytes) { name in
            // Word, Excel and OpenDocument files are archives too, but nobody's data export.
            if name == "[Content_Types].xml" || name == "mimetype" { isOffice = true }
            return LinkedInExportImporter.isWanted(name)
        }
        guard !isOffice else { throw .unreadable }
        guard !files.isEmpty else { throw .notAProfile }
        return try LinkedInExportImporter.read(files: files, asOf: asOf)
    }

    private func text(
        _ bytes: [UInt8], declaredType: String?, asOf: CalendarDate
    ) throws(ImportFailure) -> ImportedProfile {
        guard let text = TextDecoding.text(of: bytes) else { throw .unreadable }
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
        let isJSON = FileType.isJSON(declaredType)
        if isJSON || first == "{" || first == "[" {
            do throws(ImportFailure) {
                return try JSONProfileImporter.read(json: bytes, asOf: asOf)
            } catch {
                // A text may begin with a bracket and be no JSON at all.
                guard error == .unreadable, !isJSON else { throw error }
            }
        }
        if isTable(text) {
            do throws(ImportFailure) {
                return try LinkedInExportImporter.read(
                    files: [ExportFile(name: "upload.csv", bytes: bytes)], asOf: asOf)
            } catch {
                guard error == .notAProfile else { throw error }
            }
        }
        return try PastedTextImporter.read(text: text, asOf: asOf)
    }

    /// Whether the first line could be the header of a table.
    private func isTable(_ text: String) -> Bool {
        let line = text.prefix(2000).split(whereSeparator: \.isNewline).first ?? ""
        return line.contains(",") || line.contains("\t") || !line.contains(" ") || line.count < 30
    }
}
