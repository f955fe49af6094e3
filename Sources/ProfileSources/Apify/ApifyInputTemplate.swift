import Foundation

/// An actor's input as JSON in which `{url}` stands for the address to read and `{slug}` for its last part (a LinkedIn
/// slug as it stands in the address, an X user name).
package struct ApifyInputTemplate: Sendable, Hashable {
    /// Bytes of a template at most.
    package static let limit = 20_000

    private let json: String

    /// Nil for what is no JSON object, is too long, or names neither placeholder.
    package init?(json: String) {
        guard json.utf8.count <= Self.limit, json.contains("{url}") || json.contains("{slug}"),
            (try? JSONSerialization.jsonObject(with: Data(json.utf8))) is [String: Any]
        else { return nil }
        self.json = json
    }

    /// - Parameter known: JSON of this adapter's own.
    init(known json: String) { self.json = json }

    /// The input for one address. The placeholders stand inside JSON strings (outside of them they would be no JSON),
    /// and an address holds nothing that a string must escape.
    func filled(address: String) -> [UInt8] {
        let url = Self.plain(address)
        let slug = url.split(separator: "/").last.map(String.init) ?? url
        return Array(json.replacing("{url}", with: url).replacing("{slug}", with: slug).utf8)
    }

    /// The address with all that cannot stand in one percent-encoded: canonical ones stay as they are.
    private static func plain(_ address: String) -> String {
        var allowed = CharacterSet(charactersIn: Unicode.Scalar(0x21)...Unicode.Scalar(0x7E))
        allowed.remove(charactersIn: "\"\\{}<>^`|")
        return address.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
    }
}
