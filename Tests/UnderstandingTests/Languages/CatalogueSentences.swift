import Testing

@testable import InterviewCore

/// One thing that a catalogue says, with what it must hold of what it was given.
struct Said: Sendable, CustomTestStringConvertible {
    let language: Language
    let name: String
    let text: String
    var holds: [String] = []

    var testDescription: String { "\(language.rawValue) \(name)" }
}

/// Everything that a catalogue says, with stand-ins for what is put into it.
struct CatalogueSentences {
    /// Stands for words of the guest: no word of any language.
    static let mark = "Xqz"
    static let otherMark = "Zqx"

    let language: Language
    private var catalogue: any Catalogue { language.catalogue }

    static let all: [Said] = Language.allCases.flatMap { CatalogueSentences(language: $0).all }

    var all: [Said] { questions + asking + remarks + profiles + summaries + help + repairs + problems + fieldSentences }

    /// Every core, with its wordings.
    static let cores: [QuestionCore] = [
        .introduction(consent: mark), .name, .email, .linkedIn(consent: mark), .role, .company, .years, .bio,
        .expertise,
        .moreExpertise(have: mark), .story, .achievements, .perspective, .topics, .moreTopics(have: mark), .audience,
        .keyMessage, .podcasts, .booking, .ofTheCard(.headshot), .anything(wanted: mark),
    ]

    private var questions: [Said] {
        Self.cores.flatMap { core in
            catalogue.wordings(of: core).enumerated().map { index, text in
                let holds: [String] =
                    switch core {
                    case .introduction, .linkedIn: index == 0 ? [Self.mark] : []
                    case .moreExpertise, .moreTopics, .anything: [Self.mark]
                    default: []
                    }
                return said("\(core) \(index)", text, holds)
            }
        }
    }

    private var asking: [Said] {
        let mark = Self.mark
        let lists =
            [
                ("whose again", catalogue.whoseProfileAgain), ("anything else", catalogue.anythingElse),
                ("waiting", catalogue.waiting), ("blocked", catalogue.blocked([.email])),
                ("once more", catalogue.onceMore), ("not understood", catalogue.notUnderstood),
                ("back", catalogue.backToQuestion), ("needed", catalogue.stillNeeded),
            ]
            .flatMap { name, texts in texts.enumerated().map { said("\(name) \($0)", $1) } }
        return lists + [
            said("consent", catalogue.consent(helpers: nil)), said("helped", catalogue.consent(helpers: mark), [mark]),
            said("fetches", catalogue.fetches(mark), [mark]), said("understands", catalogue.understands(mark), [mark]),
            said("insight", catalogue.insight(into: mark), [mark]),
            said("metrics", catalogue.metrics(ofStory: mark), [mark]),
            said("whose", catalogue.whoseProfile(theirs: mark, mine: Self.otherMark), [mark, Self.otherMark]),
            said("whose, no name", catalogue.whoseProfile(theirs: mark, mine: nil), [mark]),
            said("whose address", catalogue.whoseAddress), said("hint", catalogue.hint(example: mark), [mark]),
        ]
    }

    private var remarks: [Said] {
        [
            said("speaking", catalogue.speakingThis), said("kept", catalogue.allKept),
            said("wrong", catalogue.whatIsWrong), said("reading on", catalogue.readingOn),
            said("remove what", catalogue.removeWhat), said("smalltalk", catalogue.smalltalk),
            said("moving on", catalogue.movingOn), said("undone", catalogue.undone),
            said("nothing to undo", catalogue.nothingToUndo), said("cannot redo", catalogue.nothingToRedo),
            said("almost", catalogue.almostDone(missing: [.role, .email])),
            said("completed", catalogue.completed(name: Self.mark), [Self.mark]),
            said("completed, no name", catalogue.completed(name: nil)), said("taken back", catalogue.takenBack),
            said("ready", catalogue.kitReady),
        ]
            + ProfileKind.allCases.flatMap { kind in
                [1, 7].map { said("\($0) answers, \(kind)", catalogue.answers($0, from: kind), ["+\($0)"]) }
            }
    }

    private var profiles: [Said] {
        let kinds = ProfileKind.allCases.flatMap { kind -> [Said] in
            let name = catalogue.yourProfile(kind)
            return [
                said("\(kind)", name), said("withdrawn \(kind)", catalogue.withdrawn(kind), [name]),
                said("nothing new \(kind)", catalogue.nothingNew(kind), [name]),
                said("learned \(kind)", catalogue.learnedFrom(kind)),
            ] + ProfileFailure.allCases.map { said("\($0) \(kind)", catalogue.failed($0, kind: kind)) }
        }
        let pages = LinkedInPage.allCases.map { page in
            said("page \(page)", catalogue.otherPage(page), [catalogue.page(page)])
        }
        return kinds + pages + [
            said("reading", catalogue.readingAddress(fetcher: nil)),
            said("fetching", catalogue.readingAddress(fetcher: Self.mark), [Self.mark]),
            said("outright", catalogue.onlyOutright),
        ]
    }

