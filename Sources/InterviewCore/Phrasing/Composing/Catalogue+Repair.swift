/// Repairs as the reducer asks for them.
extension Catalogue {
    func which(_ kind: Unclear.Kind, _ options: [String], used: Int) -> String {
        let question =
            switch kind {
            case .removal: whichToRemove
            case .list(let number): whichList(number: number)
            case .value(.email): whichAddress
            case .value(let field): whichValue(of: field)
            case .field(let value): whichField(of: quoted(value))
            }
        return pick([question + " " + options.map(quoted).joined(separator: " / ")], used)
    }

    /// The source of a field's value, with the words that it comes from.
    func source(of fact: Fact, field: Field, from origin: FactOrigin) -> String {
        let quote = fact.evidence.prefix(2).map { quoted(clippedQuote($0.quote)) }.joined(separator: ", ")
        let source =
            switch origin {
            case .message(let number): written(inMessage: number, quote)
            case .card: putIntoCard
            case .document(let kind): read(in: kind, quote)
            case .concluded(let kind): concluded(from: kind, quote)
            }
        return "\(title(field))\(spaceBeforeColon): \(source)"
    }

    private func clippedQuote(_ text: String) -> String {
        guard text.count > 160 else { return text }
        return text.prefix(160).split(separator: " ").dropLast().joined(separator: " ") + "…"
    }

    /// "I already told you", and so it is.
    func youDid(_ known: [(field: Field, values: [FactValue])]) -> String {
        ([youDid] + known.map { have(values($0.values, of: $0.field), for: $0.field) }).joined(separator: " ")
    }

    func whoseProfile(again text: String, used: Int) -> String { pick([anotherProfile + " " + text], used - 1) }

    /// One word more on a thin answer.
    func deepen(_ value: FactValue, of field: Field, used: Int) -> String {
        let wordings =
            if case .story(let story) = value { deepen(story: quoted(story.title)) } else {
                deepen(bio: short(value, of: field))
            }
        return pick(wordings, used)
    }

    /// A field that has a value already, asked because the guest wants it.
    func instead(_ field: Field, _ values: [FactValue], used: Int) -> String {
        let text = have(self.values(values, of: field), for: field)
        return pick([text + " " + (field.spec.isList ? whatToAdd : whatInstead)], used)
    }
}
