import HTTPTypes
import Hummingbird

/// Who may do what is only for operators: whoever holds the owner's key, as a bearer.
struct AdminAccess: Sendable {
    /// Nil or empty: nobody; operators' routes are as if they were not there.
    let token: String?

    /// - Throws: `Problem` for whoever must not.
    func check(_ request: Request) throws {
        guard let token, !token.isEmpty else { throw Problem.nothingHere }
        let presented = GuestAccess.token(of: request, for: nil)?.text ?? ""
        guard Self.areEqual(presented, token) else {
            throw Problem(
                .unauthorized, "Send the server's ADMIN_TOKEN as Authorization: Bearer TOKEN.",
                headers: [.wwwAuthenticate: "Bearer realm=\"greenroom\""])
        }
    }

    /// Compares in a time that depends on what was presented alone, and tells nothing of the secret.
    static func areEqual(_ presented: String, _ secret: String) -> Bool {
        let secret = Array(secret.utf8)
        let presented = Array(presented.utf8)
        guard !secret.isEmpty else { return false }
        var difference = presented.count ^ secret.count
        for (index, byte) in presented.enumerated() { difference |= Int(byte ^ secret[index % secret.count]) }
        return difference == 0
    }
}
