import Foundation
import GreenroomTestSupport
import Ports
import StoreSQLite
import Testing

/// The stores there are, each made fresh.
enum StoreEngine: String, CaseIterable, Sendable {
    case memory, sqlite
    case sqliteInMemory = "sqlite, in memory"

    func check(_ promise: ContractCase) async throws {
        switch self {
        case .memory: try await promise.check(InMemoryStore())
        case .sqliteInMemory: try await promise.check(try SQLiteStore.open(at: ":memory:"))
        case .sqlite:
            let folder = try TemporaryFolder()
            defer { folder.remove() }
            let store = try SQLiteStore.open(at: folder.path(of: "greenroom.db"))
            try await promise.check(store)
            try store.close()
        }
    }
}

@Suite("Every store keeps its promises")
struct StoreContractTests {
    @Test("the log", arguments: StoreEngine.allCases, EventStoreContract.cases)
    func log(engine: StoreEngine, promise: ContractCase) async throws { try await engine.check(promise) }

    @Test("documents, uploads, erasing", arguments: StoreEngine.allCases, ProfileStorageContract.cases)
    func profiles(engine: StoreEngine, promise: ContractCase) async throws { try await engine.check(promise) }

    @Test("shares, links, portraits", arguments: StoreEngine.allCases, SharingContract.cases)
    func sharing(engine: StoreEngine, promise: ContractCase) async throws { try await engine.check(promise) }

    @Test("deleting by age", arguments: StoreEngine.allCases, RetentionContract.cases)
    func retention(engine: StoreEngine, promise: ContractCase) async throws { try await engine.check(promise) }

    @Test("jobs", arguments: StoreEngine.allCases, JobQueueContract.cases)
    func jobs(engine: StoreEngine, promise: ContractCase) async throws { try await engine.check(promise) }

    @Test("fetches", arguments: StoreEngine.allCases, FetchLedgerContract.cases)
    func fetches(engine: StoreEngine, promise: ContractCase) async throws { try await engine.check(promise) }

    @Test("figures", arguments: StoreEngine.allCases, FiguresContract.cases)
    func figures(engine: StoreEngine, promise: ContractCase) async throws { try await engine.check(promise) }
}
