import Foundation
import NIOCore

/// Decoding of JSON bodies: what is no JSON is malformed (400), what has a wrong shape is invalid (422).
enum JSONBody {
    /// A message of 10,000 characters may take 120 KB when each is written as two escapes.
    static let maximumBytes = 256 << 10

    static func decode<Value: Decodable>(_ type: Value.Type, from body: ByteBuffer) throws -> Value {
        guard body.readableBytes > 0 else { throw Problem(.malformed, "The body is empty. Send a JSON object.") }
        let bytes = Array(body.readableBytesView)
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw Problem(.malformed, "The body is not valid UTF-8. Send JSON in UTF-8.")
        }
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch let error as DecodingError {
            throw problem(error)
        } catch {
            throw notJSON
        }
    }

    private static let notJSON = Problem(.malformed, "The body is not JSON. Send a JSON object.")

    /// Names the member that is wrong, never its value.
    private static func problem(_ error: DecodingError) -> Problem {
        switch error {
        case .keyNotFound(let key, _): return Problem(.invalid, "\"\(key.stringValue)\" is missing. Send it.")
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            guard let name = context.codingPath.first(where: { $0.intValue == nil })?.stringValue else {
                return Problem(.malformed, "The body is not a JSON object. Send one.")
            }
            return Problem(.invalid, "\"\(name.prefix(40))\" has the wrong type. Compare it with /openapi.json.")
        case .dataCorrupted(let context):
            guard let name = context.codingPath.first?.stringValue else { return notJSON }
            return Problem(.invalid, "\"\(name.prefix(40))\" cannot be right. Compare it with /openapi.json.")
        @unknown default: return notJSON
        }
    }
}
