import InterviewCore

/// "Avant j'étais comptable chez Morvan, maintenant je suis maraîchère": what somebody was before is no answer to what
/// they are.
extension Draft {
    mutating func passOverFormerWork() {
        guard context.stage == .question, asked.contains(.role) || asked.contains(.company) else { return }
        for index in sentences.indices.prefix(8).reversed() where !sentences[index].isSpent {
            let sentence = sentences[index]
            guard let first = sentence.said.first, RoleWords.formerly.contains(first) else { continue }
            let clauses = message.clauses(of: sentence.content).dropFirst().map { Word.words(of: message, in: $0) }
            if let now = clauses.compactMap(nowStart).first {
                var former = Sentence(message, tokens: sentence.tokens.lowerBound..<now, line: sentence.line)
                former.isSpent = true
                let present = Sentence(message, tokens: now..<sentence.tokens.upperBound, line: sentence.line)
                sentences.replaceSubrange(index...index, with: [former, present])
                take(former.tokens)
            } else if index + 1 < sentences.count, let now = nowStart(sentences[index + 1].said) {
                sentences[index].isSpent = true
                take(sentence.tokens)
                sentences[index + 1].content = now..<sentences[index + 1].content.upperBound
            }
        }
    }

    /// Behind the "now" with which a clause begins.
    private func nowStart(_ words: [Word]) -> Int? {
        let words = words.drop { Self.joins.contains($0) }
        guard let first = words.first, RoleWords.nowadays.contains(first) else { return nil }
        return words.dropFirst().first?.token
    }

    private static let joins = WordSets.set("y e et und ed pero mais mas ma aber")
}
