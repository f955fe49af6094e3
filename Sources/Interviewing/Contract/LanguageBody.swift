import InterviewCore

/// The language that an interview is held in.
package struct LanguageBody: Sendable, Hashable, Encodable {
    package var language: Language
}
