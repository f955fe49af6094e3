import HTTPTypes
import Hummingbird
import Interviewing

/// Who may touch an interview: whoever holds its token, as a bearer or in the cookie that came with it.
package struct GuestAccess: Sendable {
    /// How a token came.
    struct Presented: Sendable {
        var text: String
        var isCookie: Bool
    }

    let interviews: Interviews
    /// Where guests reach this server, without a path; nil: as the request's own host says.
    let publicOrigin: String?

    /// The id of the interview in the path, if the request holds its token.
    ///
    /// With a cookie the request must come from our own pages: a browser sends cookies along with other sites'
    /// requests too.
    func conversation(of request: Request, _ context: GuestRequestContext) async throws -> String {
        guard let id = context.parameters.get("id"), Self.isID(id),
            let token = Self.token(of: request, for: id)
        else { throw Problem.noInterview }
        if token.isCookie { try checkOrigin(of: request) }
        do {
            try await interviews.authorize(id, token: token.text)
        } catch {
            throw Problem(error)
        }
        return id
    }

    /// The token that a request presents for an interview.
    static func token(of request: Request, for id: String?) -> Presented? {
        if let header = request.headers[.authorization] {
            let parts = header.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
            return Presented(text: String(parts[1].prefix(maximumTokenLength)), isCookie: false)
        }
        guard let id, isID(id), let cookie = request.cookies[cookieName(of: id)] else { return nil }
        return Presented(text: String(cookie.value.prefix(maximumTokenLength)), isCookie: true)
    }

    /// One cookie an interview, so that several may be open in one browser.
    static func cookieName(of id: String) -> String { "greenroom_\(id)" }

    private static let maximumTokenLength = 256

    /// Whether a text may be an id at all; everything else is nobody's and must not become a cookie's name.
    private static func isID(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
                    || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            }
    }

    /// Refuses a request that another site's page makes; one that does not say where it comes from may pass.
    func refuseOtherSites(_ request: Request) throws {
        guard let origin = request.headers[.origin]?.lowercased(), origin != "null" else { return }
        guard isOwn(origin, request) else {
            throw Problem(.crossOrigin, "This is for this site's own pages only. Load the start page and begin there.")
        }
    }

    private func checkOrigin(of request: Request) throws {
        let isWrite = ![.get, .head].contains(request.method)
        guard let origin = request.headers[.origin]?.lowercased() else {
            if isWrite {
                throw Problem(
                    .crossOrigin,
                    "A change made with the cookie needs the Origin header of this site. Programs send a bearer token.")
            }
            return
        }
        guard isOwn(origin, request) else {
            throw Problem(
                .crossOrigin, "The cookie counts for this site's own pages only. Programs send a bearer token.")
        }
    }

    /// - Parameter origin: in lower case.
    private func isOwn(_ origin: String, _ request: Request) -> Bool {
        let host = request.head.authority?.lowercased()
        return [host.map { "http://\($0)" }, host.map { "https://\($0)" }, publicOrigin?.lowercased()]
            .contains(origin)
    }
}
