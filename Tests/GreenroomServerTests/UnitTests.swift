import CoreMetrics
import Testing

@testable import GreenroomServer

@Suite("Small parts of the server")
struct UnitTests {
    @Test(
        "Accept decides the kit's form",
        arguments: [
            (nil, .json), ("", .json), ("*/*", .json), ("text/html", .html), ("text/*", .html),
            ("application/json;q=0.5, text/markdown", .markdown), ("text/html;q=0, */*", .json), ("image/png", nil),
            ("text/html;q=0", nil), (";;;,,", nil),
        ] as [(String?, KitForm?)])
    func forms(accept: String?, form: KitForm?) {
        #expect(KitForm.preferred(by: accept) == form)
    }

    private func part(_ head: String, _ body: String) -> [UInt8] {
        Array("preamble\r\n--b\r\n\(head)\r\n\r\n\(body)\r\n--b--\r\n".utf8).dropFirst(10).map { $0 }
    }

    @Test("A form's file is found, line breaks and all")
    func multipart() throws {
        let bytes = part(
            "content-disposition: form-data; name=file; filename=\"C:\\\\docs\\\\Nora.pdf\"\r\nContent-Type: application/pdf",
            "%PDF\r\n--not the marker\r\n")
        let file = try #require(MultipartPart.all(in: bytes, boundary: "b")?.first { $0.field == "file" })
        #expect(String(decoding: file.bytes, as: UTF8.self) == "%PDF\r\n--not the marker\r\n")
        #expect(file.type?.type == "application/pdf")
        #expect(file.fileName == "Nora.pdf")
    }

    @Test(
        "What is no form holds no file",
        arguments: [
            "", "--b", "--b\r\n", "--b\r\n\r\n\r\n--b--", "--b--", "--b\r\nx\r\n", "--b\r\n--b\r\n--b--", "--bb",
        ])
    func noMultipart(text: String) {
        #expect(MultipartPart.all(in: Array(text.utf8), boundary: "b")?.isEmpty ?? true)
        #expect(MultipartPart.all(in: Array(text.utf8), boundary: "") == nil)
        #expect(MultipartPart.all(in: Array(text.utf8), boundary: String(repeating: "b", count: 71)) == nil)
    }

    @Test("Content types are read without surprises")
    func contentTypes() {
        let type = ContentType("Multipart/Form-Data ; Boundary=\"a b\"; x")
        #expect(type?.type == "multipart/form-data")
        #expect(type?.parameters == ["boundary": "a b"])
        #expect(ContentType("application/vnd.x+json")?.isJSON == true)
        for nonsense in [nil, "", "json", ";", "a/b/c"] { #expect(ContentType(nonsense) == nil) }
    }

    @Test("Metrics are written as Prometheus reads them")
    func prometheus() {
        let metrics = PrometheusMetrics()
        metrics.makeCounter(label: "a.b", dimensions: [("x-y", "q\"\\\n")]).increment(by: 2)
        metrics.makeCounter(label: "a.b", dimensions: [("x-y", "q\"\\\n")]).increment(by: 1)
        metrics.makeMeter(label: "g", dimensions: []).set(2.5)
        metrics.makeTimer(label: "t", dimensions: []).recordNanoseconds(2_000_000)
        let lines = Set(metrics.text.split(separator: "\n").map(String.init))
        for line in [
            "# TYPE a_b_total counter", #"a_b_total{x_y="q\"\\\n"} 3"#, "g 2.5", "# TYPE t_seconds histogram",
            #"t_seconds_bucket{le="0.001"} 0"#, #"t_seconds_bucket{le="0.0025"} 1"#, #"t_seconds_bucket{le="+Inf"} 1"#,
            "t_seconds_sum 0.002", "t_seconds_count 1",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
    }

    @Test("Label sets without end don't fill the memory")
    func cardinality() {
        let metrics = PrometheusMetrics()
        for number in 0..<3000 { metrics.makeCounter(label: "a", dimensions: [("n", "\(number)")]).increment(by: 1) }
        #expect(metrics.text.split(separator: "\n").count == 2001)
    }

    @Test("Every embedded file is whole and has a type")
    func assets() {
        let names = Assets.embedded.names(in: "static")
        #expect(names.contains("kit.css") && names.contains("en.json"))
        for page in ["start", "chat", "admin"] {
            for kind in ["js", "css"] { #expect(Assets.embedded.address(of: "\(page).\(kind)") != nil) }
        }
        for name in names {
            #expect(Assets.embedded["static/" + name]?.bytes.isEmpty == false)
            #expect(Assets.embedded["static/" + name]?.type != "application/octet-stream", "\(name)")
        }
    }
}
