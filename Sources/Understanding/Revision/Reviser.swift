import InterviewCore

/// Looks once more at what the rules have read of an answer: a tagger at names, work and lists, models of cuts at where
/// an answer in sentences begins and ends. They have learned from what the rules make of marked messages, so they mend
/// what rules get wrong often and leave the rest.
///
/// It moves the borders of values inside the message, takes one out or adds one in the guest's own words; what a message
/// wants, and all that is known by its shape, stays with the rules.
struct Reviser: Sendable {
    let message: MessageText
    let context: ReadingContext

    private var guards: RevisionGuards { RevisionGuards(message: message, context: context) }

    func revised(_ reading: Reading) -> Reading {
        guard context.stage == .question, let first = context.asked.first,
            reading.intents.allSatisfy({ !Self.repairing.contains($0.intent) }),
            reading.candidates.allSatisfy({ $0.change == .state })
        else { return reading }
        let units = MessageUnits(message)
        let rules = RuleTags(reading, units, message, asked: context.asked)
        if context.asked.count == 1, TagKind(first, asked: [first]) == .prose {
            let recut = recut(reading, units, rules, first)
            return first == .professionalBio ? withWork(recut, units) : recut
        }
        return retagged(reading, units, rules)
    }

    /// What names a value that is known already has its own rules.
    private static let repairing: [Intent] = [.correct, .remove, .undo, .redo]

    // MARK: Names, work and lists

    private func retagged(_ reading: Reading, _ units: MessageUnits, _ rules: RuleTags) -> Reading {
        guard let tagger = Tagger.trained, (1...Self.longestTagged).contains(units.count) else { return reading }
        let found = tagger.labels(
            for: TagFeatures(units, rules, asked: context.asked), against: rules.labels)
        guard found.labels != rules.labels, found.lead >= Self.leastTagLead else { return reading }
        let values = TagLabel.values(of: found.labels)
        var candidates = reading.candidates
        for field in context.asked {
            guard let kind = TagKind(field, asked: context.asked) else { continue }
            let ruled = rules.values.filter { $0.candidate.field == field }.map(\.units)
            let told = values.filter { $0.kind == kind && !guards.isScrap($0.units, of: ruled, units) }.map(\.units)
            guard told != ruled, told.count < 2 || field.spec.isList else { continue }
            let old = reading.candidates.filter { $0.field == field }
            let found = told.compactMap { candidate(field, kind, $0, units, rules) }.map {
                field.spec.isList ? guards.completed($0, of: old) : $0
            }
            let anew = found.filter { new in
                !field.spec.isList
                    || !old.contains { guards.cutsPhrase(new, of: $0) || guards.cutsOpening(new, of: $0) }
            }
            // A number that is none, or words cut to nothing: the rules knew better.
            guard found.count == told.count, !guards.splitsQuestion(found, of: old),
                !old.isEmpty || anew.isEmpty || !isDeclined(field, reading),
                guards.allows(
                    anew, inPlaceOf: old, field,
                    others: reading.candidates.filter { !context.asked.contains($0.field) })
            else { continue }
            candidates.removeAll { $0.field == field }
            // What is one field's now, is no other's.
            guard !anew.contains(where: { new in candidates.contains { new.overlaps($0) } }) else { return reading }
            candidates += anew
        }
        return accepted(candidates, instead: reading)
    }

    /// Whether the guest says that there is none, or that it is not to be told.
    private func isDeclined(_ field: Field, _ reading: Reading) -> Bool {
        reading.intents.contains { $0.field == field && Draft.declines.contains($0.intent) }
    }

    private func candidate(
        _ field: Field, _ kind: TagKind, _ held: Range<Int>, _ units: MessageUnits, _ rules: RuleTags
    ) -> Candidate? {
        if let same = rules.values.first(where: { $0.candidate.field == field && $0.units == held }) {
            return same.candidate
        }
        guard var tokens = units.tokens(of: held).map({ message.trimmed($0, emoji: kind != .prose) }),
            !Word.words(of: message, in: tokens).isEmpty
        else { return nil }
        if kind == .item {
            let items = ListReader(message: message).items(of: tokens, field: field, isLine: true)
            if items.count == 1, let item = items.first { tokens = item }
        }
        if kind == .role { tokens = guards.role(tokens) }
        tokens = bare(tokens, field)
        let text = Interpreter(message: message).text(tokens)
        let value: FactValue
        switch kind {
        case .years:
            guard let number = NumberWords.match(in: message, at: tokens.lowerBound)?.value, (1...70).contains(number),
                !guards.areOthers(tokens)
            else { return nil }
            value = .integer(number)
        case .role:
            guard let role = RoleReader.today(text) else { return nil }
            value = .text(role)
        case .name, .company, .prose, .item: value = .text(text)
        }
        return Candidate(field: field, value: value, quote: message.quote(ofTokens: tokens))
    }

