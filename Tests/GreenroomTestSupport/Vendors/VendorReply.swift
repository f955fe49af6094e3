import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1

#if canImport(Glibc)
    import Glibc
#endif

/// What a fake answers.
struct VendorReply: Sendable {
    var status: Int
    var body: [UInt8]
    var type = "application/json; charset=utf-8"
    var headers: [(name: String, value: String)] = []

    init(_ status: Int, _ json: WireJSON, headers: [(name: String, value: String)] = []) {
        self.status = status
        body = Array(json.text.utf8)
        self.headers = headers
    }

    init(_ status: Int, text: String, type: String) {
        self.status = status
        body = Array(text.utf8)
        self.type = type
    }

    /// How it goes over the wire.
    enum Delivery: Sendable { case whole, half, reset, nothing }

    func response(_ delivery: Delivery, on channel: any Channel) async throws -> Response {
        var fields = HTTPFields()
        fields[.contentType] = type
        for header in headers {
            if let name = HTTPField.Name(header.name) { fields[name] = header.value }
        }
        let half = ByteBuffer(bytes: body.prefix(body.count / 2))
        let answer: ResponseBody =
            switch delivery {
            case .whole: ResponseBody(byteBuffer: ByteBuffer(bytes: body))
            case .half: ResponseBody(byteBuffer: half)
            case .reset:
                ResponseBody(contentLength: body.count) { writer in
                    try await writer.write(half)
                    try await Self.reset(channel)
                }
            case .nothing: ResponseBody { _ in }
            }
        if delivery == .nothing { try await Self.reset(channel) }
        return Response(status: .init(code: status), headers: fields, body: answer)
    }

    private static func reset(_ channel: any Channel) async throws {
        // Without lingering, closing sends a reset.
        if let options = channel as? any SocketOptionProvider {
            try await options.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
        }
        try await channel.close(mode: .all)
        throw ChannelError.ioOnClosedChannel
    }
}

/// One request, read whole.
struct VendorCallIn: Sendable {
    var method: String
    /// Decoded segments.
    var path: [String]
    var query: [String: String]
    /// As it came, with its query.
    var address: String
    /// Names in lower case.
    var headers: [String: String]
    var body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }
}
