import Foundation
import InterviewCore
import Testing

@testable import Profiles

@Suite("The document's JSON")
struct DocumentJSONTests {
    static func encoded(_ document: Document) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }

    @Test("an empty document writes every name, nulls and all")
    func writesNulls() throws {
        #expect(
            try Self.encoded(Document(asOf: ProfileFixture.asOf))
                == #"{"as_of":"2026-11-22","certifications":[],"current":null,"education":[],"email":null,"followers":null,"#
                + #""headline":null,"honors":[],"languages":[],"location":null,"name":null,"phone":null,"positions":[],"#
                + #""projects":[],"publications":[],"skills":[],"summary":null,"volunteering":[],"websites":[],"#
                + #""years_experience":null}"#)
    }

    @Test("a position going on is the current one, and years have one decimal")
    func writesComputed() throws {
        var document = Document(asOf: ProfileFixture.asOf)
        document.positions = [
            .init(title: "Old", company: "A", start: PartialDate(year: 2010, month: 1), ended: true),
            .init(title: "New", company: "B", start: PartialDate(year: 2025, month: 11)),
        ]
        let json = try Self.encoded(document)
        #expect(json.contains(#""current":{"company":"B","title":"New"}"#))
        #expect(json.contains(#""years_experience":1.2"#))
        #expect(json.contains(#""end":null,"ended":true"#))
        #expect(json.contains(#""start":"2025-11""#))
    }

    @Test("what is written is read back")
    func roundTrips() throws {
        let document = try LinkedInExportImporter.read(files: ProfileFixture.archive(), asOf: ProfileFixture.asOf)
            .document
        #expect(try JSONDecoder().decode(Document.self, from: Data(Self.encoded(document).utf8)) == document)
    }

    @Test("dates that are none are refused", arguments: ["2019-13", "19", "2019-05-01", "soon", ""])
    func refusesDates(text: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([PartialDate].self, from: Data("[\"\(text)\"]".utf8))
        }
    }
}
