import InterviewCore

/// Reads what a language model answered. Its shape is checked here, its truth by the gate.
package enum ProfileInsights {
    /// Characters of an answer that are read.
    package static let limit = 200_000
    /// Characters of a claim or quote; what is longer is malformed.
    static let textLimit = 1500
    /// Quotes of a claim that are looked at.
    static let quoteLimit = 8

    /// - Throws: `.tooLarge`, or `.malformed` for what is no JSON object. Code fences and prose around it are
    ///   tolerated, unknown keys ignored; a claim of another shape costs only itself.
    package static func parse(_ json: String) throws(InsightFailure) -> InsightDraft {
        // Every character has at least one byte, so that counting is not needed for most.
        guard json.utf8.count <= limit || json.prefix(limit + 1).count <= limit else { throw .tooLarge }
        guard let start = json.firstIndex(of: "{"), let end = json.lastIndex(of: "}"), start < end,
            let object = JSONValue(text: String(json[start...end]))?.object
        else { throw .malformed }
        var reader = InsightReader()
        return reader.draft(object)
    }
}

/// Reads the claims of one answer, counting those that cannot be read.
private struct InsightReader {
    private var malformed = 0

    mutating func draft(_ object: [String: JSONValue]) -> InsightDraft {
        var texts: [Field: [InsightDraft.Claim]] = [:]
        for field in InsightDraft.textFields {
            guard let value = object[field.rawValue], value != .null else { continue }
            // Twice as many as a field holds: some will not pass.
            let claims = field.spec.isList ? list(value, limit: field.spec.items.upperBound * 2, claim) : one(value)
            if !claims.isEmpty { texts[field] = claims }
        }
        var stories: [InsightDraft.StoryClaim] = []
        if let value = object[Field.successStories.rawValue], value != .null {
            stories = list(value, limit: Field.successStories.spec.items.upperBound * 2, story)
        }
        var style: String?
        switch object[Field.speakingStyle.rawValue] {
        case .string(let text)?: style = text
        case nil, .null?: break
        default: malformed += 1
        }
        return InsightDraft(texts: texts, stories: stories, speakingStyle: style, malformed: malformed)
    }

    private mutating func one(_ value: JSONValue) -> [InsightDraft.Claim] {
        guard let claim = Self.claim(value) else {
            malformed += 1
            return []
        }
        return [claim]
    }

    private func claim(_ value: JSONValue) -> InsightDraft.Claim? { Self.claim(value) }
    private func story(_ value: JSONValue) -> InsightDraft.StoryClaim? { Self.story(value) }

    private mutating func list<Item>(_ value: JSONValue, limit: Int, _ read: (JSONValue) -> Item?) -> [Item] {
        guard let values = value.array else {
            malformed += 1
            return []
        }
        let items = values.prefix(limit).map(read)
        malformed += items.count { $0 == nil }
        return items.compactMap(\.self)
    }

    private static func claim(_ value: JSONValue) -> InsightDraft.Claim? {
        guard let object = value.object, let text = text(object["text"]), let quotes = quotes(object["quotes"]) else {
            return nil
        }
        return InsightDraft.Claim(text: text, quotes: quotes)
    }

    private static func story(_ value: JSONValue) -> InsightDraft.StoryClaim? {
        guard let object = value.object, let title = text(object["title"]), let quotes = quotes(object["quotes"]) else {
            return nil
        }
        var parts: [String?] = []
        for key in ["challenge", "action", "result"] {
            switch object[key] {
            case .string(let part)?: parts.append(text(.string(part)))
            case nil, .null?: parts.append(nil)
            default: return nil
            }
        }
        var metrics: [String] = []
        switch object["metrics"] {
        case .array(let values)?: metrics = values.prefix(20).compactMap { text($0) }
        case nil, .null?: break
        default: return nil
        }
        let story = Story(title: title, challenge: parts[0], action: parts[1], result: parts[2], metrics: metrics)
        return InsightDraft.StoryClaim(story: story, quotes: quotes)
    }

    private static func quotes(_ value: JSONValue?) -> [String]? {
        guard let values = value?.array else { return nil }
        return values.prefix(ProfileInsights.quoteLimit).compactMap { text($0) }
    }

    /// Not blank, of a bounded length, without white space around.
    private static func text(_ value: JSONValue?) -> String? {
        guard case .string(let text)? = value, text.utf8.count <= ProfileInsights.textLimit * 4 else { return nil }
        var trimmed = Substring(text)
        while trimmed.first?.isWhitespace == true { trimmed.removeFirst() }
        while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
        return trimmed.isEmpty || trimmed.count > ProfileInsights.textLimit ? nil : String(trimmed)
    }
}
