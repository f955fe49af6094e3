import InterviewCore
import Understanding

/// A message as the tagger sees it, with the labels that are right.
struct TagExample {
    var features: TagFeatures
    var labels: [Int]
}

/// All cuts of an answer's beginning or end, and which is right.
struct CutExample {
    /// The slots of each cut.
    var cuts: [[Int32]]
    var right: Int
}

/// What there is to learn from a marked message, beside what the rules make of it.
struct RevisionExamples {
    private(set) var tags: [TagExample] = []
    private(set) var starts: [CutExample] = []
    private(set) var ends: [CutExample] = []

    mutating func add(_ marked: MarkedMessage, today: CalendarDate) {
        let message = MessageText(marked.text)
        let reading = MessageReader.readByRules(
            message, context: ReadingContext(asked: marked.asked, today: today))
        let units = MessageUnits(message)
        let repairs: [Intent] = [.correct, .remove, .undo, .redo]
        guard let first = marked.asked.first, !message.isBlank,
            !reading.intents.contains(where: { repairs.contains($0.intent) })
        else { return }
        let rules = RuleTags(reading, units, message, asked: marked.asked)
        if marked.asked.count == 1, TagKind(first, asked: [first]) == .prose {
            addCuts(marked, message, units, rules, reading)
            addWork(marked, message, units, reading)
        } else {
            addTags(marked.values, marked.asked, message, units, rules)
        }
    }

    private mutating func addTags(
        _ values: [(field: Field, range: Range<Int>)], _ asked: [Field], _ message: MessageText, _ units: MessageUnits,
        _ rules: RuleTags
    ) {
        let held: [(kind: TagKind, units: Range<Int>)] = values.compactMap { value in
            guard let kind = TagKind(value.field, asked: asked),
                let held = units.units(in: value.range, of: message)
            else { return nil }
            return (kind, held)
        }
        tags.append(
            TagExample(
                features: TagFeatures(units, rules, asked: asked),
                labels: TagLabel.labels(of: held, count: units.count)))
    }

    private mutating func addWork(
        _ marked: MarkedMessage, _ message: MessageText, _ units: MessageUnits, _ reading: Reading
    ) {
        guard marked.asked == [.professionalBio], let work = marked.work else { return }
        addTags(work, marked.asked, message, units, RuleTags(work: reading, units, message))
    }

    private mutating func addCuts(
        _ marked: MarkedMessage, _ message: MessageText, _ units: MessageUnits, _ rules: RuleTags, _ reading: Reading
    ) {
        guard let field = marked.asked.first, let told = rules.ruled(field) else { return }
        let wanted = marked.values.filter { $0.field == field }
        guard let first = wanted.first, let last = wanted.last,
            let held = units.units(in: first.range.lowerBound..<last.range.upperBound, of: message)
        else { return }
        let before = CutFeatures(message, units, rules, asked: field, ruled: told.lowerBound, isEnd: false)
        if before.candidates.contains(held.lowerBound) {
            starts.append(CutExample(before, right: held.lowerBound))
        }
        let behind = CutFeatures(
            message, units, rules, asked: field, ruled: units.count - told.upperBound, isEnd: true)
        if behind.candidates.contains(units.count - held.upperBound) {
            ends.append(CutExample(behind, right: units.count - held.upperBound))
        }
    }
}

extension CutExample {
    init(_ features: CutFeatures, right: Int) {
        cuts = features.candidates.map { features.hashes($0).map { Int32(CutModel.slot($0)) } }
        self.right = right
    }
}
