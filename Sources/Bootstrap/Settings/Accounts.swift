/// The account that profiles are fetched with, and what it may cost.
package struct ApifyAccount: Sendable, Equatable {
    /// `APIFY_TOKEN`
    package var token: Secret<String>
    /// `APIFY_BASE_URL`, as the vendor's SDK takes it: without a version.
    package var baseURL = "https://api.apify.com"
    /// `APIFY_LINKEDIN_ACTOR`
    package var linkedInActor = "harvestapi/linkedin-profile-scraper"
    /// `APIFY_LINKEDIN_INPUT`: a JSON template of that actor's input; nil: the one known for it.
    package var linkedInInput: String?
    /// `APIFY_X_ACTOR`; nil: X profiles are not fetched.
    package var xActor: String?
    /// `APIFY_TIMEOUT_SECONDS`: for fetching one profile.
    package var timeoutSeconds = 30
    /// `APIFY_RUN_LIMIT_USD` in millionths of a dollar: the most that one run may cost, sent with it and reckoned with.
    package var runLimitMicros: Int64 = 50_000
    /// `APIFY_DAILY_LIMIT_USD` in millionths of a dollar a day (UTC); nil: no cap.
    package var dailyLimitMicros: Int64?
    /// `APIFY_MAX_RUNS`: runs at once, over all nodes.
    package var maxRuns = 10

    package init(token: Secret<String>) { self.token = token }
}

/// The language model that is asked, and as whom.
package struct ModelAccount: Sendable, Equatable {
    package enum Vendor: String, Sendable { case gemini, openAI }
    package var vendor: Vendor
    /// `GEMINI_API_KEY` or `OPENAI_API_KEY`; empty where a server of one's own wants none.
    package var key: Secret<String>
    package var baseURL: String
    package var model: String

    package init(vendor: Vendor, key: Secret<String>, baseURL: String, model: String) {
        self.vendor = vendor
        self.key = key
        self.baseURL = baseURL
        self.model = model
    }

    /// What the guest is told.
    package var shownName: String { vendor == .gemini ? "Google Gemini" : "the language model \(model)" }
}
