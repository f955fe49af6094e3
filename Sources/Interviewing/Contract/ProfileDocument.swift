import InterviewCore
import Ports
import Profiles

/// A profile's document as it is stored: JSON `{document, unplaced, report}`.
package struct ProfileDocument: Sendable, Hashable {
    package var profileID: String
    package var document: JSONValue?
    package var unplaced: [String]
    package var report: [String]

    package init(_ stored: StoredDocument) {
        let json = JSONValue(text: stored.json)
        profileID = stored.profileID
        document = json?["document"]
        unplaced = json?["unplaced"]?.strings ?? []
        report = json?["report"]?.strings ?? []
    }

    /// What is stored of a profile that has been read.
    package static func stored(_ imported: ImportedProfile, profile: String) -> StoredDocument {
        let json = ContractJSON.text(
            Shape(document: imported.document, unplaced: imported.unplaced, report: imported.report))
        return StoredDocument(profileID: profile, json: json, text: imported.text)
    }

    private struct Shape: Encodable {
        var document: Document
        var unplaced: [String]
        var report: [String]
    }
}
