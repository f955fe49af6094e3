import Foundation
import InterviewCore
import Testing

@testable import Understanding

/// Messages of invented guests with what they say; what is measured here is what an interview without a language
/// model can rely on.
@Suite("The corpus of messages")
struct CorpusTests {
    struct Line: Decodable, Sendable {
        var text: String
        var asking: [String]
        var stage: String?
        var known: [String: [FactValue]]?
        var fields: [String: Expected]
        var intents: [String]
        var note: String?
    }

    enum Expected: Decodable, Sendable {
        case one(FactValue)
        case many([FactValue])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let many = try? container.decode([FactValue].self) {
                self = .many(many)
            } else {
                self = .one(try container.decode(FactValue.self))
            }
        }

        var values: [FactValue] {
            switch self {
            case .one(let value): [value];
            case .many(let values): values
            }
        }
    }

    struct Count {
        var right = 0
        var wrong = 0
        var missed = 0
        var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
        var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
    }

    static let today = CalendarDate(year: 2026, month: 11, day: 22)

    /// The messages of all files.
    static func load() throws -> [Line] {
        try ["corpus", "corpus-intents", "corpus-languages"].flatMap { try load($0) }
    }

    static func load(_ name: String) throws -> [Line] {
        let url = try #require(Bundle.module.url(forResource: name, withExtension: "jsonl", subdirectory: "Fixtures"))
        let text = try String(contentsOf: url, encoding: .utf8)
        return try text.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }

    static func read(_ line: Line) throws -> Extraction {
        var known: [Field: [FactValue]] = [:]
        for (name, values) in line.known ?? [:] { known[try #require(Field(rawValue: name))] = values }
        let context = ReadingContext(
            asked: line.asking.compactMap(Field.init(rawValue:)),
            stage: line.stage.flatMap(ReadingContext.Stage.init(rawValue:)) ?? .question, known: known,
            today: try #require(today))
        return Extraction(MessageReader.read(line.text, context: context))
    }

    /// As people compare: case, white space and a full stop at the end do not matter; a story is told by its words.
    static func key(_ value: FactValue) -> String {
        let text =
            switch value {
            case .text(let text): text
            case .integer(let number): String(number)
            case .story(let story): story.title + " " + story.text
            }
        let folded = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return folded.hasSuffix(".") ? String(folded.dropLast()) : folded
    }

    static func matches(_ got: FactValue, _ want: FactValue) -> Bool {
        if case .story = got { return key(got).contains(key(want)) }
        return key(got) == key(want)
    }

    static func count(_ lines: [Line]) throws -> [Field: Count] {
        var counts: [Field: Count] = [:]
        for line in lines {
            let got = try read(line).fields
            for field in Field.catalogue {
                let wanted = line.fields[field.rawValue]?.values ?? []
                var found: [FactValue] = []
                switch got[field] {
                case .scalar(let value)?: found = [value]
                case .list(let values)?: found = values
                case nil: break
                }
                let right = wanted.count { want in found.contains { matches($0, want) } }
                counts[field, default: Count()].right += right
                counts[field, default: Count()].wrong += max(0, found.count - right)
                counts[field, default: Count()].missed += wanted.count - right
            }
        }
        return counts
    }

    @Test("is large, and no two messages are alike")
    func corpusIsLarge() throws {
        let lines = try Self.load()
        #expect(lines.count >= 600)
        #expect(Set(lines.map { $0.asking.joined(separator: " ") + "|" + $0.text }).count == lines.count)
        for line in lines { for name in line.fields.keys { #expect(Field(rawValue: name) != nil) } }
        for line in lines { for name in line.intents { #expect(Intent(rawValue: name) != nil, "\(name)") } }
    }

    @Test("is read with precision of at least 0.98 and recall of at least 0.93")
    func precisionAndRecall() throws {
        let counts = try Self.count(try Self.load())
        var all = Count()
        for (field, count) in counts.sorted(by: { $0.key < $1.key }) {
            all.right += count.right
            all.wrong += count.wrong
            all.missed += count.missed
            let total = count.right + count.missed
            // A handful of values says little of a field by itself.
            guard total >= 8 else { continue }
            #expect(count.precision >= 0.95, "\(field.rawValue): \(count)")
            #expect(count.recall >= 0.93, "\(field.rawValue): \(count)")
        }
        print("corpus: precision \(all.precision), recall \(all.recall), values \(all.right + all.missed)")
        #expect(all.precision >= 0.98)
        #expect(all.recall >= 0.95)
    }

    @Test("Smalltalk, questions back and hostile text fill nothing")
    func nothingFilled() throws {
        for line in try Self.load() where line.fields.isEmpty {
            let extraction = try Self.read(line)
            #expect(extraction.fields.isEmpty, "\(line.text.prefix(80)): \(extraction.fields)")
        }
    }

    @Test("Intents are found, and none that is not meant")
    func intents() throws {
        var all = Count()
        for line in try Self.load() {
            let got = Set(try Self.read(line).intents.map(\.rawValue))
            let wanted = Set(line.intents)
            all.right += wanted.intersection(got).count
            all.missed += wanted.subtracting(got).count
            // A "no" or "yes" before what is meant is one all the same.
            all.wrong += got.subtracting(wanted).subtracting(["yes", "no", "none"]).count
        }
        print("intents: precision \(all.precision), recall \(all.recall), wanted \(all.right + all.missed)")
        #expect(all.recall >= 0.95, "\(all)")
        #expect(all.precision >= 0.95, "\(all)")
    }

    @Test(
        "Each language is read with precision of at least 0.95 and recall of at least 0.9",
        arguments: ["es", "fr", "de", "pt", "it"])
    func languages(code: String) throws {
        let lines = try Self.load("corpus-languages").filter { $0.note == code }
        #expect(lines.count >= 60)
        var all = Count()
        for count in try Self.count(lines).values {
            all.right += count.right
            all.wrong += count.wrong
            all.missed += count.missed
        }
        #expect(all.precision >= 0.95, "\(all)")
        #expect(all.recall >= 0.9, "\(all)")
    }

    @Test("Every quote is the stretch of the message it points at")
    func quotes() throws {
        for line in try Self.load() {
            let context = ReadingContext(
                asked: line.asking.compactMap(Field.init(rawValue:)), today: try #require(Self.today))
            let units = Array(line.text.utf16)
            for candidate in MessageReader.read(line.text, context: context).candidates {
                let quote = candidate.quote
                try #require(quote.start <= quote.end && quote.end <= units.count)
                #expect(String(decoding: units[quote.start..<quote.end], as: UTF16.self) == quote.text)
                #expect(!quote.text.isEmpty)
            }
        }
    }
}
