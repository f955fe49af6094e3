import HTTPTypes
import Hummingbird
import InterviewCore
import Interviewing
import Mustache

/// The plain form as HTML.
struct FormPages: Sendable {
    let dictionaries: Dictionaries
    private let library: MustacheLibrary

    /// - Throws: where a template cannot be read.
    init(assets: Assets, dictionaries: Dictionaries) throws {
        self.dictionaries = dictionaries
        let names = ["form", "field"]
        library = MustacheLibrary(
            templates: try Dictionary(
                uniqueKeysWithValues: names.map { ($0, try HTMLText.template(named: $0, in: assets)) }))
    }

    /// - Parameters:
    ///   - said: what was done just now.
    ///   - turn: what came of a submission that could not be done as a whole.
    func response(
        _ conversation: ConversationBody, said: FormSaid? = nil, turn: FormOutcome? = nil
    ) -> Response {
        let words = dictionaries[conversation.language.rawValue]
        let page = FormPage(conversation, words: words, said: said, turn: turn)
        var response = Response.text(library.render(page, withTemplate: "form") ?? "", type: "text/html")
        response.headers[.contentLanguage] = words.language
        // Without a referrer a browser would send no origin with the form either.
        response.headers[.referrerPolicy] = "same-origin"
        return response
    }
}
