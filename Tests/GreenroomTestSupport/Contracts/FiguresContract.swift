import InterviewCore
import Ports
import Testing

/// What every store promises of interviews' figures.
package enum FiguresContract {
    package static let cases: [ContractCase] = [
        ContractCase("figures are the newest commit's that brought some") { store async throws in
            _ = try await store.commit(.sample("a"))
            #expect(try await store.figures(since: .second(0), after: nil, limit: 9).isEmpty)
            _ = try await store.commit(.sample("a", expecting: 2, at: .second(200)).with { $0.figures = #"{"n":1}"# })
            _ = try await store.commit(.sample("a", expecting: 4, at: .second(300)).with { $0.figures = #"{"n":2}"# })
            _ = try await store.commit(.sample("a", expecting: 6, at: .second(400)))
            #expect(
                try await store.figures(since: .second(0), after: nil, limit: 9)
                    == [StoredFigures(conversation: "a", createdAt: .second(100), json: #"{"n":2}"#)])
        },
        ContractCase("figures of a commit that was not written are not") { store async throws in
            _ = try await store.commit(.sample("a").with { $0.figures = "{}" })
            #expect(try await store.commit(.sample("a", expecting: 1).with { $0.figures = "[]" }) == .conflict)
            #expect(try await store.figures(since: .second(0), after: nil, limit: 9).map(\.json) == ["{}"])
            await #expect(throws: StoreError.self) {
                try await store.commit(.sample("a", expecting: 2).with { $0.figures = "{\0}" })
            }
        },
        ContractCase("they come from a moment on, the oldest first, page by page") { store async throws in
            for (id, second) in [("c", 300), ("a", 100), ("d", 400), ("b2", 200), ("b1", 200)] as [(String, Int64)] {
                _ = try await store.commit(.sample(id, at: .second(second)).with { $0.figures = id })
            }
            #expect(
                try await store.figures(since: .second(0), after: nil, limit: 9).map(\.json)
                    == ["a", "b1", "b2", "c", "d"])
            var cursor: FiguresCursor?
            var pages: [[String]] = []
            while true {
                let page = try await store.figures(since: .second(200), after: cursor, limit: 2)
                guard let last = page.last else { break }
                cursor = FiguresCursor(createdAt: last.createdAt, conversation: last.conversation)
                pages.append(page.map(\.conversation))
            }
            #expect(pages == [["b1", "b2"], ["c", "d"]])
        },
        ContractCase("they go with their interview") { store async throws in
            for id in ["a", "b", "c"] { _ = try await store.commit(.sample(id).with { $0.figures = id }) }
            _ = try await store.erase("a")
            _ = try await store.erase(["b"], updatedBefore: .second(200))
            #expect(try await store.figures(since: .second(0), after: nil, limit: 9).map(\.json) == ["c"])
        },
        ContractCase("limits beyond all bounds trap nothing") { store async throws in
            _ = try await store.commit(.sample("a").with { $0.figures = "{}" })
            #expect(try await store.figures(since: .second(0), after: nil, limit: 0).isEmpty)
            #expect(try await store.figures(since: .second(0), after: nil, limit: -1).isEmpty)
            let first = Timestamp(milliseconds: .min)
            #expect(try await store.figures(since: first, after: nil, limit: .max).count == 1)
            let cursor = FiguresCursor(createdAt: .second(100), conversation: "a\0")
            #expect(try await store.figures(since: first, after: cursor, limit: .max).isEmpty)
        },
    ]
}
