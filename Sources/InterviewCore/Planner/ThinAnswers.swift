/// Answers that one more word would make much better.
extension InterviewState {
    /// A bio of a word or three, or a story of which nobody knows what came of it: asked about once each, never when the
    /// guest tires, and with a profile only as its one deeper question.
    var thinAnswer: FactReference? {
        guard !isSparing, !isReadingProfile, !(hasReadProfile && askedDeeper) else { return nil }
        if mayDeepen(.professionalBio), let bio = valueFacts(of: .professionalBio).first,
            bio.origin == .guest, bio.value.text?.isBrief == true
        {
            return FactReference(field: .professionalBio, id: bio.id)
        }
        let stories = valueFacts(of: .successStories)
        guard mayDeepen(.successStories), let thin = stories.first(where: { $0.origin == .guest }),
            stories.allSatisfy(\.lacksResult)
        else { return nil }
        return FactReference(field: .successStories, id: thin.id)
    }

    /// Once, and within what may be asked of a field in all.
    private func mayDeepen(_ field: Field) -> Bool {
        wordings[Topic.deepen(field)] == nil && (asked[field] ?? 0) < Planner.limit(field)
    }

    /// The profile's story to ask a number of, if the one deeper question is still to be had and costs nothing better:
    /// where the perspective is open, the insight behind the expertise is asked instead.
    var storyWithoutNumber: FactReference? {
        guard hasReadProfile, !askedDeeper, !isSparing, isSettled(.uniquePerspective) else { return nil }
        let stories = valueFacts(of: .successStories)
        guard !stories.isEmpty, !stories.contains(where: \.hasNumber) else { return nil }
        return stories.first { $0.origin != .guest }.map { FactReference(field: .successStories, id: $0.id) }
    }

    /// Whether the one deeper question that a profile allows was asked.
    var askedDeeper: Bool {
        [Topic.insight, Topic.metrics, Topic.deepen(.professionalBio), Topic.deepen(.successStories)]
            .contains { wordings[$0] != nil }
    }
}

extension String {
    /// Three words at the most, and short ones: some languages write without spaces.
    var isBrief: Bool { count <= 30 && foldedWords.count <= 3 }
}

extension Fact {
    /// Whether a story has a number in it.
    fileprivate var hasNumber: Bool {
        guard case .story(let story) = value else { return false }
        return !story.metrics.isEmpty || (story.title + story.text).hasDigit
    }

    /// Whether a story is a sentence that tells no result; longer ones are taken to hold it somewhere.
    fileprivate var lacksResult: Bool {
        guard case .story(let story) = value, !hasNumber else { return false }
        let text = story.text.isEmpty ? story.title : story.text
        return (story.result ?? "").isEmpty && text.foldedWords.count <= 15 && text.count <= 120
    }
}
