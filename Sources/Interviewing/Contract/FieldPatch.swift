/// The body of an edit in the card.
package struct FieldPatch: Sendable, Hashable, Decodable {
    /// The new value: JSON null clears, nil (no `value` in the body) leaves it.
    package var value: JSONValue?
    /// One more item of a list; those that are there stay what they are.
    package var add: JSONValue?
    /// `confirmed` or `rejected`
    package var status: String?
    /// The fact meant; nil: the whole field.
    package var fact: String?

    package init(value: JSONValue? = nil, add: JSONValue? = nil, status: String? = nil, fact: String? = nil) {
        self.value = value
        self.add = add
        self.status = status
        self.fact = fact
    }

    private enum CodingKeys: String, CodingKey { case value, add, status, fact }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        // `decodeIfPresent` would take a null for an absent value.
        value = container.contains(.value) ? try container.decode(JSONValue.self, forKey: .value) : nil
        add = try container.decodeIfPresent(JSONValue.self, forKey: .add)
        status = try container.decodeIfPresent(String.self, forKey: .status)
        fact = try container.decodeIfPresent(String.self, forKey: .fact)
    }
}
