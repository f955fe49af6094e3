extension English {
    func learnedFrom(_ kind: ProfileKind) -> String { "Here is what I read in \(yourProfile(kind)):" }
    var suggestionMark: String { "(suggestion)" }
    func unplaced(_ lines: Int) -> String {
        "I could not place \(lines) \(lines == 1 ? "line" : "lines"); you can see them in the card."
    }
    var isThatRight: String { "Is that right? A yes keeps it all; or tell me what to change." }

    var kitWillSay: String { "That's everything I need. Your kit will say:" }
    var shallIMakeIt: String { "Shall I make it, or would you change something?" }

    func nothingYet(for field: Field) -> String { "Nothing yet for \(yours(field))." }
    func have(_ values: String, for field: Field) -> String { "For \(yours(field)) I have: \(values)." }
    var nothingAtAllYet: String { "Nothing yet; we've only just begun." }
    var soFar: String { "So far I have:" }
    var nothingMissing: String { "Nothing required is missing." }
    func stillMissing(_ fields: [Field]) -> String { "Still missing: \(list(fields.map(label)))." }
    func andMore(_ count: Int) -> String { "and \(count) more" }
}
