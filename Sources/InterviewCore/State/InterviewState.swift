/// All that is known of an interview after its events: what decisions are made on, and what a snapshot holds.
///
/// It never holds messages; a turn costs the same however long the interview is. Everything in it is bounded.
package struct InterviewState: Sendable, Hashable, Codable {
    /// The sequence number of the newest event.
    package internal(set) var revision: Int
    package internal(set) var status: InterviewStatus
    /// As last told (`Progressed`).
    package internal(set) var phase: Phase
    package internal(set) var progress: Int
    /// Every fact that is not taken back, in the order they came.
    var facts: [Field: [Fact]]
    var settled: [Field: Settlement]
    /// How often each field was asked.
    var asked: [Field: Int]
    /// Required fields that the confirmation has come back to.
    var returned: [Field]
    /// How many wordings of each question were used, so that none comes twice.
    var wordings: [String: Int]
    var open: OpenQuestion
    /// The question that "whose profile is it?" interrupted; it comes back afterwards.
    var interrupted: OpenQuestion?
    /// What was learned from a profile and may still be confirmed by the guest's next words.
    var learned: Learned?
    package internal(set) var profiles: [ProfileRecord]
    /// The guest wants to be done.
    var isFinishing: Bool
    /// Whether the last summary was shown.
    var summaryShown: Bool
    package internal(set) var guestMessages: Int
    package internal(set) var botMessages: Int
    /// The newest changes by the guest, to be undone.
    var undo: [UndoEntry]
    /// What repairing the conversation needs to know.
    var repairs: Repairs
    package internal(set) var feedback: Feedback?
    /// Nil while nobody has spoken of the language: English.
    var spoken: SpokenLanguage?

    /// How many changes can be undone.
    static let undoDepth = 10
    /// How many facts one field keeps; beyond it a document's are dropped (the guest's never are).
    static let factLimit = 100
    /// How many profiles one interview takes.
    static let profileLimit = 10
}

package enum InterviewStatus: String, Sendable, Codable {
    case active, completed
}

/// A profile of the interview.
package struct ProfileRecord: Sendable, Hashable, Codable, Identifiable {
    package var id: String
    package var kind: ProfileKind
    package var url: String?
    package var fileName: String?
    package var state: ProfileState
    package var reason: ProfileFailure?
    /// The name in it, once read.
    package var name: String?
    package var fromCache: Bool
    package var timings: ProfileTimings
    package var ownership: Ownership
    /// Lines that could not be placed.
    package var unplaced: Int
    package var at: Timestamp

    /// Whether it is still being read.
    package var isLive: Bool { !state.isEnd }
    /// Whether it is read beside a profile (a website, X): it holds no question back and says nothing by itself.
    package var isSide: Bool { kind == .website || kind == .x }
    /// Whether its facts count.
    package var counts: Bool { ownership == .assumed || ownership == .confirmed }
    /// Whether it answers questions: read, and the guest's.
    package var answers: Bool { (state == .done || state == .partial) && counts }
}

extension InterviewState {
    /// An interview before its first event.
    static let blank = InterviewState(
        revision: 0, status: .active, phase: .introduction, progress: 0, facts: [:], settled: [:], asked: [:],
        returned: [], wordings: [:], open: .nothing, interrupted: nil, learned: nil, profiles: [], isFinishing: false,
        summaryShown: false, guestMessages: 0, botMessages: 0, undo: [], repairs: Repairs(), feedback: nil, spoken: nil)

    package func profile(_ id: String) -> ProfileRecord? { profiles.first { $0.id == id } }

    /// The fields that the guest is asked for right now.
    package var openAsks: [Field] { open.asks }
}
