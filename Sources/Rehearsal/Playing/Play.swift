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
        try await watch(id, &stage)
        while stage.isOpen, stage.turns.count < Self.limit {
            if try await attachProfile(to: id, &stage) { try await watch(id, &stage) }
            let asks = stage.openAsks
            try await say(stage.answer(), in: id, &stage)
            for aside in stage.asides(after: asks) where stage.isOpen {
                try await say(aside, in: id, &stage)
            }
        }
        let conversation = try await house.interviews.conversation(id)
        var texts: [String] = []
        for profile in conversation.profiles where profile.state.isEnd && profile.state != .failed {
            if let text = try? await house.interviews.profileText(id, profile: profile.id) { texts.append(text) }
        }
        return Performance(
            cast: cast, arm: arm, conversation: conversation, events: stage.log, turns: stage.turns, profileTexts: texts
        )
    }

    /// The file is attached when LinkedIn is first asked for, and read before the answer.
    private func attachProfile(to id: String, _ stage: inout Stage) async throws(InterviewError) -> Bool {
        guard arm == .with, !stage.hasAttached, stage.openAsks.contains(.linkedinURL), let file = cast.profile else {
            return false
        }
        stage.hasAttached = true
        let name = cast.persona.profile?.split(separator: "/").last.map(String.init)
        _ = try await house.interviews.attach(id, .file(file, type: nil, name: name))
        await house.finishJobs()
        return true
    }

    private func say(_ text: String, in id: String, _ stage: inout Stage) async throws(InterviewError) {
        let begin = clock.now
        _ = try await house.interviews.answer(id, text: text, idempotencyKey: nil)
        stage.turns.append(begin.duration(to: clock.now))
        await house.finishJobs()
        try await watch(id, &stage)
    }

    /// Reads what was written to the log since.
    private func watch(_ id: String, _ stage: inout Stage) async throws(InterviewError) {
        do {
            let stored = try await house.store.events(of: id, after: stage.log.last?.sequence ?? 0, limit: 10_000)
            for event in stored { stage.see(try EventJSON.decode(event.json)) }
        } catch {
            throw .unavailable("The rehearsal's log cannot be read.")
        }
    }
}
