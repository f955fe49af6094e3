import Foundation
import InterviewCore
import Testing

/// The JSON of events is frozen: a log that was written once is readable for ever.
@Suite("The JSON of events")
struct EventJSONTests {
    /// One event of each type as it is stored since version 1. These texts never change; new shapes get a new version.
    static let golden: [(String, EventBody)] = [
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"email":"a@b.example","full_name":"Ana"},"seq":7,"type":"started","v":1}"#,
            .started(Started(fullName: "Ana", email: "a@b.example"))
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"items":[{"fact":{"at":"2026-11-22T08:00:00.000Z","confidence":1,"evidence":[{"end":4,"quote":"Acme","source":"message:6","start":0}],"id":"f7.1","origin":"guest","status":"stated","value":"Acme"},"field":"company","replaces":["f3.1"]}]},"seq":7,"type":"facts_recorded","v":1}"#,
            .factsRecorded([
                RecordedFact(
                    field: .company,
                    fact: Fact(
                        id: "f7.1", value: .text("Acme"), origin: .guest, status: .stated, confidence: 1,
                        evidence: [Evidence(source: .message(6), quote: "Acme", start: 0, end: 4)], at: time),
                    replaces: ["f3.1"])
            ])
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"items":[{"field":"company","id":"f7.1","status":"rejected"}]},"seq":7,"type":"facts_marked","v":1}"#,
            .factsMarked([MarkedFact(field: .company, id: "f7.1", status: .rejected)])
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"items":[{"field":"phone","id":"f7.1"}]},"seq":7,"type":"facts_removed","v":1}"#,
            .factsRemoved([FactReference(field: .phone, id: "f7.1")])
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"items":[{"field":"phone","settlement":"asked_out"}]},"seq":7,"type":"fields_settled","v":1}"#,
            .fieldsSettled([SettledField(field: .phone, settlement: .askedOut)])
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{},"seq":7,"type":"finish_requested","v":1}"#,
            .finishRequested
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"file_name":"Profile.pdf","id":"p1","kind":"linkedin_pdf"},"seq":7,"type":"profile_attached","v":1}"#,
            .profileAttached(ProfileAttached(id: "p1", kind: .linkedinPDF, url: nil, fileName: "Profile.pdf"))
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"from_cache":false,"id":"p1","kind":"linkedin_pdf","name":"Ana","state":"done","timings":{"analyze":3,"queued":1},"unplaced":2},"seq":7,"type":"profile_moved","v":1}"#,
            .profileMoved(
                ProfileMoved(
                    id: "p1", state: .done, reason: nil, kind: .linkedinPDF, name: "Ana", fromCache: false,
                    timings: ProfileTimings(queued: 1, analyze: 3), unplaced: 2))
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"id":"p1","ownership":"denied"},"seq":7,"type":"profile_ownership","v":1}"#,
            .profileOwnership(ProfileOwnership(id: "p1", ownership: .denied))
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"id":"p1"},"seq":7,"type":"profile_withdrawn","v":1}"#,
            .profileWithdrawn(id: "p1")
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"because":"role","phase":"core_discovery","progress":40},"seq":7,"type":"progressed","v":1}"#,
            .progressed(Progressed(progress: 40, phase: .coreDiscovery, because: "role"))
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"field":"role"},"seq":7,"type":"edited","v":1}"#, .edited(.role)
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"sequence":4},"seq":7,"type":"undone","v":1}"#,
            .undone(Undone(sequence: 4))
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"sequence":4},"seq":7,"type":"redone","v":1}"#,
            .redone(Redone(sequence: 4))
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"message":4,"text":"Acme Ltd"},"seq":7,"type":"message_edited","v":1}"#,
            .messageEdited(MessageEdited(message: 4, text: "Acme Ltd"))
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"effort":"brief","text":"baker"},"seq":7,"type":"guest_said","v":1}"#,
            .guestSaid(GuestSaid(text: "baker", effort: .brief))
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"items":[{"after":"f6.1","fact":{"at":"2026-11-22T08:00:00.000Z","confidence":1,"evidence":[],"id":"f7.1","origin":"guest","status":"stated","value":"tides"},"field":"podcast_topics","replaces":[]}]},"seq":7,"type":"facts_recorded","v":1}"#,
            .factsRecorded([
                RecordedFact(
                    field: .podcastTopics,
                    fact: Fact(
                        id: "f7.1", value: .text("tides"), origin: .guest, status: .stated, confidence: 1,
                        evidence: [], at: time),
                    replaces: [], after: "f6.1")
            ])
        ),
        (#"{"at":"2026-11-22T08:00:00.000Z","data":{},"seq":7,"type":"completed","v":1}"#, .completed),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"comment":"quick","rating":5},"seq":7,"type":"feedback_given","v":1}"#,
            .feedbackGiven(Feedback(rating: 5, comment: "quick"))
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"language":"de","reason":"wished"},"seq":7,"type":"language_changed","v":1}"#,
            .languageChanged(LanguageChanged(language: .german, reason: .wished))
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"language":"pt"},"seq":7,"type":"started","v":1}"#,
            .started(Started(language: .portuguese))
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"language":"de","text":"Ich bin Imker."},"seq":7,"type":"guest_said","v":1}"#,
            .guestSaid(GuestSaid(text: "Ich bin Imker.", language: .german))
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"text":"Grüße 🎉"},"seq":7,"type":"guest_said","v":1}"#,
            .guestSaid(GuestSaid(text: "Grüße 🎉"))
        ),
        (
            #"{"at":"2026-11-22T08:00:00.000Z","data":{"asks":["email"],"because":"open","kind":"question","prompt":{"kind":"question"},"purpose":"ask","quick_replies":["Skip"],"text":"E-mail?","topic":"email"},"seq":7,"type":"bot_said","v":1}"#,
            .botSaid(
                BotSaid(
                    kind: .question, text: "E-mail?", asks: [.email], quickReplies: ["Skip"], prompt: .question,
                    purpose: .ask, topic: "email", because: "open"))
        ),
    ]

    private static let time = Timestamp(milliseconds: 1_795_334_400_000)

    @Test("is what it always was, both ways", arguments: golden.indices)
    func frozen(index: Int) throws {
        let (text, body) = Self.golden[index]
        let event = Event(sequence: 7, at: Self.time, body: body)
        #expect(EventJSON.encode(event) == text)
        #expect(try EventJSON.decode(text) == event)
    }

    @Test("has a golden text for every type of event")
    func complete() {
        #expect(Set(Self.golden.map(\.1.type)) == Set(EventType.allCases))
    }

    @Test(
        "keeps every kind of prompt",
        arguments: [
            Prompt.none, .question, .requested, .summary, .whoseProfile("p1"),
            .followUp(FactReference(field: .successStories, id: "f1")),
            .choice([ChoiceOption(label: "role: CFO", strikes: [FactReference(field: .role, id: "f1")])]),
            .learned(profile: "p1", facts: [FactReference(field: .role, id: "f1")]),
            .proposal(.targetAudience, facts: [FactReference(field: .targetAudience, id: "f2")]),
        ])
    func prompts(prompt: Prompt) throws {
        let said = BotSaid(
            kind: .question, text: "?", asks: [], quickReplies: [], prompt: prompt, purpose: nil, topic: "", because: ""
        )
        let event = Event(sequence: 1, at: Self.time, body: .botSaid(said))
        #expect(try EventJSON.decode(EventJSON.encode(event)) == event)
    }

    @Test(
        "of prompts is frozen too",
        arguments: [
            (#"{"kind":"requested"}"#, Prompt.requested),
            (
                #"{"fact":{"field":"role","id":"f1"},"kind":"follow_up"}"#,
                .followUp(FactReference(field: .role, id: "f1"))
            ),
            (
                #"{"kind":"choice","options":[{"label":"CFO","records":[],"strikes":[{"field":"role","id":"f1"}]}]}"#,
                .choice([ChoiceOption(label: "CFO", strikes: [FactReference(field: .role, id: "f1")])])
            ),
        ])
    func frozenPrompts(text: String, prompt: Prompt) throws {
        let said = BotSaid(
            kind: .question, text: "?", asks: [], quickReplies: [], prompt: prompt, purpose: nil, topic: "", because: ""
        )
        let event = Event(sequence: 1, at: Self.time, body: .botSaid(said))
        #expect(EventJSON.encode(event).contains("\"prompt\":" + text))
    }

    @Test("A snapshot from before conversations could be repaired is read as one")
    func olderSnapshot() throws {
        var scene = try Scene()
        try scene.say([(.company, .text("Acme"))])
        let json = try #require(try JSONSerialization.jsonObject(with: Data(scene.state.json.utf8)) as? [String: Any])
        #expect(json["repairs"] != nil)
        let older = try JSONSerialization.data(withJSONObject: json.filter { $0.key != "repairs" })
        let state = try InterviewState(json: String(decoding: older, as: UTF8.self))
        #expect(state.value(of: .company) == [.text("Acme")])
    }

    @Test(
        "that is broken is an error, not a trap", arguments: ["", "{}", "[]", "null", #"{"v":2}"#, #"{"v":1,"seq":1}"#])
    func broken(text: String) {
        #expect(throws: EventJSONError.self) { try EventJSON.decode(text) }
    }

    @Test(
        "Times are RFC 3339 in UTC, both ways", arguments: [0, 951_782_400_123, 1_795_334_400_000, 4_102_444_799_999])
    func times(milliseconds: Int) {
        let time = Timestamp(milliseconds: Int64(milliseconds))
        #expect(Timestamp(rfc3339: time.rfc3339) == time)
    }
}
