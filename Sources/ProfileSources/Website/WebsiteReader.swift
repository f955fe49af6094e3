import AsyncHTTPClient
import InterviewCore
import NIOCore
import Profiles

/// Reads one page of the web: a guest's own website, at their request.
///
/// Whoever names the address decides where a connection goes, so it goes to public addresses only, at the web's own
/// ports; every redirect is judged like the first address.
package struct WebsiteReader: Sendable {
    package struct Limits: Sendable, Hashable {
        /// The whole reading, from looking up the name to the parsed page.
        package var time: Duration = .seconds(5)
        /// Connecting to one address.
        package var connecting: Duration = .seconds(2)
        /// Bytes of a page.
        package var bytes = 2_000_000
        /// Redirects that are followed.
        package var redirects = 5
        /// Addresses of one host that are tried.
        package var addresses = 3

        package init() {}
    }

    /// Where connections may go. There is one way in use; tests, whose servers are on their own machine, have another.
    package struct Reach: Sendable {
        package var admits: @Sendable (IPAddress) -> Bool
        package var anyPort: Bool

        package init(anyPort: Bool, admits: @escaping @Sendable (IPAddress) -> Bool) {
            self.anyPort = anyPort
            self.admits = admits
        }

        /// Public addresses at ports 80 (http) and 443 (https).
        package static let publicWeb = Reach(anyPort: false, admits: \.isPublic)
    }

    private let resolver: any HostResolver
    private let reach: Reach
    private let limits: Limits
    private let clock: any Clock<Duration>

    package init(
        resolver: any HostResolver = SystemResolver(), reach: Reach = .publicWeb, limits: Limits = Limits(),
        clock: any Clock<Duration> = ContinuousClock()
    ) {
        self.resolver = resolver
        self.reach = reach
        self.limits = limits
        self.clock = clock
    }

    /// - Parameters:
    ///   - guestName: who is looked for on the page; nil: the one person that it tells of.
    ///   - asOf: The day that "present" means.
    /// - Throws: `.notFound` (404, 410), `.timeout`, `.tooLarge`, `.notAProfile` for what is no page or an empty one,
    ///   `.unavailable` for all else: which addresses are refused, and which names are known, is nobody's business.
    package func read(
        _ url: String, guestName: String?, asOf: CalendarDate
    ) async throws(ImportFailure) -> ImportedProfile {
        try await outcome(url, guestName, asOf).get()
    }

    private func outcome(
        _ url: String, _ guestName: String?, _ asOf: CalendarDate
    ) async -> Result<ImportedProfile, ImportFailure> {
        await withTaskGroup(of: Result<ImportedProfile, ImportFailure>.self) { group in
            group.addTask {
                do throws(ImportFailure) {
                    let page = try await page(at: url)
                    return .success(try WebPageImporter.read(page, guestName: guestName, asOf: asOf))
                } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                // Cancelled as soon as the other is done.
                try? await clock.sleep(for: limits.time)
                return .failure(.timeout)
            }
            let first = await group.next() ?? .failure(.unavailable)
            group.cancelAll()
            return first
        }
    }

    /// The page behind an address, whatever it redirects to.
    func page(at url: String) async throws(ImportFailure) -> WebPage {
        guard var address = WebAddress(url) else { throw .unavailable }
        for _ in 0...limits.redirects {
            let answer = try await answer(of: address)
            if answer.isRedirect {
                guard let next = answer.location.flatMap({ WebAddress($0, on: address) }) else { throw .unavailable }
                address = next
                continue
            }
            switch answer.status {
            case 404, 410: throw .notFound
            case 200..<300 where answer.isPacked: throw .unavailable
            case 200..<300: return try Self.page(answer, at: address)
            default: throw .unavailable
            }
        }
        throw .unavailable
    }

    private static func page(_ answer: WebAnswer, at address: WebAddress) throws(ImportFailure) -> WebPage {
        guard answer.isPage, let text = PageText.decode(answer.body, type: answer.type) else { throw .notAProfile }
        if answer.isPlainText { return WebPage(url: address.url, text: text) }
        return HTMLPage.parse(text, url: address.url)
    }

    /// One hop: the host's addresses are all judged, then asked one after another until one answers.
    private func answer(of page: WebAddress) async throws(ImportFailure) -> WebAnswer {
        guard reach.anyPort || page.isAtStandardPort else { throw .unavailable }
        let addresses: [IPAddress]
        if let literal = AddressLookup.literal(page.host) {
            addresses = [literal]
        } else {
            addresses = try await resolver.addresses(of: page.host)
        }
        // A name that leads to a private address as well is up to no good.
        guard !addresses.isEmpty, addresses.allSatisfy(reach.admits) else { throw .unavailable }
        for address in addresses.prefix(max(1, limits.addresses)) {
            let exchange = PinnedExchange(
                page: page, address: address, connectTimeout: limits.connecting, limit: limits.bytes)
            do {
                return try await exchange.answer()
            } catch is NIOTooManyBytesError {
                throw .tooLarge
            } catch {
                guard !Task.isCancelled else { throw .timeout }
            }
        }
        throw .unavailable
    }
}
