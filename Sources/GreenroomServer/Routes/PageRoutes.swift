import Hummingbird
import Mustache
import NIOCore

/// The pages. They are the same for everybody: what is personal comes over the API, for a token.
struct PageRoutes: Sendable {
    private let start: String
    private let chat: String
    private let admin: String

    /// - Throws: when a template cannot be read.
    init(assets: Assets, options: ServerOptions) throws {
        var facts: [String: Any] = [:]
        facts["retention_days"] = options.retentionDays
        facts["fetcher"] = options.fetcher
        facts["model"] = options.model
        start = try Self.render("start", facts, assets)
        chat = try Self.render("chat", facts, assets)
        admin = try Self.render("admin", [:], assets)
    }

    func add(to router: Router<GuestRequestContext>) {
        router.get("/") { _, _ in Self.page(start) }
        router.get("/c/{id}") { _, _ in Self.page(chat) }
        router.get("/admin") { _, _ in Self.page(admin) }
    }

    private static func page(_ html: String) -> Response {
        var response = Response.text(html, type: "text/html")
        response.headers[.cacheControl] = "no-cache"
        return response
    }

    private struct MissingTemplate: Error {
        var name: String
    }

    private static func render(_ name: String, _ facts: [String: Any], _ assets: Assets) throws -> String {
        guard let asset = assets["templates/\(name).mustache"] else { throw MissingTemplate(name: name) }
        return try MustacheTemplate(string: String(decoding: asset.bytes, as: UTF8.self)).render(facts)
    }
}
