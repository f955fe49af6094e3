/// Text as a browser lays it out: white space collapses, blocks begin on a new line.
struct FlowText {
    private(set) var text = ""
    /// Unicode scalars that are still taken.
    private var room: Int
    private var gap = Gap.none

    private enum Gap { case none, space, line }

    init(limit: Int) { room = limit }

    mutating func add(_ chunk: String) {
        for scalar in chunk.unicodeScalars {
            guard room > 0 else { return }
            if scalar == " " || scalar == "\n" || scalar.properties.isWhitespace {
                if gap == .none { gap = .space }
                continue
            }
            if !text.isEmpty, gap != .none { text.unicodeScalars.append(gap == .line ? "\n" : " ") }
            gap = .none
            text.unicodeScalars.append(scalar)
            room -= 1
        }
    }

    mutating func space() { if gap == .none { gap = .space } }

    mutating func line() { gap = .line }
}
