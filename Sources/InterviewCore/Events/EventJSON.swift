import Foundation

/// Why a stored text could not be read.
package struct EventJSONError: Error, Sendable, Hashable {
    /// Bounded; holds no values.
    package var reason: String
}

/// The JSON of events: `{"v":1,"seq":7,"at":"…","type":"guest_said","data":{…}}`, keys sorted, opaque to stores.
///
/// Shapes are written by hand and frozen by golden files: a log is readable for ever. A change of shape gets a new `v`.
package enum EventJSON {
    static let version = 1

    package static func encode(_ event: Event) -> String { JSONText.encode(Envelope(event)) }

    package static func decode(_ text: String) throws(EventJSONError) -> Event {
        try JSONText.decode(Envelope.self, text).event
    }

    /// One event's type and data, beside its number and time.
    private struct Envelope: Codable {
        let event: Event

        init(_ event: Event) { self.event = event }

        private enum CodingKeys: String, CodingKey {
            case version = "v"
            case sequence = "seq"
            case at, type, data
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            guard try container.decode(Int.self, forKey: .version) == EventJSON.version else {
                throw DecodingError.dataCorruptedError(
                    forKey: .version, in: container, debugDescription: "unknown version")
            }
            let type = try container.decode(EventType.self, forKey: .type)
            event = Event(
                sequence: try container.decode(Int.self, forKey: .sequence),
                at: try container.decode(Timestamp.self, forKey: .at),
                body: try EventBody(type: type, from: container.superDecoder(forKey: .data)))
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(EventJSON.version, forKey: .version)
            try container.encode(event.sequence, forKey: .sequence)
            try container.encode(event.at, forKey: .at)
            try container.encode(event.body.type, forKey: .type)
            try event.body.data.encode(to: container.superEncoder(forKey: .data))
        }
    }
}

/// The names of events in the log and in `replay`.
package enum EventType: String, Sendable, Codable, CaseIterable {
    case started
    case guestSaid = "guest_said"
    case botSaid = "bot_said"
    case factsRecorded = "facts_recorded"
    case factsMarked = "facts_marked"
    case factsRemoved = "facts_removed"
    case fieldsSettled = "fields_settled"
    case finishRequested = "finish_requested"
    case profileAttached = "profile_attached"
    case profileMoved = "profile_moved"
    case profileOwnership = "profile_ownership"
    case profileWithdrawn = "profile_withdrawn"
    case progressed
    case edited
    case messageEdited = "message_edited"
    case undone
    case redone
    case completed
    case feedbackGiven = "feedback_given"
    case languageChanged = "language_changed"
}

extension EventBody {
    package var type: EventType {
        switch self {
        case .started: .started
        case .guestSaid: .guestSaid
        case .botSaid: .botSaid
        case .factsRecorded: .factsRecorded
        case .factsMarked: .factsMarked
        case .factsRemoved: .factsRemoved
        case .fieldsSettled: .fieldsSettled
        case .finishRequested: .finishRequested
        case .profileAttached: .profileAttached
        case .profileMoved: .profileMoved
        case .profileOwnership: .profileOwnership
        case .profileWithdrawn: .profileWithdrawn
        case .progressed: .progressed
        case .edited: .edited
        case .messageEdited: .messageEdited
        case .undone: .undone
        case .redone: .redone
        case .completed: .completed
        case .feedbackGiven: .feedbackGiven
        case .languageChanged: .languageChanged
        }
    }

    fileprivate var data: any Encodable {
        switch self {
        case .started(let data): data
        case .guestSaid(let data): data
        case .botSaid(let data): data
        case .factsRecorded(let list): ListOf(items: list)
        case .factsMarked(let list): ListOf(items: list)
        case .factsRemoved(let list): ListOf(items: list)
        case .fieldsSettled(let list): ListOf(items: list)
        case .profileAttached(let data): data
        case .profileMoved(let data): data
        case .profileOwnership(let data): data
        case .profileWithdrawn(let id): Identified(id: id)
        case .progressed(let data): data
        case .edited(let field): OneField(field: field)
        case .messageEdited(let data): data
        case .undone(let data): data
        case .redone(let data): data
        case .finishRequested, .completed: Nothing()
        case .feedbackGiven(let data): data
        case .languageChanged(let data): data
        }
    }

    fileprivate init(type: EventType, from decoder: any Decoder) throws {
        self =
            switch type {
            case .started: .started(try Started(from: decoder))
            case .guestSaid: .guestSaid(try GuestSaid(from: decoder))
            case .botSaid: .botSaid(try BotSaid(from: decoder))
            case .factsRecorded: .factsRecorded(try ListOf(from: decoder).items)
            case .factsMarked: .factsMarked(try ListOf(from: decoder).items)
            case .factsRemoved: .factsRemoved(try ListOf(from: decoder).items)
            case .fieldsSettled: .fieldsSettled(try ListOf(from: decoder).items)
            case .finishRequested: .finishRequested
            case .profileAttached: .profileAttached(try ProfileAttached(from: decoder))
            case .profileMoved: .profileMoved(try ProfileMoved(from: decoder))
            case .profileOwnership: .profileOwnership(try ProfileOwnership(from: decoder))
            case .profileWithdrawn: .profileWithdrawn(id: try Identified(from: decoder).id)
            case .progressed: .progressed(try Progressed(from: decoder))
            case .edited: .edited(try OneField(from: decoder).field)
            case .messageEdited: .messageEdited(try MessageEdited(from: decoder))
            case .undone: .undone(try Undone(from: decoder))
            case .redone: .redone(try Redone(from: decoder))
            case .completed: .completed
            case .feedbackGiven: .feedbackGiven(try Feedback(from: decoder))
            case .languageChanged: .languageChanged(try LanguageChanged(from: decoder))
            }
    }
}

private struct ListOf<Item: Codable>: Codable { var items: [Item] }
private struct Identified: Codable { var id: String }
private struct OneField: Codable { var field: Field }
private struct Nothing: Codable {}

extension InterviewState {
    /// The snapshot: JSON with sorted keys, so that equal states are equal to the byte.
    package var json: String { JSONText.encode(self) }

    package init(json: String) throws(EventJSONError) { self = try JSONText.decode(InterviewState.self, json) }
}

/// Foundation's JSON with the project's settings.
enum JSONText {
    static func encode(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Our own values hold strings, integers and finite confidences: encoding them cannot fail.
        guard let data = try? encoder.encode(value) else { preconditionFailure("a value without JSON") }
        return String(decoding: data, as: UTF8.self)
    }

    static func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws(EventJSONError) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch {
            throw EventJSONError(reason: "no JSON of \(type)")
        }
    }
}
