import InterviewCore
import Profiles

/// Reads a profile from wherever it is.
package struct ProfileSource: Sendable {
    /// Reads an uploaded file or pasted text. `asOf` is the day that "present" means.
    package var readFile:
        @Sendable (_ bytes: [UInt8], _ type: String?, _ asOf: CalendarDate) async -> Result<
            ImportedProfile, ImportFailure
        >
    /// Fetches a profile by its canonical address; nil where this installation cannot.
    package var readAddress:
        (@Sendable (_ url: String, _ asOf: CalendarDate) async -> Result<ImportedProfile, ImportFailure>)?
    package init(
        readFile: @escaping @Sendable ([UInt8], String?, CalendarDate) async -> Result<ImportedProfile, ImportFailure>,
        readAddress: (@Sendable (String, CalendarDate) async -> Result<ImportedProfile, ImportFailure>)? = nil
    ) {
        self.readFile = readFile
        self.readAddress = readAddress
    }
}
