import InterviewCore

/// What is known already, for finding out what a correction or removal is about.
struct KnownValues: Sendable {
    let known: [Field: [FactValue]]

    struct Place: Sendable {
        var field: Field
        /// The text of the value, by which the item is named.
        var text: String
        var isItem: Bool
    }

    /// The known value that the words name, the best match first.
    func place(of words: String, in fields: [Field]? = nil) -> Place? {
        let wanted = Self.tokens(words)
        guard !wanted.isEmpty else { return nil }
        var best: (place: Place, score: Double)?
        for field in (fields ?? Array(known.keys)).sorted() {
            for value in known[field] ?? [] {
                let text = Self.text(value)
                let score = Self.overlap(wanted, Self.tokens(Self.all(value)))
                if score > 0.6, score > (best?.score ?? 0) {
                    best = (Place(field: field, text: text, isItem: field.spec.isList), score)
                }
            }
        }
        return best?.place
    }

    /// The known value that has exactly these words.
    func whole(_ words: String) -> Place? {
        let wanted = Self.tokens(words)
        guard !wanted.isEmpty else { return nil }
        for field in known.keys.sorted() {
            for value in known[field] ?? [] where Self.tokens(Self.text(value)) == wanted {
                return Place(field: field, text: Self.text(value), isItem: field.spec.isList)
            }
        }
        return nil
    }

    /// The scalar whose value looks most like the words: a name spelled anew.
    func lookalike(of words: String, in fields: [Field]) -> Field? {
        let wanted = Folding.fold(words)
        var best: (field: Field, score: Double)?
        for field in fields.sorted() {
            for value in known[field] ?? [] {
                let score = Self.similarity(wanted, Folding.fold(Self.text(value)))
                if score >= 0.5, score > (best?.score ?? 0) { best = (field, score) }
            }
        }
        return best?.field
    }

    /// The name of which one word looks like the text: "Hannah" for "Hana Weir".
    func similarPart(of text: String) -> Field? {
        let wanted = Folding.fold(text)
        return [Field.fullName, .company].first { field in
            (known[field] ?? []).contains { value in
                Folding.fold(Self.text(value)).split(separator: " ").contains {
                    Self.similarity(String($0), wanted) >= 0.6
                }
            }
        }
    }

    /// Whether a word of any value is this one.
    func hasPart(_ text: String) -> Bool {
        known.values.joined().contains { value in
            Folding.fold(Self.text(value)).split(separator: " ").contains { Word.plain(String($0)) == text }
        }
    }

    func reference(to ordinal: Int, of field: Field) -> ItemReference { .ordinal(ordinal) }

    /// A word without the sign of its plural.
    static func stem(_ word: String) -> String {
        word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word
    }

    static func text(_ value: FactValue) -> String {
        switch value {
        case .text(let text): text
        case .integer(let number): String(number)
        case .story(let story): story.title
        }
    }

    private static func all(_ value: FactValue) -> String {
        if case .story(let story) = value { return story.title + " " + story.text }
        return text(value)
    }

    private static func tokens(_ text: String) -> Set<String> {
        let words = Folding.fold(text).split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "@" }
        let all = words.map { $0.hasSuffix(".") ? String($0.dropLast()) : String($0) }
        return Set(
            all.filter {
                !$0.isEmpty && !["the", "a", "an", "my", "that", "of", "about", "years", "year"].contains($0)
            })
    }

    /// The share of the wanted words that the value holds.
    private static func overlap(_ wanted: Set<String>, _ held: Set<String>) -> Double {
        // "the TEDx thing" for "TEDxNantes"
        let found = wanted.count { word in
            held.contains(word) || word.utf8.count >= 4 && held.contains { $0.hasPrefix(word) }
        }
        return Double(found) / Double(wanted.count)
    }

    /// 1 less the edit distance over the longer length. Bounded: only short texts are compared.
    static func similarity(_ left: String, _ right: String) -> Double {
        let a = Array(left.unicodeScalars.prefix(60))
        let b = Array(right.unicodeScalars.prefix(60))
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        var row = Array(0...b.count)
        for i in a.indices {
            var diagonal = row[0]
            row[0] = i + 1
            for j in b.indices {
                let cost = a[i] == b[j] ? diagonal : min(diagonal, row[j], row[j + 1]) + 1
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return 1 - Double(row[b.count]) / Double(max(a.count, b.count))
    }
}
