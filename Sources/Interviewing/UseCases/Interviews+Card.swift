import InterviewCore

extension Interviews {
    /// A change made in the card.
    ///
    /// - Throws: `.unknownField`; `.invalid` for a value that the field cannot hold.
    package func edit(
        _ id: String, field name: String, _ patch: FieldPatch
    ) async throws(InterviewError) -> FieldEditBody {
        guard let field = Field(rawValue: name) else {
            // Somebody else's interview does not tell which fields there are.
            _ = try await load(id)
            throw .unknownField
        }
        let edit = try FieldInput.edit(of: field, patch)
        let state = try await change(id) { _ in Change(.edit(edit)) }
        return FieldEditBody(field: FieldBody(field, state: state), conversation: try await body(id, state))
    }

    /// Goes on in another language; what is open is said again in it.
    ///
    /// - Throws: `.invalid` for a language that is not spoken here.
    package func change(_ id: String, _ patch: ConversationPatch) async throws(InterviewError) -> ConversationBody {
        guard let language = patch.language.flatMap({ Language(tag: $0) }) else {
            let spoken = Language.allCases.map(\.rawValue).joined(separator: ", ")
            throw .invalid("language is one of \(spoken).")
        }
        return try await body(id, try await change(id) { _ in Change(.setLanguage(language)) })
    }

    /// Takes the guest's last change back.
    package func undo(_ id: String) async throws(InterviewError) -> ConversationBody {
        try await body(id, try await change(id) { _ in Change(.undo) })
    }

    /// Brings back what was undone last.
    package func redo(_ id: String) async throws(InterviewError) -> ConversationBody {
        try await body(id, try await change(id) { _ in Change(.redo) })
    }

    /// What the guest thought of it: 1…5, and a comment of at most 2,000 characters.
    package func feedback(_ id: String, rating: Int, comment: String?) async throws(InterviewError) {
        guard (1...5).contains(rating) else { throw .invalid("rating is a whole number from 1 to 5.") }
        let text = comment.map { InputText.paragraph($0) }
        if let text, text.unicodeScalars.count > 2_000 {
            throw .invalid(Complaint("comment is too long: at most 2,000 characters.", .tooLong, 2000))
        }
        let feedback = Feedback(rating: rating, comment: text?.isEmpty == false ? text : nil)
        _ = try await change(id) { _ in Change(.feedback(feedback)) }
    }
}
