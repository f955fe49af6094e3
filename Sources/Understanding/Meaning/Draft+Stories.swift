import InterviewCore

extension Draft {
    /// "One story: in 2021 …", told where a few words were asked for: it and the sentences behind it.
    mutating func readStory() {
        guard !asked.contains(.successStories), !has(.successStories) else { return }
        guard let first = sentences.indices.first(where: { !sentences[$0].isSpent && opening(sentences[$0]) != nil }),
            let start = opening(sentences[first])
        else { return }
        // An answer in sentences may go on with an example; one that begins with it is a story.
        if asked.contains(where: \.isTold), first > 0 || !isNamedStory(sentences[first]) { return }
        var last = first
        while last + 1 < sentences.count, !sentences[last + 1].isSpent { last += 1 }
        var ranges = sentences[first...last].map(\.content)
        ranges[0] = start..<ranges[0].upperBound
        guard ranges.reduce(0, { $0 + $1.count }) > 6, let story = StoryReader(message: message).story(in: ranges)
        else {
            return
        }
        add(.successStories, .story(story), at: start..<sentences[last].content.upperBound)
        for index in first...last { sentences[index].isSpent = true }
    }

    /// Where a story begins behind the words that announce it.
    private func opening(_ sentence: Sentence) -> Int? {
        let words = sentence.said
        guard let found = Self.stories.best(in: words, at: 0), found.match.range.upperBound < words.count else {
            return nil
        }
        let next = words[found.match.range.upperBound].token
        let signs = (words[found.match.range.upperBound - 1].token + 1)..<next
        return signs.contains { [":", "-", "="].contains(message.folded($0)) } ? next : nil
    }

    /// "Another success story: …", not "One example: …".
    private func isNamedStory(_ sentence: Sentence) -> Bool {
        sentence.said.prefix(4).contains { ["success", "client", "case"].contains($0.text) }
    }

    private static let stories = PhraseBook<Bool>([
        (
            true,
            """
            one|a|my|another|the|here? *1 success|client|favourite|favorite|quick|short? story|stories
            heres|here a|one|my|is? *2 story
            one|an|another|heres example of|from my|our work|job|practice|career|life
            an|one? example from my|our *1 work|job|practice|career
            case study
            """
        )
    ])
}
