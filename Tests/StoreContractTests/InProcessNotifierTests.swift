import Ports
import Testing

@Suite("Signals within a process")
struct InProcessNotifierTests {
    @Test func `a watcher is told of its conversation and of no other`() async {
        let notifier = InProcessNotifier()
        var mine = notifier.signals(of: "a").makeAsyncIterator()
        let others = notifier.signals(of: "b")
        notifier.notify("a")
        #expect(await mine.next() != nil)
        notifier.notify("b")
        var iterator = others.makeAsyncIterator()
        #expect(await iterator.next() != nil)
    }

    @Test func `every watcher is told`() async {
        let notifier = InProcessNotifier()
        let streams = (0..<10).map { _ in notifier.signals(of: "a") }
        notifier.notify("a")
        for stream in streams {
            var iterator = stream.makeAsyncIterator()
            #expect(await iterator.next() != nil)
        }
    }

    @Test func `signals that nobody has taken yet are folded into one`() async {
        let notifier = InProcessNotifier()
        let stream = notifier.signals(of: "a")
        for _ in 0..<1000 { notifier.notify("a") }
        // A cancelled task still gets what waits, and then the end.
        let taken = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await stream.reduce(0) { count, _ in count + 1 }
        }
        #expect(await taken.value == 1)
    }

    @Test func `workers are told of jobs apart from conversations`() async {
        let notifier = InProcessNotifier()
        var jobs = notifier.jobSignals().makeAsyncIterator()
        notifier.notifyJobs()
        #expect(await jobs.next() != nil)
    }

    @Test func `a watcher that has gone is forgotten`() async {
        let notifier = InProcessNotifier()
        do {
            let dropped = notifier.signals(of: "a")
            #expect(notifier.watcherCount == 1)
            _ = dropped
        }
        #expect(notifier.watcherCount == 0)
        let stream = notifier.signals(of: "a")
        let task = Task { for await _ in stream {} }
        task.cancel()
        await task.value
        #expect(notifier.watcherCount == 0)
        notifier.notify("a")
    }

    @Test func `many tasks may watch, notify and leave at once`() async {
        let notifier = InProcessNotifier()
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<100 {
                group.addTask {
                    let id = "\(number % 5)"
                    var iterator = notifier.signals(of: id).makeAsyncIterator()
                    notifier.notify(id)
                    _ = await iterator.next()
                }
            }
        }
        #expect(notifier.watcherCount == 0)
    }
}
