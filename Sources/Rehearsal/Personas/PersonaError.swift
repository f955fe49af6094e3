/// Why a file is no persona; a line for people.
package struct PersonaError: Error, Sendable, Hashable {
    package var reason: String
}
