/// How a generated guest talks.
struct GuestVoice: Sendable {
    let isLowercase: Bool
    let isPlain: Bool
    let hasEmoji: Bool
    let hasTypos: Bool
    /// Whether answers of a group come in another order than they were asked for.
    let mixesOrder: Bool
    let skipsOptional: Bool
    /// Whether they say things before they are asked.
    let volunteers: Bool
    let repeatsThemselves: Bool
    let listStyle: ListStyle

    enum ListStyle: CaseIterable, Sendable { case commas, and, semicolons, bullets, numbers }

    init(with random: inout SeededGenerator) {
        isPlain = random.chance(30)
        isLowercase = random.chance(15)
        hasEmoji = random.chance(15)
        hasTypos = random.chance(20)
        mixesOrder = random.chance(12)
        skipsOptional = random.chance(20)
        volunteers = random.chance(15)
        repeatsThemselves = random.chance(8)
        listStyle = ListStyle.allCases[random.number(in: 0...(ListStyle.allCases.count - 1))]
    }

    /// A sentence as this guest types it; this is also what is true, since a kit keeps the guest's words.
    func prose(_ text: String, with random: inout SeededGenerator) -> String {
        var text = hasTypos ? mistyped(text, with: &random) : text
        if isLowercase { text = text.lowercased() }
        if hasEmoji { text += " " + random.pick(["✨", "🙂", "💃", "🎉", "👍🏽", "❤️"]) }
        return text
    }

    /// Items that hold an "and" of their own stand apart clearly: of "a, b and c" nobody could tell how many there are.
    func list(_ items: [String], and: String) -> String {
        let isClear = !items.contains { $0.contains(" \(and) ") }
        return switch isClear || listStyle == .bullets || listStyle == .numbers ? listStyle : .semicolons {
        case .commas: items.joined(separator: ", ")
        case .and: items.dropLast().joined(separator: ", ") + " \(and) " + (items.last ?? "")
        case .semicolons: items.joined(separator: "; ")
        case .bullets: items.map { "- " + $0 }.joined(separator: "\n")
        case .numbers: items.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n")
        }
    }

    /// Two neighbours swapped, or one letter lost, in one long word: what fast fingers do.
    private func mistyped(_ text: String, with random: inout SeededGenerator) -> String {
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map { Array($0) }
        let long = words.indices.filter { words[$0].count > 5 && words[$0].allSatisfy(\.isLetter) }
        guard !long.isEmpty else { return text }
        let word = long[random.number(in: 0...(long.count - 1))]
        let place = random.number(in: 1...(words[word].count - 3))
        if random.chance(50) {
            words[word].swapAt(place, place + 1)
        } else {
            words[word].remove(at: place)
        }
        return words.map { String($0) }.joined(separator: " ")
    }
}
