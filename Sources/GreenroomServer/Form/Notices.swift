import HTTPTypes
import Hummingbird
import Mustache

/// What a browser is told, in plain words and as a page, where a program gets a problem.
struct Notices: Sendable {
    /// What it says: names of words.
    enum Notice: String, Sendable {
        /// A shared kit that is not there, or not any more.
        case kit
        /// An interview that this browser does not open.
        case interview
        /// Anything else, with the problem's own text.
        case other
    }

    let dictionaries: Dictionaries
    private let template: MustacheTemplate

    /// - Throws: where the template cannot be read.
    init(assets: Assets, dictionaries: Dictionaries) throws {
        self.dictionaries = dictionaries
        template = try HTMLText.template(named: "notice", in: assets)
    }

    private struct Page {
        var language: String
        var title: String
        var text: String
        var start: String
    }

    /// Whether whoever asks would rather have a page than a problem.
    func wantsPage(_ request: Request) -> Bool {
        let types = ["application/problem+json", "text/html"]
        return AcceptedType.preferred(of: types, by: request.headers[.accept]) == types[1]
    }

    /// The problem itself, or a page that says it to whoever would rather have HTML.
    func response(_ notice: Notice, _ problem: Problem, to request: Request) -> Response {
        guard wantsPage(request) else { return problem.response }
        let language = dictionaries.languages.preferred(nil, accepting: request.headers[.acceptLanguage])
        let words = dictionaries[language]
        let page = Page(
            language: language, title: words("notice_\(notice.rawValue)_title"),
            text: notice == .other ? words(problem) : words("notice_\(notice.rawValue)_text"),
            start: words("notice_start"))
        var response = Response.text(template.render(page), type: "text/html")
        response.status = problem.status
        for field in problem.headers { response.headers.append(field) }
        response.headers[.contentLanguage] = language
        response.headers[.vary] = "Accept, Accept-Language"
        return response
    }
}
