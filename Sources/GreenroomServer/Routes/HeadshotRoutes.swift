import HTTPTypes
import Hummingbird
import Interviewing
import NIOCore
import Ports

/// The guest's portrait: uploaded, shown, taken away.
struct HeadshotRoutes: Sendable {
    let access: GuestAccess

    /// 5 MB.
    static let maximumBytes = 5 << 20

    func add(to group: RouterGroup<GuestRequestContext>) {
        group.put("/{id}/headshot", use: upload)
        group.get("/{id}/headshot", use: show)
        group.delete("/{id}/headshot", use: remove)
    }

    @Sendable private func upload(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        guard let type = ContentType(request.headers[.contentType])?.type, Picture.Kind(rawValue: type) != nil else {
            throw Problem(.unsupportedMediaType, "Send the picture itself, as image/jpeg, image/png or image/webp.")
        }
        let body = try await request.bytes(upTo: Self.maximumBytes)
        return .json(
            try await access.interviews.setHeadshot(id, file: Array(body.readableBytesView), type: type))
    }

    @Sendable private func show(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        return try await known { .picture(try await access.interviews.headshot(id), to: request) }
    }

    @Sendable private func remove(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        return try await known { .json(try await access.interviews.removeHeadshot(id)) }
    }

    /// The interview is there, for its token was right: what is missing is the picture.
    private func known(_ answer: () async throws -> Response) async throws -> Response {
        do {
            return try await answer()
        } catch InterviewError.notFound {
            throw Problem(.notFound, "No portrait was uploaded. Send one with PUT.")
        }
    }
}

extension Response {
    /// A picture that a stranger made: nothing but a picture to any browser, and for nobody else's pages.
    static func picture(_ picture: StoredPicture, to request: Request) -> Response {
        let tag = "\"\(picture.id)\""
        let headers: HTTPFields = [
            .eTag: tag, .cacheControl: "private, no-cache", .contentSecurityPolicy: "default-src 'none'; sandbox",
        ]
        if request.headers[.ifNoneMatch] == tag { return Response(status: .notModified, headers: headers) }
        var response = Response(
            status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: picture.bytes)))
        response.headers[.contentType] = picture.type
        response.headers[.contentDisposition] = "inline; filename=\"headshot\""
        return response
    }
}
