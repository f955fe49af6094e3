/// A value that must never be seen: printing, logging or mirroring it shows a placeholder.
package struct Secret<Value: Sendable>: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// The value itself; only for handing it to what needs it.
    package let revealed: Value

    package init(_ value: Value) { revealed = value }

    package var description: String { "<secret>" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension Secret: Equatable where Value: Equatable {}
