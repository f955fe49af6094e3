/// A prompt as it is kept in `Prompts`: the standing instruction, and the message with places for data.
///
/// Files carry their version in the name. A changed prompt is a new file, so that an answer can be traced to what was
/// asked.
struct PromptFile: Sendable {
    /// With the version, in the letters that an OpenAI schema's name may have.
    let name: String
    let instruction: String
    let message: String

    init(name: String, bytes: [UInt8]) {
        self.name = name
        var text = String(decoding: bytes, as: UTF8.self)
        while text.last == "\n" { text.removeLast() }
        let parts = text.split(separator: "\n=== message ===\n", maxSplits: 1, omittingEmptySubsequences: false)
        instruction = parts.first.map(String.init) ?? ""
        message = parts.count > 1 ? String(parts[1]) : ""
    }

    static let analyseProfile = PromptFile(
        name: "analyse_profile_v1", bytes: PackageResources.analyse_profile_v1_md)
    static let repairClaims = PromptFile(name: "repair_claims_v1", bytes: PackageResources.repair_claims_v1_md)
    static let readMessage = PromptFile(name: "read_message_v1", bytes: PackageResources.read_message_v1_md)

    /// The schemas' JSON as the files have it: models write keys in the schema's order.
    static let insightsSchema = String(decoding: PackageResources.analyse_profile_v1_schema_json, as: UTF8.self)
    static let readingSchema = String(decoding: PackageResources.read_message_v1_schema_json, as: UTF8.self)

    /// Puts data in the places `{{name}}`, in one pass: what the data holds is never taken for a place.
    static func filled(_ template: String, with values: [String: String]) -> String {
        var result = ""
        for (index, part) in template.split(separator: "{{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let end = part.firstRange(of: "}}") else {
                result += part
                continue
            }
            result += values[String(part[..<end.lowerBound])] ?? ""
            result += part[end.upperBound...]
        }
        return result
    }
}
