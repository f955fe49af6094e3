/// The guest's own website and X profile, read beside a LinkedIn profile that they let us fetch.
extension Draft {
    /// Begins to read those that the guest has named and that were not read yet: one of each kind.
    mutating func takeSideSources(profileID: String) {
        guard state.profiles.contains(where: { $0.kind == .linkedinURL && $0.counts && $0.reason != .notConfigured })
        else { return }
        if let website = mine(.website).last { begin(.website, at: website, id: profileID + "-website") }
        if let x = mine(.socialLinks).last(where: \.isOnX) { begin(.x, at: x, id: profileID + "-x") }
    }

    private mutating func begin(_ kind: ProfileKind, at url: String, id: String) {
        guard moment.abilities.reads(kind), state.profiles.count < InterviewState.profileLimit,
            !state.profiles.contains(where: { $0.kind == kind }), state.profile(id) == nil
        else { return }
        _ = begin(AttachProfile(id: id, kind: kind, url: url))
    }

    private func mine(_ field: Field) -> [String] {
        (state.facts[field] ?? []).filter { $0.origin == .guest && $0.status != .rejected }.compactMap(\.value.text)
    }
}

extension String {
    /// Whether an address is an X profile's.
    fileprivate var isOnX: Bool {
        ["https://x.com/", "https://twitter.com/", "https://www.x.com/", "https://www.twitter.com/"].contains {
            lowercased().hasPrefix($0)
        }
    }
}
