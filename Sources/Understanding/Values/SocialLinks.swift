/// Addresses of profiles on networks other than LinkedIn.
enum SocialLinks {
    /// The address of a profile as it is kept: without query and trailing slash; a host typed without a scheme as the
    /// network writes it. Nil for what is no profile.
    static func profile(_ address: WebAddress) -> String? {
        let parts = address.components
        if let network = SocialNetwork.of(host: address.host) {
            let isNumbered = parts.first?.lowercased() == "profile.php" && address.parameter("id") != nil
            guard isNumbered || network.isProfile(parts) else { return nil }
            return url(address, host: host(of: address, network), keepsQuery: isNumbered)
        }
        if let blog = blogs.first(where: { address.host.hasSuffix("." + $0) }), address.host != "www." + blog {
            return parts.isEmpty ? url(address, host: address.host, keepsQuery: false) : nil
        }
        if parts.isEmpty, address.host.hasSuffix(".bsky.social") {
            return SocialNetwork.named("bluesky")?.profile(of: address.host)
        }
        if address.host == "scholar.google.com", address.parameter("user") != nil {
            return url(address, host: address.host, keepsQuery: true)
        }
        // "/@name" on any other host is a server of the fediverse.
        if parts.count == 1, let first = parts.first, first.first == "@", first.count > 1 {
            return url(address, host: address.host, keepsQuery: false)
        }
        return nil
    }

    /// Whether the host belongs to a network, so that nothing there is the guest's own website.
    static func isNetwork(_ address: WebAddress) -> Bool {
        SocialNetwork.of(host: address.host) != nil || address.host == "youtu.be" || address.host == "vm.tiktok.com"
            || address.host == "wa.me" || address.host == "discord.gg"
    }

    private static let blogs = ["medium.com", "substack.com", "tumblr.com", "bandcamp.com", "livejournal.com"]

    private static func host(of address: WebAddress, _ network: SocialNetwork) -> String {
        // twitter.com only leads there.
        if network.host == "x.com" { return network.host }
        let bare = { (host: String) in host.hasPrefix("www.") ? String(host.dropFirst(4)) : host }
        return address.scheme == nil && bare(address.host) == bare(network.host) ? network.host : address.host
    }

    private static func url(_ address: WebAddress, host: String, keepsQuery: Bool) -> String {
        let path = address.components.map { "/" + $0 }.joined()
        let query = keepsQuery ? address.query.map { "?" + $0 } ?? "" : ""
        return (address.scheme ?? "https") + "://" + host + address.port + path + query
    }
}
