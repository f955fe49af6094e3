import HTTPTypes
import Hummingbird

/// What puts the interview into other sites' pages. The frame that it opens is one of the pages.
struct EmbedRoutes: Sendable {
    static let page = "/embed"

    let assets: Assets
    let origins: [String]

    func add(to router: Router<GuestRequestContext>) {
        // Any page may load the script; it is the frame that the settings are for.
        router.get("/embed.js") { request, _ in
            try Self.refuseUnlessNamed(origins)
            guard let script = assets["static/embed.js"] else { throw Problem.nothingHere }
            var response = script.response(to: request)
            response.headers[.crossOriginResourcePolicy] = "cross-origin"
            return response
        }
    }

    /// - Throws: where no site is named that may show the interview.
    static func refuseUnlessNamed(_ origins: [String]) throws(Problem) {
        guard !origins.isEmpty else {
            throw Problem(
                .notFound, "This server is shown in no other site's page. EMBED_ORIGINS names those that may.")
        }
    }
}
