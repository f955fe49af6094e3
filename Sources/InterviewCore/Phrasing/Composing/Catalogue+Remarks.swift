/// Remarks, answers and notices as the reducer asks for them.
extension Catalogue {
    /// A list has more than a kit shows.
    func full(_ field: Field) -> String { full(field, most: field.spec.items.upperBound) }

    func example(_ field: Field?) -> String { forExample(quoted(field.map(example(of:)) ?? anyExample)) }

    func nothingNew(_ profile: ProfileRecord) -> String {
        nothingNew(profile.kind) + (profile.state == .partial ? " " + onlyOutright : "")
    }

    func whoseProfile(_ profile: ProfileRecord, guest: String?) -> String {
        profile.name.map { whoseProfile(theirs: $0, mine: guest) } ?? whoseAddress
    }

    /// Why the bar moved: the fields that are known since, of a profile how many.
    func because(answered: [Field], from profile: ProfileRecord? = nil) -> String {
        if let profile, !answered.isEmpty { return answers(answered.count, from: profile.kind) }
        return list(answered.map(label))
    }
}
