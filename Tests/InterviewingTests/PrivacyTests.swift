import Foundation
import InterviewCore
import Interviewing
import Ports
import Testing

@Suite("Export and erasure")
struct PrivacyTests {
    @Test("The export holds the whole log, every document with its text, waiting uploads and the kit")
    func export() async throws {
        var limits = InterviewLimits()
        limits.pageOfEvents = 3
        let house = House(limits: limits)
        let id = try await house.begun()
        _ = try await house.interviews.answer(id, text: "I'm Ana Ruiz", idempotencyKey: nil)
        let profile = try await house.read(id)
        let waiting = try await house.interviews.attach(id, .text("another CV")).id
        let export = try await house.interviews.export(id)
        #expect(export.events.count == export.conversation.revision)
        #expect(export.sources.map(\.profile) == [profile] && export.sources[0].text.hasPrefix("Ana Ruiz"))
        #expect(export.uploads.map(\.profile) == [waiting])
        let json = String(decoding: ContractJSON.encode(export), as: UTF8.self)
        #expect(json.contains(Data("another CV".utf8).base64EncodedString()))
        #expect(json.contains("\"media_kit\":{") && json.contains("I'm Ana Ruiz"))
    }

    @Test("After erasure nothing is there, twice")
    func erase() async throws {
        let house = House()
        let (conversation, token) = try await house.interviews.start(StartRequest())
        let id = conversation.id
        _ = try await house.read(id)
        try await house.interviews.erase(id)
        #expect(await problem { try await house.interviews.authorize(id, token: token) } == .notFound)
        #expect(await problem { _ = try await house.interviews.conversation(id) } == .notFound)
        #expect(await problem { _ = try await house.interviews.export(id) } == .notFound)
        #expect(
            await problem { _ = try await house.interviews.answer(id, text: "hi", idempotencyKey: nil) } == .notFound)
        #expect(await problem { try await house.interviews.erase(id) } == .notFound)
        #expect(await house.store.documents(of: id).isEmpty)
    }
}
