import Hummingbird
import Logging
import NIOCore

/// The whole server in one place: what every request passes through, and one collection of routes a resource.
///
/// - Parameter listening: called with the port once requests are taken.
/// - Throws: when an embedded template cannot be read.
package func buildApplication(
    _ parts: ServerParts, options: ServerOptions,
    listening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
) throws -> some ApplicationProtocol {
    let table = RouteTable()
    let router = try buildRouter(parts, options: options, table: table)
    table.fill(router.routes.map { (path: $0.path.description, method: $0.method.rawValue) })
    return Application(
        router: router,
        server: .http1(configuration: .init(additionalChannelHandlers: [RefusalHandler()], idleTimeout: .seconds(120))),
        configuration: ApplicationConfiguration(address: .hostname(options.host, port: options.port)),
        onServerRunning: { channel in await listening(channel.localAddress?.port ?? options.port) },
        logger: parts.logger)
}

/// All routes, so that tests can compare them with the OpenAPI document.
func buildRouter(
    _ parts: ServerParts, options: ServerOptions, table: RouteTable
) throws -> Router<GuestRequestContext> {
    let router = Router(context: GuestRequestContext.self, options: [.autoGenerateHeadEndpoints])
    let metrics = ServerMetrics(factory: parts.metrics)
    let limits = RateLimits(writesPerMinute: options.rateLimitPerMinute, now: parts.steadyMilliseconds)
    router.add(middleware: SecurityHeaders(isHTTPS: options.isHTTPS, embedOrigins: options.embedOrigins))
    router.add(middleware: Compression())
    router.add(middleware: AccessLog(metrics: metrics))
    router.add(middleware: ProblemMiddleware(routes: table))
    router.add(middleware: RateLimitMiddleware(limits: limits, proxies: options.trustedProxies))

    let assets = Assets.embedded
    let access = GuestAccess(interviews: parts.interviews, publicOrigin: options.publicOrigin)
    let cookies = GuestCookie(isHTTPS: options.isHTTPS)
    let conversations = router.group("/api/v1/conversations")
    ConversationRoutes(access: access, cookies: cookies).add(to: conversations)
    MessageRoutes(access: access).add(to: conversations)
    ProfileRoutes(access: access).add(to: conversations)
    FieldRoutes(access: access).add(to: conversations)
    EventRoutes(access: access, metrics: metrics, heartbeat: options.heartbeat).add(to: conversations)
    try addRoom(access, cookies, assets, options, conversations, router)
    try PageRoutes(assets: assets, options: options, table: table).add(to: router)
    StaticRoutes(assets: assets).add(to: router)
    HealthRoutes(store: parts.store, queue: parts.queue).add(to: router)
    AnalyticsRoutes(access: AdminAccess(token: options.adminToken), interviews: parts.interviews).add(to: router)
    let gauges = AnalyticsGauges(interviews: parts.interviews, now: parts.steadyMilliseconds)
    MetricsRoutes(metrics: metrics, registry: parts.metrics, queue: parts.queue, gauges: gauges).add(to: router)
    OpenAPIRoutes(assets: assets).add(to: router)
    return router
}

/// What goes beyond the chat: the kit, shares, links, portrait, the plain form, frames in other sites.
private func addRoom(
    _ access: GuestAccess, _ cookies: GuestCookie, _ assets: Assets, _ options: ServerOptions,
    _ conversations: RouterGroup<GuestRequestContext>, _ router: Router<GuestRequestContext>
) throws {
    let address = PublicAddress(origin: options.publicOrigin)
    let dictionaries = try Dictionaries(assets: assets)
    let notices = try Notices(assets: assets, dictionaries: dictionaries)
    MediaKitRoutes(access: access, dictionaries: dictionaries).add(to: conversations)
    ShareRoutes(access: access, address: address).add(to: conversations)
    SharedKitRoutes(interviews: access.interviews, address: address, notices: notices).add(to: router)
    LinkRoutes(access: access, address: address, cookies: cookies).add(to: conversations)
    HeadshotRoutes(access: access).add(to: conversations)
    let pages = try FormPages(assets: assets, dictionaries: dictionaries)
    FormRoutes(access: access, cookies: cookies, pages: pages, notices: notices).add(to: router)
    EmbedRoutes(assets: assets, origins: options.embedOrigins).add(to: router)
}
