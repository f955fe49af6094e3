import Foundation
import InterviewCore

/// What a language model read in a message, checked against the message: it may point at what rules did not find, and
/// can add nothing.
package enum ModelReading {
    /// Characters of an answer and statements in it that are read.
    static let limit = 20_000
    static let statementLimit = 20

    /// The answer's statements as candidates, and its acknowledgement where it says nothing of its own.
    ///
    /// A statement counts only where its quote stands in the message and its value in the quote, word for word;
    /// addresses, numbers and names of all kinds are those that Understanding's own readers find there. Fields that
    /// were not asked count only where the guest speaks of themselves. What is no JSON of the schema gives nothing.
    package static func parse(
        _ json: String, message: String, context: ReadingContext
    ) -> (candidates: [Candidate], remark: String?) {
        let text = MessageText(message)
        guard !text.isBlank, let answer = ModelAnswer(json) else { return ([], nil) }
        let sentences = Sentence.all(of: text)
        let hostile = sentences.filter { Hostile.isHostile(text, tokens: $0.tokens, words: $0.words) }.map(\.tokens)
        let reader = ModelValueReader(message: text, context: context, hostile: hostile)
        var candidates: [Candidate] = []
        for statement in answer.statements.prefix(statementLimit) {
            for candidate in reader.candidates(of: statement) where !candidates.contains(where: { $0.says(candidate) })
            {
                candidates.append(candidate)
            }
        }
        candidates.sort { ($0.quote.start, $0.field) < ($1.quote.start, $1.field) }
        let remark = hostile.isEmpty ? answer.acknowledgement.flatMap { ModelRemark.checked($0, message: text) } : nil
        return (candidates, remark)
    }
}

extension Reading {
    /// With a model's candidates for fields of which the rules found nothing: neither a value, nor that the guest
    /// asked something back, declined, or meant it otherwise.
    package func merging(_ others: [Candidate]) -> Reading {
        guard !intents.contains(where: { $0.field == nil && $0.intent != .finish }) else { return self }
        let settled = Set(candidates.map(\.field)).union(intents.compactMap(\.field))
        var merged = self
        merged.candidates += others.filter { $0.change == .state && !settled.contains($0.field) }
        merged.candidates.sort { ($0.quote.start, $0.field) < ($1.quote.start, $1.field) }
        return merged
    }
}

extension Candidate {
    /// Whether it gives a scalar another value, or a list the same item.
    fileprivate func says(_ other: Candidate) -> Bool {
        field == other.field && (!field.spec.isList || value.folds(with: other.value))
    }
}

/// `{"fields": [{"field", "value", "quote"}], "acknowledgement": string | null}`, read leniently: a statement of another
/// shape costs only itself.
struct ModelAnswer: Decodable {
    struct Statement: Decodable {
        var field: Field
        /// One value, or the items of a list.
        var values: [String]
        var quote: String

        private enum Key: String, CodingKey { case field, value, quote }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            field = try container.decode(Field.self, forKey: .field)
            quote = try container.decode(String.self, forKey: .quote)
            if let value = try? container.decode(String.self, forKey: .value) {
                values = [value]
            } else if let number = try? container.decode(Int.self, forKey: .value) {
                values = [String(number)]
            } else {
                values = try container.decode([String].self, forKey: .value)
            }
        }
    }

    private struct Lenient: Decodable {
        var statement: Statement?

        init(from decoder: any Decoder) throws { statement = try? Statement(from: decoder) }
    }

    private enum Key: String, CodingKey { case fields, acknowledgement }

    var statements: [Statement]
    var acknowledgement: String?

    /// Nil for what is too long, or holds no JSON object. Code fences around it are tolerated.
    init?(_ json: String) {
        guard json.utf8.count <= ModelReading.limit * 4, let start = json.firstIndex(of: "{"),
            let end = json.lastIndex(of: "}"), start < end,
            let answer = try? JSONDecoder().decode(ModelAnswer.self, from: Data(json[start...end].utf8))
        else { return nil }
        self = answer
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        statements = ((try? container.decode([Lenient].self, forKey: .fields)) ?? []).compactMap(\.statement)
        acknowledgement = try? container.decode(String.self, forKey: .acknowledgement)
    }
}
