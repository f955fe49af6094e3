import InterviewCore
import Interviewing

/// Makes up guests without end, for robustness: names of many scripts, six languages, styles, mistakes, corrections,
/// with and without a profile. The same seed and number give the same guest.
package struct GuestGenerator: Sendable {
    package let seed: UInt64

    package init(seed: UInt64) { self.seed = seed }

    /// The first so many guests.
    package func cast(_ count: Int) -> [Cast] { (0..<max(0, count)).map { guest($0) } }

    package func guest(_ number: Int) -> Cast {
        var random = SeededGenerator(seed: seed, stream: UInt64(number))
        let language = random.chance(60) ? GuestLanguage.english : Self.another(with: &random)
        let facts = GuestFacts(language, with: &random)
        let voice = GuestVoice(with: &random)
        let profile = random.chance(40) ? GuestProfile(facts, with: &random) : nil
        var script = GuestScript(facts, voice)
        script.answerEverything(with: &random)
        script.correctSomething(with: &random)
        script.chat(with: &random)
        let id = "guest-\(number)"
        let persona = Persona(
            id: id, style: script.style, truth: script.truth, says: script.says,
            truthWith: profile?.truth ?? [:], profile: profile.map { "\(id).\($0.suffix)" }, language: language.code,
            volunteers: script.volunteers, turns: script.turns,
            order: script.order)
        return Cast(persona, profile: profile?.bytes)
    }

    private static func another(with random: inout SeededGenerator) -> GuestLanguage {
        let others = GuestLanguage.all.dropFirst()
        return others[others.startIndex + random.number(in: 0...(others.count - 1))]
    }
}
