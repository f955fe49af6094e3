import InterviewCore
import Profiles

/// Where profiles are read from.
package struct ProfileSource: Sendable {
    package typealias FileReader =
        @Sendable (_ bytes: [UInt8], _ type: String?, _ asOf: CalendarDate) async -> Result<
            ImportedProfile, ImportFailure
        >
    package typealias PageReader =
        @Sendable (_ url: String, _ guestName: String?, _ asOf: CalendarDate) async -> Result<
            ImportedProfile, ImportFailure
        >

    /// Reads an uploaded file or pasted text. `asOf` is the day that "present" means.
    package var readFile: FileReader
    /// Fetches LinkedIn and X profiles; nil where none is configured.
    package var runs: (any ProfileRuns)?
    /// Reads a guest's own website: of the people on it only who bears the guest's name; where that is not known, the
    /// one person that it tells of. Nil where this installation does not. What was read for one name is no answer for
    /// another.
    package var readPage: PageReader?

    package init(readFile: @escaping FileReader, runs: (any ProfileRuns)? = nil, readPage: PageReader? = nil) {
        self.readFile = readFile
        self.runs = runs
        self.readPage = readPage
    }
}
