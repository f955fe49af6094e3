/// A guest's portrait as it is kept, without what the camera wrote into it.
package struct StoredPicture: Sendable, Hashable {
    /// How many an interview keeps, so that a change can be undone; the oldest go.
    package static let limit = 3

    package var id: String
    /// Its media type.
    package var type: String
    /// Pixels.
    package var width: Int
    package var height: Int
    package var bytes: [UInt8]
    package init(id: String, type: String, width: Int, height: Int, bytes: [UInt8]) {
        self.id = id
        self.type = type
        self.width = width
        self.height = height
        self.bytes = bytes
    }
}
