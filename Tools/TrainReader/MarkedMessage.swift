import Foundation
import InterviewCore
import Understanding

/// A message of a guest with marks that say which stretch is the value of which field.
struct MarkedMessage {
    var text: String
    var asked: [Field]
    /// What the guest wants beside answering, by their names.
    var intents: [String] = []
    /// UTF-16 ranges of the text, in order; without addresses, which are told by their shape.
    var values: [(field: Field, range: Range<Int>)] = []
    /// The addresses and numbers among the values.
    var shaped: [(field: Field, range: Range<Int>)] = []
    /// What is said to hold no longer, and what is to go.
    var outdated: [Range<Int>] = []
    var removed: [Range<Int>] = []
    /// The work that a bio tells of, which stands inside of the bio; nil where nobody has looked.
    var work: [(field: Field, range: Range<Int>)]?

    /// Whether something that is known already is to change.
    var isRepair: Bool { intents.contains("correct") || intents.contains("remove") }

    /// All marked messages of the fixtures.
    static func all() throws -> [MarkedMessage] {
        let folder = TrainReader.fixtures + "marked/"
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().flatMap { try load(folder + $0) }
    }

    /// The messages of a file, one in a line: what was asked, the intents, the message with its marks, and maybe the work
    /// that a bio tells of ("role=potter; years=12", "-" if none), set apart by tabs. Messages at a stage that asks for
    /// no field are left out.
    static func load(_ path: String) throws -> [MarkedMessage] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line -> MarkedMessage? in
            let parts = line.split(separator: "\t", maxSplits: 3)
            guard parts.count >= 3, let asked = questions[String(parts[0])] else { return nil }
            var message = MarkedMessage(marked: String(parts[2]).replacing("\\n", with: "\n"), asked: asked)
            if parts[1] != "-" { message?.intents = parts[1].split(separator: ",").map(String.init) }
            if parts.count > 3 { message?.findWork(parts[3]) }
            return message
        }
    }

    private mutating func findWork(_ list: Substring) {
        var found: [(field: Field, range: Range<Int>)] = []
        for item in list.split(separator: ";") {
            let pair = item.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard pair.count == 2, let field = Self.tags[pair[0]], let range = range(of: pair[1]) else { continue }
            found.append((field, range))
        }
        work = found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Where a value stands, as whole words.
    private func range(of value: String) -> Range<Int>? {
        var start = text.startIndex
        while let found = text.range(of: value, options: .caseInsensitive, range: start..<text.endIndex) {
            let isWhole =
                !(text[..<found.lowerBound].last?.isLetter ?? false)
                && !(text[found.upperBound...].first?.isLetter ?? false)
            if isWhole {
                let lower = text.utf16.distance(from: text.startIndex, to: found.lowerBound)
                return lower..<(lower + text[found].utf16.count)
            }
            start = found.upperBound
        }
        return nil
    }

    /// Nil where a mark is not closed.
    init?(marked: String, asked: [Field]) {
        self.asked = asked
        text = ""
        var open: (tag: Substring, start: Int)?
        var rest = Substring(marked)
        while let mark = rest.firstMatch(of: /<(\/?)([a-z]+)>/) {
            text += rest[..<mark.range.lowerBound]
            rest = rest[mark.range.upperBound...]
            if mark.1.isEmpty {
                guard open == nil else { return nil }
                open = (mark.2, text.utf16.count)
            } else {
                guard let opened = open, opened.tag == mark.2 else { return nil }
                add(String(mark.2), opened.start..<text.utf16.count)
                open = nil
            }
        }
        guard open == nil else { return nil }
        text += rest
    }

    private mutating func add(_ tag: String, _ range: Range<Int>) {
        switch tag {
        case "old": outdated.append(range)
        case "del": removed.append(range)
        default:
            if let field = Self.tags[tag] { values.append((field, range)) }
            if let field = Self.shapes[tag] { shaped.append((field, range)) }
        }
    }

    private struct CorpusLine: Decodable {
        enum Expected: Decodable {
            case values([String])
            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if let many = try? container.decode([String].self) {
                    self = .values(many)
                } else if let number = try? container.decode(Int.self) {
                    self = .values([String(number)])
                } else {
                    self = .values([try container.decode(String.self)])
                }
            }
        }
        var text: String
        var asking: [String]
        var stage: String?
        var fields: [String: Expected]
    }

    /// The messages of a corpus whose values stand in them word for word.
    static func loadCorpus(_ path: String) throws -> [MarkedMessage] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line -> MarkedMessage? in
            let line = try JSONDecoder().decode(CorpusLine.self, from: Data(line.utf8))
            guard (line.stage ?? "question") == "question", !line.asking.isEmpty else { return nil }
            return MarkedMessage(line)
        }
    }

    private init?(_ line: CorpusLine) {
        text = line.text
        asked = line.asking.compactMap(Field.init(rawValue:))
        for (name, expected) in line.fields {
            guard let field = Field(rawValue: name), Self.tags.values.contains(field),
                case .values(let wanted) = expected
            else { continue }
            for value in wanted {
                guard let found = text.range(of: value) ?? text.range(of: value, options: .caseInsensitive) else {
                    // "since 2014": a number that is counted.
                    if field == .yearsExperience { continue }
                    return nil
                }
                let start = text.utf16.distance(from: text.startIndex, to: found.lowerBound)
                values.append((field, start..<(start + text[found].utf16.count)))
            }
        }
        values.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static let questions: [String: [Field]] = [
        "contact": [.fullName, .email, .linkedinURL], "social": [.website, .socialLinks, .phone],
        "work": [.role, .company, .yearsExperience], "bio": [.professionalBio], "expertise": [.expertiseKeywords],
        "story": [.successStories], "achievements": [.achievements], "insight": [.uniquePerspective],
        "topics": [.podcastTopics], "audience": [.targetAudience], "message": [.keyMessage],
        "speaking": [.speakingExperience, .idealPodcast], "promo": [.promotion, .schedulingPreference],
        "name": [.fullName], "email": [.email], "linkedin": [.linkedinURL], "website": [.website], "phone": [.phone],
        "role": [.role], "company": [.company], "years": [.yearsExperience], "appearances": [.speakingExperience],
        "ideal": [.idealPodcast], "promotion": [.promotion], "booking": [.schedulingPreference],
    ]

    private static let shapes: [String: Field] = [
        "email": .email, "linkedin": .linkedinURL, "website": .website, "social": .socialLinks, "phone": .phone,
    ]

    /// What models of revision look for; addresses and numbers are told by their shape.
    private static let tags: [String: Field] = [
        "name": .fullName, "role": .role, "company": .company, "years": .yearsExperience, "bio": .professionalBio,
        "keyword": .expertiseKeywords, "story": .successStories, "achievement": .achievements,
        "insight": .uniquePerspective, "topic": .podcastTopics, "audience": .targetAudience, "message": .keyMessage,
        "appearance": .speakingExperience, "ideal": .idealPodcast, "promo": .promotion,
        "booking": .schedulingPreference,
    ]
}
