import InterviewCore

/// One block of the kit's page: what Markdown, HTML and the sources have in common.
struct KitBlock {
    /// Raw values are the names that pages link to, styles know and `sources` names.
    enum Kind: String, Sendable, CaseIterable {
        case shortBio = "short-bio"
        case topics, stories, questions
        case keyMessage = "key-message"
        case audience, perspective, achievements
        case longBio = "long-bio"
        case readAloud = "read-aloud"
        case ownWords = "own-words"
        case expertise, appearances, promotion, booking, recording, links

        /// Whether it holds short things that one looks for, not texts that one reads or pastes.
        var isLookedUp: Bool {
            switch self {
            case .keyMessage, .audience, .perspective, .achievements, .expertise, .appearances, .promotion, .booking,
                .recording, .links:
                true
            case .shortBio, .topics, .stories, .questions, .longBio, .readAloud, .ownWords: false
            }
        }
    }

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

    var kind: Kind
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

    /// A block of one text.
    fileprivate static func one(_ text: KitText?) -> KitBlock.Content { text.map { .paragraph($0) } ?? .list([]) }
}

extension MediaKit {
    var catalogue: KitCatalogue { KitCatalogue.of(language) }

    /// What there is to show, in the page's order.
    var blocks: [KitBlock] {
        let isLongerTold = longBio.text != shortBio.text
        let contents: [(KitBlock.Kind, KitBlock.Content)] = [
            (.shortBio, .passage(shortBio)), (.topics, .topics(topics)), (.stories, .stories(stories)),
            (.questions, .questions(questions)), (.keyMessage, .one(keyMessage)), (.audience, .one(audience)),
            (.perspective, .one(perspective)), (.achievements, .list(achievements)),
            (.longBio, .passage(isLongerTold ? longBio : KitPassage())), (.readAloud, .passage(readAloudBio)),
            (.ownWords, .quote(ownWords.sentences)), (.expertise, .tags(expertise)),
            (.appearances, .list(appearances)), (.promotion, .list(promotion)), (.booking, .one(booking)),
            (.recording, .one(recordingSetup)), (.links, .links(links)),
        ]
        return contents.filter { !$0.1.isEmpty }.map { kind, content in
            KitBlock(kind: kind, title: catalogue.titles[kind] ?? kind.rawValue, content: content)
        }
    }

    /// "CFO, Acme"
    var roleLine: String? {
        let employer = company.flatMap { Employer.isNone($0.text) || Voice.isFirstPerson($0.text) ? nil : $0.text }
        guard let role = role?.text else { return employer }
        guard let employer, !(" " + role.folded + " ").contains(" " + employer.folded + " ") else { return role }
        return role + (Words.count(role) > 6 ? " · " : ", ") + employer
    }

    /// Pronouns and how the name is said.
    var aside: String? {
        let sound = pronunciation.map { "\(catalogue.say) \($0.text)" }
        let line = [pronouns?.text, sound].compactMap(\.self).joined(separator: " · ")
        return line.isEmpty ? nil : line
    }

    /// What the kit is headed with where no name is known.
    var heading: String { name?.text ?? catalogue.mediaKit }
}
