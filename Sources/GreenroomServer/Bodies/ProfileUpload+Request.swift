import HTTPTypes
import Hummingbird
import Interviewing
import NIOCore

extension ProfileUpload {
    /// 20 MB, with room for what multipart writes around a file.
    static let maximumFileBytes = 20 << 20
    private static let maximumBodyBytes = maximumFileBytes + 8192

    private static let types: Set<String> = [
        "application/pdf", "application/zip", "application/x-zip-compressed", "application/json", "text/plain",
    ]

    /// The three ways to share a profile: JSON naming an address or holding text, the file itself, or a form's file.
    ///
    /// What HTTP can see (size, type, whether JSON is JSON) is refused here; what only reading shows is not.
    static func read(from request: Request) async throws -> ProfileUpload {
        guard let type = ContentType(request.headers[.contentType]) else { throw unsupported }
        if type.type == "multipart/form-data" {
            guard let boundary = type.parameters["boundary"] else {
                throw Problem(.malformed, "The multipart body names no boundary. Send the file itself instead.")
            }
            let body = try await request.bytes(upTo: maximumBodyBytes)
            let parts = MultipartPart.all(in: Array(body.readableBytesView), boundary: boundary)
            guard let file = parts?.first(where: { $0.field == "file" }) else {
                throw Problem(.malformed, "The form holds no part called \"file\". Send the file in one of that name.")
            }
            guard file.bytes.count <= maximumFileBytes else { throw tooLarge }
            return try upload(file)
        }
        guard types.contains(type.type) || type.isJSON else { throw unsupported }
        let body = try await request.bytes(upTo: maximumFileBytes)
        if type.isJSON, let shared = try shared(in: body) { return shared }
        return try upload(Array(body.readableBytesView), type: type, name: nil)
    }

    /// A form's file.
    static func upload(_ part: MultipartPart) throws -> ProfileUpload {
        try upload(part.bytes, type: part.type, name: part.fileName)
    }

    private static func upload(_ bytes: [UInt8], type: ContentType?, name: String?) throws -> ProfileUpload {
        guard !bytes.isEmpty else {
            throw Problem(.invalid, Complaint("The file is empty. Choose another one.", .fileEmpty))
        }
        guard let type, type.type != "application/octet-stream" else {
            return .file(bytes, type: nil, name: name)
        }
        guard types.contains(type.type) || type.isJSON || type.type == "text/markdown" else { throw unsupported }
        return .file(bytes, type: type.type, name: name)
    }

    private struct Shared: Decodable {
        var url: String?
        var text: String?
        var others: Bool

        private struct Key: CodingKey {
            var stringValue: String
            var intValue: Int? { nil }
            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }

        init(from decoder: any Decoder) throws {
            // A list is a dataset, which is a file.
            guard let members = try? decoder.container(keyedBy: Key.self) else {
                others = true
                return
            }
            let names = Set(members.allKeys.map(\.stringValue))
            others = !names.subtracting(["url", "text"]).isEmpty
            guard !others else { return }
            url = try members.decodeIfPresent(String.self, forKey: Key(stringValue: "url"))
            text = try members.decodeIfPresent(String.self, forKey: Key(stringValue: "text"))
        }
    }

    /// `{url}` or `{text}`; nil for any other JSON, which is a profile itself (JSON Resume, a dataset).
    private static func shared(in body: ByteBuffer) throws -> ProfileUpload? {
        let shared = try JSONBody.decode(Shared.self, from: body)
        if shared.others { return nil }
        switch (shared.url, shared.text) {
        case (let url?, nil): return .url(url)
        case (nil, let text?): return .text(text)
        default: throw Problem(.invalid, "Send {\"url\": …} or {\"text\": …}, one of the two, or the file itself.")
        }
    }

    private static let tooLarge = Problem(
        .tooLarge, Complaint("A file may hold 20 MB. Send a smaller one.", .fileSize, 20))
    private static let unsupported = Problem(
        .unsupportedMediaType,
        "Send application/pdf, application/zip, application/json, text/plain, or multipart/form-data with a part \"file\"."
    )
}
