/// Who says so, in order of authority: the guest, a document, an inference from a document.
package enum Origin: String, Sendable, Codable, CaseIterable, Comparable {
    /// Written by a language model or by a rule from a document.
    case inferred
    /// Read in a document, verbatim or by arithmetic on it.
    case profile
    /// Typed in an answer or edited in the card.
    case guest

    package static func < (left: Origin, right: Origin) -> Bool { left.rank < right.rank }
    private var rank: Int { self == .inferred ? 0 : self == .profile ? 1 : 2 }
}

/// How far a fact may be relied on.
package enum FactStatus: String, Sendable, Codable {
    /// Inferred or private; waits for the guest and is no value yet.
    case suggested
    case stated
    case confirmed
    /// Struck by the guest; never comes back from a profile or model.
    case rejected
}

/// What a quote was taken from. JSON: `message:SEQ` or `profile:ID`.
package enum EvidenceSource: Sendable, Hashable {
    case message(Int)
    case profile(String)
}

/// A quote of a source. Offsets are UTF-16 code units into the source's text, `start..<end`.
package struct Evidence: Sendable, Hashable, Codable {
    package var source: EvidenceSource
    package var quote: String
    package var start: Int
    package var end: Int

    package init(source: EvidenceSource, quote: String, start: Int, end: Int) {
        self.source = source
        self.quote = quote
        self.start = start
        self.end = end
    }
}

extension EvidenceSource: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        if text.hasPrefix("message:"), let sequence = Int(text.dropFirst("message:".count)) {
            self = .message(sequence)
        } else if text.hasPrefix("profile:") {
            self = .profile(String(text.dropFirst("profile:".count)))
        } else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "no evidence source"))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .message(let sequence): try container.encode("message:\(sequence)")
        case .profile(let id): try container.encode("profile:\(id)")
        }
    }
}

/// One thing known of the guest, with who said it and where.
package struct Fact: Sendable, Hashable, Codable, Identifiable {
    /// Unique in its interview and deterministic: the number of the event that brought it, and its place there.
    package var id: String
    package var value: FactValue
    package var origin: Origin
    package var status: FactStatus
    /// 0…1
    package var confidence: Double
    package var evidence: [Evidence]
    package var at: Timestamp

    package init(
        id: String, value: FactValue, origin: Origin, status: FactStatus, confidence: Double,
        evidence: [Evidence], at: Timestamp
    ) {
        self.id = id
        self.value = value
        self.origin = origin
        self.status = status
        self.confidence = confidence
        self.evidence = evidence
        self.at = at
    }

    /// The profile it rests on, if it does.
    package var profileID: String? {
        for item in evidence { if case .profile(let id) = item.source { return id } }
        return nil
    }
}

/// A fact that a document yields, before the interview has taken it: what `Profiles` hands to the core.
package struct DraftFact: Sendable, Hashable, Codable {
    package var field: Field
    package var value: FactValue
    /// `.profile` or `.inferred`.
    package var origin: Origin
    /// `.stated` or `.suggested`.
    package var status: FactStatus
    package var confidence: Double
    /// Quotes of the profile's text; their source is filled in when the profile's id is known.
    package var quotes: [Quote]

    package init(
        field: Field, value: FactValue, origin: Origin, status: FactStatus, confidence: Double, quotes: [Quote]
    ) {
        self.field = field
        self.value = value
        self.origin = origin
        self.status = status
        self.confidence = confidence
        self.quotes = quotes
    }
}

/// A stretch of a text: UTF-16 offsets, `start..<end`.
package struct Quote: Sendable, Hashable, Codable {
    package var text: String
    package var start: Int
    package var end: Int

    package init(text: String, start: Int, end: Int) {
        self.text = text
        self.start = start
        self.end = end
    }
}
