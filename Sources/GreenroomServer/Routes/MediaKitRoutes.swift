import HTTPTypes
import Hummingbird
import InterviewCore
import Interviewing
import MediaKits

/// The media kit: made by completing, and shown in three forms.
struct MediaKitRoutes: Sendable {
    let access: GuestAccess
    let dictionaries: Dictionaries

    private struct KitBody: Encodable {
        var mediaKit: MediaKit
        private enum CodingKeys: String, CodingKey { case mediaKit = "media_kit" }
    }

    func add(to group: RouterGroup<GuestRequestContext>) {
        group.post("/{id}/complete", use: complete)
        group.get("/{id}/media-kit") { request, context in
            guard let form = KitForm.preferred(by: request.headers[.accept]) else {
                throw Problem(
                    .notAcceptable, "The kit comes as application/json, text/html or text/markdown. Accept one of them."
                )
            }
            var response = try await kit(request, context, as: form)
            response.headers[.vary] = "Accept"
            return response
        }
        group.post("/{id}/media-kit/variant", use: variant)
        group.get("/{id}/media-kit.json") { try await kit($0, $1, as: .json) }
        group.get("/{id}/media-kit.html") { try await kit($0, $1, as: .html) }
        group.get("/{id}/media-kit.md") { try await kit($0, $1, as: .markdown) }
    }

    @Sendable private func complete(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        return .json(KitBody(mediaKit: try await access.interviews.complete(id)))
    }

    private struct ShowBody: Decodable {
        var show: String
    }

    /// The kit for one show: chosen and ordered for it, saying nothing that the kit does not say.
    @Sendable private func variant(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        let types = ["application/json", "text/html"]
        guard let type = AcceptedType.preferred(of: types, by: request.headers[.accept]) else {
            throw Problem(
                .notAcceptable, "The kit for a show comes as application/json or text/html. Accept one of them.")
        }
        let show = try await request.json(ShowBody.self).show
        let variant = try await access.interviews.variant(id, show: show)
        var response =
            type == types[0]
            ? Response.json(variant)
            : .text(variant.kit.html(KitPage(back: "/c/\(id)", markdown: nil, json: nil)), type: "text/html")
        response.headers[.vary] = "Accept"
        return response
    }

    private func kit(_ request: Request, _ context: GuestRequestContext, as form: KitForm) async throws -> Response {
        let id = try await access.conversation(of: request, context)
        let kit = try await access.interviews.mediaKit(id)
        switch form {
        case .json: return .json(kit)
        case .html: return .text(kit.html(page(of: kit, id)), type: "text/html")
        case .markdown: return .text(kit.markdown, type: "text/markdown")
        }
    }

    /// Where the guest goes on from their kit; what needs a script is done in the room.
    private func page(of kit: MediaKit, _ id: String) -> KitPage {
        let words = dictionaries[kit.language.rawValue]
        var page = KitPage(back: "/c/\(id)")
        if kit.headshot?.text.hasPrefix("/") == true {
            page.more.append(.init(words("photo_file"), "headshot", isFile: true))
        }
        guard !kit.isDraft else { return page }
        page.more += [.init(words("share"), "/c/\(id)#share"), .init(words("for_show"), "/c/\(id)#show")]
        return page
    }
}
