import InterviewCore
import Ports
import Profiles

/// Reads the rows that a vendor's scraper brought.
enum ProfileRows {
    /// - Parameter state: how the run ended that they are of. Rows of one that did not succeed may be a profile all the
    ///   same; where they are none, the run's end is the reason.
    static func profile(
        in rows: [UInt8], of target: RunTarget, asOf: CalendarDate, from state: VendorRun.State = .succeeded
    ) -> Result<ImportedProfile, FetchStop> {
        do throws(ImportFailure) {
            return .success(try read(rows, of: target, asOf: asOf))
        } catch {
            return .failure(.failed(reason(error, from: state)))
        }
    }

    private static func read(
        _ rows: [UInt8], of target: RunTarget, asOf: CalendarDate
    ) throws(ImportFailure) -> ImportedProfile {
        switch target.kind {
        case .linkedin:
            guard let slug = ProfileLink.linkedInSlug(target.address) else { throw .notFound }
            return try JSONProfileImporter.read(json: rows, asOf: asOf, requestedSlug: slug)
        case .x:
            guard let name = XProfileImporter.userName(of: target.address) else { throw .notFound }
            return try XProfileImporter.read(json: rows, asOf: asOf, requestedName: name)
        }
    }

    private static func reason(_ failure: ImportFailure, from state: VendorRun.State) -> ProfileFailure {
        switch (failure, state) {
        case (.isPrivate, _),
            (_, .succeeded) where failure != .unreadable && failure != .notAProfile:
            ProfileFailure(failure)
        case (_, .timedOut): .timeout
        default: .unavailable
        }
    }
}
