import Hummingbird

/// Styles, scripts and images of the pages.
struct StaticRoutes: Sendable {
    let assets: Assets

    func add(to router: Router<GuestRequestContext>) {
        router.get("/static/{file}") { request, context in
            guard let name = context.parameters.get("file"), let asset = assets["static/" + name] else {
                throw Problem(.notFound, "There is no such file.")
            }
            return asset.response(to: request)
        }
    }
}
