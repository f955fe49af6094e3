import Foundation
import InterviewCore

/// A new value that stands for a part of the known one.
extension Draft {
    /// "it was $3M, not $2M" of a known "Raised $2M" changes the number in it.
    func inItem(_ value: Interpreter.Found, of field: Field, _ found: Corrections.Found) -> FactValue? {
        guard field.spec.isList, field.spec.kind == .text, let old = found.old, old.contains(where: isFigure) else {
            return nil
        }
        var figures = value.tokens.filter(isFigure)
        if old.first.map({ message.kind($0) == .number }) ?? false {
            figures = Array(figures.drop { message.kind($0) == .symbol })
        }
        guard let first = figures.first, let last = figures.last, last - first <= 3,
            let item = KnownValues(known: context.known).place(of: message.text(ofTokens: old), in: [field])?.text,
            let place = item.range(of: message.text(ofTokens: old), options: .caseInsensitive),
            // "we raised $2M" is said in the guest's own words.
            !Word.words(of: message, in: value.tokens).contains(where: { word in
                word.text.count > 3 && message.kind(word.token) == .word
                    && Folding.fold(item).split(separator: " ").contains { $0 == word.text }
            })
        else { return nil }
        return .text(item.replacingCharacters(in: place, with: message.text(ofTokens: first..<(last + 1))))
    }

    /// A number, or what belongs to it: "$", "M", "%".
    func isFigure(_ index: Int) -> Bool {
        message.kind(index) == .number || message.kind(index) == .symbol
            || message.kind(index - 1) == .number && message.isGlued(index)
    }

    /// "Beth instead of Elizabeth" of a known "Elizabeth Crane" changes that one word of the name.
    func whole(_ value: FactValue, of field: Field, _ found: Corrections.Found) -> FactValue {
        guard field == .fullName, case .text(let new) = value,
            case .text(let name)? = context.known[.fullName]?.first
        else { return value }
        var parts = name.split(separator: " ").map(String.init)
        // "It isn't Jon, it's Jonas Abelard"
        if new.contains(" "), let last = parts.last, Folding.fold(new).hasSuffix(" " + Folding.fold(last)) {
            return value
        }
        guard let old = found.old else {
            guard (2...8).contains(parts.count), !new.contains(" ") else { return value }
            if let place = namedPart(before: found.value) {
                parts[place < 0 ? parts.count - 1 : 0] = new
            } else if let place = parts.firstIndex(where: {
                KnownValues.similarity(Folding.fold($0), Folding.fold(new)) >= 0.6
            }) {
                // "You spelled my name wrong, it's Nadja": the part that was misspelt.
                parts[place] = new
            } else {
                return value
            }
            return .text(parts.joined(separator: " "))
        }
        let wanted = Folding.fold(message.text(ofTokens: old)).split(separator: " ").map(String.init)
        let folded = parts.map { Folding.fold($0) }
        guard wanted.count < parts.count,
            let start = (0...(parts.count - wanted.count)).first(where: {
                Array(folded[$0..<($0 + wanted.count)]) == wanted
            })
        else { return value }
        let before = parts[..<start]
        let after = parts[(start + wanted.count)...]
        return .text((before + [new] + after).joined(separator: " "))
    }
}
