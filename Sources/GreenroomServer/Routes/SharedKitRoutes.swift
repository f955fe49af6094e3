import HTTPTypes
import Hummingbird
import InterviewCore
import Interviewing
import MediaKits

/// A shared kit: for whoever has its address, and for no search engine.
struct SharedKitRoutes: Sendable {
    let interviews: Interviews
    let address: PublicAddress
    let notices: Notices

    func add(to router: Router<GuestRequestContext>) {
        router.get("/kit/{share}") { request, context in
            let secret = context.parameters.get("share") ?? ""
            return try await shown(request) {
                let kit = try await interviews.sharedKit(secret: secret, pictureAddress: "\(secret)/headshot")
                var page = KitPage(markdown: secret + ".md", json: secret + ".json")
                if let picture = kit.headshot?.text, picture == "\(secret)/headshot" {
                    let words = notices.dictionaries[kit.language.rawValue]
                    page.more.append(.init(words("photo_file"), picture, isFile: true))
                }
                return .text(kit.html(page), type: "text/html")
            }
        }
        router.get("/kit/{share}.md") { request, context in
            try await shown(request) { .text(try await kit(request, context).markdown, type: "text/markdown") }
        }
        router.get("/kit/{share}.json") { request, context in
            try await shown(request) { .json(try await kit(request, context)) }
        }
        router.get("/kit/{share}/headshot") { request, context in
            try await shown(request) {
                let picture = try await interviews.sharedHeadshot(secret: context.parameters.get("share") ?? "")
                return .picture(picture, to: request)
            }
        }
    }

    /// The kit with whole addresses in it, for it will be read elsewhere.
    private func kit(_ request: Request, _ context: GuestRequestContext) async throws -> MediaKit {
        let secret = context.parameters.get("share") ?? ""
        return try await interviews.sharedKit(
            secret: secret, pictureAddress: address.url("/kit/\(secret)/headshot", for: request))
    }

    /// What is not there says so in plain words, the same for every reason.
    private func shown(_ request: Request, _ answer: () async throws -> Response) async throws -> Response {
        var response: Response
        do {
            response = try await answer()
        } catch InterviewError.notFound {
            let problem = Problem(
                .notFound,
                "This address shows nothing, or nothing any more: a guest may take a kit back. Ask whoever gave it to you."
            )
            response = notices.response(.kit, problem, to: request)
        }
        response.headers[.xRobotsTag] = "noindex, nofollow, noarchive, noimageindex"
        return response
    }
}
