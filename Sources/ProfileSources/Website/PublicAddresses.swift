/// Which addresses are out on the Internet.
///
/// After IANA's registries of special-purpose addresses (RFC 6890 and its updates, as of 2025):
/// https://www.iana.org/assignments/iana-ipv4-special-registry and …/iana-ipv6-special-registry.
extension IPAddress {
    /// Whether it may be asked for a page. An address that leads to another one by translation is judged by that one.
    package var isPublic: Bool {
        guard bytes.count == 16 else { return !Self.refused.contains(where: isIn) }
        if isIn(Self.mapped) || isIn(Self.translated) {
            return IPAddress(bytes: bytes.suffix(4))?.isPublic ?? false
        }
        return isIn(Self.global) && !Self.refusedLong.contains(where: isIn)
    }

    private struct Block {
        var prefix: [UInt8]
        /// How many bits of the prefix count.
        var bits: Int

        init(_ prefix: [UInt8], _ bits: Int) {
            self.prefix = prefix
            self.bits = bits
        }
    }

    private func isIn(_ block: Block) -> Bool {
        var left = block.bits
        for (mine, theirs) in zip(bytes, block.prefix) {
            guard left > 0 else { break }
            let mask: UInt8 = left >= 8 ? 0xFF : ~(0xFF >> UInt8(left))
            if mine & mask != theirs & mask { return false }
            left -= 8
        }
        return true
    }

    private static let refused = [
        Block([0], 8),  // this network
        Block([10], 8),  // private
        Block([100, 64], 10),  // a provider's own (CGNAT)
        Block([127], 8),  // loopback
        Block([168, 63, 129, 16], 32),  // the host of a virtual machine in Azure: public by number only
        Block([169, 254], 16),  // link-local, metadata of clouds
        Block([172, 16], 12),  // private
        Block([192, 0, 0], 24),  // protocol assignments
        Block([192, 0, 2], 24),  // documentation
        Block([192, 88, 99], 24),  // relays from 6to4
        Block([192, 168], 16),  // private
        Block([198, 18], 15),  // benchmarks
        Block([198, 51, 100], 24),  // documentation
        Block([203, 0, 113], 24),  // documentation
        Block([224], 4),  // multicast
        Block([240], 4),  // reserved, and broadcast
    ]

    /// ::ffff:0:0/96: IPv4 as IPv6 sockets see it.
    private static let mapped = Block([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], 96)
    /// 64:ff9b::/96: IPv4 behind a translator (NAT64, RFC 6052).
    private static let translated = Block([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], 96)
    /// 2000::/3 is all that is given out. Outside are ::, ::1, the old compatible ones, fc00::/7, fe80::/10, ff00::/8.
    private static let global = Block([0x20], 3)
    private static let refusedLong = [
        Block([0x20, 0x01, 0x00], 23),  // protocol assignments, with Teredo in 2001::/32
        Block([0x20, 0x01, 0x0D, 0xB8], 32),  // documentation
        // 6to4: given up (RFC 7526), and the IPv4 address in it may be any.
        Block([0x20, 0x02], 16),
        Block([0x3F, 0xFF, 0x00], 20),  // documentation
    ]
}
