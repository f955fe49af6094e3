import Foundation
import InterviewCore

extension MediaKit {
    /// The guest's name as part of a file's name or an address: lower case, accents folded, letters and digits of any
    /// script kept ("José García" gives "jose-garcia"); "media-kit" where there is no name.
    package var slug: String {
        let words = name?.text.foldedWords ?? []
        let slug = words.joined(separator: "-")
        return slug.isEmpty ? "media-kit" : String(slug.prefix(80))
    }
}
