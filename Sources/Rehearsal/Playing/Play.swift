import InterviewCore
import Interviewing
import Ports

/// One interview with a persona, from the first question to the kit.
package struct Play: Sendable {
    let cast: Cast
    let arm: Arm
    let house: RehearsalHouse
    /// What a turn's cost is measured by.
    let clock: ContinuousClock

    /// After so many messages the rehearsal has failed.
    package static let limit = 60

    package init(_ cast: Cast, _ arm: Arm, house: RehearsalHouse) {
        self.cast = cast
        self.arm = arm
        self.house = house
        clock = ContinuousClock()
    }

    /// Plays it to its end.
    package func run() async throws(InterviewError) -> Performance {
        var stage = Stage(persona: cast.persona)
        let id = try await house.interviews.start(StartRequest()).conversation.id
        var now = try await house.interviews.conversation(id)
        while now.status == .active, now.counts.guestMessages < Self.limit {
            if try await attachProfile(to: id, now, &stage) { now = try await house.interviews.conversation(id) }
            let asks = now.openAsks
            now = try await say(stage.answer(to: now), in: id, &stage)
            for aside in stage.asides(after: asks) where now.status == .active {
                now = try await say(aside, in: id, &stage)
            }
        }
        let events = try await log(of: id)
        return Performance(cast: cast, arm: arm, conversation: now, events: events, turns: stage.turns)
    }

    /// The file is attached when LinkedIn is first asked for, and read before the answer.
    private func attachProfile(
        to id: String, _ now: ConversationBody, _ stage: inout Stage
    ) async throws(InterviewError) -> Bool {
        guard arm == .with, !stage.hasAttached, now.openAsks.contains(.linkedinURL), let file = cast.profile else {
            return false
        }
        stage.hasAttached = true
        _ = try await house.interviews.attach(id, .file(file, type: nil, name: cast.persona.profile))
        await house.finishJobs()
        return true
    }

    private func say(
        _ text: String, in id: String, _ stage: inout Stage
    ) async throws(InterviewError) -> ConversationBody {
        let begin = clock.now
        _ = try await house.interviews.answer(id, text: text, idempotencyKey: nil)
        stage.turns.append(begin.duration(to: clock.now))
        await house.finishJobs()
        return try await house.interviews.conversation(id)
    }

    private func log(of id: String) async throws(InterviewError) -> [Event] {
        do {
            return try await house.store.events(of: id, after: 0, limit: 10_000).compactMap {
                try? EventJSON.decode($0.json)
            }
        } catch {
            throw .unavailable("The rehearsal's log cannot be read.")
        }
    }
}

/// What a persona has said and done so far.
struct Stage {
    let persona: Persona
    var hasAttached = false
    var turns: [Duration] = []
    private static let refusal = "I'd rather skip that"
    private var volunteered: Set<Field> = []
    private var asidesLeft: [Persona.Aside]

    init(persona: Persona) {
        self.persona = persona
        asidesLeft = persona.turns
    }

    /// The answer to everything that is open: a yes to what was shown or proposed, then each field asked, a line each.
    mutating func answer(to now: ConversationBody) -> String {
        var lines: [String] = now.waitsForAssent ? ["Yes"] : []
        for field in now.openAsks where !(hasAttached && field == .linkedinURL) {
            var line = persona.says[field.rawValue] ?? Self.refusal
            if let more = persona.volunteers[field.rawValue], volunteered.insert(field).inserted { line += " " + more }
            lines.append(line)
        }
        return lines.isEmpty ? "Yes" : lines.joined(separator: "\n")
    }

    /// What is said right after the answer to some fields, once.
    mutating func asides(after asks: [Field]) -> [String] {
        let names = Set(asks.map(\.rawValue))
        let due = asidesLeft.filter { names.contains($0.after) }
        asidesLeft.removeAll { names.contains($0.after) }
        return due.map(\.text)
    }
}

extension ConversationBody {
    private var newestBot: [MessageBody] { Array(messages.reversed().prefix { $0.role == .bot }) }

    /// The fields of the newest question.
    var openAsks: [Field] { newestBot.first { $0.kind == .question }?.asks ?? [] }

    /// Whether a summary or a proposal stands open.
    var waitsForAssent: Bool {
        newestBot.contains { $0.kind == .summary || ($0.kind == .question && $0.asks.isEmpty) }
    }
}
