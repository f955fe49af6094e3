/// The answers of a model that does as it is told: in the task's schema, and about a profile only what the lines of
/// the document in the prompt say.
enum ModelAnswers {
    static func good(for talk: ModelTalk) -> String {
        let names = Set(talk.schema?["properties"]?.object?.keys.map { $0 } ?? [])
        let wish = talk.system + talk.user
        if names.contains("acknowledgement") || (names.isEmpty && wish.contains("\"acknowledgement\"")) {
            return #"{"acknowledgement":null,"fields":[]}"#
        }
        var lines = QuotedLines(of: talk.user)
        if let schema = talk.schema, !names.isEmpty { return lines.value(of: schema, root: schema, named: "").text }
        if wish.contains("\"professional_bio\"") || wish.contains("professional_bio:") { return lines.draft.text }
        return "Certainly."
    }
}

/// The document in a prompt, line by line, and drafts made of it.
struct QuotedLines {
    private var lines: [String]
    private var next = 0

    /// - Parameter prompt: its document is what stands behind the first line that looks like the opening of a fence,
    ///   or all of it. A prompt that asks to mend refused drafts is answered without any.
    init(of prompt: String) {
        let all = prompt.split(whereSeparator: \.isNewline).map(String.init)
        let openings = all.indices.filter { Self.opens(all[$0]) }
        guard !openings.contains(where: { all[$0].hasSuffix(" refused") }) else {
            lines = []
            return
        }
        var inside = all
        if let opening = openings.first {
            inside = Array(all[(opening + 1)...].prefix { !Self.opens($0) && !Self.closes($0) })
        }
        let long = inside.filter { $0.count >= 30 && $0.count <= 400 && !$0.contains("://") }
        lines = long.isEmpty ? inside.filter { !$0.isEmpty } : long
    }

    private static func opens(_ line: String) -> Bool {
        ["<<<", "```", "-----", "=====", "<document", "<profile"].contains { line.lowercased().hasPrefix($0) }
    }

    private static func closes(_ line: String) -> Bool { line.hasSuffix(">>>") || line.hasPrefix("</") }

    private mutating func line() -> String? {
        guard !lines.isEmpty else { return nil }
        defer { next += 1 }
        return lines[next % lines.count]
    }

    private static func words(_ count: Int, of line: String) -> String {
        line.split(separator: " ").prefix(count).joined(separator: " ").trimmingMarks
    }

    /// The draft of a server that was given no schema.
    var draft: WireJSON {
        mutating get {
            let story = ["title", "challenge", "action", "result", "metrics", "quotes"]
            var object: [String: WireJSON] = ["speaking_style": nil]
            object["success_stories"] = .array([claim(story, named: "success_stories")].compactMap { $0 })
            for name in ["professional_bio", "unique_perspective", "target_audience", "key_message"] {
                object[name] = claim(["text", "quotes"], named: name) ?? nil
            }
            for name in ["expertise_keywords", "achievements", "podcast_topics"] {
                object[name] = .array((0..<3).compactMap { _ in claim(["text", "quotes"], named: name) })
            }
            return .object(object)
        }
    }

    /// One claim or story; nil where the document has no lines.
    private mutating func claim(_ properties: [String], named field: String) -> WireJSON? {
        guard let line = line() else { return nil }
        var object: [String: WireJSON] = [:]
        for property in properties {
            switch property {
            case "quotes": object[property] = .array([.string(line)])
            case "metrics": object[property] = []
            case "title": object[property] = .string(Self.words(6, of: line))
            case "challenge", "result": object[property] = .null
            case "text" where field == "expertise_keywords": object[property] = .string(Self.words(2, of: line))
            case "text" where field == "podcast_topics": object[property] = .string(Self.words(7, of: line))
            case "field": object[property] = .string(field)
            default: object[property] = .string(line)
            }
        }
        return .object(object)
    }

    /// A value of a schema: claims quote the document's lines, the rest is as little as the schema allows.
    mutating func value(of schema: WireJSON, root: WireJSON, named name: String) -> WireJSON {
        if let reference = schema["$ref"]?.string {
            let path = reference.split(separator: "/").dropFirst().map(String.init)
            let target = path.reduce(Optional(root)) { $0?[$1] }
            return value(of: target ?? nil, root: root, named: name)
        }
        let choices = schema["anyOf"]?.array ?? schema["oneOf"]?.array ?? []
        if let choice = choices.first(where: { $0["type"] != "null" }) {
            return lines.isEmpty ? .null : value(of: choice, root: root, named: name)
        }
        if let first = schema["enum"]?.array?.first { return schema.allowsNull ? .null : first }
        switch schema.mainType {
        case "object":
            let properties = schema["properties"]?.object ?? [:]
            if properties["quotes"] != nil {
                return claim(properties.keys.sorted(), named: name)?.fitting(properties) ?? .null
            }
            var object: [String: WireJSON] = [:]
            for (key, part) in properties.sorted(by: { $0.key < $1.key }) {
                object[key] = value(of: part, root: root, named: key)
            }
            return .object(object)
        case "array":
            guard !lines.isEmpty, let items = schema["items"] else { return [] }
            let count = name == "success_stories" ? 1 : 3
            return .array((0..<count).map { _ in value(of: items, root: root, named: name) })
        case "string": return schema.allowsNull ? .null : .string(line() ?? "")
        case "integer", "number": return schema.allowsNull ? .null : 0
        case "boolean": return false
        default: return .null
        }
    }
}

extension WireJSON {
    fileprivate var types: [String] { self["type"]?.array?.compactMap(\.string) ?? self["type"].map(\.strings) ?? [] }
    fileprivate var mainType: String { types.first { $0 != "null" } ?? "" }
    fileprivate var allowsNull: Bool { types.contains("null") || self["nullable"] == true }

    /// With text in place of nulls that the schema does not allow.
    fileprivate func fitting(_ properties: [String: WireJSON]) -> WireJSON {
        guard let object else { return self }
        let text = object["quotes"]?.strings.first ?? ""
        return .object(
            object.reduce(into: [:]) { result, entry in
                let isRefused =
                    entry.value == .null && properties[entry.key]?.mainType == "string"
                    && properties[entry.key]?.allowsNull == false
                result[entry.key] = isRefused ? .string(text) : entry.value
            })
    }
}

extension String {
    fileprivate var trimmingMarks: String {
        var text = Substring(self)
        while let last = text.last, ".,;:|-".contains(last) || last == " " { text.removeLast() }
        return String(text)
    }
}
