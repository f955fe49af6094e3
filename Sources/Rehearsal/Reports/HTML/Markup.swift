/// A piece of HTML. Text gets in escaped, or not at all: a value that is interpolated is text, only `Markup` is taken
/// as it is.
struct Markup: Sendable, ExpressibleByStringInterpolation {
    private(set) var html: String

    init(stringLiteral value: String) { html = value }
    init(stringInterpolation: Interpolation) { html = stringInterpolation.html }
    init(_ parts: [Markup]) { html = parts.map(\.html).joined(separator: "\n") }

    struct Interpolation: StringInterpolationProtocol {
        fileprivate var html = ""

        init(literalCapacity: Int, interpolationCount: Int) { html.reserveCapacity(literalCapacity) }
        mutating func appendLiteral(_ literal: String) { html += literal }
        mutating func appendInterpolation(_ text: String) { html += Markup.escaped(text) }
        mutating func appendInterpolation(_ number: Int) { html += String(number) }
        /// At most three decimals.
        mutating func appendInterpolation(_ number: Double) { html += RehearsalReport.short(number) }
        mutating func appendInterpolation(_ markup: Markup) { html += markup.html }
        mutating func appendInterpolation(_ parts: [Markup]) { html += Markup(parts).html }
    }

    /// Safe between tags and in quoted attributes; what no page may hold is left out.
    static func escaped(_ text: String) -> String {
        var safe = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": safe += "&amp;"
            case "<": safe += "&lt;"
            case ">": safe += "&gt;"
            case "\"": safe += "&quot;"
            case "'": safe += "&#39;"
            case "\n", "\t": safe.unicodeScalars.append(scalar)
            default:
                // Controls, and marks that turn the direction of what follows.
                let isUnfit = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                let turns = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
                if !isUnfit, !turns { safe.unicodeScalars.append(scalar) }
            }
        }
        return safe
    }
}
