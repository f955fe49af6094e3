import Foundation
import InterviewCore

@testable import Profiles

/// Writes a model's answer with lies of known wording in it. It knows nothing of how the gate works.
struct Liar {
    /// The answer as a model would send it, and the lies that no fact may hold.
    struct Answer {
        var json: String
        /// Whole texts that are untrue.
        var lies: [String]
        /// Words that stand in lies alone, lower case.
        var marks: [String]
    }

    let profile: InventedProfile
    var random: SeededGenerator
    private var lies: [String] = []
    private var marks: [String] = []
    private var texts: [(field: Field, text: String, quotes: [String])] = []
    private var stories: [[String: Any]] = []

    init(_ profile: InventedProfile, seed: UInt64) {
        self.profile = profile
        random = SeededGenerator(seed: seed)
    }

    mutating func answer() -> Answer {
        // Some truth among the lies, as in life.
        for claim in profile.claims where Int.random(in: 0..<3, using: &random) == 0 {
            texts.append((claim.field, claim.text, claim.quotes))
        }
        for _ in 0..<Int.random(in: 2...5, using: &random) { lie() }
        return Answer(json: json, lies: lies, marks: marks)
    }

    private var json: String {
        var object: [String: Any] = ["speaking_style": "casual", "notes": "none"]
        for field in InsightDraft.textFields {
            let claims = texts.filter { $0.field == field }.map {
                ["text": $0.text, "quotes": $0.quotes] as [String: Any]
            }
            if field.spec.isList {
                object[field.rawValue] = claims
            } else {
                object[field.rawValue] = claims.last ?? NSNull()
            }
        }
        object["success_stories"] = stories
        let data = try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
        return "```json\n" + String(decoding: data ?? Data(), as: UTF8.self) + "\n```"
    }

    // MARK: Lies

    private mutating func lie() {
        switch Int.random(in: 0..<16, using: &random) {
        case 0: tell(random.pick(Self.employers), mark: true)
        case 1: changeNumber { number, random in String(number + Int.random(in: 1...900, using: &random) * 7) }
        case 2: changeNumber { number, random in String(number * random.pick([10, 100, 1000])) }
        case 3: swapNumbers()
        case 4: changeUnit()
        case 5: tell(random.pick(Self.people), mark: true)
        case 6: tell(random.pick(Self.praise), mark: false)
        case 7: tell(random.pick(Self.scripts), mark: true)
        case 8: misspell()
        case 9: tell(random.pick(Self.titles), mark: false)
        case 10: inventQuote()
        case 11, 12: tellWrongly()
        case 13: lieInStory()
        case 14: addTheme()
        default: changeYear()
        }
    }

    /// A true claim with a lie put into it.
    private mutating func tell(_ lie: String, mark: Bool) {
        let claim = random.pick(profile.claims)
        let text = Bool.random(using: &random) ? lie + " " + claim.text : claim.text + " " + lie
        add(claim.field, text, claim.quotes)
        if mark { marks.append(lie.lowercased()) }
    }

    private mutating func add(_ field: Field, _ text: String, _ quotes: [String]) {
        texts.append((field, text, quotes))
        lies.append(text)
    }

    private mutating func changeNumber(_ change: (Int, inout SeededGenerator) -> String) {
        let numbered = profile.claims.filter { $0.text.contains(where: \.isNumber) }
        let claim = random.pick(numbered)
        let numbers = Self.numbers(in: claim.text)
        let place = random.pick(numbers)
        let changed = change(Int(claim.text[place]) ?? 0, &random)
        guard changed != claim.text[place] else { return }
        add(claim.field, claim.text.replacingCharacters(in: place, with: changed), claim.quotes)
    }

    /// A number of another line in a claim's place; the quotes of both may be there.
    private mutating func swapNumbers() {
        let numbered = profile.claims.filter { $0.field == .achievements && $0.text.contains(where: \.isNumber) }
        guard numbered.count > 1 else { return }
        let claim = random.pick(numbered)
        let other = random.pick(numbered)
        let place = random.pick(Self.numbers(in: claim.text))
        let number = other.text[random.pick(Self.numbers(in: other.text))]
        let own = Self.numbers(in: claim.text).map { claim.text[$0] }
        guard !own.contains(number) else { return }
        let quotes = Bool.random(using: &random) ? claim.quotes + other.quotes : claim.quotes
        add(claim.field, claim.text.replacingCharacters(in: place, with: number), quotes)
    }

