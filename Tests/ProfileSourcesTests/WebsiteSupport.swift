import GreenroomTestSupport
import InterviewCore
import Profiles
import Synchronization

@testable import ProfileSources

/// A name service under a test's control: of each host a list of answers, one for each time that it is asked; the last
/// one stays.
final class ScriptedResolver: HostResolver {
    private let state: Mutex<(answers: [String: [[IPAddress]]], asked: [String])>

    init(_ answers: [String: [[String]]]) {
        state = Mutex((answers.mapValues { $0.map { $0.compactMap { IPAddress($0) } } }, []))
    }

    convenience init(_ host: String, _ addresses: String...) { self.init([host: [addresses]]) }

    var asked: [String] { state.withLock { $0.asked } }

    func addresses(of host: String) async throws(ImportFailure) -> [IPAddress] {
        let answer = state.withLock { state -> [IPAddress] in
            state.asked.append(host)
            guard let answers = state.answers[host], let first = answers.first else { return [] }
            if answers.count > 1 { state.answers[host] = Array(answers.dropFirst()) }
            return first
        }
        guard !answer.isEmpty else { throw .unavailable }
        return answer
    }
}

/// Notes which addresses were judged, and admits those of the public web and the given ones.
final class Judge: Sendable {
    private let state = Mutex<(seen: [String], admitted: [String])>(([], []))
    private let own: [IPAddress]

    init(admitting own: String...) { self.own = own.compactMap { IPAddress($0) } }

    var seen: [String] { state.withLock { $0.seen } }
    var admitted: [String] { state.withLock { $0.admitted } }

    var reach: WebsiteReader.Reach {
        WebsiteReader.Reach(anyPort: true) { [self] address in
            let isAdmitted = address.isPublic || own.contains(address)
            state.withLock { state in
                state.seen.append(address.text)
                if isAdmitted { state.admitted.append(address.text) }
            }
            return isAdmitted
        }
    }
}

enum Website {
    static let asOf = CalendarDate(daysSince1970: 20_779)

    /// A reader to whom the machine's own first address is as good as a public one.
    static func reader(
        _ resolver: any HostResolver = ScriptedResolver("site.example", "127.0.0.1"),
        judge: Judge = Judge(admitting: "127.0.0.1"), limits: WebsiteReader.Limits = WebsiteReader.Limits(),
        clock: any Clock<Duration> = ContinuousClock()
    ) -> WebsiteReader {
        WebsiteReader(resolver: resolver, reach: judge.reach, limits: limits, clock: clock)
    }

    /// What reading an address comes to.
    static func outcome(
        _ reader: WebsiteReader, _ url: String, guest: String? = "Odalys Brandvold"
    ) async -> Result<ImportedProfile, ImportFailure> {
        do throws(ImportFailure) {
            return .success(try await reader.read(url, guestName: guest, asOf: asOf))
        } catch {
            return .failure(error)
        }
    }
}

extension Result where Failure == ImportFailure {
    var failure: ImportFailure? { if case .failure(let failure) = self { failure } else { nil } }
    var value: Success? { try? get() }
}
