import HTTPTypes
import Hummingbird
import InterviewCore
import Interviewing

extension Problem {
    /// What a use case refuses, in HTTP's words.
    package init(_ error: InterviewError) {
        switch error {
        case .notFound: self = .noInterview
        case .completed:
            self.init(
                .completed, "This interview is completed; only feedback, export and erasing are left. Start a new one.")
        case .invalid(let complaint): self.init(.invalid, complaint)
        case .unknownField:
            self.init(.notFound, "There is no such field. The names are the keys of \"fields\" in the interview.")
        case .unknownMessage:
            self.init(.notFound, "The guest has said nothing under this number. Take \"seq\" from the messages.")
        case .conflict(let complaint): self.init(.conflict, complaint)
        case .missing(let fields):
            let names = fields.map { $0.label(in: .english) }.joined(separator: ", ")
            self.init(.missingFields, "Still needed before it can be completed: \(names).", missing: fields)
        case .tooLarge(let complaint): self.init(.tooLarge, complaint)
        case .unavailable(let detail): self.init(.unavailable, detail, headers: [.retryAfter: "5"])
        }
    }

    /// What a guest may run into, under its name.
    package init(_ kind: Kind, _ complaint: Complaint) {
        self.init(kind, complaint.detail)
        code = complaint.code
        number = complaint.number
    }

    /// Anything that a route throws. The text never quotes what was sent.
    package init(any error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let error as InterviewError: self.init(error)
        case let error as any HTTPResponseError: self.init(status: error.status)
        case is CancellationError:
            self.init(.unavailable, "The server is stopping. Try again in a few seconds.", headers: [.retryAfter: "5"])
        default:
            self.init(
                .internal, "This is our fault, not yours. Try again; if it stays, tell the operator the request id.")
        }
    }

    private init(status: HTTPResponse.Status) {
        switch status {
        case .notFound: self = .nothingHere
        case .contentTooLarge: self.init(.tooLarge, "The body is larger than this address takes. Send less.")
        case .badRequest: self.init(.malformed, "The request cannot be read. Compare it with /openapi.json.")
        case .unsupportedMediaType:
            self.init(.unsupportedMediaType, "This content type is not read here. Compare it with /openapi.json.")
        default:
            self.init(.refused, "The request was refused. Compare it with /openapi.json.", status: status)
        }
    }
}
