import InterviewCore

/// The one-sheet that hosts book from: a value, made by rules from what the guest and their documents say.
///
/// Nothing in it says what no fact says; what is not known is left out, never filled up. What the guest says in first
/// person is told in third person where that is sure, and quoted where it is not; pronouns only where they were given.
package struct MediaKit: Sendable, Hashable {
    /// Whether the guest has not approved it yet.
    package var isDraft: Bool
    package var language: Language
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
    /// At most 110 words, of which a host can say every one.
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
        language = facts.language
        let guest = facts.name
        func items(_ field: Field) -> [KitText] { facts.lines(field).map { Display.item($0, name: guest?.text) } }
        func statement(_ field: Field) -> KitText? {
            facts.text(field).map { Display.statement($0, name: guest?.text) }
        }
        name = guest
        pronunciation = facts.line(.pronunciation)
        pronouns = facts.line(.pronouns)
        role = items(.role).first
        company = facts.line(.company)
        headshot = facts.line(.headshot).flatMap { SafeLink.isSecure($0.text) ? $0 : nil }
        expertise = facts.lines(.expertiseKeywords)
        stories = KitStories.compose(facts)
        achievements = facts.lines(.achievements).map { KitItems.achievement($0, of: facts) }
        perspective = statement(.uniquePerspective)
        audience = KitItems.audience(facts)
        keyMessage = statement(.keyMessage)
        appearances = facts.lines(.speakingExperience).map { KitItems.appearance($0, of: facts) }
        links = (facts.lines(.linkedinURL) + facts.lines(.website) + facts.lines(.socialLinks))
            .filter { SafeLink.isWeb($0.text) }
        promotion = items(.promotion)
        booking = KitBooking(facts: facts).line
        recordingSetup = items(.recordingSetup).first
        let typography = Typography(language: facts.language)
        let bios = KitBios(facts)
        shortBio = typography.set(bios.short)
        longBio = typography.set(bios.long)
        readAloudBio = typography.set(bios.readAloud)
        ownWords = bios.ownWords
        let topics = KitTopics(facts)
        self.topics = topics.compose().map { KitTopic(topic: $0.topic, hook: $0.hook.map(typography.set)) }
        positioning = topics.positioning.map(typography.set)
        questions = KitQuestions.compose(facts).map(typography.set)
    }
}

/// A topic, with a line that makes one want to hear it where the facts hold one.
package struct KitTopic: Sendable, Hashable {
    package var topic: KitText
    package var hook: KitText?
}

extension KitBios {
    init(_ facts: KitFacts) {
        self = PlainSentences.of(facts.language).map { PlainBios(facts, $0).bios } ?? EnglishBios(facts).bios
    }
}

/// Questions that a host could ask; none is made up to reach a number.
enum KitQuestions {
    static let most = 5

    static func compose(_ facts: KitFacts) -> [KitText] {
        let all =
            PlainSentences.of(facts.language).map { PlainQuestionList(facts, $0.questions).all }
            ?? EnglishQuestions(facts).all
        return Array(all.prefix(most))
    }
}
