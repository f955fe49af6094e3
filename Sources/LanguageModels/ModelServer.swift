/// Where a language model is asked, and as whom.
package struct ModelServer: Sendable {
    /// As the vendor's SDK takes it: Gemini's without a version, an OpenAI-compatible one's with `/v1`.
    package var baseURL: String
    /// Empty where the server wants none.
    package var key: String
    package var model: String

    package init(baseURL: String, key: String, model: String) {
        self.baseURL = baseURL
        self.key = key
        self.model = model
    }
}
