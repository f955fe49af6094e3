import Interviewing

/// Plays personas through whole interviews, in parallel and in process, and scores them.
package struct Rehearsals: Sendable {
    /// Gives every rehearsal a house of its own.
    private let makeHouse: @Sendable () throws -> RehearsalHouse
    /// How many are played at once.
    private let width: Int

    package init(width: Int = 4, makeHouse: @escaping @Sendable () throws -> RehearsalHouse) {
        self.width = max(1, width)
        self.makeHouse = makeHouse
    }

    /// Plays every persona in each arm that they have.
    ///
    /// - Parameter arms: with a profile only who has one is played.
    /// - Returns: in the order of the cast, whatever ended first.
    package func play(_ cast: [Cast], arms: [Arm] = Arm.allCases) async throws -> [Rehearsal] {
        try await play(
            cast.flatMap { cast in arms.filter { $0 == .without || cast.profile != nil }.map { (cast, $0) } })
    }

    /// Plays each guest in one arm: with the profile where they have one and the arms allow it.
    package func playOnce(_ cast: [Cast], arms: [Arm] = Arm.allCases) async throws -> [Rehearsal] {
        try await play(cast.map { ($0, $0.profile != nil && arms.contains(.with) ? .with : .without) })
    }

    private func play(_ plays: [(Cast, Arm)]) async throws -> [Rehearsal] {
        try await withThrowingTaskGroup(of: (Int, Rehearsal).self) { group in
            var next = 0
            var played: [Int: Rehearsal] = [:]
            func add() {
                guard next < plays.count else { return }
                let (place, (cast, arm)) = (next, plays[next])
                next += 1
                group.addTask { (place, Rehearsal(try await Play(cast, arm, house: try makeHouse()).run())) }
            }
            for _ in 0..<width { add() }
            while let (place, rehearsal) = try await group.next() {
                played[place] = rehearsal
                add()
            }
            return played.sorted { $0.key < $1.key }.map(\.value)
        }
    }
}
