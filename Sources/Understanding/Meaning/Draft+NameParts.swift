import InterviewCore

extension Draft {
    /// "First name Thandi, last name Mokoena": the two in the order in which names are written.
    mutating func readNameParts() {
        guard !has(.fullName), asked.contains(.fullName) || !isKnown(.fullName), !wantsProse else { return }
        let words = sentences.lazy.filter { !$0.isSpent }.flatMap(\.words).prefix(60)
        guard let first = namePart(Self.givenNames, Array(words)) ?? namePart(Self.names, Array(words)),
            let last = namePart(Self.familyNames, Array(words)),
            !first.overlaps(last)
        else { return }
        let interpreter = Interpreter(message: message)
        let value = interpreter.text(first) + " " + interpreter.text(last)
        add(
            .fullName, .text(value),
            at: min(first.lowerBound, last.lowerBound)..<max(first.upperBound, last.upperBound))
    }

    private func namePart(_ labels: PhraseBook<Bool>, _ words: [Word]) -> Range<Int>? {
        for index in words.indices {
            guard let label = labels.best(in: words, at: index), label.match.range.upperBound < words.count else {
                continue
            }
            let start = words[label.match.range.upperBound].token
            var end = start
            while end < min(message.tokens.count, start + 4), message.kind(end) == .word,
                !Self.partEnds.contains(message.folded(end))
            {
                end += 1
            }
            if start < end, let name = NameReader(message: message).bare(start..<end) { return name }
        }
        return nil
    }

    private static let givenNames = PhraseBook<Bool>([
        (
            true,
            "my|the? first|given|fore name|names is?\nforename|firstname|vorname|prenom is|ist|est?\nmon prenom est|cest\nmi? nombre es?\nil? mio? nome e?\nprimeiro? nome e?"
        )
    ])
    private static let names = PhraseBook<Bool>([(true, "my? names|name is?\nits|im\ni am\nthis is")])
    private static let familyNames = PhraseBook<Bool>([
        (
            true,
            "my|the? last|family|second name|names is?\nsurname|lastname|nachname|familienname|apellido|apellidos|cognome|sobrenome|apelido is|es|ist|e?\nnom de? famille? est?"
        )
    ])
    private static let partEnds = WordSets.set(
        "and last first family surname my y und et e apellido apellidos nachname nom cognome sobrenome apelido email mail"
    )
}

extension Draft {
    /// Which word of the name "my surname is" means: 0 the first, -1 the last.
    func namedPart(before value: Range<Int>) -> Int? {
        for index in stride(from: value.lowerBound - 1, through: max(0, value.lowerBound - 7), by: -1) {
            switch message.folded(index) {
            case "surname": return -1
            case "name" where ["last", "family", "maiden", "married"].contains(message.folded(index - 1)): return -1
            case "name" where message.folded(index - 1) == "first": return 0
            default: continue
            }
        }
        return nil
    }
}
