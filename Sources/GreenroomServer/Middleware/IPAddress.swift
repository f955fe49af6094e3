import Foundation
import NIOCore

/// An IPv4 or IPv6 address as its bytes; an IPv4 address mapped into IPv6 is the IPv4 one.
package struct IPAddress: Sendable, Hashable {
    package let bytes: [UInt8]

    package init?(_ text: some StringProtocol) {
        guard text.utf8.count <= 45, let address = try? SocketAddress(ipAddress: String(text), port: 0) else {
            return nil
        }
        switch address {
        case .v4(let address):
            bytes = withUnsafeBytes(of: address.address.sin_addr) { Array($0) }
        case .v6(let address):
            let all = withUnsafeBytes(of: address.address.sin6_addr) { Array($0) }
            let isMapped = all.prefix(10).allSatisfy { $0 == 0 } && all[10] == 0xFF && all[11] == 0xFF
            bytes = isMapped ? Array(all.suffix(4)) : all
        case .unixDomainSocket: return nil
        }
    }

    /// What one subscriber has: an IPv4 address, or a /64 network of IPv6.
    package var subscriber: String {
        bytes.prefix(bytes.count == 4 ? 4 : 8).map { String($0, radix: 16) }.joined(separator: ".")
    }
}

/// A range of addresses: `192.0.2.7`, `10.0.0.0/8`, `fd00::/8`.
package struct IPNetwork: Sendable, Hashable {
    private let address: IPAddress
    private let bits: Int

    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, let address = IPAddress(first), parts.count <= 2 else { return nil }
        let all = address.bytes.count * 8
        let bits = parts.count == 2 ? Int(parts[1]) : all
        guard let bits, (0...all).contains(bits) else { return nil }
        self.address = address
        self.bits = bits
    }

    package func contains(_ other: IPAddress) -> Bool {
        guard other.bytes.count == address.bytes.count else { return false }
        return zip(address.bytes, other.bytes).enumerated().allSatisfy { index, pair in
            let kept = min(8, max(0, bits - index * 8))
            let mask = UInt8(truncatingIfNeeded: 0xFF << (8 - kept))
            return pair.0 & mask == pair.1 & mask
        }
    }
}
