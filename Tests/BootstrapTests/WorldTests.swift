import Foundation
import InterviewCore
import Interviewing
import Logging
import Ports
import Testing

@testable import Bootstrap

@Suite("The world outside")
struct WorldTests {
    @Test("Ids are UUIDs of version 7, different and in order of time")
    func ids() {
        let ids = (0..<1000).map { _ in Identifiers.system.make() }
        #expect(Set(ids).count == ids.count)
        for id in ids {
            #expect(UUID(uuidString: id) != nil)
            #expect(Array(id)[14] == "7")
            #expect("89ab".contains(Array(id)[19]))
        }
        let times = ids.map { $0.prefix(13) }
        #expect(times == times.sorted())
    }

    @Test("Tokens are URL-safe and hold 256 bits; digests are of fixed length and never the token")
    func tokens() {
        let tokens = (0..<100).map { _ in Identifiers.system.makeToken() }
        #expect(Set(tokens).count == tokens.count)
        for token in tokens {
            #expect(token.utf8.count == 43)
            #expect(token.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
            #expect(Identifiers.system.digest(token) != token)
            #expect(Identifiers.system.digest(token).utf8.count == 43)
        }
        // FIPS 180-4's example "abc".
        #expect(Identifiers.system.digest("abc") == "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0")
    }

    @Test("A secret is never seen")
    func secrets() {
        let secret = Secret("hunter2")
        var dumped = ""
        dump(secret, to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), dumped, "\(Optional(secret) as Any)"] {
            #expect(!text.contains("hunter2"))
        }
        #expect(secret.revealed == "hunter2")
    }

    @Test("A log line is one line, as text and as JSON", arguments: Settings.LogFormat.allCases)
    func logLines(format: Settings.LogFormat) throws {
        let handler = LineLogHandler(
            label: "test", level: .info, format: format, metadataProvider: nil,
            now: { Timestamp(milliseconds: 0) })
        let event = LogEvent(
            level: .warning, message: "two\nlines", metadata: nil, source: "s", file: "f", function: "g", line: 1)
        let line = handler.line(event, ["key": "a\r\nb"])
        #expect(!line.contains("\n"))
        #expect(!line.contains("\r"))
        if format == .json {
            let object = try #require(JSONValue(text: line))
            #expect(object["message"]?.string == "two\nlines")
            #expect(object["key"]?.string == "a\r\nb")
            #expect(object["level"]?.string == "warning")
            #expect(object["time"]?.string == "1970-01-01T00:00:00.000Z")
        }
    }

    @Test("Everything wired together holds an interview and reads a profile")
    func wired() async throws {
        var settings = Settings()
        settings.database = .memory
        let greenroom = try Greenroom(settings, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let (conversation, token) = try await greenroom.interviews.start(StartRequest())
        try await greenroom.interviews.authorize(conversation.id, token: token)
        let resume =
            #"{"basics": {"name": "Ines Falk", "label": "Harbour pilot"}, "work": [{"name": "Port of Norrhaven", "position": "Pilot", "startDate": "2014-03"}]}"#
        _ = try await greenroom.interviews.attach(
            conversation.id, .file(Array(resume.utf8), type: "application/json", name: nil))
        await greenroom.finishJobs()
        let after = try await greenroom.interviews.conversation(conversation.id)
        #expect(after.profiles.map(\.state) == [.done])
        #expect(after.fields[.company]?.value == .scalar(ValueBody(.text("Port of Norrhaven"))))
    }
}
