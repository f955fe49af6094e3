import Understanding

/// Text as it comes from outside, made fit to be stored.
enum InputText {
    /// The text without control characters; line breaks and tabs stay, however they were written.
    static func withoutControls(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var lastWasReturn = false
        for scalar in text.unicodeScalars {
            if scalar == "\r" {
                result.append("\n")
            } else if scalar == "\n" {
                // The break of a CR LF pair is already there.
                if !lastWasReturn { result.append(scalar) }
            } else if scalar == "\t" || scalar.properties.generalCategory != .control {
                result.append(scalar)
            }
            lastWasReturn = scalar == "\r"
        }
        return String(result)
    }

    /// Whether there is nothing in it that the eye can see.
    static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || Folding.isInvisible($0) }
    }

    /// One line: control characters gone, white space folded to single spaces, trimmed.
    static func line(_ text: String) -> String {
        withoutControls(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Lines and paragraphs kept, trimmed at both ends.
    static func paragraph(_ text: String) -> String {
        var scalars = withoutControls(text).unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }
}
