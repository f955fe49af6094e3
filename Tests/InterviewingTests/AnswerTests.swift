import InterviewCore
import Interviewing
import Ports
import Testing

@Suite("Messages")
struct AnswerTests {
    @Test("A new interview holds its first question, and its token opens it")
    func start() async throws {
        let house = House()
        let (conversation, token) = try await house.interviews.start(
            StartRequest(fullName: "  Ana  Ruiz ", email: "ana@rotawise.example"))
        #expect(conversation.messages.map(\.role) == [.bot])
        #expect(conversation.messages.first?.asks.isEmpty == false)
        #expect(conversation.fields[.fullName]?.value == .scalar(ValueBody(.text("Ana Ruiz"))))
        #expect(conversation.fields[.email]?.value == .scalar(ValueBody(.text("ana@rotawise.example"))))
        #expect(conversation.fields.count == Field.allCases.count)
        try await house.interviews.authorize(conversation.id, token: token)
    }

    @Test(
        "An interview begins in the language asked for, in English where that is not spoken",
        arguments: [
            ("de-AT", Language.german), ("pt_BR", .portuguese), ("nl", .english), ("", .english), (nil, .english),
            (String(repeating: "d", count: 9000), .english),
        ] as [(String?, Language)])
    func language(tag: String?, language: Language) async throws {
        let (conversation, _) = try await House().interviews.start(StartRequest(language: tag))
        #expect(conversation.language == language)
    }

    @Test("A language chosen later brings the open question back in it; one that is not spoken is refused")
    func changedLanguage() async throws {
        let house = House()
        let id = try await house.begun()
        let changed = try await house.interviews.change(id, ConversationPatch(language: "fr-CA"))
        #expect(changed.language == .french)
        #expect(changed.messages.map(\.role) == [.bot, .bot])
        #expect(changed.messages.last?.asks == changed.messages.first?.asks)
        for tag in ["nl", "", "french", nil] {
            let error = await problem { _ = try await house.interviews.change(id, ConversationPatch(language: tag)) }
            guard case .invalid = error else { throw Unexpected(error) }
        }
        #expect(try await house.interviews.conversation(id).language == .french)
    }

    @Test("What cannot be right in the beginning is refused", arguments: ["nobody", "a@b", "@", "a b@c.example"])
    func badEmail(email: String) async throws {
        let error = await problem { _ = try await House().interviews.start(StartRequest(email: email)) }
        guard case .invalid = error else { throw Unexpected(error) }
    }

    @Test(
        "A wrong token, a foreign token and an id that is not there are the same", arguments: ["wrong", "", "token-4"])
    func foreignTokens(token: String) async throws {
        let house = House()
        let first = try await house.begun()
        _ = try await house.begun()
        for id in [first, "id-99", "", "../etc", "a'; drop table", String(repeating: "x", count: 9000)] {
            let error = await problem { try await house.interviews.authorize(id, token: token) }
            #expect(error == .notFound)
        }
    }

    @Test("An answer gives the guest's message, then the replies, and the interview as it is")
    func answer() async throws {
        let house = House()
        let id = try await house.begun()
        let answer = try await house.interviews.answer(
            id, text: "I'm Ana Ruiz, ana@rotawise.example", idempotencyKey: nil)
        #expect(answer.messages.first?.role == .guest)
        #expect(answer.messages.count > 1 && answer.messages.dropFirst().allSatisfy { $0.role == .bot })
        #expect(answer.conversation.counts.guestMessages == 1)
        #expect(answer.conversation.messages.suffix(answer.messages.count) == answer.messages[...])
        #expect(answer.conversation.fields[.email]?.value == .scalar(ValueBody(.text("ana@rotawise.example"))))
    }

    @Test("Regression 41: control characters go, line breaks and tabs stay")
    func controls() async throws {
        let house = House()
        let id = try await house.begun()
        let texts = ["hi \u{0} there": "hi  there", "a\r\nb\rc\td\u{7}\u{9B}": "a\nb\nc\td"]
        for (sent, stored) in texts {
            let answer = try await house.interviews.answer(id, text: sent, idempotencyKey: nil)
            #expect(answer.messages.first?.text == stored)
        }
    }

    @Test(
        "A message that says nothing is refused", arguments: ["", "   ", "\n\t\r\n", "\u{200B}\u{FEFF}", "\u{0}\u{1}"])
    func empty(text: String) async throws {
        let house = House()
        let id = try await house.begun()
        let error = await problem { _ = try await house.interviews.answer(id, text: text, idempotencyKey: nil) }
        guard case .invalid = error else { throw Unexpected(error) }
        #expect(try await house.interviews.conversation(id).counts.guestMessages == 0)
    }

    @Test("10,000 characters are taken, one more is too many, a megabyte too")
    func length() async throws {
        let house = House()
        let id = try await house.begun()
        let most = String(repeating: "é", count: 10_000)
        #expect(try await house.interviews.answer(id, text: most, idempotencyKey: nil).messages.first?.text == most)
        for text in [most + "x", String(repeating: "x", count: 1_000_000)] {
            let error = await problem { _ = try await house.interviews.answer(id, text: text, idempotencyKey: nil) }
            guard case .tooLarge = error else { throw Unexpected(error) }
        }
    }

