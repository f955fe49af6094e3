import Foundation

/// An address of the Internet Protocol, version 4 or 6.
package struct IPAddress: Sendable, Hashable {
    /// 4 or 16 of them, in the order of the network.
    package let bytes: [UInt8]

    init(_ address: in_addr) { bytes = withUnsafeBytes(of: address) { Array($0) } }
    init(_ address: in6_addr) { bytes = withUnsafeBytes(of: address) { Array($0) } }

    /// - Parameter text: four decimal numbers, or groups of hexadecimal digits without brackets (inet_pton).
    package init?(_ text: String) {
        var short = in_addr()
        var long = in6_addr()
        if inet_pton(AF_INET, text, &short) == 1 {
            self.init(short)
        } else if inet_pton(AF_INET6, text, &long) == 1 {
            self.init(long)
        } else {
            return nil
        }
    }

    init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = Array(bytes)
    }

    /// As `init(_:)` reads it.
    package var text: String {
        var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let family = bytes.count == 4 ? AF_INET : AF_INET6
        guard inet_ntop(family, bytes, &buffer, socklen_t(buffer.count)) != nil else { return "" }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
