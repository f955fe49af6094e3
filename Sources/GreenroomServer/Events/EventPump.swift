import Interviewing
import NIOCore
import ServiceLifecycle

/// Writes an interview's events to one client, with a comment now and then so that nobody takes the line for dead.
///
/// At most one event and one comment wait to be written: a client that reads slowly slows the reading of the log, and
/// costs no memory.
struct EventPump: Sendable {
    let heartbeat: Duration

    private enum Frame: Sendable {
        case event(StreamEvent)
        case heartbeat
    }

    /// Returns when the events end, or when the server begins to stop.
    func run<Events: AsyncSequence & Sendable>(
        _ events: Events, write: (ByteBuffer) async throws -> Void
    ) async throws where Events.Element == StreamEvent {
        // At once, so that the client knows that it is connected; and how soon to come back (ms).
        try await write(ByteBuffer(string: "retry: 1500\n\n"))
        let (frames, outbox) = AsyncStream.makeStream(of: Frame.self)
        let (eventWritten, eventPermits) = AsyncStream.makeStream(of: Void.self)
        let (beatWritten, beatPermits) = AsyncStream.makeStream(of: Void.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { outbox.finish() }
                var written = eventWritten.makeAsyncIterator()
                for try await event in events {
                    outbox.yield(.event(event))
                    guard await written.next() != nil else { return }
                }
            }
            group.addTask {
                var written = beatWritten.makeAsyncIterator()
                while true {
                    try await Task.sleep(for: heartbeat)
                    outbox.yield(.heartbeat)
                    guard await written.next() != nil else { return }
                }
            }
            defer { group.cancelAll() }
            for await frame in frames.cancelOnGracefulShutdown() {
                switch frame {
                case .event(let event):
                    try await write(event.frame)
                    eventPermits.yield()
                case .heartbeat:
                    try await write(ByteBuffer(string: ": still here\n\n"))
                    beatPermits.yield()
                }
            }
        }
    }
}

extension StreamEvent {
    /// As it goes over the wire. `data` is one line of JSON.
    fileprivate var frame: ByteBuffer {
        let number = id.map { "id: \($0)\n" } ?? ""
        return ByteBuffer(string: "\(number)event: \(event)\ndata: \(data)\n\n")
    }
}
