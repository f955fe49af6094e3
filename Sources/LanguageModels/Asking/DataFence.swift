import Foundation

/// A mark that stands nowhere in the data it encloses, so that no data can end its own enclosure.
///
/// The mark depends on the data alone: the same data gives the same request.
struct DataFence: Sendable {
    let mark: String

    private static let stem = Array("data-".utf8)
    /// Longer numbers begin with one of these many digits, which takes that one.
    private static let digits = 9

    init(around texts: [String]) {
        var taken: Set<Int> = []
        for text in texts { Self.collect(from: text, into: &taken) }
        var number = 1
        while taken.contains(number) { number += 1 }
        mark = "DATA-\(number)"
    }

    /// The numbers that follow the stem anywhere, and whatever they begin with. Lookalikes count too: a model may read
    /// wide letters, or letters with nothing visible between them, as the plain ones.
    private static func collect(from text: String, into taken: inout Set<Int>) {
        var folded = String.UnicodeScalarView()
        for scalar in text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
        where !scalar.properties.isDefaultIgnorableCodePoint {
            folded.append(scalar)
        }
        let bytes = Array(String(folded).utf8)
        var matched = 0
        var index = 0
        while index < bytes.count {
            // No beginning of the stem comes again inside it, so a mismatch starts over at this byte.
            matched = bytes[index] == stem[matched] ? matched + 1 : (bytes[index] == stem[0] ? 1 : 0)
            index += 1
            guard matched == stem.count else { continue }
            matched = 0
            var number = 0
            for byte in bytes[index...].prefix(digits) {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { break }
                number = number * 10 + Int(byte - UInt8(ascii: "0"))
                taken.insert(number)
            }
        }
    }
}
