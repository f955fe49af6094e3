/// One block of the kit's page: what Markdown, HTML and the sources have in common.
struct KitBlock {
    enum Content {
        /// One paragraph of several sentences.
        case passage(KitPassage)
        /// Verbatim words of the guest.
        case quote([KitText])
        case paragraph(KitText)
        case topics([KitTopic])
        case questions([KitText])
        case stories([KitStory])
        case list([KitText])
        /// Short things in a row.
        case tags([KitText])
        case links([KitText])
    }

    /// The name that pages link to and styles know.
    var id: String
    var title: String
    var content: Content
}

extension KitBlock.Content {
    var isEmpty: Bool { texts.isEmpty }

    /// Every text of the block, with its facts.
    var texts: [KitText] {
        switch self {
        case .passage(let passage): passage.sentences
        case .paragraph(let text): [text]
        case .topics(let topics): topics.flatMap { [$0.topic] + ($0.hook.map { [$0] } ?? []) }
        case .stories(let stories):
            stories.flatMap { story in
                ([story.title] + story.paragraphs + story.metrics).map { KitText($0, facts: story.facts) }
            }
        case .quote(let texts), .questions(let texts), .list(let texts), .tags(let texts), .links(let texts): texts
        }
    }
}

extension MediaKit {
    /// What there is to show, in the page's order.
    var blocks: [KitBlock] {
        let isLongerTold = longBio.text != shortBio.text
        let blocks: [KitBlock] = [
            KitBlock(id: "short-bio", title: "Short bio", content: .passage(shortBio)),
            KitBlock(id: "topics", title: "Topics", content: .topics(topics)),
            KitBlock(id: "stories", title: "Stories", content: .stories(stories)),
            KitBlock(id: "questions", title: "Suggested questions", content: .questions(questions)),
            KitBlock(id: "key-message", title: "Key message", content: .list(one: keyMessage)),
            KitBlock(id: "audience", title: "Audience", content: .list(one: audience)),
            KitBlock(id: "perspective", title: "A different view", content: .list(one: perspective)),
            KitBlock(id: "achievements", title: "Achievements", content: .list(achievements)),
            KitBlock(id: "long-bio", title: "Long bio", content: .passage(isLongerTold ? longBio : KitPassage())),
            KitBlock(id: "read-aloud", title: "To read aloud", content: .passage(readAloudBio)),
            KitBlock(id: "own-words", title: "In their own words", content: .quote(ownWords.sentences)),
            KitBlock(id: "expertise", title: "Expertise", content: .tags(expertise)),
            KitBlock(id: "appearances", title: "Previous appearances", content: .list(appearances)),
            KitBlock(id: "promotion", title: "To promote", content: .list(promotion)),
            KitBlock(id: "booking", title: "How to book", content: .list(one: booking)),
            KitBlock(id: "recording", title: "Recording set-up", content: .list(one: recordingSetup)),
            KitBlock(id: "links", title: "Links", content: .links(links)),
        ]
        return blocks.filter { !$0.content.isEmpty }
    }

    /// "CFO, Acme"
    var roleLine: String? {
        let line = [role?.text, company?.text].compactMap(\.self).joined(separator: ", ")
        return line.isEmpty ? nil : line
    }

    /// Pronouns and how the name is said.
    var aside: String? {
        let sound = pronunciation.map { "say: \($0.text)" }
        let line = [pronouns?.text, sound].compactMap(\.self).joined(separator: " · ")
        return line.isEmpty ? nil : line
    }

    /// What the kit is headed with where no name is known.
    var heading: String { name?.text ?? "Media kit" }

    static let draftNote = "Draft: made of what is known so far, and not yet approved by the guest."
    static let footer = "Every sentence rests on what the guest said or on a document they shared."
}

extension KitBlock.Content {
    /// A block of one text.
    fileprivate static func list(one text: KitText?) -> KitBlock.Content {
        text.map { .paragraph($0) } ?? .list([])
    }
}
