import Crypto
import Foundation
import InterviewCore
import Ports

extension Timestamp {
    /// The wall clock's time.
    static var now: Timestamp { Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))) }
}

extension WallClock {
    /// The machine's clock.
    package static let system = WallClock { .now }
}

extension Identifiers {
    /// Ids sortable by time (UUID version 7, RFC 9562), tokens of 256 random bits, digests by SHA-256.
    package static let system = Identifiers(
        make: { uuidV7(at: .now) },
        makeToken: { base64URL(randomBytes(32)) },
        digest: { text in base64URL(Array(SHA256.hash(data: Data(text.utf8)))) })

    private static func uuidV7(at time: Timestamp) -> String {
        var bytes = (0..<6).map { UInt8(truncatingIfNeeded: time.milliseconds >> (40 - 8 * $0)) } + randomBytes(10)
        bytes[6] = bytes[6] & 0x0F | 0x70
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }
        return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }.joined(separator: "-")
    }

    /// From the system's generator, which is cryptographically secure.
    private static func randomBytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    private static func base64URL(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