    @Test("The same key again answers the same and adds nothing; with another text it is refused")
    func idempotency() async throws {
        let house = House()
        let id = try await house.begun()
        let first = try await house.interviews.answer(id, text: "Ana Ruiz", idempotencyKey: "k1")
        _ = try await house.interviews.answer(id, text: "ana@rotawise.example", idempotencyKey: "k2")
        let again = try await house.interviews.answer(id, text: "Ana Ruiz", idempotencyKey: "k1")
        #expect(again.messages == first.messages)
        #expect(again.conversation.counts.guestMessages == 2)
        let error = await problem { _ = try await house.interviews.answer(id, text: "Eva", idempotencyKey: "k1") }
        guard case .invalid = error else { throw Unexpected(error) }
        let tooLong = await problem {
            _ = try await house.interviews.answer(id, text: "x", idempotencyKey: String(repeating: "k", count: 256))
        }
        guard case .invalid = tooLong else { throw Unexpected(tooLong) }
    }

    @Test("Simultaneous copies share one result")
    func simultaneousCopies() async throws {
        let house = House()
        let id = try await house.begun()
        let results = try await withThrowingTaskGroup(of: [MessageBody].self) { group in
            for _ in 0..<12 {
                group.addTask {
                    try await house.interviews.answer(id, text: "Ana Ruiz", idempotencyKey: "same").messages
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(results).count == 1 && results.count == 12)
        #expect(try await house.interviews.conversation(id).counts.guestMessages == 1)
    }

    @Test("Many messages at once are all answered, none is lost, and the log has no gap")
    func simultaneousMessages() async throws {
        let house = House()
        let id = try await house.begun()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask { _ = try await house.interviews.answer(id, text: "note \(number)", idempotencyKey: nil) }
            }
            try await group.waitForAll()
        }
        let conversation = try await house.interviews.conversation(id)
        let said = conversation.messages.filter { $0.role == .guest }.map(\.text)
        #expect(Set(said) == Set((0..<20).map { "note \($0)" }) && said.count == 20)
        let log = await house.store.events(of: id, after: 0, limit: .max)
        #expect(log.map(\.sequence) == Array(1...conversation.revision))
    }

    @Test("Who loses a race loads again, decides again and is answered; a race without end is given up")
    func races() async throws {
        let box = Box<RivalStore>()
        let house = House(around: { box.keep(RivalStore($0, times: 3)) })
        let rival = House.rival(of: house.store)
        let id = try await house.begun()
        try #require(box.value).set { _ = try? await rival.answer(id, text: "I was first", idempotencyKey: nil) }
        let answer = try await house.interviews.answer(id, text: "Ana Ruiz", idempotencyKey: nil)
        #expect(box.value?.conflictCount == 2)
        #expect(answer.conversation.counts.guestMessages == 3)

        var limits = InterviewLimits()
        limits.attempts = 4
        let busy = House(limits: limits, around: { box.keep(RivalStore($0, times: .max)) })
        let other = try await busy.begun()
        let faster = House.rival(of: busy.store)
        try #require(box.value).set { _ = try? await faster.answer(other, text: "I was first", idempotencyKey: nil) }
        let error = await problem { _ = try await busy.interviews.answer(other, text: "Eva", idempotencyKey: nil) }
        guard case .unavailable = error else { throw Unexpected(error) }
    }

    @Test("A turn reads the newest snapshot and never the log")
    func turnCost() async throws {
        let box = Box<RivalStore>()
        let house = House(around: { box.keep(RivalStore($0, times: 0)) })
        let id = try await house.begun()
        for number in 0..<5 {
            _ = try await house.interviews.answer(id, text: "n \(number)", idempotencyKey: "\(number)")
        }
        _ = try await house.interviews.edit(id, field: "company", FieldPatch(value: .string("Rotawise")))
        #expect(box.value?.logReads == 0)
        _ = try await house.interviews.answer(id, text: "n 0", idempotencyKey: "0")
        #expect(box.value?.logReads == 1)
    }

    @Test("Messages are paged from the newest backwards, without holes")
    func pages() async throws {
        let house = House()
        let id = try await house.begun()
        for number in 0..<6 { _ = try await house.interviews.answer(id, text: "n \(number)", idempotencyKey: nil) }
        let all = try await house.interviews.messages(id, before: nil, limit: 200)
        var paged: [MessageBody] = []
        var before: Int?
        while true {
            let page = try await house.interviews.messages(id, before: before, limit: 3)
            if page.isEmpty { break }
            paged = page + paged
            before = page.first?.seq
        }
        #expect(paged == all && all.count > 6)
        #expect(try await house.interviews.messages(id, before: nil, limit: -5).count == 1)
    }
}
