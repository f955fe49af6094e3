import Hummingbird

/// The API's own description.
struct OpenAPIRoutes: Sendable {
    let assets: Assets

    func add(to router: Router<GuestRequestContext>) {
        router.get("/openapi.json") { request, _ in
            guard let document = assets["openapi.json"] else {
                throw Problem(.notFound, "This build carries no description of its API.")
            }
            return document.response(to: request)
        }
    }
}
