/// How the server is reached and what it allows.
package struct ServerOptions: Sendable {
    package var host: String
    /// 0: any free one.
    package var port: Int
    /// Where guests reach it, as scheme and authority (`https://greenroom.example`); nil: as requests say.
    package var publicOrigin: String?
    package var trustedProxies: TrustedProxies
    /// Writes of one token; 0 turns limits off.
    package var rateLimitPerMinute: Int
    /// How often an idle event stream says that it lives.
    package var heartbeat: Duration
    /// How long data is kept, for the start page; nil: until it is erased.
    package var retentionDays: Int?
    /// The owner's key to what is only for operators; nil: nobody has one.
    package var adminToken: String?
    /// Origins whose pages may show the interview in a frame (`https://show.example`); none: no page may.
    package var embedOrigins: [String]
    /// Who fetches profiles and which language model helps, for the start page; nil: nobody, none.
    package var fetcher: String?
    package var model: String?

    package init(
        host: String = "127.0.0.1", port: Int = 8080, publicOrigin: String? = nil,
        trustedProxies: TrustedProxies = .none, rateLimitPerMinute: Int = 120, heartbeat: Duration = .seconds(15),
        retentionDays: Int? = nil, adminToken: String? = nil, embedOrigins: [String] = [],
        fetcher: String? = nil, model: String? = nil
    ) {
        self.host = host
        self.port = port
        self.publicOrigin = publicOrigin
        self.trustedProxies = trustedProxies
        self.rateLimitPerMinute = rateLimitPerMinute
        self.heartbeat = heartbeat
        self.retentionDays = retentionDays
        self.adminToken = adminToken
        self.embedOrigins = embedOrigins
        self.fetcher = fetcher
        self.model = model
    }

    var isHTTPS: Bool { publicOrigin?.hasPrefix("https://") ?? false }
}
