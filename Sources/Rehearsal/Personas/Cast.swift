/// A persona with the bytes of their profile.
package struct Cast: Sendable, Hashable {
    package var persona: Persona
    package var profile: [UInt8]?
    package init(_ persona: Persona, profile: [UInt8]?) {
        self.persona = persona
        self.profile = profile
    }
}
