import InterviewCore

/// A request that a fake received.
package struct VendorRequest: Sendable, Hashable, Codable {
    package var vendor: Vendor
    package var call: VendorCall
    package var method: String
    /// With its query.
    package var path: String
    /// Names in lower case.
    package var headers: [String: String]
    /// Inflated.
    package var body: String
    package var at: Timestamp
    /// Milliseconds by the fake's clock since it began.
    package var milliseconds: Int
}

/// What a language model was asked.
package struct VendorPrompt: Sendable, Hashable, Codable {
    package var vendor: Vendor
    package var model: String
    package var system: String
    /// The user's parts, joined.
    package var user: String
    package var schema: WireJSON?
    /// What it answered, where it came to that.
    package var answer: String?
}

/// What the fakes saw, as `GET /_control/state` tells it.
package struct VendorReport: Sendable, Codable {
    package var requests: [VendorRequest]
    package var runs: [FakeRun]
    package var prompts: [VendorPrompt]

    /// The most requests in any 60 seconds.
    package func busiestMinute(of vendor: Vendor) -> Int {
        let times = requests.filter { $0.vendor == vendor }.map(\.milliseconds).sorted()
        var first = 0
        var most = 0
        for (last, time) in times.enumerated() {
            while time - times[first] >= 60_000 { first += 1 }
            most = max(most, last - first + 1)
        }
        return most
    }

    /// How many runs were started (and charged) for a slug.
    package func runs(for slug: String) -> Int { runs.count { $0.slugs.contains(slug) } }

    /// How often something was asked.
    package func count(_ vendor: Vendor, _ call: VendorCall) -> Int {
        requests.count { $0.vendor == vendor && $0.call == call }
    }
}
