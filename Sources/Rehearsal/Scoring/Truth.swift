import InterviewCore
import Interviewing

/// Compares what an interview came to with what is true of the persona.
struct Truth {
    private(set) var checked = 0
    private(set) var mistakes: [Score.Mistake] = []
    /// Optional fields that are true of the persona, and that the interview left to the card: not asked, not filled.
    private(set) var leftToCard: [Field] = []

    init(_ performance: Performance) {
        let persona = performance.cast.persona
        let withProfile = performance.arm == .with
        let truth = withProfile ? persona.truth.merging(persona.truthWith) { $1 } : persona.truth
        let asked = Set(performance.questions().flatMap(\.said.asks))
        let file = Corpus(performance.profileTexts)
        for (name, expected) in truth.sorted(by: { $0.key < $1.key }) {
            guard let field = Field(rawValue: name) else { continue }
            let body = performance.conversation.fields[field]
            let values = body?.value.values ?? []
            if withProfile, !asked.contains(field) {
                if values.isEmpty, !field.spec.isRequired, expected != .null {
                    leftToCard.append(field)
                    continue
                }
                // What was never asked and the file says is right when the file says so.
                let isTheFiles = body?.facts.contains { $0.origin != .guest } == true
                if isTheFiles, persona.truthWith[name] == nil, !values.isEmpty, values.allSatisfy(file.says) {
                    checked += 1
                    continue
                }
            }
            checked += 1
            let expectation = Expectation(expected, isContained: withProfile)
            if !expectation.holds(values.map(\.words)) {
                mistakes.append(
                    Score.Mistake(
                        field: name, expected: expectation.words, found: values.map(\.words).joined(separator: "; ")))
            }
        }
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
    var words: String {
        switch self {
        case .text(let text): text
        case .integer(let number): String(number)
        case .story(let story): story.text.isEmpty ? story.title : story.text
        }
    }
}
