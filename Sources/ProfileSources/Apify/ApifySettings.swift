/// How Apify is asked, and as whom.
package struct ApifySettings: Sendable {
    /// The vendor's own address, as its SDKs take it: without a version.
    package static let defaultBaseURL = "https://api.apify.com"
    package static let defaultLinkedInActor = "harvestapi/linkedin-profile-scraper"

    /// Sent in the `Authorization` header, and nowhere else.
    package var token: String
    package var baseURL: String
    /// The actor that reads LinkedIn profiles: `user/name`, `user~name` or its id.
    package var linkedInActor: String
    /// The actor that reads X profiles; nil: none are read.
    package var xActor: String?
    /// What the LinkedIn actor is sent; nil: what this adapter knows of it.
    package var linkedInInput: ApifyInputTemplate?
    /// The most that one run may cost, in US dollars.
    package var runLimitUSD: Double
    /// What one request may take, besides the time that the vendor is asked to wait.
    package var requestTimeout: Duration

    package init(
        token: String, baseURL: String = defaultBaseURL, linkedInActor: String = defaultLinkedInActor,
        xActor: String? = nil, linkedInInput: ApifyInputTemplate? = nil, runLimitUSD: Double = 0.05,
        requestTimeout: Duration = .seconds(10)
    ) {
        self.token = token
        self.baseURL = baseURL
        self.linkedInActor = linkedInActor
        self.xActor = xActor
        self.linkedInInput = linkedInInput
        self.runLimitUSD = runLimitUSD
        self.requestTimeout = requestTimeout
    }
}
