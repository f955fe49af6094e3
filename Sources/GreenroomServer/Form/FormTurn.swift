import InterviewCore
import Interviewing

/// Does what a submission of the plain form wants: first what was typed into fields, then files, then what was pressed.
///
/// What cannot be right stops it there, so that nobody completes an interview with half of their changes.
struct FormTurn: Sendable {
    let interviews: Interviews
    let id: String

    /// - Throws: what is no input's fault: no such interview, one that is completed, a store that does not answer.
    func run(_ submission: FormSubmission) async throws -> FormOutcome {
        var outcome = FormOutcome(submission: submission)
        try await edit(&outcome)
        if outcome.errors.isEmpty { try await takeFiles(&outcome) }
        if outcome.errors.isEmpty { try await act(&outcome) }
        return outcome
    }

    private func edit(_ outcome: inout FormOutcome) async throws {
        guard outcome.submission.action != .erase else { return }
        let fields = try await interviews.conversation(id).fields
        for (field, patch) in FormChanges(submission: outcome.submission, fields: fields).patches {
            try await attempt(&outcome, .field(field), .saved) {
                _ = try await interviews.edit(id, field: field.rawValue, patch)
            }
        }
    }

    private func takeFiles(_ outcome: inout FormOutcome) async throws {
        if let picture = outcome.submission.files["picture"] {
            try await attempt(&outcome, .picture, .saved) {
                let type = picture.type?.type ?? ""
                _ = try await interviews.setHeadshot(id, file: picture.bytes, type: type)
            }
        }
        if let file = outcome.submission.files["file"] {
            try await attempt(&outcome, .file, .added) {
                _ = try await interviews.attach(id, try ProfileUpload.upload(file))
            }
        }
    }

    private func act(_ outcome: inout FormOutcome) async throws {
        let answer = outcome.submission.answer
        switch outcome.submission.action {
        case .save: break
        case .send where answer.allSatisfy(\.isWhitespace): break
        case .send: try await say(answer, &outcome)
        case .reply(let reply): try await say(reply, &outcome)
        case .undo: try await attempt(&outcome, .form, .undone) { _ = try await interviews.undo(id) }
        case .complete: try await complete(&outcome)
        case .erase: try await erase(&outcome)
        case .confirm(let field, let fact): try await mark(field, fact, "confirmed", &outcome)
        case .reject(let field, let fact): try await mark(field, fact, "rejected", &outcome)
        case .withdraw(let profile):
            try await attempt(&outcome, .form, .saved) {
                _ = try await interviews.withdrawProfile(id, profile: profile)
            }
        case .removeHeadshot:
            try await attempt(&outcome, .picture, .saved) { _ = try await interviews.removeHeadshot(id) }
        }
    }

    /// A page that is sent twice says it once.
    private func say(_ text: String, _ outcome: inout FormOutcome) async throws {
        let key = outcome.submission.values["key"].map { "form-\($0.prefix(20))-\(text.stableHash)" }
        try await attempt(&outcome, .answer, .sent) {
            _ = try await interviews.answer(id, text: text, idempotencyKey: key)
        }
    }

    private func mark(_ field: String, _ fact: String, _ status: String, _ outcome: inout FormOutcome) async throws {
        let place = Field(rawValue: field).map { FormError.Place.field($0) } ?? .form
        try await attempt(&outcome, place, .saved) {
            _ = try await interviews.edit(id, field: field, FieldPatch(status: status, fact: fact))
        }
    }

    private func complete(_ outcome: inout FormOutcome) async throws {
        do {
            _ = try await interviews.complete(id)
            outcome.said = .saved
        } catch {
            guard case .missing(let fields) = error else { throw error }
            outcome.errors += fields.map { FormError(place: .field($0), reason: .word("form_still_needed")) }
        }
    }

    private func erase(_ outcome: inout FormOutcome) async throws {
        guard outcome.submission.values["erase_sure"] == "yes" else {
            outcome.errors.append(FormError(place: .erase, reason: .word("form_erase_unsure")))
            return
        }
        try await interviews.erase(id)
    }

    /// Does one thing; what is its input's fault is noted there.
    private func attempt(
        _ outcome: inout FormOutcome, _ place: FormError.Place, _ said: FormSaid, _ action: () async throws -> Void
    ) async throws {
        do {
            try await action()
            outcome.said = said
        } catch let error as InterviewError {
            switch error {
            case .invalid, .conflict, .tooLarge:
                outcome.errors.append(FormError(place: place, reason: .told(Problem(error))))
            case .notFound where place != .answer, .unknownField, .unknownMessage:
                outcome.errors.append(FormError(place: place, reason: .word("form_gone")))
            case .notFound, .completed, .missing, .unavailable: throw error
            }
        } catch let problem as Problem {
            outcome.errors.append(FormError(place: place, reason: .told(problem)))
        }
    }
}

extension String {
    /// The same for the same text in every process (FNV-1a, 64 bits).
    fileprivate var stableHash: String {
        String(utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }, radix: 36)
    }
}
