/// The forms that a kit comes in.
enum KitForm: Sendable, CaseIterable {
    case json, html, markdown

    private var type: String {
        switch self {
        case .json: "application/json"
        case .html: "text/html"
        case .markdown: "text/markdown"
        }
    }

    /// What an `Accept` field likes best, JSON where it likes several the same; nil: none of them.
    static func preferred(by accept: String?) -> KitForm? {
        let best = AcceptedType.preferred(of: allCases.map(\.type), by: accept)
        return allCases.first { $0.type == best }
    }
}
