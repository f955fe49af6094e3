import Foundation

/// Lists of short things in pasted text: skills, languages, certificates, awards.
enum PastedList {
    static func merged(_ first: [String], _ second: [String]) -> [String] {
        var list = ItemList()
        for item in first + second { list.add(item) }
        return list.items
    }

    // MARK: Skills

    static func skills(_ lines: [String], isWeb: Bool) -> [String] {
        var items: [String] = []
        for line in lines where !isFurniture(line) && line.count <= 400 {
            // "Languages: Swift, Go" of a CV
            let told = line.split(separator: ":", maxSplits: 1)
            let text = told.count == 2 && told[0].count < 40 ? String(told[1]) : line
            let pieces = pieces(text, separators: isWeb && !line.contains(" • ") && !line.contains(" · ") ? [] : nil)
            items += pieces.filter { $0.split(separator: " ").count <= 8 && $0.count <= 80 }
        }
        return items
    }

    private static func pieces(_ text: String, separators: [Character]?) -> [String] {
        let marks = separators ?? [",", ";", "|", "•", "·", "/"].filter { mark in mark != "/" || text.contains(" / ") }
        var pieces: [String] = []
        var depth = 0
        var piece = ""
        for character in text {
            if character == "(" { depth += 1 }
            if character == ")" { depth = max(0, depth - 1) }
            if depth == 0, marks.contains(character) {
                pieces.append(piece)
                piece = ""
            } else {
                piece.append(character)
            }
        }
        pieces.append(piece)
        return pieces.compactMap { CleanText.line(unmarked($0)) }
    }

    /// Without a list's mark.
    private static func unmarked(_ text: String) -> String {
        var text = text[...]
        while let first = text.first, first.isWhitespace || "-–—•·*▪●◦‣".contains(first) { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace || last == "." && !text.dropLast().contains(".") {
            text = text.dropLast()
        }
        return String(text)
    }

    /// What LinkedIn's page says below a skill.
    static func isFurniture(_ line: String) -> Bool {
        let folded = DateToken.fold(line)
        let words = folded.split(separator: " ")
        if WebExperience.isShowAll(line) || WebExperience.isSkills(line) { return true }
        if [
            "endorsed by", "passed linkedin", "show all", "endorse", "industry knowledge", "tools & technologies",
            "interpersonal skills",
        ]
        .contains(where: { folded == $0 || folded.hasPrefix($0 + " ") }) {
            return true
        }
        let hasNumber = words.first.map { $0.allSatisfy { $0.isNumber || $0 == "+" } } ?? false
        return hasNumber
            && words.contains {
                ["endorsement", "endorsements", "experiences", "experience", "educational"].contains(String($0))
            }
            || words.count > 3
                && (folded.contains(" experiences at ") || folded.contains(" experiences across ")
                    || folded.contains(" endorsements"))
    }

    // MARK: Languages

    static func languages(_ lines: [String]) -> [String] {
        var items: [String] = []
        for line in lines where !WebExperience.isShowAll(line) {
            for piece in pieces(line, separators: [",", ";", "|", "•", "·"]) {
                var name = piece[...]
                for mark in [" (", ":", " - ", " – ", " — "] {
                    if let range = name.range(of: mark) { name = name[..<range.lowerBound] }
                }
                let words = name.split(separator: " ").map(String.init)
                let kept = words.filter { !levels.contains(DateToken.fold($0)) }
                guard !kept.isEmpty, kept.count == words.count || kept.count <= 2, words.count <= 4, kept.count <= 3
                else { continue }
                items.append(kept.joined(separator: " "))
            }
        }
        return items
    }

    /// "Native or bilingual proficiency", which stands below a language on LinkedIn's page.
    static func isLevel(_ line: String) -> Bool {
        WebExperience.isShowAll(line)
            || DateToken.fold(line).split { !$0.isLetter && !$0.isNumber }.allSatisfy { levels.contains(String($0)) }
    }

    private static let levels: Set<String> = [
        "native", "bilingual", "fluent", "proficient", "proficiency", "professional", "working", "limited",
        "elementary", "basic",
        "beginner", "intermediate", "advanced", "full", "or", "conversational", "mother", "tongue", "speaker", "a1",
        "a2", "b1", "b2",
        "c1", "c2", "muttersprache", "muttersprachlich", "fliessend", "verhandlungssicher", "grundkenntnisse", "gut",
        "sehr", "courant",
        "bilingue", "notions", "intermediaire", "maternelle", "langue", "nativo", "nativa", "fluido", "avanzado",
        "intermedio", "basico",
        "fluente", "avancado", "intermediario", "madrelingua", "ottimo", "buono", "scolastico", "good", "excellent",
        "level", "niveau",
        "in", "and", "written", "spoken",
    ]

    // MARK: Entries with a title

    /// The first line of each entry: on LinkedIn's page issuer and date follow, in a CV each line is one.
    static func titles(_ lines: [String]) -> [String] {
        let kept = lines.filter { !WebExperience.isShowAll($0) && !isCredential($0) }
        let dates = kept.indices.filter { isDate(kept[$0]) }
        guard !dates.isEmpty else {
            return kept.compactMap { CleanText.line(unmarked($0)) }.filter { $0.count <= 300 }
        }
        var titles: [String] = []
        var start = 0
        for date in dates {
            // Title, issuer, date; or title and date.
            let lead = kept[start..<date]
            if let title = lead.count >= 2 ? lead[max(lead.startIndex, date - 2)] : lead.first {
                titles.append(unmarked(title))
            }
            start = date + 1
        }
        return titles
    }

    private static func isDate(_ text: String) -> Bool {
        guard text.count <= 80 else { return false }
        if PartialInterval(parsing: text) != nil || PartialDate(parsing: text) != nil { return true }
        let first = text.components(separatedBy: " · ").last ?? text
        let words = first.split(separator: " ", maxSplits: 1)
        if words.count == 2, PartialDate(parsing: words[1]) != nil, words[0].first?.isUppercase == true { return true }
        return PartialDate(parsing: first) != nil && first != text
    }

    private static func isCredential(_ text: String) -> Bool {
        let folded = DateToken.fold(text)
        return folded.hasPrefix("credential id") || folded == "show credential" || folded == "show publication"
            || folded == "show project"
    }
}
