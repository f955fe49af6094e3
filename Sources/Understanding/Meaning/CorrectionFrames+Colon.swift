import InterviewCore

extension CorrectionFrames {
    /// "For the audience, scrap what I said and use this instead: …": a known field that is not open, and behind the colon
    /// what is to stand there.
    func renewedBehindColon() -> Found? {
        let whole = message.tokens.indices
        let words = Word.words(of: message, in: whole.prefix(34))
        guard let colon = whole.prefix(28).first(where: { message.folded($0) == ":" }),
            colon + 1 < whole.upperBound, case let before = words.prefix(while: { $0.token < colon }),
            (3...20).contains(before.count), let last = before.last, Self.placeholders.contains(last),
            before.contains(where: { Self.renewing.contains($0) })
        else { return nil }
        for index in before.indices {
            guard let field = FieldNames.names(in: words, at: index).first?.field(asked: []), isKnown(field),
                !context.asked.contains(field), field.takesWholeAnswer, !field.spec.isList
            else { continue }
            return Found(field: field, value: message.opening(before: colon + 1)..<whole.upperBound)
        }
        return nil
    }

    private static let placeholders = WordSets.set(
        "this instead following that it new anew one better so like with down")
    private static let renewing = WordSets.set(
        "scrap forget replace change use put rewrite swap discard drop ditch ignore update overwrite delete write take make"
    )
}
