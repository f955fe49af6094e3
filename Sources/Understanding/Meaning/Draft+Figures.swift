import Foundation
import InterviewCore

extension Draft {
    /// "My e-mail has a dot where I put a hyphen, so …@…", where it is known and something else is asked.
    mutating func renewAddress(in sentence: Sentence, at index: Int) {
        guard wantsProse, context.stage == .question else { return }
        let names = sentence.words.indices.prefix(4).filter { $0 > 0 && sentence.words[$0 - 1].text == "my" }
            .flatMap { FieldNames.names(in: sentence.words, at: $0) }.flatMap(\.fields)
        let place = candidates.firstIndex { candidate in
            [.email, .phone, .website].contains(candidate.field) && names.contains(candidate.field)
                && isKnown(candidate.field) && !asked.contains(candidate.field)
                && !(context.known[candidate.field] ?? []).contains(candidate.value)
                && message.tokens(of: candidate.quote).overlaps(sentence.tokens)
        }
        guard let place else { return }
        candidates[place].change = .replace(nil)
        add(IntentHit(.correct, field: candidates[place].field), line: sentence.line)
        sentences[index].isSpent = true
    }

    /// "I got the year wrong in that story, it was 2019, not 2018": the one known story with that figure, told with the
    /// right one.
    mutating func mendFigure(_ found: Corrections.Found) -> Bool {
        guard let old = found.old.flatMap(figure), let new = figure(found.value) else { return false }
        if let years = Int(old.text), context.known[.yearsExperience]?.contains(.integer(years)) ?? false {
            return false
        }
        let stories = (context.known[.successStories] ?? []).compactMap { value -> Story? in
            guard case .story(let story) = value, holds(old.text, story.title + " " + story.text) else { return nil }
            return story
        }
        guard stories.count == 1, let story = stories.first else { return false }
        let mend = { (text: String) in text.replacingOccurrences(of: old.text, with: new.text) }
        let mended = Story(
            title: mend(story.title), challenge: story.challenge.map(mend), action: story.action.map(mend),
            result: story.result.map(mend), metrics: story.metrics.map(mend))
        candidates.removeAll { $0.field == .yearsExperience && message.tokens(of: $0.quote).overlaps(found.value) }
        add(
            .successStories, .story(mended), at: new.tokens, change: .replace(.matching(story.title)))
        return true
    }

    /// Beside a correction that has been placed: another one, of what is not known ("… it was 2019, not 2018").
    func isCorrecting(_ sentence: Sentence) -> Bool {
        let words = sentence.words
        if Self.owning.first(in: words) != nil { return true }
        guard let not = words.indices.dropFirst(2).first(where: { words[$0].text == "not" }), not + 1 < words.count
        else {
            return false
        }
        return message.kind(words[not + 1].token) == .number
            && words[..<not].contains { message.kind($0.token) == .number }
    }

    private static let owning = PhraseBook<Bool>([
        (
            true,
            """
            i|you|ive|youve got *4 wrong
            i|ive said|wrote|put|typed *5 by mistake|accident
            i|ive said|wrote|put|typed *5 out of habit
            """
        )
    ])

    /// The only number of a stretch.
    private func figure(_ tokens: Range<Int>) -> (text: String, tokens: Range<Int>)? {
        let numbers = tokens.filter { message.kind($0) == .number }
        guard numbers.count == 1, let index = numbers.first else { return nil }
        return (message.tokens[index].text, index..<(index + 1))
    }

    /// Not as a part of another number.
    private func holds(_ number: String, _ text: String) -> Bool {
        text.split { !$0.isNumber && $0 != "." && $0 != "," }
            .contains { $0.trimmingCharacters(in: .punctuationCharacters) == number }
    }
}
