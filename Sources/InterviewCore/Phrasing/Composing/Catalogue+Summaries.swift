/// Summaries in light Markdown: what was learned, what is known, what stands at the end.
extension Catalogue {
    /// What a profile told, each field a line; what was inferred is marked as a suggestion.
    func learned(_ shown: [(field: Field, fact: Fact)], from profile: ProfileRecord) -> String {
        var lines = [learnedFrom(profile.kind)]
        for field in Field.catalogue {
            let facts = shown.filter { $0.field == field }.map(\.fact)
            guard !facts.isEmpty else { continue }
            let mark = facts.allSatisfy { $0.status == .suggested } ? " " + suggestionMark : ""
            lines.append(line(field, mark: mark, facts.map(\.value)))
        }
        if profile.unplaced > 0 { lines.append(unplaced(profile.unplaced)) }
        if profile.state == .partial { lines.append(onlyOutright) }
        lines.append(isThatRight)
        return lines.joined(separator: "\n")
    }

    /// The last summary: everything that goes into the kit.
    func summary(_ state: InterviewState) -> String {
        ([kitWillSay] + known(state) + [shallIMakeIt]).joined(separator: "\n")
    }

    /// "What do you have so far?", of everything or one field.
    func recap(_ state: InterviewState, field: Field?) -> String {
        if let field {
            let value = state.value(of: field)
            return value.isEmpty ? nothingYet(for: field) : have(values(value, of: field), for: field)
        }
        let lines = known(state)
        guard !lines.isEmpty else { return nothingAtAllYet }
        let end = state.missing.isEmpty ? nothingMissing : stillMissing(state.missing)
        return ([soFar] + lines + [end]).joined(separator: "\n")
    }

    func proposal(_ field: Field, _ values: [FactValue]) -> String { proposal(field, self.values(values, of: field)) }
    func metrics(of story: Story) -> String { metrics(ofStory: story.title) }
    func changed(_ field: Field, to value: FactValue?) -> String {
        changed(field, to: value.map { short($0, of: field) })
    }

    private func known(_ state: InterviewState) -> [String] {
        Field.catalogue.compactMap { field in
            let value = state.value(of: field)
            // A portrait that was uploaded is to be seen, not read: its value is a path.
            let isPath = field == .headshot && value.first?.text?.hasPrefix("/") == true
            return value.isEmpty || isPath ? nil : line(field, value)
        }
    }

    private func line(_ field: Field, mark: String = "", _ values: [FactValue]) -> String {
        "- **\(title(field))**\(mark)\(spaceBeforeColon): \(self.values(values, of: field))"
    }

    func values(_ values: [FactValue], of field: Field) -> String {
        let shown = values.prefix(8).map { short($0, of: field) }
        let more = values.count > 8 ? " " + andMore(values.count - 8) : ""
        return shown.joined(separator: "; ") + more
    }

    /// A value in a line: a story by its title, a long text by its beginning.
    func short(_ value: FactValue, of field: Field) -> String {
        switch value {
        case .integer(let number): String(number)
        case .story(let story): quoted(clipped(story.title))
        case .text(let text) where field == .speakingStyle: speakingStyle(text)
        case .text(let text): text.count > 80 ? quoted(clipped(text)) : text
        }
    }

    private func clipped(_ text: String) -> String {
        guard text.count > 80 else { return text }
        let words = text.prefix(80).split(separator: " ", omittingEmptySubsequences: true).dropLast()
        return words.joined(separator: " ") + "…"
    }
}
