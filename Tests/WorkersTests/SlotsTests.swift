import Synchronization
import Testing

@testable import Workers

@Suite("Places", .timeLimit(.minutes(1)))
struct SlotsTests {
    /// Counts who is inside.
    private final class Room: Sendable {
        private let state = Mutex((now: 0, most: 0, visits: 0))
        var most: Int { state.withLock { $0.most } }
        var visits: Int { state.withLock { $0.visits } }
        func enter() { state.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1), $0.visits + 1) } }
        func leave() { state.withLock { $0.now -= 1 } }
    }

    @Test func `no more are taken than there are, and everybody gets one`() async {
        let slots = Slots(3)
        let room = Room()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    guard await slots.take() else { return }
                    room.enter()
                    for _ in 0..<5 { await Task.yield() }
                    room.leave()
                    slots.give()
                }
            }
        }
        #expect(room.most <= 3)
        #expect(room.visits == 200)
    }

    @Test func `who is cancelled while waiting takes nothing`() async {
        let slots = Slots(1)
        #expect(await slots.take())
        let waiting = (0..<20).map { _ in Task { await slots.take() } }
        for task in waiting { task.cancel() }
        for task in waiting { #expect(await task.value == false) }
        slots.give()
        #expect(await slots.take())
    }

    @Test func `who is cancelled before takes nothing`() async {
        let slots = Slots(1)
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return await slots.take()
        }
        task.cancel()
        #expect(await task.value == false)
        #expect(await slots.take())
    }
}
