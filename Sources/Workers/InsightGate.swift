import Ports
import Profiles

extension GatedDrafts {
    /// The gate of profiles' insights: nil where the answer is no JSON object, or nothing in it keeps to the schema.
    @Sendable package static func insights(json: String, brief: ProfileBrief) -> GatedDrafts? {
        guard let draft = try? ProfileInsights.parse(json) else { return nil }
        let isEmpty = draft.texts.values.allSatisfy(\.isEmpty) && draft.stories.isEmpty && draft.speakingStyle == nil
        if isEmpty, draft.malformed > 0 { return nil }
        let gated = draft.gated(document: brief.text, guestWords: brief.guestWords)
        return GatedDrafts(
            facts: gated.facts,
            refused: gated.refused.map {
                RefusedText(field: $0.field, text: $0.text, unsupported: $0.unsupported)
            })
    }
}
