import HTTPTypes
import Hummingbird
import Interviewing
import NIOCore

/// What a browser sends of the plain form.
struct FormSubmission: Sendable {
    /// What was pressed.
    enum Action: Sendable, Hashable {
        case save, send, undo, complete, erase
        /// One of the replies that the question offers.
        case reply(String)
        case confirm(field: String, fact: String)
        case reject(field: String, fact: String)
        case withdraw(profile: String)
        case removeHeadshot
    }

    var values: [String: String] = [:]
    var files: [String: MultipartPart] = [:]

    /// Room for every text twice, as it was and as it is, beside a profile and a portrait.
    static let maximumTextBytes = 1 << 20
    static let maximumBodyBytes = ProfileUpload.maximumFileBytes + HeadshotRoutes.maximumBytes + maximumTextBytes

    /// - Throws: `Problem` for what is no form, or too large.
    static func read(from request: Request) async throws -> FormSubmission {
        let type = ContentType(request.headers[.contentType])
        switch type?.type {
        case "application/x-www-form-urlencoded":
            let body = try await request.bytes(upTo: maximumTextBytes)
            guard let fields = URLEncodedForm.fields(in: Array(body.readableBytesView)) else { throw notAForm }
            return FormSubmission(values: Dictionary(fields.map { ($0.name, $0.value.plainLines) }) { $1 })
        case "multipart/form-data":
            let body = try await request.bytes(upTo: maximumBodyBytes)
            let boundary = type?.parameters["boundary"] ?? ""
            guard let parts = MultipartPart.all(in: Array(body.readableBytesView), boundary: boundary) else {
                throw notAForm
            }
            return try FormSubmission(parts)
        default:
            throw Problem(
                .unsupportedMediaType, "Send a form, as application/x-www-form-urlencoded or multipart/form-data.")
        }
    }

    private static let notAForm = Problem(.malformed, "The form cannot be read. Load the page again and send it anew.")

    init(values: [String: String]) { self.values = values }

    private init(_ parts: [MultipartPart]) throws {
        var textBytes = 0
        for part in parts {
            if part.fileName != nil || part.type != nil {
                // A choice of no file is sent as one without bytes.
                if !part.bytes.isEmpty { files[part.field] = part }
                continue
            }
            textBytes += part.bytes.count
            guard textBytes <= Self.maximumTextBytes else {
                throw Problem(.tooLarge, "The texts of the form may hold 1 MB together. Shorten them.")
            }
            guard let text = String(validating: part.bytes, as: UTF8.self) else { throw Self.notAForm }
            values[part.field] = text.plainLines
        }
    }

    /// What the guest wants; a form that was sent without a button (by the enter key) wants to be saved and sent.
    var action: Action {
        if let reply = values["reply"], !reply.isEmpty { return .reply(reply) }
        if let target = target("confirm") { return .confirm(field: target.field, fact: target.fact) }
        if let target = target("reject") { return .reject(field: target.field, fact: target.fact) }
        if let profile = values["withdraw"] { return .withdraw(profile: profile) }
        switch values["do"] {
        case "save": return .save
        case "undo": return .undo
        case "complete": return .complete
        case "erase": return .erase
        case "remove_headshot": return .removeHeadshot
        default: return .send
        }
    }

    /// The message that was typed.
    var answer: String { values["answer"] ?? "" }

    /// A button's field and fact: `role 5.0`.
    private func target(_ name: String) -> (field: String, fact: String)? {
        guard let parts = values[name]?.split(separator: " "), parts.count == 2 else { return nil }
        return (String(parts[0]), String(parts[1]))
    }
}

extension String {
    /// With the line breaks of this house: forms come with CR LF.
    fileprivate var plainLines: String { replacing("\r\n", with: "\n") }
}
