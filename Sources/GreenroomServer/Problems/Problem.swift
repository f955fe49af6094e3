import Foundation
import HTTPTypes
import Hummingbird
import InterviewCore
import Interviewing
import NIOCore

/// A refusal as the API tells it: `application/problem+json` (RFC 9457). `detail` says what to do.
package struct Problem: Error, Sendable, Hashable {
    /// What went wrong; the raw value ends the problem's `type`, which never changes.
    package enum Kind: String, Sendable, CaseIterable {
        case malformed
        case unauthorized
        case crossOrigin = "cross-origin"
        case notFound = "not-found"
        case methodNotAllowed = "method-not-allowed"
        case notAcceptable = "not-acceptable"
        case completed
        case conflict
        case missingFields = "missing-fields"
        case tooLarge = "too-large"
        case unsupportedMediaType = "unsupported-media-type"
        case invalid
        case rateLimited = "rate-limited"
        case `internal`
        case unavailable
        /// A refusal of the framework's own; its status is kept.
        case refused
    }

    package var kind: Kind
    package var status: HTTPResponse.Status
    package var detail: String
    /// Required fields that are still open.
    package var missing: [Field]?
    /// The name under which a page has a guest's words for it, and the limit that they speak of.
    package var code: Complaint.Code?
    package var number: Int?
    /// Header fields beside the content type.
    package var headers: HTTPFields

    package init(
        _ kind: Kind, _ detail: String, missing: [Field]? = nil, headers: HTTPFields = [:],
        status: HTTPResponse.Status? = nil
    ) {
        self.kind = kind
        self.detail = detail
        self.missing = missing
        self.headers = headers
        self.status = status ?? kind.status
    }

    /// The same for an id that is not there and a token that isn't its own, so that neither can be guessed.
    package static let noInterview = Problem(
        .notFound,
        "There is no such interview for this token. Send the token that came with it as Authorization: Bearer TOKEN.")

    /// What is not there, or is not for whoever asks to know of.
    package static let nothingHere = Problem(
        .notFound, "There is nothing at this address. /openapi.json lists what there is.")

    /// The response that carries it.
    package var response: Response {
        var fields = headers
        fields[.contentType] = "application/problem+json"
        return Response(status: status, headers: fields, body: .init(byteBuffer: ByteBuffer(bytes: json)))
    }

    package var json: Data {
        let body = Body(
            type: "urn:greenroom:problem:" + kind.rawValue, title: kind.title ?? status.reasonPhrase,
            status: status.code, detail: detail, missing: missing?.map(\.rawValue), code: code?.rawValue, limit: number)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(body)) ?? Data()
    }

    private struct Body: Encodable {
        var type: String
        var title: String
        var status: Int
        var detail: String
        var missing: [String]?
        var code: String?
        var limit: Int?
    }
}

extension Problem.Kind {
    package var status: HTTPResponse.Status {
        switch self {
        case .malformed, .refused: .badRequest
        case .unauthorized: .unauthorized
        case .crossOrigin: .forbidden
        case .notFound: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .notAcceptable: .notAcceptable
        case .completed, .conflict, .missingFields: .conflict
        case .tooLarge: .contentTooLarge
        case .unsupportedMediaType: .unsupportedMediaType
        case .invalid: .unprocessableContent
        case .rateLimited: .tooManyRequests
        case .internal: .internalServerError
        case .unavailable: .serviceUnavailable
        }
    }

    fileprivate var title: String? {
        switch self {
        case .malformed: "The request cannot be read"
        case .unauthorized: "Not for everybody"
        case .crossOrigin: "The request comes from another site"
        case .notFound: "Not found"
        case .methodNotAllowed: "This cannot be done here"
        case .notAcceptable: "No such form"
        case .completed: "The interview is completed"
        case .conflict: "Not now"
        case .missingFields: "Something required is still open"
        case .tooLarge: "Too large"
        case .unsupportedMediaType: "This type is not read here"
        case .invalid: "A value cannot be right"
        case .rateLimited: "Too many requests"
        case .internal: "Something broke"
        case .unavailable: "Not available at the moment"
        case .refused: nil
        }
    }
}
