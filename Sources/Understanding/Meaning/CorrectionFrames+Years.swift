import InterviewCore

extension CorrectionFrames {
    /// "it isn't twelve years, it's 21", "the 6 years I gave you should be 16": the years that are known, taken back, and
    /// those that hold.
    func recounted(_ words: [Word]) -> Found? {
        guard !context.asked.contains(.yearsExperience), words.count <= 30,
            let known = context.known[.yearsExperience]?.first, let old = Int(KnownValues.text(known)),
            words.contains(where: { Self.takingBack.contains($0) })
        else { return nil }
        let numbers = words.indices.compactMap { place -> (place: Int, value: Int)? in
            NumberWords.match(in: message, at: words[place].token).map { (place, $0.value) }
        }
        guard numbers.count <= 6, let said = numbers.first(where: { $0.value == old && stands($0.place, in: words) }),
            isTakenBack(said.place, in: words),
            let right = numbers.last(where: {
                $0.place > said.place + 1 && $0.value != old && (1...70).contains($0.value)
                    && stands($0.place, in: words)
            }), words[(said.place + 1)..<right.place].suffix(5).contains(where: { Self.holding.contains($0) })
        else { return nil }
        return Found(
            field: .yearsExperience, value: words[right.place].token..<(words[right.place].token + 1),
            old: words[said.place].token..<(words[said.place].token + 1))
    }

    /// "not 12", "I said 12", "the 12 I gave you"
    private func isTakenBack(_ place: Int, in words: [Word]) -> Bool {
        let before = words[max(0, place - 5)..<place]
        if before.contains(where: { Self.unholding.contains($0) }) { return true }
        let behind = words[(place + 1)..<min(words.count, place + 5)]
        if let sayer = before.lastIndex(where: { Self.sayers.contains($0) }), sayer > 0,
            before[..<sayer].suffix(3).contains(where: { Self.selves.contains($0) })
                || Self.selves.contains(words[sayer - 1]),
            words[(sayer + 1)..<place].allSatisfy({ Self.besideSayers.contains($0) })
        {
            return true
        }
        return behind.contains { Self.sayers.contains($0) } && behind.contains { Self.selves.contains($0) }
    }

    /// Whether a number counts years of work, and nothing else.
    private func stands(_ place: Int, in words: [Word]) -> Bool {
        var next = place + 1
        // "twenty one"
        if next < words.count, message.kind(words[place].token) == .word, words[place].text.hasSuffix("ty"),
            NumberWords.match(in: message, at: words[next].token) != nil
        {
            next += 1
        }
        guard next < words.count, !message.isClauseBreak(words[next - 1].token + 1) else { return true }
        guard Self.counted.contains(words[next]) else { return Self.behindYears.contains(words[next]) }
        guard next + 2 < words.count, ["of", "in"].contains(words[next + 1].text),
            !message.isClauseBreak(words[next].token + 1)
        else { return true }
        return Self.works.contains(words[next + 2]) || Self.works.contains(words[min(next + 3, words.count - 1)])
    }

    private static let takingBack = WordSets.set(
        """
        not isnt wasnt arent werent never no said wrote typed put gave told mentioned entered say instead
        """)
    private static let unholding = WordSets.set("not isnt wasnt arent werent never instead")
    private static let sayers = WordSets.set("said wrote typed put gave told mentioned entered")
    private static let besideSayers = WordSets.set(
        "you that it was is its only just the about around earlier before down had been like for over almost nearly in there"
    )
    private static let selves = WordSets.set("i ive you id weve we")
    private static let holding = WordSets.set(
        "its it is are but now actually meant should be really rather more like make thats that exactly correctly theyre im"
    )
    private static let counted = WordSets.set("years year yrs yr")
    private static let behindYears = WordSets.set(
        """
        i since by now as in this actually please with because counting already and but though earlier before instead years
        year yrs should would must is if pls thanks sorry or than not
        """)
    private static let works = WordSets.set(
        "experience work working practice business trade job field profession career industry doing")
}
