import HTTPTypes
import Hummingbird

/// The pages. They are the same for everybody: what is personal comes over the API, for a token.
struct PageRoutes: Sendable {
    private let pages: Pages
    private let embedOrigins: [String]

    /// - Throws: when a template or a language's words cannot be read.
    init(assets: Assets, options: ServerOptions, table: RouteTable) throws {
        pages = try Pages(assets: assets, options: options, table: table)
        embedOrigins = options.embedOrigins
    }

    func add(to router: Router<GuestRequestContext>) {
        router.get("/") { request, _ in try page("start", request) }
        router.get("/c/{id}") { request, context in try page("chat", request, id: context.parameters.get("id")) }
        router.get("/admin") { request, _ in try page("admin", request) }
        router.get("/embed") { request, _ in
            try EmbedRoutes.refuseUnlessNamed(embedOrigins)
            return try page("embed", request)
        }
    }

    private func page(_ name: String, _ request: Request, id: String? = nil) throws -> Response {
        let wanted = request.uri.queryParameters.get("lang")
        let language = pages.languages.preferred(wanted, accepting: request.headers[.acceptLanguage])
        var response = Response.text(try pages.html(name, in: language, id: id), type: "text/html")
        response.headers[.cacheControl] = "no-cache"
        response.headers[.contentLanguage] = language
        response.headers[.vary] = "Accept-Language"
        return response
    }
}
