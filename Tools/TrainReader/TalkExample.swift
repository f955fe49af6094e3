import Foundation
import InterviewCore
import Understanding

/// A sentence of a guest, and whether it is talk.
struct TalkExample {
    var slots: [Int]
    var isTalk: Bool
    /// "content", "remark", or the wish it holds
    var label: String
    var text: String
    var field: String

    /// The place of its wish among `WishModel.kinds`; nil for content and for a yes or no.
    var kind: Int? {
        let intent = label == "remark" ? .smalltalk : Intent(rawValue: label)
        return intent.flatMap { WishModel.kinds.firstIndex(of: $0) }
    }

    private struct Line: Decodable {
        var text: String
        var field: String
        var label: String
    }

    private static let fields: [String: Field] = [
        "name": .fullName, "links": .website, "work": .role, "bio": .professionalBio, "expertise": .expertiseKeywords,
        "story": .successStories, "achievements": .achievements, "perspective": .uniquePerspective,
        "topics": .podcastTopics, "audience": .targetAudience, "message": .keyMessage, "speaking": .speakingExperience,
        "promotion": .promotion,
    ]

    private struct CorpusLine: Decodable {
        struct Anything: Decodable { init(from decoder: any Decoder) {} }
        var text: String
        var asking: [String]
        var stage: String?
        var fields: [String: Anything]
        var intents: [String]
    }

    /// The messages of a corpus that are one sentence: answers and nothing else, or wishes and nothing else.
    static func loadCorpus(_ path: String) throws -> [TalkExample] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
            let line = try JSONDecoder().decode(CorpusLine.self, from: Data(line.utf8))
            let message = MessageText(line.text)
            guard (line.stage ?? "question") == "question",
                let field = line.asking.first.flatMap(Field.init(rawValue:)),
                message.sentences.count == 1, line.fields.isEmpty != line.intents.isEmpty,
                line.fields.isEmpty || line.fields.keys.contains(where: { line.asking.contains($0) })
            else { return nil }
            let slots = TalkFeatures.slots(of: message.tokens.indices, in: message, asked: field)
            guard !slots.isEmpty else { return nil }
            return TalkExample(
                slots: slots, isTalk: line.fields.isEmpty, label: line.intents.first ?? "content", text: line.text,
                field: field.rawValue)
        }
    }

    /// The sentences of marked answers: inside of a value, or beside all of them; and messages that are a wish alone.
    static func sentences(of marked: MarkedMessage) -> [TalkExample] {
        guard let field = marked.asked.first else { return [] }
        let message = MessageText(marked.text)
        func example(_ tokens: Range<Int>, _ label: String) -> TalkExample? {
            let slots = TalkFeatures.slots(of: tokens, in: message, asked: field)
            guard !slots.isEmpty else { return nil }
            return TalkExample(
                slots: slots, isTalk: label != "content", label: label, text: message.text(ofTokens: tokens),
                field: field.rawValue)
        }
        guard !marked.values.isEmpty else {
            guard marked.intents.count == 1, message.sentences.count == 1, !marked.isRepair else { return [] }
            return [example(message.tokens.indices, marked.intents[0])].compactMap { $0 }
        }
        guard marked.asked.count == 1, marked.intents.isEmpty, marked.values.contains(where: { $0.field == field })
        else { return [] }
        return message.sentences.compactMap { sentence in
            let tokens = message.tokenIndices(in: sentence)
            let text = message.range(ofTokens: tokens.dropLast(tokens.count > 1 ? 1 : 0))
            if marked.values.contains(where: {
                $0.range.lowerBound <= text.lowerBound && text.upperBound <= $0.range.upperBound
            }) {
                return example(tokens, "content")
            }
            let isBeside = !marked.values.contains { $0.range.overlaps(sentence) }
            return isBeside && message.sentences.count > 1 ? example(tokens, "remark") : nil
        }
    }

    /// The examples of a file of JSON lines.
    static func load(_ path: String) throws -> [TalkExample] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
            let line = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
            guard let field = fields[line.field] ?? Field(rawValue: line.field) else { return nil }
            let message = MessageText(line.text)
            let slots = TalkFeatures.slots(of: message.tokens.indices, in: message, asked: field)
            guard !slots.isEmpty else { return nil }
            return TalkExample(
                slots: slots, isTalk: line.label != "content", label: line.label, text: line.text, field: line.field)
        }
    }
}
