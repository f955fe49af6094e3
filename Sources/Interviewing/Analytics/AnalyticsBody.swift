import InterviewCore

/// The metrics of success over a time, as the contract has them. Null where there is nothing to count.
package struct AnalyticsBody: Sendable, Hashable, Encodable {
    package struct Counts: Sendable, Hashable, Encodable {
        package var started: Int
        /// Those in which the guest said something.
        package var answered: Int
        package var completed: Int
        /// Of those started, 0…1.
        @OrNull package var completionRate: Double?

        private enum CodingKeys: String, CodingKey {
            case started, answered, completed
            case completionRate = "completion_rate"
        }
    }

    /// Numbers of some interviews.
    package struct Spread: Sendable, Hashable, Encodable {
        /// How many interviews.
        package var count: Int
        @OrNull package var mean: Double?
        @OrNull package var median: Double?
    }

    /// The same with and without a profile.
    package struct Arms<Value: Sendable & Hashable & Encodable>: Sendable, Hashable, Encodable {
        package var withProfile: Value
        package var withoutProfile: Value

        private enum CodingKeys: String, CodingKey {
            case withProfile = "with_profile"
            case withoutProfile = "without_profile"
        }
    }

    package struct Saved: Sendable, Hashable, Encodable {
        package var count: Int
        @OrNull package var mean: Double?
        package var total: Int
    }

    package struct Profiles: Sendable, Hashable, Encodable {
        package struct Kind: Sendable, Hashable, Encodable {
            package var read = 0
            package var failed = 0
            /// Stopped by the guest.
            package var cancelled = 0
            package var reading = 0
        }

        package var total: Int
        package var fromCache: Int
        package var byState: [String: Int]
        package var byKind: [String: Kind]
        package var failures: [String: Int]
        /// Failed ones of those that ended and were not stopped by the guest, 0…1; without those read beside a profile.
        @OrNull package var failureRate: Double?

        private enum CodingKeys: String, CodingKey {
            case total
            case fromCache = "from_cache"
            case byState = "by_state"
            case byKind = "by_kind"
            case failures
            case failureRate = "failure_rate"
        }
    }

    package struct Times: Sendable, Hashable, Encodable {
        package var count: Int
        @OrNull package var p50: Int?
        @OrNull package var p95: Int?
    }

    /// Milliseconds of the profiles that were read.
    package struct Processing: Sendable, Hashable, Encodable {
        package var total: Times
        /// Without what came from the cache.
        package var fetch: Times
        package var analyze: Times
        /// The share that took 20 s at the most.
        @OrNull package var withinTwentySeconds: Double?

        private enum CodingKeys: String, CodingKey {
            case total, fetch, analyze
            case withinTwentySeconds = "within_20_s"
        }
    }

    /// Interviews that were left at one question.
    package struct DropOff: Sendable, Hashable, Encodable {
        /// What it asks for; empty where no field was asked for.
        package var fields: [String]
        package var interviews: Int
    }

    package var days: Int
    package var since: Timestamp
    package var until: Timestamp
    package var interviews: Counts
    package var guestMessages: Arms<Spread>
    package var botMessages: Arms<Spread>
    /// How many fewer guest messages a profile means, in percent of those without.
    @OrNull package var reductionPercent: Double?
    package var questionsSaved: Saved
    package var completeness: Arms<Spread>
    package var rating: Spread
    package var profiles: Profiles
    package var processing: Processing
    package var dropOff: [DropOff]

    private enum CodingKeys: String, CodingKey {
        case days, since, until, interviews
        case guestMessages = "guest_messages"
        case botMessages = "bot_messages"
        case reductionPercent = "reduction_percent"
        case questionsSaved = "questions_saved"
        case completeness, rating, profiles
        case processing = "processing_ms"
        case dropOff = "drop_off"
    }
}

/// An optional that is written as null where it is nil, instead of being left out.
@propertyWrapper
package struct OrNull<Value: Sendable & Hashable & Encodable>: Sendable, Hashable, Encodable {
    package var wrappedValue: Value?
    package init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(wrappedValue)
    }
}
