/// A list as it is read: trimmed, in the file's order, the same item told twice kept once, bounded.
struct ItemList {
    private(set) var items: [String] = []
    private var seen: Set<String> = []
    private let limit: Int

    init(limit: Int = 300) { self.limit = limit }

    /// Whether it was taken; not where it is blank, there already, or beyond the limit.
    @discardableResult
    mutating func add(_ text: String?) -> Bool {
        guard let text, let line = CleanText.line(text), items.count < limit else { return false }
        guard seen.insert(line.lowercased()).inserted else { return false }
        items.append(line)
        return true
    }
}
