import Interviewing

/// Plays personas through whole interviews, in parallel and in process, and scores them.
package struct Rehearsals: Sendable {
    /// Gives every rehearsal a house of its own.
    private let makeHouse: @Sendable () throws -> RehearsalHouse

    package init(makeHouse: @escaping @Sendable () throws -> RehearsalHouse) { self.makeHouse = makeHouse }

    /// - Parameter arms: with a profile only who has one is played.
    package func play(_ cast: [Cast], arms: [Arm] = Arm.allCases, atOnce: Int = 4) async throws -> RehearsalReport {
        let plays = cast.flatMap { cast in arms.filter { $0 == .without || cast.profile != nil }.map { (cast, $0) } }
        let scores = try await withThrowingTaskGroup(of: (Int, Score).self) { group in
            var next = 0
            var scores: [Int: Score] = [:]
            func add() {
                guard next < plays.count else { return }
                let (place, (cast, arm)) = (next, plays[next])
                next += 1
                group.addTask { (place, Score(try await Play(cast, arm, house: try makeHouse()).run())) }
            }
            for _ in 0..<max(1, atOnce) { add() }
            while let (place, score) = try await group.next() {
                scores[place] = score
                add()
            }
            return scores
        }
        return RehearsalReport(scores: scores.sorted { $0.key < $1.key }.map(\.value))
    }
}
