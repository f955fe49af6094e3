import Testing

@testable import InterviewCore

@Suite("What is asked while a profile is being read")
struct WaitingTests {
    @Test func `first what hardly any profile answers, last what one may spare the guest`() throws {
        let address = "https://www.linkedin.com/in/ottilie"
        for model in [nil, "Gemini"] {
            var scene = try Scene(abilities: Abilities(fetcher: "Apify", model: model))
            try scene.say(
                [(.fullName, .text("Ottilie")), (.email, .text("o@example.org"))],
                linkedIn: [
                    LinkedInMention(kind: .profile(address), quote: Quote(text: address, start: 0, end: 1))
                ])
            var asked: [[Field]] = []
            for _ in 0..<12 where scene.bot.last?.kind == .question && !scene.lastAsks.contains(.website) {
                asked.append(scene.lastAsks)
                try scene.say(
                    scene.lastAsks.flatMap { field in
                        (1...3).map { (field, FactValue.text("\(field.rawValue), number \($0)")) }
                    })
            }
            #expect(
                asked.prefix(3) == [
                    [.keyMessage], [.speakingExperience, .idealPodcast], [.promotion, .schedulingPreference],
                ])
            let isOver = scene.bot.last?.kind == .notice || scene.lastAsks == [.website, .socialLinks, .phone]
            #expect(isOver, "what a profile would spare comes last")
        }
    }
}
