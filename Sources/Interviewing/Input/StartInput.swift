import InterviewCore

/// The body that begins an interview, checked.
enum StartInput {
    static func parse(_ request: StartRequest) throws(InterviewError) -> Started {
        if let invitation = request.invitation, !InputText.isBlank(invitation) {
            throw .invalid(
                Complaint("This invitation is not known here. Begin without one, or ask for a new link.", .invitation))
        }
        return Started(
            fullName: try line(request.fullName, "full_name", most: 200),
            email: try email(request.email),
            campaign: try line(request.campaign, "campaign", most: 100),
            // A browser may speak any language; one that is not spoken here begins in English.
            language: request.language.flatMap { Language(tag: $0) })
    }

    private static func email(_ text: String?) throws(InterviewError) -> String? {
        guard let text, !InputText.isBlank(text) else { return nil }
        guard let email = ValueInput.email(text) else {
            throw .invalid("email is no e-mail address. Send one like ana@example.org, or leave it out.")
        }
        return email
    }

    private static func line(_ text: String?, _ name: String, most: Int) throws(InterviewError) -> String? {
        guard let text, !InputText.isBlank(text) else { return nil }
        guard text.unicodeScalars.count <= most else {
            throw .invalid("\(name) is too long: at most \(most) characters.")
        }
        return InputText.line(text)
    }
}
