/// A count in a vendor's answer. A server that tells it oddly has still answered, so whatever is no number is 0.
struct TokenCount: Decodable, Sendable {
    var value: Int

    init(from decoder: any Decoder) throws {
        let number = try? decoder.singleValueContainer().decode(Int.self)
        value = min(max(number ?? 0, 0), 100_000_000)
    }
}
