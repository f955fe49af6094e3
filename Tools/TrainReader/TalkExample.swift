import Foundation
import InterviewCore
import Understanding

/// A sentence of a guest, and what it says.
struct TalkExample {
    /// With what was asked, and without.
    var hashes: [UInt32]
    var ownHashes: [UInt32]
    /// Whether it is no part of an answer to what was asked.
    var isTalk: Bool
    /// The place of its kind among `KindModel.kinds`; nil for a yes or no.
    var kind: Int?

    /// Nil where there is nothing to learn from.
    private init?(
        _ message: MessageText, _ tokens: Range<Int>? = nil, asked: Field, isTalk: Bool, kind: KindModel.Kind?
    ) {
        let tokens = tokens ?? message.tokens.indices
        hashes = TalkFeatures.hashes(of: tokens, in: message, asked: asked)
        ownHashes = TalkFeatures.hashes(of: tokens, in: message, asked: nil)
        guard !hashes.isEmpty else { return nil }
        self.isTalk = isTalk
        self.kind = kind.flatMap { KindModel.kinds.firstIndex(of: $0) }
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
            let wish = line.intents.first.flatMap(Intent.init(rawValue:)).map { KindModel.Kind.wish($0) }
            return TalkExample(
                message, asked: field, isTalk: line.fields.isEmpty,
                kind: line.fields.isEmpty ? wish : line.asking.count == 1 ? .answer(field) : nil)
        }
    }

    /// The sentences of a marked message: those that hold an answer to what was asked, and all others.
    static func sentences(of marked: MarkedMessage) -> [TalkExample] {
        guard let field = marked.asked.first else { return [] }
        let message = MessageText(marked.text)
        let values = (marked.values + marked.shaped).sorted { $0.range.lowerBound < $1.range.lowerBound }
        return message.sentences.compactMap { sentence in
            let told = values.filter { $0.range.overlaps(sentence) }.map(\.field)
            let answer = told.first { marked.asked.contains($0) }
            let isAlone = message.sentences.count == 1
            let kind: KindModel.Kind? =
                if marked.outdated.contains(where: { $0.overlaps(sentence) }) {
                    .wish(.correct)
                } else if marked.removed.contains(where: { $0.overlaps(sentence) }) {
                    .wish(.remove)
                } else if let field = answer ?? told.first {
                    isAlone && answer == nil && marked.isRepair ? .wish(.correct) : .answer(field)
                } else if isAlone, marked.intents.count == 1 {
                    Intent(rawValue: marked.intents[0]).map { .wish($0) }
                } else {
                    marked.intents.isEmpty ? .wish(.smalltalk) : nil
                }
            return TalkExample(
                message, message.tokenIndices(in: sentence), asked: field, isTalk: answer == nil, kind: kind)
        }
    }

    /// The examples of a file of JSON lines.
    static func load(_ path: String) throws -> [TalkExample] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
            let line = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
            guard let field = fields[line.field] ?? Field(rawValue: line.field) else { return nil }
            let message = MessageText(line.text)
            let wish = line.label == "remark" ? Intent.smalltalk : Intent(rawValue: line.label)
            let isTalk = line.label != "content"
            return TalkExample(
                message, asked: field, isTalk: isTalk, kind: isTalk ? wish.map { .wish($0) } : .answer(field))
        }
    }
}