    private var summaries: [Said] {
        [
            said("suggestion", catalogue.suggestionMark), said("unplaced 1", catalogue.unplaced(1), ["1"]),
            said("unplaced 7", catalogue.unplaced(7), ["7"]), said("is right", catalogue.isThatRight),
            said("kit will say", catalogue.kitWillSay), said("shall I", catalogue.shallIMakeIt),
            said("nothing at all", catalogue.nothingAtAllYet), said("so far", catalogue.soFar),
            said("nothing missing", catalogue.nothingMissing),
            said("missing", catalogue.stillMissing([.role]), [catalogue.label(.role)]),
            said("more", catalogue.andMore(7), ["7"]),
        ]
    }

    private var help: [Said] {
        [
            said("why", catalogue.why(nil)), said("long 1", catalogue.howLong(questions: 1), ["1"]),
            said("long 7", catalogue.howLong(questions: 7), ["7"]),
            said("next 1", catalogue.whatNext(questions: 1), ["1"]),
            said("next 7", catalogue.whatNext(questions: 7), ["7"]),
            said("example", catalogue.forExample(Self.mark), [Self.mark]), said("any", catalogue.anyExample),
            said("repeating", catalogue.repeating), said("cannot answer", catalogue.cannotAnswer),
            said("handover", catalogue.handover),
        ]
    }

    private var repairs: [Said] {
        let mark = Self.mark
        let label = catalogue.label(.role)
        let kinds = ProfileKind.allCases.flatMap { kind in
            [
                said("read in \(kind)", catalogue.read(in: kind, mark), [mark]),
                said("concluded from \(kind)", catalogue.concluded(from: kind, mark), [mark]),
            ]
        }
        let deeper = (catalogue.deepen(story: mark) + catalogue.deepen(bio: mark).prefix(1)).enumerated()
            .map { said("deepen \($0)", $1, [mark]) }
        return kinds + deeper + [
            said("back", catalogue.broughtBack), said("no redo", catalogue.nothingToRedo),
            said("stays", catalogue.staysAsItIs), said("sparing", catalogue.sparing),
            said("read again", catalogue.readAgain), said("changed", catalogue.readAgain(changed: [.role]), [label]),
            said("which", catalogue.whichToRemove), said("which list", catalogue.whichList(number: 7), ["7"]),
            said("which address", catalogue.whichAddress),
            said("which field", catalogue.whichField(of: mark), [mark]),
            said("written", catalogue.written(inMessage: 7, mark), ["7", mark]),
            said("written before", catalogue.written(inMessage: nil, mark), [mark]),
            said("in card", catalogue.putIntoCard), said("source of what", catalogue.sourceOfWhat),
            said("you did", catalogue.youDid), said("once more", catalogue.sayItOnceMore([.role]), [label]),
            said("not found", catalogue.cannotFindIt), said("broken", catalogue.brokenAddress(mark), [mark]),
            said("another", catalogue.anotherProfile), said("instead", catalogue.whatInstead),
            said("add", catalogue.whatToAdd),
        ]
    }

    private var problems: [Said] {
        let label = catalogue.label(.socialLinks)
        return [
            said("too many", catalogue.problem(.tooMany(.socialLinks, most: 7)), [label, "7"]),
            said("number", catalogue.problem(.noWholeNumber(.socialLinks, most: 7)), [label, "7"]),
            said("no story", catalogue.problem(.noStory)),
            said("story", catalogue.problem(.storyOutOfBounds(most: 7)), ["7"]),
            said("choice", catalogue.problem(.noChoice), Field.speakingStyles),
            said("no text", catalogue.problem(.noText(.socialLinks)), [label]),
            said("text", catalogue.problem(.textOutOfBounds(.socialLinks, most: 7)), [label, "7"]),
        ]
    }

    private var fieldSentences: [Said] {
        let mark = Self.mark
        return Field.catalogue.flatMap { field -> [Said] in
            let label = catalogue.label(field)
            return [
                said("label \(field)", label), said("yours \(field)", catalogue.yours(field)),
                said("wanted \(field)", catalogue.wanted(field)), said("why \(field)", catalogue.why(field)),
                said("changed \(field)", catalogue.changed(field, to: mark), [mark]),
                said("changed \(field), no value", catalogue.changed(field, to: String?.none)),
                said("removed \(field)", catalogue.removed([field])),
                said("full \(field)", catalogue.full(field, most: 7), ["7", label]),
                said("proposal \(field)", catalogue.proposal(field, mark), [mark]),
                said("nothing \(field)", catalogue.nothingYet(for: field)),
                said("have \(field)", catalogue.have(mark, for: field), [mark]),
                said("will do \(field)", catalogue.whatWillDo(field)),
                said("which \(field)", catalogue.whichValue(of: field)),
            ] + catalogue.wordings(ofTheCard: field).enumerated().map { said("card \(field) \($0)", $1) }
                + catalogue.proposalAgain(field).enumerated().map { said("proposal \(field) \($0)", $1) }
        }
    }

    private func said(_ name: String, _ text: String, _ holds: [String] = []) -> Said {
        Said(language: language, name: name, text: text, holds: holds)
    }
}

extension ProfileKind {
    static let allCases: [ProfileKind] = [
        .linkedinURL, .linkedinPDF, .linkedinExport, .jsonResume, .text, .website, .x,
    ]
}
