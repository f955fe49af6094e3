/// Everything that is wrong with the settings, together and in one line.
package struct SettingsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Each names a variable and the form it should have; none holds a value.
    package var problems: [String]

    package init(_ problems: [String]) { self.problems = problems }

    package var description: String { problems.joined(separator: " ") }
}
