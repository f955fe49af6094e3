/// One HTTP request to a vendor.
package struct OutboundRequest: Sendable {
    package enum Method: String, Sendable { case get = "GET", post = "POST" }

    package var method: Method
    package var url: String
    /// Sent as they are; nothing of them is ever logged.
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]?
    /// From connecting to the last byte.
    package var timeout: Duration
    /// Of the answer's body; a longer one is not read.
    package var maximumBytes: Int

    package init(
        _ method: Method, _ url: String, headers: [(name: String, value: String)] = [], body: [UInt8]? = nil,
        timeout: Duration, maximumBytes: Int = 5_000_000
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.maximumBytes = maximumBytes
    }
}

/// What came back, whole.
package struct OutboundReply: Sendable {
    package var status: Int
    /// Names in lower case; of a repeated one the first.
    package var headers: [String: String]
    package var body: [UInt8]

    package init(status: Int, headers: [String: String], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    package var isSuccess: Bool { (200..<300).contains(status) }

    /// The wait of a `Retry-After` in seconds (RFC 9110, 10.2.3); a date is taken for none.
    package var retryAfter: Duration? {
        guard let text = headers["retry-after"], let seconds = Int64(text), (0...86_400).contains(seconds) else {
            return nil
        }
        return .seconds(seconds)
    }
}

/// Why no answer came.
package enum OutboundError: Error, Sendable, Hashable {
    case timeout
    /// No connection, or it broke.
    case unreachable
    case tooLarge
    /// The address is none that can be asked.
    case badAddress
    case cancelled
}
