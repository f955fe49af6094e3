import InterviewCore

/// What a kit says in one language besides the guest's own words: titles, and what stands on the page's buttons.
struct KitCatalogue: Sendable {
    let mediaKit: String
    let back: String
    let copy: String
    let copied: String
    /// The text could not be copied by itself; it is marked for the reader to do so.
    let selected: String
    let print: String
    let draft: String
    let footer: String
    /// "Portrait of"
    let portrait: String
    /// Before how the name is said.
    let say: String
    /// Before an address for booking.
    let email: String
    let titles: [KitBlock.Kind: String]

    static func of(_ language: Language) -> KitCatalogue {
        switch language {
        case .english: english
        case .spanish: spanish
        case .french: french
        case .german: german
        case .portuguese: portuguese
        case .italian: italian
        }
    }
}
