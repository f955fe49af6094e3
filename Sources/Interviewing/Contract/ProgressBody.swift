import InterviewCore

/// The data of `progress` and `completed` events.
package struct ProgressBody: Sendable, Hashable, Encodable {
    /// 0…100
    package var progress: Int
    package var phase: Phase
    /// Why, in the guest's words.
    package var because: String
}
