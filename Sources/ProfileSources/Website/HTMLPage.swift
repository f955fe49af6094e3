import CLibXML2
import Profiles

/// Parses HTML with libxml2, which hands its elements over one by one; no tree is built.
///
/// Whatever it is fed, it ends soon: libxml2 2.9 takes quadratic time for tags with very many attributes and for very
/// deep nesting, so it gets its input in pieces and none any more once its time is up, or the reading is cancelled. What
/// was read until then counts.
enum HTMLPage {
    /// Of parsing; a page of 2 MB takes about a tenth of it.
    private static let time: Duration = .milliseconds(800)
    /// Open elements, as in libxml2's own tree builder.
    private static let depth = 256

    /// What a page says of itself and shows.
    static func parse(_ html: String, url: String) -> WebPage {
        _ = isReady
        let parsing = Parsing(html, url: url)
        guard let context = htmlNewParserCtxt() else { return parsing.builder.finished() }
        defer { htmlFreeParserCtxt(context) }
        guard let handler = context.pointee.sax else { return parsing.builder.finished() }
        // None of libxml2's own, which would build a tree and load what a page refers to.
        handler.pointee = htmlSAXHandler()
        listen(&handler.pointee)
        parsing.context = context
        let parsingPointer = Unmanaged.passUnretained(parsing).toOpaque()
        context.pointee.userData = parsingPointer
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
            | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NODEFDTD.rawValue
            | HTML_PARSE_COMPACT.rawValue
        withExtendedLifetime(parsing) {
            let document = htmlCtxtReadIO(
                context, { Parsing.of($0)?.read(into: $1, $2) ?? 0 }, nil, parsingPointer, nil, "UTF-8",
                Int32(bitPattern: options))
            // There is none, for nothing builds one.
            if let document { xmlFreeDoc(document) }
        }
        return parsing.builder.finished()
    }

    /// libxml2 asks to be set up once, before threads use it.
    private static let isReady: Void = xmlInitParser()

    /// A document on its way through the parser.
    private final class Parsing {
        var builder: PageBuilder
        var context: htmlParserCtxtPtr?
        private let bytes: [UInt8]
        private var offset = 0
        private let deadline = ContinuousClock.now.advanced(by: HTMLPage.time)

        init(_ html: String, url: String) {
            bytes = Array(html.utf8)
            builder = PageBuilder(url: url)
        }

        /// The next bytes; none at the end, or when it has taken long enough.
        func read(into buffer: UnsafeMutablePointer<CChar>?, _ length: Int32) -> Int32 {
            guard let buffer, length > 0, !Task.isCancelled, ContinuousClock.now < deadline else { return 0 }
            let count = min(Int(length), bytes.count - offset)
            UnsafeMutableRawBufferPointer(start: buffer, count: count).copyBytes(from: bytes[offset..<offset + count])
            offset += count
            return Int32(count)
        }

        func open(_ name: String, _ attributes: [String: String]) {
            guard builder.depth < HTMLPage.depth else {
                if let context { xmlStopParser(context) }
                return
            }
            builder.open(name, attributes)
        }

        static func of(_ pointer: UnsafeMutableRawPointer?) -> Parsing? {
            pointer.map { Unmanaged<Parsing>.fromOpaque($0).takeUnretainedValue() }
        }
    }

    private static func listen(_ handler: inout htmlSAXHandler) {
        handler.startElement = { pointer, name, attributes in
            guard let name else { return }
            Parsing.of(pointer)?.open(String(cString: name), HTMLPage.read(attributes))
        }
        handler.endElement = { pointer, name in
            guard let name else { return }
            Parsing.of(pointer)?.builder.close(String(cString: name))
        }
        let words: charactersSAXFunc = { pointer, text, length in
            guard let text, length > 0 else { return }
            let bytes = UnsafeBufferPointer(start: text, count: Int(length))
            Parsing.of(pointer)?.builder.add(String(decoding: bytes, as: UTF8.self))
        }
        handler.characters = words
        handler.ignorableWhitespace = words
        // What scripts hold.
        handler.cdataBlock = words
    }

    /// Those attributes that matter, of pairs that end with a null: a name and its value, which may be null.
    private static func read(
        _ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) -> [String: String] {
        guard var pair = pairs else { return [:] }
        var attributes: [String: String] = [:]
        var count = 0
        while let name = pair[0], count < 200 {
            let key = String(cString: name).lowercased()
            if PageBuilder.attributes.contains(key), attributes[key] == nil {
                attributes[key] = pair[1].map { String(cString: $0) } ?? ""
            }
            pair += 2
            count += 1
        }
        return attributes
    }
}
