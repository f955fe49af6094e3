import InterviewCore

/// Takes a story apart: what was wrong, what the guest did, what came of it.
struct StoryReader: Sendable {
    let message: MessageText

    /// The story told in these sentences, nil if they hold no words.
    func story(in sentences: [Range<Int>]) -> Story? {
        guard let opening = sentences.first else { return nil }
        let told = [withoutLead(opening)] + sentences.dropFirst()
        let parts = told.count == 1 ? clauses(of: told[0]) : told
        guard let first = parts.first, parts.contains(where: { !Word.words(of: message, in: $0).isEmpty }) else {
            return nil
        }
        var story = Story(title: title(of: first))
        let roles = roles(of: parts)
        story.challenge = text(zip(parts, roles).filter { $0.1 == .challenge }.map(\.0))
        story.action = text(zip(parts, roles).filter { $0.1 == .action }.map(\.0))
        story.result = text(zip(parts, roles).filter { $0.1 == .result }.map(\.0))
        story.metrics = Array(sentences.flatMap { ShapedValues.metrics(of: message, in: $0) }.prefix(20))
        return story
    }

    /// "One story: …", "Here's an example: …"
    private func withoutLead(_ sentence: Range<Int>) -> Range<Int> {
        let opening = sentence.prefix(6)
        guard let colon = opening.first(where: { message.folded($0) == ":" }), colon + 1 < sentence.upperBound,
            opening.prefix(while: { $0 < colon }).contains(where: { Self.leads.contains(message.folded($0)) })
        else { return sentence }
        return (colon + 1)..<sentence.upperBound
    }

    private static let leads: Set<String> = ["story", "example", "case", "win", "result"]

    private enum Role { case challenge, action, result }

    private func roles(of parts: [Range<Int>]) -> [Role] {
        let words = parts.map { Word.words(of: message, in: $0).map(\.text) }
        let hasMetric = parts.map { !ShapedValues.metrics(of: message, in: $0).isEmpty }
        let tellsResult = words.indices.map { index in
            hasMetric[index] && words[index].contains { Self.results.contains($0) }
        }
        if parts.count == 1 { return [hasMetric[0] ? .result : .action] }
        var roles: [Role] = []
        for index in parts.indices {
            let isOwnDeed =
                words[index].contains { ["i", "we", "my", "our"].contains($0) }
                && words[index].contains { Self.actions.contains($0) }
            if index == parts.count - 1 {
                let isOutcome = parts.count > 2 && !words[index].contains { ["i", "we"].contains($0) }
                let isResult = hasMetric[index] || words[index].contains { Self.results.contains($0) } || isOutcome
                roles.append(isResult ? .result : .action)
            } else if index == 0 {
                roles.append(isOwnDeed ? .action : .challenge)
            } else if tellsResult[index], !isOwnDeed, roles.contains(.action) {
                roles.append(.result)
            } else if roles.last == .challenge, !isOwnDeed, parts.count > 3, index < parts.count / 2 {
                roles.append(.challenge)
            } else {
                roles.append(roles.last == .result ? .result : .action)
            }
        }
        // A story is told in its order.
        if let result = roles.firstIndex(of: .result) {
            for index in result..<roles.count { roles[index] = .result }
        }
        return roles
    }

    /// A long single sentence at the turns of its story.
    private func clauses(of sentence: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = sentence.lowerBound
        for index in sentence where index > start + 3 && sentence.upperBound - index > 3 {
            let sign = message.folded(index)
            let isBreak =
                sign == ";"
                || ((sign == "," || sign == "-") && !message.isGlued(index + 1)
                    && Self.turns.contains(message.folded(index + 1)))
            if isBreak {
                result.append(start..<index)
                start = index + 1
            }
        }
        result.append(start..<sentence.upperBound)
        return result
    }

    private func text(_ parts: [Range<Int>]) -> String? {
        let texts = parts.map { message.text(ofTokens: $0) }.filter { !$0.isEmpty }
        return texts.isEmpty ? nil : texts.joined(separator: " ")
    }

    /// The first thought, at most some sixty characters.
    private func title(of tokens: Range<Int>) -> String {
        // No title has more tokens than characters.
        var range = message.trimmed(tokens.clamped(to: tokens.lowerBound..<(tokens.lowerBound + 66)), emoji: true)
        while range.count > 1, message.text(ofTokens: range).count > 64 {
            range = message.trimmed(range.lowerBound..<(range.upperBound - 1), emoji: true)
        }
        return String(message.text(ofTokens: range).prefix(80))
    }

    private static let turns = WordSets.set(
        "so then and now which today after within until but we i they it last resulting leading in by")
    private static let results = WordSets.set(
        """
        now today later result results resulted grew grown increased increase decreased dropped drop fell fallen rose cut
        saved doubled tripled quadrupled gained reached within since last finally ended won sold raised exited became hit
        earned reduced improved paid after down up less fewer more from to went zero record
        """)
    private static let actions = WordSets.set(
        """
        built introduced created launched let made rewrote designed taught borrowed filmed started hired trained rehearsed
        moved replaced developed helped coached set wrote ran used redesigned asked gave worked brought negotiated organized
        organised switched installed founded cofounded opened rebuilt convinced led convinced automated mapped turned cut
        changed added removed fixed measured published planted cooked sang painted drew invented tested scrapped
        """)
}
