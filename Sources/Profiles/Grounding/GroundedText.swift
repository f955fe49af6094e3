import Foundation
import InterviewCore

/// A source text prepared for finding quotes in it, whatever their white space, case and accents.
///
/// Preparing and each search take time in proportion to the lengths (Knuth, Morris, Pratt), for any input.
package struct GroundedText: Sendable {
    private let units: [UInt16]
    /// The folded text and, for each of its elements, the UTF-16 offsets in the source that it stands for.
    private let folded: [UInt32]
    private let starts: [Int]
    private let ends: [Int]

    package init(_ source: String) {
        units = Array(source.utf16)
        var folded: [UInt32] = []
        var starts: [Int] = []
        var ends: [Int] = []
        Folding.fold(source) { element, start, end in
            folded.append(element)
            starts.append(start)
            ends.append(end)
        }
        self.folded = folded
        self.starts = starts
        self.ends = ends
    }

    /// Where a text stands in the source: the first place where it stands as whole words, from an offset on.
    ///
    /// The quote's text is the source's own, exactly; it may differ from the text asked for in white space, case,
    /// accents and the shape of quotation marks and dashes.
    package func quote(_ text: String, from offset: Int = 0) -> Quote? {
        var pattern: [UInt32] = []
        Folding.fold(text) { element, _, _ in pattern.append(element) }
        while pattern.first == Folding.space { pattern.removeFirst() }
        while pattern.last == Folding.space { pattern.removeLast() }
        guard !pattern.isEmpty, pattern.count <= folded.count else { return nil }
        let fallback = Self.fallback(of: pattern)
        var matched = 0
        for index in folded.indices {
            while matched > 0, matched == pattern.count || pattern[matched] != folded[index] {
                matched = fallback[matched - 1]
            }
            if pattern[matched] == folded[index] { matched += 1 }
            guard matched == pattern.count else { continue }
            let first = index - pattern.count + 1
            if starts[first] >= offset, isWhole(first, index) { return quote(first, index) }
        }
        return nil
    }

    private func quote(_ first: Int, _ last: Int) -> Quote {
        let start = starts[first]
        var end = ends[last]
        // Accents written as marks of their own belong to the letter before them.
        while end < units.count, let scalar = Unicode.Scalar(units[end]), Folding.isMark(scalar) { end += 1 }
        return Quote(text: String(decoding: units[start..<end], as: UTF16.self), start: start, end: end)
    }

    /// Whether no word goes on before or behind. Scripts that write without spaces have no such borders.
    private func isWhole(_ first: Int, _ last: Int) -> Bool {
        !(first > 0 && Folding.joins(folded[first - 1], folded[first]))
            && !(last + 1 < folded.count && Folding.joins(folded[last], folded[last + 1]))
    }

    private static func fallback(of pattern: [UInt32]) -> [Int] {
        var fallback = Array(repeating: 0, count: pattern.count)
        var matched = 0
        for index in pattern.indices.dropFirst() {
            while matched > 0, pattern[matched] != pattern[index] { matched = fallback[matched - 1] }
            if pattern[matched] == pattern[index] { matched += 1 }
            fallback[index] = matched
        }
        return fallback
    }
}

/// What counts as the same character in a quote and its source.
enum Folding {
    static let space: UInt32 = 0x20

    /// Hands out each folded element with the UTF-16 offsets of the character it stands for. White space of any kind
    /// and length is one space; accents, case and the shape of dashes and quotation marks are gone.
    static func fold(_ text: String, _ take: (UInt32, Int, Int) -> Void) {
        var offset = 0
        var wasSpace = false
        for scalar in text.unicodeScalars {
            let start = offset
            offset += scalar.value > 0xFFFF ? 2 : 1
            if scalar.value < 0x80 {
                if scalar.value <= 0x20 || scalar.value == 0x7F {
                    if !wasSpace { take(space, start, offset) }
                    wasSpace = true
                } else {
                    wasSpace = false
                    take(("A"..."Z").contains(scalar) ? scalar.value + 32 : scalar.value, start, offset)
                }
                continue
            }
            if scalar.properties.isWhitespace {
                if !wasSpace { take(space, start, offset) }
                wasSpace = true
                continue
            }
            if isMark(scalar) || CleanText.isHidden(scalar) { continue }
            wasSpace = false
            // Hangul syllables stay whole: a part of one is another syllable.
            if (0xAC00...0xD7A3).contains(scalar.value) {
                take(scalar.value, start, offset)
                continue
            }
            if let plain = plain(scalar) {
                take(plain, start, offset)
                continue
            }
            for part in scalar.properties.lowercaseMapping.decomposedStringWithCompatibilityMapping.unicodeScalars
            where !isMark(part) {
                take(part.value, start, offset)
            }
        }
    }

    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x300 && scalar.properties.generalCategory == .nonspacingMark
    }

    /// Whether two neighbours are inside one word.
    static func joins(_ left: UInt32, _ right: UInt32) -> Bool {
        guard let left = Unicode.Scalar(left), let right = Unicode.Scalar(right) else { return false }
        return isWordPart(left) && isWordPart(right)
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
        // From the CJK radicals up, and in Thai, Lao and Khmer, words are not parted by spaces.
        if scalar.value >= 0x2E80 || (0xE00...0xEFF).contains(scalar.value) || (0x1780...0x17FF).contains(scalar.value)
        {
            return false
        }
        return scalar.properties.isAlphabetic
    }

    private static func plain(_ scalar: Unicode.Scalar) -> UInt32? {
        switch scalar.value {
        case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0xB4, 0x60: 0x27
        case 0x201C...0x201F, 0xAB, 0xBB, 0x2033: 0x22
        case 0x2010...0x2015, 0x2212: 0x2D
        default: nil
        }
    }
}
