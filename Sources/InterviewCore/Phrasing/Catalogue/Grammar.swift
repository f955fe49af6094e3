/// What a language does with words, whatever they are.
protocol Grammar: Sendable {
    /// What stands before a colon in running text: a no-break space in French, else nothing.
    var spaceBeforeColon: String { get }

    /// Words in the language's quotation marks.
    func quoted(_ text: String) -> String
    /// "and", as it is before the item that follows it.
    func conjunction(before item: String) -> String
}

extension Grammar {
    var spaceBeforeColon: String { "" }

    /// "a, b and c"
    func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(conjunction(before: last)) " + last
    }
}
