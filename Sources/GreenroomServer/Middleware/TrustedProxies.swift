/// Reverse proxies whose `X-Forwarded-For` is believed; anybody else's is ignored.
package struct TrustedProxies: Sendable, Hashable {
    private let networks: [IPNetwork]

    package static let none = TrustedProxies(networks: [])

    /// - Parameter networks: addresses or networks (`10.0.0.0/8`, `::1`).
    package init(networks: [IPNetwork]) { self.networks = networks }

    /// The key under which a client's requests are counted: an IPv4 address, or the /64 network of an IPv6 one, which
    /// is what one subscriber has. The rightmost address that is no trusted proxy's counts, for only the left part of
    /// the header can be made up.
    package func client(peer: String?, forwarded: [String]) -> String {
        guard let peer, let address = IPAddress(peer) else { return "unknown" }
        guard trusts(address) else { return address.subscriber }
        var client = address
        let hops = forwarded.joined(separator: ",").split(separator: ",").suffix(20)
        for hop in hops.reversed() {
            guard let next = IPAddress(hop.trimmingPrefix { $0 == " " }.prefix { $0 != " " }) else { break }
            client = next
            if !trusts(next) { break }
        }
        return client.subscriber
    }

    private func trusts(_ address: IPAddress) -> Bool { networks.contains { $0.contains(address) } }
}
