import Foundation
import InterviewCore
import Testing

@testable import MediaKits

/// Whole kits of invented guests, letter by letter. A change of one is a change of what producers paste: read it aloud,
/// then run the suite once with `GREENROOM_RECORD_GOLDEN=1` and read the difference.
@Suite("Kits of invented guests")
struct GoldenTests {
    @Test("are what they were", arguments: GoldenGuest.all)
    func golden(_ guest: GoldenGuest) throws {
        let told = guest.kit.markdown
        let file = GoldenGuest.folder.appending(path: guest.id + ".md")
        if ProcessInfo.processInfo.environment["GREENROOM_RECORD_GOLDEN"] == "1" {
            try Data(told.utf8).write(to: file)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == told)
    }

    @Test("are of at least thirty people and all six languages")
    func variety() {
        #expect(GoldenGuest.all.count >= 30)
        #expect(Set(GoldenGuest.all.map(\.language)) == Set(Language.allCases))
    }
}

/// A guest of `Golden/guests.json`.
struct GoldenGuest: Sendable, Decodable, CustomTestStringConvertible {
    var id = ""
    var language: Language
    /// What is particular about them.
    var about: String
    /// Whether they typed everything in the chat.
    var isTyped: Bool
    var fields: [Field: [FactValue]]

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    static let all: [GoldenGuest] = {
        guard let data = try? Data(contentsOf: folder.appending(path: "guests.json")),
            let guests = try? JSONDecoder().decode([String: GoldenGuest].self, from: data)
        else { return [] }
        return guests.map { id, guest in
            var guest = guest
            guest.id = id
            return guest
        }.sorted { $0.id < $1.id }
    }()

    private enum CodingKeys: String, CodingKey {
        case language, about, fields
        case isTyped = "chat"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        language = try container.decodeIfPresent(Language.self, forKey: .language) ?? .english
        about = try container.decode(String.self, forKey: .about)
        isTyped = try container.decodeIfPresent(Bool.self, forKey: .isTyped) ?? false
        fields = try container.decode([Field: Values].self, forKey: .fields).mapValues(\.values)
    }

    /// One value, or a list of them.
    private struct Values: Decodable {
        var values: [FactValue]
        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let list = try? container.decode([Item].self) {
                values = list.map(\.value)
            } else {
                values = [try container.decode(Item.self).value]
            }
        }
    }

    /// A value; a story may leave out its numbers.
    private struct Item: Decodable {
        var value: FactValue
        init(from decoder: any Decoder) throws { value = try FactValue(from: decoder) }
    }

    var testDescription: String { "\(id): \(about)" }

    var facts: [Field: [Fact]] {
        let evidence = isTyped ? [Evidence(source: .message(1), quote: "", start: 0, end: 0)] : []
        return Dictionary(
            uniqueKeysWithValues: fields.map { field, values in
                let facts = values.enumerated().map { place, value in
                    Fact(
                        id: "\(field.rawValue).\(place)", value: value, origin: .guest, status: .stated, confidence: 1,
                        evidence: evidence, at: Timestamp(milliseconds: 0))
                }
                return (field, facts)
            })
    }

    var kit: MediaKit { MediaKit(facts: KitFacts(facts, language: language), isDraft: false) }

    /// Everything the guest said, and in numbers what they said in digits.
    var said: String {
        let texts = fields.sorted { $0.key < $1.key }.flatMap(\.value).map { value in
            switch value {
            case .text(let text): text
            case .integer(let number): "\(number)"
            case .story(let story): story.title + " " + story.text + " " + story.metrics.joined(separator: " ")
            }
        }
        return texts.joined(separator: "\n")
    }
}
