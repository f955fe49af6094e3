import HTTPTypes
import Hummingbird
import HummingbirdTesting
import InterviewCore
import Interviewing
import Testing

@testable import GreenroomServer

@Suite("The OpenAPI document")
struct OpenAPITests {
    private func document() throws -> JSONValue {
        let asset = try #require(Assets.embedded["openapi.json"])
        return try #require(JSONValue(text: String(decoding: asset.bytes, as: UTF8.self)))
    }

    @Test("It lists every route, and no other")
    func routes() throws {
        let router = try buildRouter(House().parts, options: ServerOptions(), table: RouteTable())
        let served = Set(router.routes.map { "\($0.method.rawValue) \($0.path.description)" })
        guard case .object(let paths)? = try document()["paths"] else {
            Issue.record("no paths")
            return
        }
        var described: Set<String> = []
        for (path, operations) in paths {
            guard case .object(let operations) = operations else { continue }
            for method in operations.keys { described.insert("\(method.uppercased()) \(path)") }
        }
        #expect(served == described)
    }

    @Test("It names every field, and what a profile ends with")
    func names() throws {
        let schemas = try #require(try document()["components"]?["schemas"])
        #expect(Set(schemas["Field"]?["enum"]?.strings ?? []) == Set(Field.catalogue.map(\.rawValue)))
        let reasons = schemas["Profile"]?["properties"]?["reason"]?["enum"]?.strings ?? []
        #expect(Set(reasons) == Set(ProfileFailure.allCases.map(\.rawValue)))
    }

    @Test("Every reference in it leads somewhere")
    func references() throws {
        let document = try document()
        var open: [JSONValue] = [document]
        var seen = 0
        while let value = open.popLast() {
            switch value {
            case .array(let items): open += items
            case .object(let members):
                open += members.values
                guard let reference = members["$ref"]?.string else { continue }
                seen += 1
                let target = reference.split(separator: "/").dropFirst().reduce(Optional(document)) { $0?[String($1)] }
                #expect(target != nil, "\(reference)")
            default: break
            }
        }
        #expect(seen > 50)
    }
}