    private mutating func changeUnit() {
        for _ in 0..<20 {
            let claim = random.pick(profile.claims)
            let (unit, others) = random.pick(Self.units)
            guard let place = claim.text.range(of: unit) else { continue }
            return add(claim.field, claim.text.replacingCharacters(in: place, with: random.pick(others)), claim.quotes)
        }
    }

    private mutating func changeYear() {
        let year = random.pick([1987, 1998, 2003, 2007, 2024, 2025])
        guard !profile.text.contains(String(year)) else { return }
        let claim = random.pick(profile.claims.filter { $0.field == .achievements })
        add(claim.field, claim.text + " (\(year))", claim.quotes)
        add(claim.field, "In \(year): " + claim.text, claim.quotes)
    }

    /// A letter lost, doubled or changed in a name of the profile.
    private mutating func misspell() {
        let name = random.pick(profile.names)
        var letters = Array(name)
        let place = Int.random(in: 1..<letters.count, using: &random)
        guard letters[place].isLetter else { return }
        switch Int.random(in: 0..<3, using: &random) {
        case 0: letters.remove(at: place)
        case 1: letters.insert(letters[place], at: place)
        default: letters[place] = letters[place] == "x" ? "z" : "x"
        }
        let wrong = String(letters)
        guard !profile.text.lowercased().contains(wrong.lowercased()) else { return }
        let claim = random.pick(profile.claims)
        add(claim.field, claim.text + " · " + wrong, claim.quotes + [name])
        add(.expertiseKeywords, wrong, [name])
        marks.append(wrong.lowercased())
    }

    private mutating func inventQuote() {
        let text = random.pick(Self.inventions)
        add(random.pick([.achievements, .keyMessage, .professionalBio]), text, [text])
        let story: [String: Any] = [
            "title": text, "challenge": NSNull(), "action": text, "result": text, "metrics": [], "quotes": [text],
        ]
        stories.append(story)
    }

    /// True quotes, another text.
    private mutating func tellWrongly() {
        let claim = random.pick(profile.claims)
        let quotes = profile.claims.flatMap(\.quotes)
        if Bool.random(using: &random), !profile.falsehoods.isEmpty {
            let text = random.pick(profile.falsehoods)
            add(.achievements, text, quotes.shuffled(using: &random).prefix(6) + [])
            add(.professionalBio, text, quotes.shuffled(using: &random).prefix(8) + [])
        } else {
            add(claim.field, random.pick(Self.inventions), claim.quotes)
        }
    }

    private mutating func lieInStory() {
        let claim = random.pick(profile.claims.filter { $0.field == .achievements })
        let metric = random.pick([
            "from 3 to 777 percent", "$47M", "999x", "6,543 users", "４４４％", "one million viewers",
        ])
        stories.append([
            "title": claim.text, "challenge": NSNull(), "action": claim.text, "result": claim.text, "metrics": [metric],
            "quotes": claim.quotes,
        ])
        lies.append(metric)
        let employer = random.pick(Self.employers)
        stories.append([
            "title": claim.text + " " + employer, "challenge": NSNull(), "action": claim.text,
            "result": claim.text + " " + employer,
            "metrics": [], "quotes": claim.quotes,
        ])
        marks.append(employer.lowercased())
    }

    private mutating func addTheme() {
        let theme = random.pick(Self.themes)
        let claim = random.pick(profile.claims)
        add(.expertiseKeywords, theme, claim.quotes)
        add(.podcastTopics, theme, claim.quotes)
        marks.append(theme.lowercased())
    }

    private static func numbers(in text: String) -> [Range<String.Index>] {
        var found: [Range<String.Index>] = []
        var index = text.startIndex
        while let start = text[index...].firstIndex(where: \.isNumber) {
            let end = text[start...].firstIndex { !$0.isNumber } ?? text.endIndex
            // Digits behind a point may say the same with more of them.
            let isFraction = start > text.startIndex && ".,".contains(text[text.index(before: start)])
            if !isFraction { found.append(start..<end) }
            index = end
        }
        return found
    }
}
