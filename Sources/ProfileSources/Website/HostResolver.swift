import Foundation
import NIOPosix
import Profiles
import Synchronization

/// Knows the addresses of a name.
package protocol HostResolver: Sendable {
    /// All addresses of a host, the best one first.
    /// - Throws: `.unavailable` where there is none.
    func addresses(of host: String) async throws(ImportFailure) -> [IPAddress]
}

/// Asks what the machine is set up to ask (getaddrinfo).
package struct SystemResolver: HostResolver {
    package init() {}

    /// Cancelling ends the waiting at once; the system's own search goes on for as long as it takes on its thread.
    package func addresses(of host: String) async throws(ImportFailure) -> [IPAddress] {
        let search = Search()
        let found = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                guard search.begin(continuation) else { return }
                Self.threads.submit { _ in
                    guard search.isWanted else { return }
                    search.end(AddressLookup.addresses(of: host))
                }
            }
        } onCancel: {
            search.end([])
        }
        guard !found.isEmpty else { throw .unavailable }
        return found
    }

    /// A name server that does not answer may hold a thread for half a minute, so these are kept apart from all others.
    private static let threads: NIOThreadPool = {
        let pool = NIOThreadPool(numberOfThreads: 4)
        pool.start()
        return pool
    }()

    /// Somebody waiting for an answer, which comes once.
    private final class Search: Sendable {
        private enum State {
            case new
            case waiting(CheckedContinuation<[IPAddress], Never>)
            case over
        }

        private let state = Mutex(State.new)

        var isWanted: Bool { state.withLock { if case .waiting = $0 { true } else { false } } }

        /// False where it was cancelled before it began.
        func begin(_ continuation: CheckedContinuation<[IPAddress], Never>) -> Bool {
            let isOver = state.withLock { state in
                if case .over = state { return true }
                state = .waiting(continuation)
                return false
            }
            if isOver { continuation.resume(returning: []) }
            return !isOver
        }

        func end(_ addresses: [IPAddress]) {
            let continuation = state.withLock { state -> CheckedContinuation<[IPAddress], Never>? in
                defer { state = .over }
                if case .waiting(let continuation) = state { return continuation }
                return nil
            }
            continuation?.resume(returning: addresses)
        }
    }
}

/// The system's own reading of hosts.
enum AddressLookup {
    /// Asks the system's name service; blocks for as long as that takes. Empty where there is no answer.
    static func addresses(of host: String) -> [IPAddress] { addresses(of: host, flags: AI_ADDRCONFIG) }

    /// The address that a host spells out, in any way that systems take: 127.0.0.1, 127.1, 2130706433, 0x7f.1, 0177.1,
    /// ::1. Nil for names; nobody is asked.
    static func literal(_ host: String) -> IPAddress? { addresses(of: host, flags: AI_NUMERICHOST).first }

    private static func addresses(of host: String, flags: Int32) -> [IPAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = flags
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0, let list else { return [] }
        defer { freeaddrinfo(list) }
        var found: [IPAddress] = []
        var next: UnsafeMutablePointer<addrinfo>? = list
        while let entry = next, found.count < 32 {
            if let address = address(entry.pointee), !found.contains(address) { found.append(address) }
            next = entry.pointee.ai_next
        }
        return found
    }

    private static func address(_ entry: addrinfo) -> IPAddress? {
        guard let raw = entry.ai_addr.map({ UnsafeRawPointer($0) }) else { return nil }
        switch entry.ai_family {
        case AF_INET where Int(entry.ai_addrlen) >= MemoryLayout<sockaddr_in>.size:
            return IPAddress(raw.loadUnaligned(as: sockaddr_in.self).sin_addr)
        case AF_INET6 where Int(entry.ai_addrlen) >= MemoryLayout<sockaddr_in6>.size:
            return IPAddress(raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr)
        default: return nil
        }
    }
}
