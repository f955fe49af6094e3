import InterviewCore
import Interviewing

/// What a submission changes of the card: the inputs that hold something else than when the page was made.
///
/// Each input has a twin (`was.NAME`) with what it held then. What changed in the interview meanwhile is not in the
/// guest's hand, and stays.
struct FormChanges {
    let submission: FormSubmission
    /// The card as it is now.
    let fields: [Field: FieldBody]

    /// Edits by field, in the catalogue's order.
    var patches: [(field: Field, patch: FieldPatch)] {
        Field.catalogue.flatMap { field in patches(of: field).map { (field, $0) } }
    }

    private func patches(of field: Field) -> [FieldPatch] {
        if field.spec.kind == .story { return FormStory.numbers.compactMap { story($0) } }
        let name = FormInput.name(of: field)
        guard let typed = changed(name) else { return [] }
        guard field.spec.isList else { return [FieldPatch(value: .string(typed))] }
        return items(of: field, from: submission.values[FormInput.before(name)] ?? "", to: typed)
    }

    /// A list with items struck and others added keeps what is known of the rest; anything else replaces it.
    private func items(of field: Field, from before: String, to typed: String) -> [FieldPatch] {
        let (old, new) = (lines(of: before), lines(of: typed))
        let kept = old.filter { new.contains($0) }
        guard Array(new.prefix(kept.count)) == kept else {
            return [FieldPatch(value: .array(new.map { .string($0) }))]
        }
        let facts = (fields[field]?.facts ?? []).filter { $0.status == .stated || $0.status == .confirmed }
        let struck = old.filter { !new.contains($0) }.compactMap { line in facts.first { $0.value.text == line } }
        return struck.map { FieldPatch(value: .null, fact: $0.id) }
            + new.dropFirst(kept.count).map { FieldPatch(add: .string($0)) }
    }

    /// An item each, without white space around it and empty ones.
    private func lines(of text: String) -> [String] {
        text.split(separator: "\n").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }
    }

    /// What an input holds, where that is not what it held.
    private func changed(_ name: String) -> String? {
        guard let typed = submission.values[name], typed != submission.values[FormInput.before(name)] ?? "" else {
            return nil
        }
        return typed
    }

    /// A story that was changed, added, or emptied to be struck.
    private func story(_ number: Int) -> FieldPatch? {
        let names = FormStory.Part.allCases.map { ($0, FormStory.name($0, of: number)) }
        guard names.contains(where: { changed($0.1) != nil }) else { return nil }
        var members: [String: JSONValue] = [:]
        for (part, name) in names {
            let text = submission.values[name] ?? ""
            if text.allSatisfy(\.isWhitespace) { continue }
            members[part.rawValue] =
                part == .metrics ? .array(text.split(separator: "\n").map { .string(String($0)) }) : .string(text)
        }
        let fact = submission.values[FormStory.factName(of: number)].flatMap { $0.isEmpty ? nil : $0 }
        guard let fact else { return members.isEmpty ? nil : FieldPatch(add: .object(members)) }
        return FieldPatch(value: members.isEmpty ? .null : .object(members), fact: fact)
    }
}

/// Names of the form's inputs.
enum FormInput {
    static func name(of field: Field) -> String { "field." + field.rawValue }

    /// The hidden twin, with what the input held when the page was made.
    static func before(_ name: String) -> String { "was." + name }
}

/// The inputs of a success story.
enum FormStory {
    enum Part: String, CaseIterable { case title, challenge, action, result, metrics }

    /// As many as an interview holds, and those suggested beside them.
    static let numbers = 1...20

    static func name(_ part: Part, of number: Int) -> String { "story.\(number).\(part.rawValue)" }

    /// The hidden input that says which fact it is; empty for one to be added.
    static func factName(of number: Int) -> String { "story.\(number).fact" }
}
