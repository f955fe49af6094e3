import Foundation
import InterviewCore
import Interviewing

/// A guest who does not exist: what is true of them, and what they say when they are asked. One JSON file each.
package struct Persona: Sendable, Hashable, Decodable {
    /// Something said once, right after the answer to a field: a correction, a digression.
    package struct Aside: Sendable, Hashable, Decodable {
        package var after: String
        package var text: String
    }

    package var id: String
    /// How they talk, in a few words.
    package var style: String
    /// What the kit should say, by field.
    package var truth: [String: JSONValue]
    /// What is true where the profile was read, for fields where that differs.
    package var truthWith: [String: JSONValue]
    /// What they answer, by field.
    package var says: [String: String]
    /// A file beside the persona's; nil: they have none.
    package var profile: String?
    /// What they add to their first answer to a field.
    package var volunteers: [String: String]
    package var turns: [Aside]
    /// In which order they answer what is asked together; fields that are not here come in the order asked, last.
    package var order: [String]
    /// What they say in place of a yes, the first time that something is put to them.
    package var replies: [Proposal: String]
    /// The language that they write, as ISO 639-1; nil: English.
    package var language: String?

    /// What the bot puts to a guest for a yes or no.
    package enum Proposal: String, Sendable, Hashable, CodingKeyRepresentable, Decodable {
        case whoseProfile = "whose_profile"
        case learned, proposal, summary
    }

    private enum CodingKeys: String, CodingKey {
        case id, style, truth
        case truthWith = "truth_with"
        case says, profile, volunteers, turns, order, replies, language
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(String.self, forKey: .id)
        style = try container.decodeIfPresent(String.self, forKey: .style) ?? ""
        truth = try container.decode([String: JSONValue].self, forKey: .truth)
        truthWith = try container.decodeIfPresent([String: JSONValue].self, forKey: .truthWith) ?? [:]
        says = try container.decode([String: String].self, forKey: .says)
        profile = try container.decodeIfPresent(String.self, forKey: .profile)
        volunteers = try container.decodeIfPresent([String: String].self, forKey: .volunteers) ?? [:]
        turns = try container.decodeIfPresent([Aside].self, forKey: .turns) ?? []
        order = try container.decodeIfPresent([String].self, forKey: .order) ?? []
        replies = try container.decodeIfPresent([Proposal: String].self, forKey: .replies) ?? [:]
        language = try container.decodeIfPresent(String.self, forKey: .language)
    }

    package init(
        id: String, style: String, truth: [String: JSONValue], says: [String: String],
        truthWith: [String: JSONValue] = [:], profile: String? = nil, language: String? = nil,
        volunteers: [String: String] = [:], turns: [Aside] = [], order: [String] = [],
        replies: [Proposal: String] = [:]
    ) {
        self.id = id
        self.style = style
        self.truth = truth
        self.truthWith = truthWith
        self.says = says
        self.profile = profile
        self.volunteers = volunteers
        self.turns = turns
        self.order = order
        self.replies = replies
        self.language = language
    }

    /// Reads a persona's file.
    ///
    /// - Throws: `PersonaError` for what is none.
    package init(json: [UInt8]) throws(PersonaError) {
        do {
            self = try JSONDecoder().decode(Persona.self, from: Data(json))
        } catch {
            throw PersonaError(reason: "it is no persona: id, truth and says are needed")
        }
    }
}
