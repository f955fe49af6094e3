import HTTPTypes
import Hummingbird
import InterviewCore
import Interviewing

/// Going on elsewhere: a link for the guest's other device, and the cookie in exchange for a token.
struct LinkRoutes: Sendable {
    let access: GuestAccess
    let address: PublicAddress
    let cookies: GuestCookie

    private struct LinkAnswer: Encodable {
        var url: String
        var expiresAt: Timestamp
        /// Null where the address is too long for a code.
        var qrSVG: String?

        private enum CodingKeys: String, CodingKey {
            case url
            case expiresAt = "expires_at"
            case qrSVG = "qr_svg"
        }
    }

    func add(to group: RouterGroup<GuestRequestContext>) {
        group.post("/{id}/links", use: link)
        group.post("/{id}/session", use: session)
    }

    /// The token stands behind the mark of a fragment: browsers send that to no server.
    @Sendable private func link(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        let (token, expiresAt) = try await access.interviews.link(id)
        let url = address.url("/c/\(id)#\(token)", for: request)
        return .json(LinkAnswer(url: url, expiresAt: expiresAt, qrSVG: QRCode(url)?.svg), status: .created)
    }

    @Sendable private func session(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        guard let token = GuestAccess.token(of: request, for: id) else { throw Problem.noInterview }
        var response = Response(status: .noContent)
        response.setCookie(cookies.granting(token.text, of: id))
        return response
    }
}
