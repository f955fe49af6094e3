import InterviewCore
import Interviewing
import Ports
import Testing

@Suite("The stream")
struct StreamTests {
    /// The events of a stream until its entry with a number has come whole.
    private func events(
        _ house: House, _ id: String, after: Int?, until revision: Int
    ) async throws -> [StreamEvent] {
        var events: [StreamEvent] = []
        for try await event in try await house.interviews.stream(id, after: after) {
            events.append(event)
            if event.id ?? 0 >= revision { break }
        }
        return events
    }

    /// The number of the newest entry that shows in the stream.
    private func newest(_ house: House, _ id: String) async throws -> Int {
        let log = await house.store.events(of: id, after: 0, limit: .max)
        let shown = try log.filter { stored in
            switch try EventJSON.decode(stored.json).body {
            case .started, .edited, .fieldsSettled, .finishRequested, .feedbackGiven: false
            default: true
            }
        }
        return try #require(shown.last).sequence
    }

    @Test("From the beginning it tells the whole log; from any number exactly the rest")
    func replay() async throws {
        let house = House()
        let id = try await house.begun()
        _ = try await house.interviews.answer(id, text: "I'm Ana Ruiz", idempotencyKey: nil)
        _ = try await house.read(id)
        let newest = try await newest(house, id)
        let all = try await events(house, id, after: 0, until: newest)
        let numbers = all.compactMap(\.id)
        #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
        #expect(Set(all.map(\.event)).isSuperset(of: ["message", "fields", "profile", "progress"]))
        for number in numbers.dropLast() {
            let rest = try await events(house, id, after: number, until: newest)
            let place = try #require(all.firstIndex { $0.id == number })
            #expect(rest == Array(all[(place + 1)...]))
        }
    }

    @Test("Without a number it begins now, and tells what happens as it happens")
    func live() async throws {
        let house = House()
        let id = try await house.begun()
        let stream = try await house.interviews.stream(id, after: nil)
        let answer = try await house.interviews.answer(id, text: "ana@rotawise.example", idempotencyKey: nil)
        var messages: [StreamEvent] = []
        var typing: [StreamEvent] = []
        for try await event in stream {
            if event.event == "message" { messages.append(event) }
            if event.event == "typing" { typing.append(event) }
            if event.id == answer.messages.last?.seq { break }
        }
        #expect(messages.map(\.data) == answer.messages.map { ContractJSON.text($0) })
        #expect(!typing.isEmpty && typing.allSatisfy { $0.id == nil })
    }

    @Test("A number from the future begins now; one from before the beginning begins there")
    func strangeNumbers() async throws {
        let house = House()
        let id = try await house.begun()
        let stream = try await house.interviews.stream(id, after: .max)
        let answer = try await house.interviews.answer(id, text: "hello", idempotencyKey: nil)
        var iterator = stream.makeAsyncIterator()
        #expect(try await iterator.next()?.data == answer.messages.first.map { ContractJSON.text($0) })
        let first = try await events(house, id, after: .min, until: 2)
        #expect(first.contains { $0.event == "message" })
        #expect(await problem { _ = try await house.interviews.stream("nobody", after: nil) } == .notFound)
    }

    @Test("It ends when the interview is erased")
    func erased() async throws {
        let house = House()
        let id = try await house.begun()
        let stream = try await house.interviews.stream(id, after: nil)
        try await house.interviews.erase(id)
        var count = 0
        for try await _ in stream { count += 1 }
        #expect(count == 0)
    }
}
