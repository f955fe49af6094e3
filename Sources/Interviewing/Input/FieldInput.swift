import InterviewCore

/// An edit in the card, checked and brought into the form in which values are kept.
enum FieldInput {
    /// Unicode scalars of a text, of a list's item, and of one part of a story.
    static let longestText = 4_000
    static let longestLine = 500

    /// - Throws: `.invalid`, saying what to send instead.
    static func edit(of field: Field, _ patch: FieldPatch) throws(InterviewError) -> FieldEdit {
        if let item = patch.add { return try addition(of: item, to: field, patch) }
        guard patch.value != nil || patch.status != nil else {
            throw .invalid("Send value, status, or both; or add, with one more item of a list.")
        }
        let values = try patch.value.map { (value) throws(InterviewError) in try Self.values(of: field, value, patch) }
        return FieldEdit(field: field, fact: patch.fact, value: values, status: try status(patch.status))
    }

    private static func addition(
        of item: JSONValue, to field: Field, _ patch: FieldPatch
    ) throws(InterviewError) -> FieldEdit {
        guard field.spec.isList else { throw .invalid("\(field.rawValue) is no list. Send value.") }
        guard patch.value == nil, patch.status == nil, patch.fact == nil else {
            throw .invalid("Send add alone.")
        }
        guard !isNothing(item) else { throw .invalid(Complaint("The item to add is empty.", .empty)) }
        return FieldEdit(field: field, value: [try one(field, item)], isAddition: true)
    }

    private static func status(_ name: String?) throws(InterviewError) -> FactStatus? {
        switch name {
        case nil: nil
        case FactStatus.confirmed.rawValue: .confirmed
        case FactStatus.rejected.rawValue: .rejected
        default: throw .invalid("status is confirmed or rejected.")
        }
    }

    /// The elements of a value; none clears.
    private static func values(
        of field: Field, _ value: JSONValue, _ patch: FieldPatch
    ) throws(InterviewError) -> [FactValue] {
        let isWholeList = field.spec.isList && patch.fact == nil
        var items: [JSONValue]
        if case .array(let elements) = value {
            guard isWholeList else { throw .invalid("\(field.rawValue) takes one value here, not a list.") }
            items = elements
        } else {
            items = [value]
        }
        items.removeAll { isNothing($0) }
        guard items.count <= field.spec.items.upperBound else {
            let most = field.spec.items.upperBound
            throw .invalid(Complaint("\(field.rawValue) holds at most \(most) items.", .tooMany, most))
        }
        return try items.map { (item) throws(InterviewError) in try one(field, item) }
    }

    private static func isNothing(_ value: JSONValue) -> Bool {
        switch value {
        case .null: true
        case .string(let text): InputText.isBlank(text)
        default: false
        }
    }

    private static func one(_ field: Field, _ value: JSONValue) throws(InterviewError) -> FactValue {
        switch field.spec.kind {
        case .integer: return .integer(try years(field, value))
        case .story: return .story(try StoryInput.parse(value))
        default: break
        }
        guard case .string(let text) = value else { throw .invalid("\(field.rawValue) takes text.") }
        switch field.spec.kind {
        case .email:
            return .text(
                try valid(ValueInput.email(text), "This is no e-mail address; ana@example.org is one.", .email))
        case .phone:
            return .text(try valid(ValueInput.phone(text), "This is no phone number; +34 600 123 456 is one.", .phone))
        case .url: return .text(try address(field, text))
        case .choice:
            let choice = text.folded
            guard Field.speakingStyles.contains(choice) else {
                let styles = Field.speakingStyles.joined(separator: ", ")
                throw .invalid(Complaint("\(field.rawValue) is one of \(styles).", .choice))
            }
            return .text(choice)
        default: return .text(try self.text(field, text))
        }
    }

    private static func text(_ field: Field, _ text: String) throws(InterviewError) -> String {
        let limit = field.spec.isList ? longestLine : longestText
        guard text.unicodeScalars.count <= limit else {
            throw .invalid(Complaint("\(field.rawValue) is too long: at most \(limit) characters.", .tooLong, limit))
        }
        return isProse(field) ? InputText.paragraph(text) : InputText.line(text)
    }

    /// Fields in which line breaks mean something.
    private static func isProse(_ field: Field) -> Bool {
        [.professionalBio, .uniquePerspective, .targetAudience, .keyMessage].contains(field)
    }

    private static func address(_ field: Field, _ text: String) throws(InterviewError) -> String {
        if field == .linkedinURL {
            return try valid(
                ValueInput.linkedIn(text),
                "This is no personal LinkedIn profile; https://www.linkedin.com/in/your-name is one.", .linkedin)
        }
        let address = field == .socialLinks ? ValueInput.link(text) : ValueInput.url(text)
        return try valid(address, "This is no web address; https://example.org is one.", .url)
    }

    private static func valid(
        _ value: String?, _ problem: String, _ code: Complaint.Code
    ) throws(InterviewError) -> String {
        guard let value else { throw .invalid(Complaint(problem, code)) }
        return value
    }

    /// Years of work: what a life can hold.
    private static func years(_ field: Field, _ value: JSONValue) throws(InterviewError) -> Int {
        let number: Int? =
            switch value {
            case .integer(let number): number
            case .number(let number): Int(exactly: number)
            case .string(let text): Int(InputText.line(text))
            default: nil
            }
        guard let number, (0...80).contains(number) else {
            throw .invalid(Complaint("\(field.rawValue) is a whole number from 0 to 80.", .years))
        }
        return number
    }
}
