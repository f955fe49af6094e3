import Foundation
import InterviewCore

/// What is true of a generated guest.
struct GuestFacts: Sendable {
    let language: GuestLanguage
    let name: String
    let email: String
    let website: String?
    let socialLink: String?
    let phone: String?
    let role: String
    let company: String?
    let years: Int?
    let bio: String
    let skills: [String]
    let topics: [String]
    let story: String
    let achievement: String?
    let perspective: String
    let audience: String
    let message: String
    let show: String?
    let idealShow: String?
    let promotion: String?
    let schedule: String

    init(_ language: GuestLanguage, with random: inout SeededGenerator) {
        let trade = language.trades[random.number(in: 0...(language.trades.count - 1))]
        self.language = language
        name = random.pick(language.names)
        let local = Self.local(of: name, number: random.number(in: 0...99))
        let host = random.pick(["tidewell", "lanternpost", "oakmere", "quietworks", "sevenlakes"]) + ".example"
        email = "\(local)@\(host)"
        website = random.chance(60) ? "https://\(host)" : nil
        socialLink = random.chance(40) ? "https://\(random.pick(["github.com", "x.com"]))/\(Self.handle(local))" : nil
        phone = random.chance(30) ? "+44 20 7946 0\(random.number(in: 100...999))" : nil
        role = trade.role
        company = random.chance(80) ? random.pick(language.companies) : nil
        years = random.chance(85) ? random.number(in: 2...40) : nil
        skills = random.picks(random.number(in: 3...5), of: trade.skills)
        topics = random.picks(random.number(in: 2...min(4, trade.topics.count)), of: trade.topics)
        let numbers = Numbers(with: &random)
        let skill = skills.first ?? trade.role
        bio = numbers.filled(trade.does + " " + random.pick(language.seconds))
        story = numbers.filled(random.pick(trade.stories))
        perspective = random.pick(language.perspectives).replacing("{skill}", with: skill).capitalizedFirst
        audience = random.pick(language.audiences)
        message = random.pick(language.messages)
        achievement = random.chance(50) ? numbers.filled(random.pick(language.achievements)) : nil
        show = random.chance(50) ? numbers.filled(random.pick(language.shows)) : nil
        idealShow = random.chance(70) ? random.pick(language.idealShows) : nil
        promotion = random.chance(50) ? random.pick(language.promotions) : nil
        schedule = random.pick(language.schedules)
    }

    /// The first part of an address: the name's plain letters, or a word where it has none.
    private static func local(of name: String, number: Int) -> String {
        let plain = name.lowercased().decomposedStringWithCanonicalMapping
        let letters = String(plain.unicodeScalars.filter { ("a"..."z").contains(Character($0)) }.map(Character.init))
        return (letters.count < 3 ? "guest" : String(letters.prefix(12))) + "\(number)"
    }

    private static func handle(_ local: String) -> String { local + "demo" }

    /// Numbers of one guest's stories.
    private struct Numbers {
        let small: Int
        let large: Int
        let year: Int

        init(with random: inout SeededGenerator) {
            small = random.number(in: 3...19)
            large = random.number(in: 21...98)
            year = random.number(in: 2015...2025)
        }

        func filled(_ text: String) -> String {
            text.replacing("{n}", with: "\(small)").replacing("{m}", with: "\(large)").replacing("{y}", with: "\(year)")
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
