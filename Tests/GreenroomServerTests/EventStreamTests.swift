import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Interviewing
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import Testing

@testable import GreenroomServer

@Suite("Event streams", .timeLimit(.minutes(1)))
struct EventStreamTests {
    @Test("A reader who breaks off and comes back misses nothing and gets nothing twice")
    func resumes() async throws {
        try await withServer { house, port in
            let (conversation, token) = try await house.interviews.start(StartRequest())
            let path = "\(conversations)/\(conversation.id)/events"
            for text in ["I'm Nora Vale", "nora@vale.example", "skip", "Cartographer at Vale Maps", "skip"] {
                _ = try await house.interviews.answer(conversation.id, text: text, idempotencyKey: nil)
            }
            let end = try await house.interviews.conversation(conversation.id).revision
            let whole = ids(in: try await read(port, path + "?after=0", token) { ids(in: $0).last ?? 0 >= end - 1 })
            let last = try #require(whole.last)
            let first = try await read(port, path + "?after=0", token) { ids(in: $0).count >= 4 }
            let seen = Array(ids(in: first).prefix(4))
            let rest = try await read(port, path, token, lastEventID: seen.last) { ids(in: $0).last ?? 0 >= last }
            #expect((seen + ids(in: rest)).prefix(whole.count) == whole[...])
            #expect(Set(whole).count == whole.count)
        }
    }

    @Test("What is said while somebody listens arrives, with typing before it")
    func live() async throws {
        try await withServer { house, port in
            let (conversation, token) = try await house.interviews.start(StartRequest())
            let (opened, opening) = AsyncStream.makeStream(of: Void.self)
            async let text = read(port, "\(conversations)/\(conversation.id)/events", token) { text in
                if text.contains("retry:") { opening.yield() }
                return text.contains("event: progress")
            }
            _ = await opened.first { _ in true }
            _ = try await house.interviews.answer(conversation.id, text: "I'm Nora Vale", idempotencyKey: nil)
            let received = try await text
            let typing = try #require(received.firstRange(of: "event: typing"))
            let reply = try #require(received.firstRange(of: "\"role\":\"bot\",\"seq\""))
            #expect(typing.lowerBound < reply.lowerBound)
        }
    }

    @Test("An idle stream says that it lives")
    func heartbeat() async throws {
        try await withServer(heartbeat: .milliseconds(5)) { house, port in
            let (conversation, token) = try await house.interviews.start(StartRequest())
            let text = try await read(port, "\(conversations)/\(conversation.id)/events", token) { text in
                text.components(of: ": still here").count > 3
            }
            #expect(ids(in: text).isEmpty)
        }
    }

    @Test("Erasing ends the stream")
    func erased() async throws {
        try await withServer { house, port in
            let (conversation, token) = try await house.interviews.start(StartRequest())
            let (opened, opening) = AsyncStream.makeStream(of: Void.self)
            async let text = read(port, "\(conversations)/\(conversation.id)/events", token) { text in
                if text.contains("retry:") { opening.yield() }
                return false
            }
            _ = await opened.first { _ in true }
            try await house.interviews.erase(conversation.id)
            #expect(try await text.contains("200 OK"))
        }
    }

    @Test("The server stops while streams are open")
    func stops() async throws {
        let (opened, opening) = AsyncStream.makeStream(of: Void.self)
        let (ended, ending) = AsyncStream.makeStream(of: String.self)
        try await withServer { house, port in
            let (conversation, token) = try await house.interviews.start(StartRequest())
            for _ in 0..<5 {
                Task {
                    let text = try await read(port, "\(conversations)/\(conversation.id)/events", token) { text in
                        if text.contains("retry:") { opening.yield() }
                        return false
                    }
                    ending.yield(text)
                }
            }
            var streams = opened.makeAsyncIterator()
            for _ in 0..<5 { _ = await streams.next() }
        }
        var texts = ended.makeAsyncIterator()
        for _ in 0..<5 { #expect(await texts.next()?.contains("200 OK") == true) }
    }

    @Test("One interview has a bounded number of streams, and places come back")
    func places() throws {
        let places = StreamPlaces()
        var held: [StreamPlaces.Place] = []
        for _ in 0..<20 { held.append(try places.take(of: "a")) }
        #expect(throws: Problem.self) { try places.take(of: "a") }
        _ = try places.take(of: "b")
        held.removeLast().leave()
        #expect(throws: Never.self) { held.append(try places.take(of: "a")) }
    }
}

/// Runs a server on a free port, and stops it gracefully afterwards.
private func withServer(
    heartbeat: Duration = .seconds(60), _ body: @escaping @Sendable (House, Int) async throws -> Void
) async throws {
    let house = House()
    let (ports, listening) = AsyncStream.makeStream(of: Int.self)
    let application = try house.application(
        ServerOptions(port: 0, rateLimitPerMinute: 0, heartbeat: heartbeat), listening: { listening.yield($0) })
    let group = ServiceGroup(
        configuration: .init(services: [application], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
    try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask { try await group.run() }
        var iterator = ports.makeAsyncIterator()
        if let port = await iterator.next() {
            do {
                try await body(house, port)
            } catch {
                await group.triggerGracefulShutdown()
                throw error
            }
        }
        await group.triggerGracefulShutdown()
        try await tasks.waitForAll()
    }
}

/// Reads a stream until its text is enough, or until it ends.
private func read(
    _ port: Int, _ path: String, _ token: String, lastEventID: Int? = nil,
    until isEnough: @escaping @Sendable (String) -> Bool
) async throws -> String {
    let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
        .connect(host: "127.0.0.1", port: port) { channel in
            channel.eventLoop.makeCompletedFuture {
                try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
            }
        }
    return try await channel.executeThenClose { inbound, outbound in
        let last = lastEventID.map { "Last-Event-ID: \($0)\r\n" } ?? ""
        let head = "GET \(path) HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer \(token)\r\n\(last)\r\n"
        try await outbound.write(ByteBuffer(string: head))
        var text = ""
        for try await part in inbound {
            text += String(buffer: part)
            if isEnough(text) { break }
        }
        return text
    }
}

/// The ids of a stream's text, in order.
private func ids(in text: String) -> [Int] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
        line.hasPrefix("id: ") ? Int(line.dropFirst(4)) : nil
    }
}

extension String {
    fileprivate func components(of part: String) -> [Range<Index>] { ranges(of: part) }
}
