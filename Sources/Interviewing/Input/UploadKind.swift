import InterviewCore

/// What a file seems to be before anybody has read it; the reader has the last word.
enum UploadKind {
    static func kind(of bytes: [UInt8], type: String?) -> ProfileKind {
        let essence = type?.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
        switch essence {
        case "application/pdf": return .linkedinPDF
        case "application/zip", "application/x-zip-compressed": return .linkedinExport
        case "application/json": return .jsonResume
        case "text/plain": return .text
        default: break
        }
        if bytes.starts(with: Array("%PDF".utf8)) { return .linkedinPDF }
        if bytes.starts(with: Array("PK".utf8)) { return .linkedinExport }
        let first = bytes.first { $0 > UInt8(ascii: " ") }
        return first == UInt8(ascii: "{") ? .jsonResume : .text
    }
}
