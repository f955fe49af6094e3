import InterviewCore
import Interviewing

/// Compares what an interview came to with what is true of the persona.
struct Truth {
    private(set) var checked = 0
    private(set) var mistakes: [Score.Mistake] = []

    init(_ performance: Performance) {
        let persona = performance.cast.persona
        let withProfile = performance.arm == .with
        let truth = withProfile ? persona.truth.merging(persona.truthWith) { $1 } : persona.truth
        let asked = Set(performance.questions().flatMap(\.said.asks))
        for (name, expected) in truth.sorted(by: { $0.key < $1.key }) {
            guard let field = Field(rawValue: name) else { continue }
            checked += 1
            let body = performance.conversation.fields[field]
            let values = body?.value.values ?? []
            // What was never asked and the file says is right when the file says so.
            let isTheFiles =
                withProfile && !asked.contains(field) && body?.facts.contains { $0.origin != .guest } == true
            let overridden = persona.truthWith[name] != nil
            if isTheFiles, !overridden, !values.isEmpty { continue }
            if !Self.holds(values, expected, isContained: withProfile) {
                mistakes.append(
                    Score.Mistake(
                        field: name, expected: expected.texts.joined(separator: "; "),
                        found: values.map(\.words).joined(separator: "; ")))
            }
        }
    }

    /// Lists in the truth's order; with a profile they must contain it.
    private static func holds(_ values: [FactValue], _ expected: JSONValue, isContained: Bool) -> Bool {
        let found = values.map { plain($0.words) }
        let wanted = expected.texts.map(plain)
        if case .array = expected {
            return isContained ? wanted.allSatisfy(found.contains) : found == wanted
        }
        guard let only = wanted.first else { return found.isEmpty }
        return found.contains(only) || found.joined(separator: " ") == only
    }

    /// Letters and digits alone: how a sentence ends is no matter of truth.
    private static func plain(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}

extension FieldValueBody {
    var values: [FactValue] {
        switch self {
        case .nothing: []
        case .scalar(let value): [value.value]
        case .list(let values): values.map(\.value)
        }
    }
}

extension FactValue {
    fileprivate var words: String {
        switch self {
        case .text(let text): text
        case .integer(let number): String(number)
        case .story(let story): story.text.isEmpty ? story.title : story.text
        }
    }
}

extension JSONValue {
    fileprivate var texts: [String] {
        switch self {
        case .string(let text): [text]
        case .integer(let number): [String(number)]
        case .number(let number): [String(number)]
        case .array(let values): values.flatMap(\.texts)
        case .null, .bool, .object: []
        }
    }
}
