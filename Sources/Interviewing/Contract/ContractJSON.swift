import Foundation

/// JSON as the outer contract has it: sorted keys, so that equal bodies are equal bytes; slashes as they are.
package enum ContractJSON {
    /// UTF-8 JSON of a body of the contract.
    package static func encode(_ value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        // Bodies are trees of strings, numbers, lists and objects, none of which can fail to encode.
        guard let data = try? encoder.encode(value) else { return Array("null".utf8) }
        return Array(data)
    }

    /// The same as text, for the `data` of server-sent events.
    package static func text(_ value: some Encodable) -> String {
        String(decoding: encode(value), as: UTF8.self)
    }
}
