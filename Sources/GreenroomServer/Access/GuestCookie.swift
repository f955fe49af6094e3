import Hummingbird

/// The cookie that lets a guest's browser back into an interview.
struct GuestCookie: Sendable {
    let isHTTPS: Bool
    /// 90 days: long enough to come back for the kit.
    private static let lifetimeSeconds = 90 * 86_400

    func granting(_ token: String, of id: String) -> Cookie { cookie(id, token, Self.lifetimeSeconds) }

    /// Takes the cookie back.
    func revoking(_ id: String) -> Cookie { cookie(id, "-", 0) }

    private func cookie(_ id: String, _ value: String, _ age: Int) -> Cookie {
        Cookie(
            name: GuestAccess.cookieName(of: id), value: value, maxAge: age, path: "/", secure: isHTTPS,
            httpOnly: true, sameSite: .lax)
    }
}
