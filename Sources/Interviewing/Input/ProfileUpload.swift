/// A profile as the guest hands it over.
package enum ProfileUpload: Sendable, Hashable {
    case url(String)
    /// Pasted text.
    case text(String)
    /// A file: its bytes, the media type declared, and its name.
    case file([UInt8], type: String?, name: String?)
}
