import InterviewCore

/// The one-sheet that hosts book from: a value, made by rules from what the guest and their documents say.
///
/// Nothing in it says what no fact says; what is not known is left out, never filled up. First person stays in first
/// person, in the guest's own words; sentences composed here are in third person, without pronouns unless given.
package struct MediaKit: Sendable, Hashable {
    /// Whether the guest has not approved it yet.
    package var isDraft: Bool
    package var name: KitText?
    package var pronunciation: KitText?
    package var pronouns: KitText?
    package var role: KitText?
    package var company: KitText?
    package var positioning: KitText?
    /// An https address.
    package var headshot: KitText?
    /// At most 50 words.
    package var shortBio: KitPassage
    /// At most 150 words.
    package var longBio: KitPassage
    package var readAloudBio: KitPassage
    /// The guest's bio where it speaks in first person; at most 150 words.
    package var ownWords: KitPassage
    package var expertise: [KitText]
    package var topics: [KitTopic]
    /// At most five.
    package var questions: [KitText]
    package var stories: [KitStory]
    package var achievements: [KitText]
    package var perspective: KitText?
    package var audience: KitText?
    package var keyMessage: KitText?
    package var appearances: [KitText]
    package var links: [KitText]
    package var promotion: [KitText]
    package var booking: KitText?
    package var recordingSetup: KitText?

    package init(state: InterviewState) {
        self.init(facts: KitFacts(state), isDraft: state.status != .completed)
    }

    init(facts: KitFacts, isDraft: Bool) {
        self.isDraft = isDraft
        name = facts.line(.fullName)
        pronunciation = facts.line(.pronunciation)
        pronouns = facts.line(.pronouns)
        role = facts.line(.role)
        company = facts.line(.company)
        headshot = facts.line(.headshot).flatMap { SafeLink.isSecure($0.text) ? $0 : nil }
        expertise = facts.lines(.expertiseKeywords)
        stories = facts.stories
        achievements = facts.lines(.achievements)
        perspective = facts.text(.uniquePerspective)
        audience = facts.text(.targetAudience)
        keyMessage = facts.text(.keyMessage)
        appearances = facts.lines(.speakingExperience)
        links = (facts.lines(.linkedinURL) + facts.lines(.website) + facts.lines(.socialLinks))
            .filter { SafeLink.isWeb($0.text) }
        promotion = facts.lines(.promotion)
        booking =
            facts.line(.schedulingPreference)
            ?? facts.line(.email).map { KitText("E-mail: \($0.text)", facts: $0.facts) }
        recordingSetup = facts.line(.recordingSetup)
        let bios = KitBios(facts)
        shortBio = bios.short
        longBio = bios.long
        readAloudBio = bios.readAloud
        ownWords = bios.ownWords
        topics = KitTopics.compose(facts)
        positioning = KitTopics.positioning(facts)
        questions = KitQuestions.compose(facts)
    }
}

/// A topic, with a line that makes one want to hear it where the facts hold one.
package struct KitTopic: Sendable, Hashable {
    package var topic: KitText
    package var hook: KitText?
}

/// A success story, as it was told.
package struct KitStory: Sendable, Hashable {
    package var title: String
    package var challenge: String?
    package var action: String?
    package var result: String?
    package var metrics: [String]
    package var facts: [String]

    /// Nil where nothing is told.
    init?(_ story: Story, facts: [String]) {
        func part(_ text: String?) -> String? {
            guard let line = text.map({ CleanText.line($0) }), !line.isEmpty else { return nil }
            return line
        }
        challenge = part(story.challenge)
        action = part(story.action)
        result = part(story.result)
        metrics = story.metrics.compactMap { part($0) }
        let told = [challenge, action, result].compactMap(\.self)
        guard let title = part(story.title) ?? (result ?? told.first ?? metrics.first).map({ Words.first(12, of: $0) })
        else { return nil }
        self.title = Self.whole(title, among: told)
        self.facts = facts
    }

    /// A title that is the beginning of a sentence told below is that whole sentence, if it is not long.
    private static func whole(_ title: String, among told: [String]) -> String {
        let bare = title.hasSuffix("…") ? String(title.dropLast()) : title
        let sentences = told.compactMap { SentenceCutter.sentences($0).first }
        guard let sentence = sentences.first(where: { $0.hasPrefix(bare) && $0.count > title.count + 1 }) else {
            return title
        }
        return Words.count(sentence) <= 25 ? sentence : Words.first(12, of: sentence)
    }

    /// Its parts in order, without what the title says already.
    package var paragraphs: [String] {
        [challenge, action, result].compactMap(\.self).filter { $0.folded != title.folded }
    }
}