    /// The work that a bio tells of.
    private func withWork(_ reading: Reading, _ units: MessageUnits) -> Reading {
        guard let tagger = Tagger.trained, (1...Self.longestTagged).contains(units.count) else { return reading }
        let rules = RuleTags(work: reading, units, message)
        let found = tagger.labels(for: TagFeatures(units, rules, asked: context.asked), against: rules.labels)
        guard found.labels != rules.labels, found.lead >= Self.leastWorkLead else { return reading }
        let values = TagLabel.values(of: found.labels)
        var revised = reading
        for (field, kind) in RuleTags.work where (context.known[field] ?? []).isEmpty {
            let old = reading.candidates.filter { $0.field == field }
            let new = values.first { $0.kind == kind }.flatMap { candidate(field, kind, $0.units, units, rules) }
            // Years that are counted stand in no word.
            if field == .yearsExperience, !old.isEmpty { continue }
            if let new, guards.endsOpen(new) || field == .role && !guards.isTrade(new) { continue }
            if let new, field == .company, guards.isPlace(new), !old.contains(where: { $0.overlaps(new) }) { continue }
            // "Sono la Gina Ferri, sarta a Prato": a name, and behind it the trade.
            let names = revised.candidates.filter { $0.field == .fullName }
            if let new, names.contains(where: { $0.overlaps(new) }) { continue }
            if new == nil, field == .role, old.contains(where: { role in guards.isKept(role, behind: names) }) {
                continue
            }
            revised.candidates.removeAll { $0.field == field }
            if let new { revised.candidates.append(new) }
        }
        let trade = revised.candidates.first { $0.field == .role }
        revised.candidates.removeAll { house in
            house.field == .company && guards.isTown(house, behind: trade)
                && !reading.candidates.contains { $0.field == .company && $0.overlaps(house) }
        }
        revised.candidates.sort { ($0.quote.start, $0.field) < ($1.quote.start, $1.field) }
        return revised
    }

    /// Without what rules never keep, so that no model brings it back.
    private func bare(_ tokens: Range<Int>, _ field: Field) -> Range<Int> {
        switch field {
        case .schedulingPreference: SchedulingLeads.body(of: tokens, in: message)
        case .idealPodcast: PraiseTails.cut(tokens, of: field, in: message)
        default: tokens
        }
    }

    // MARK: Answers in sentences

    private func recut(_ reading: Reading, _ units: MessageUnits, _ rules: RuleTags, _ field: Field) -> Reading {
        guard let place = reading.candidates.firstIndex(where: { $0.field == field }),
            let told = rules.ruled(field), let startModel = CutModel.start,
            let endModel = CutModel.end
        else { return reading }
        let before = told.lowerBound
        let behind = units.count - told.upperBound
        let start = startModel.best(
            CutFeatures(message, units, rules, asked: field, ruled: before, isEnd: false), ruled: before)
        let end = endModel.best(
            CutFeatures(message, units, rules, asked: field, ruled: behind, isEnd: true), ruled: behind)
        var from = start.map { $0.lead >= Self.leastStartLead ? $0.cut : before } ?? before
        var to = units.count - (end.map { $0.lead >= Self.leastEndLead ? $0.cut : behind } ?? behind)
        if !allows(
            from < before ? from..<before : before..<from, isCut: from > before, isStart: true, reading, units, field)
        {
            from = before
        }
        let last = told.upperBound
        if !allows(to < last ? to..<last : last..<to, isCut: to < last, isStart: false, reading, units, field) {
            to = last
        }
        guard from < to, from..<to != told, let cut = units.tokens(of: from..<to),
            !Word.words(of: message, in: cut).isEmpty, case let tokens = bare(cut, field),
            let value = value(of: reading.candidates[place], field, tokens)
        else { return reading }
        var candidates = reading.candidates
        candidates[place].value = value
        candidates[place].quote = message.quote(ofTokens: tokens)
        return accepted(candidates, instead: reading)
    }

    private func allows(
        _ moved: Range<Int>, isCut: Bool, isStart: Bool, _ reading: Reading, _ units: MessageUnits, _ field: Field
    ) -> Bool {
        guard let tokens = units.tokens(of: moved) else { return true }
        return isCut
            ? guards.allowsCut(of: tokens, field) && !(isStart && guards.opensNounPhrase(tokens))
            : guards.allowsReturn(of: tokens, field, reading)
    }

    /// The value of an answer with other borders; nil where the rules have left something out in its middle.
    private func value(of candidate: Candidate, _ field: Field, _ tokens: Range<Int>) -> FactValue? {
        switch candidate.value {
        case .text(let text):
            guard message.text(in: candidate.quote.start..<candidate.quote.end).hasPrefix(text.prefix(400)) else {
                return nil
            }
            return .text(Interpreter(message: message).text(tokens))
        case .story:
            let sentences = message.sentences.map { message.tokenIndices(in: $0).clamped(to: tokens) }
            return StoryReader(message: message).story(in: sentences.filter { !$0.isEmpty }).map { .story($0) }
        case .integer: return nil
        }
    }

    // MARK: What becomes of it

    private func accepted(_ candidates: [Candidate], instead reading: Reading) -> Reading {
        let asked = Set(context.asked)
        let answers = candidates.contains { asked.contains($0.field) }
        // Whoever is asked again is taken at their word.
        if !answers, context.isAskedAgain { return reading }
        let wishes = reading.intents.filter { $0.intent != .smalltalk }
        if reading.candidates.isEmpty, wishes.contains(where: { !Draft.declines.contains($0.intent) }) {
            return reading
        }
        var revised = reading
        revised.candidates = candidates.sorted { ($0.quote.start, $0.field) < ($1.quote.start, $1.field) }
        if candidates.isEmpty {
            if reading.intents.isEmpty { revised.intents = [IntentHit(.smalltalk)] }
            return revised
        }
        let told = Set(candidates.map(\.field))
        revised.intents.removeAll { hit in
            hit.intent == .smalltalk || Draft.declines.contains(hit.intent) && hit.field.map(told.contains) ?? false
        }
        return revised
    }

    /// No list or business card is longer; the models have seen none, and the work stays bounded.
    private static let longestTagged = 300
    /// In the units of the tagger's weights, and as shares: below, the rules stand.
    private static let leastTagLead = 10.0
    private static let leastWorkLead = 3.0
    private static let leastStartLead = 0.7
    private static let leastEndLead = 0.8
}
