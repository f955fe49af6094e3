import Foundation

/// The actors that the fake knows, and what their rows look like.
enum FakeActor {
    /// By `user~name`, in lower case.
    private static let known: [String: (id: String, shape: RowShape)] = [
        "harvestapi~linkedin-profile-scraper": ("LpVuK3Zozwuipa5bp", .harvestapi),
        "dev_fusion~linkedin-profile-scraper": ("2SyF0bVxmgGr8IVCZ", .devFusion),
        "apimaestro~linkedin-profile-detail": ("VhxlqQXRwhW8H5hNV", .apimaestro),
        "supreme_coder~linkedin-profile-scraper": ("fakeSupremeCoder1", .supremeCoder),
        "apidojo~twitter-user-scraper": ("fakeTwitterUsers1", .xUser),
    ]

    static func id(of actor: String) -> String { known[actor.lowercased()]?.id ?? "fakeActor_" + actor }

    /// The actor's name and shape by its id or name; nil: there is none.
    static func find(_ name: String, among others: [String: RowShape]) -> (name: String, shape: RowShape)? {
        if let shape = others[name] { return (name, shape) }
        if let found = known[name.lowercased()] { return (name, found.shape) }
        guard let found = known.first(where: { $0.value.id == name }) else { return nil }
        return (found.key, found.value.shape)
    }

    /// The keys under which actors take addresses, names or handles.
    private static let keys = [
        "profileUrls", "urls", "queries", "publicIdentifiers", "username", "usernames", "startUrls", "profiles",
        "profileUrl", "url", "linkedinUrls", "twitterHandles", "handles", "userNames", "screenNames",
    ]

    /// The slugs or handles that an input names, in order; empty: the input is not valid.
    static func slugs(in input: WireJSON) -> [String] {
        guard let object = input.object else { return [] }
        var slugs: [String] = []
        for value in keys.compactMap({ object[$0] }).flatMap(\.strings) {
            let path = value.split(whereSeparator: { "?#".contains($0) }).first.map(String.init) ?? ""
            guard let last = path.split(separator: "/").last.map(String.init) else { continue }
            let slug = last.removingPercentEncoding ?? last
            if !slugs.contains(slug) { slugs.append(slug) }
        }
        return slugs
    }
}
