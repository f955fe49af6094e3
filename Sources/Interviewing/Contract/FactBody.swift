import InterviewCore

/// `Fact` of the contract: one thing known, who says so, and where.
package struct FactBody: Sendable, Hashable, Encodable {
    package var id: String
    package var value: ValueBody
    package var origin: Origin
    package var status: FactStatus
    /// 0…1
    package var confidence: Double
    /// Offsets are UTF-16 code units into the message or the profile's text.
    package var evidence: [Evidence]
    package var at: Timestamp

    package init(_ fact: Fact) {
        id = fact.id
        value = ValueBody(fact.value)
        origin = fact.origin
        status = fact.status
        confidence = fact.confidence
        evidence = fact.evidence
        at = fact.at
    }
}
