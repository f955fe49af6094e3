import HTTPTypes
import Hummingbird

/// Where this server is reached, for addresses that leave it.
struct PublicAddress: Sendable {
    /// As it is set (`https://greenroom.example`); nil: as requests say.
    let origin: String?

    func url(_ path: String, for request: Request) -> String {
        (origin ?? "http://" + (request.head.authority ?? "localhost")) + path
    }
}
