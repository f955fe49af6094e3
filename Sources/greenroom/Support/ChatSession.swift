import Bootstrap
import InterviewCore
import Interviewing
import MediaKits
import Ports

/// An interview between a terminal and the same use cases that the server has.
struct ChatSession {
    let greenroom: Greenroom
    let interviews: Interviews

    func run(sharing upload: ProfileUpload?) async throws {
        do {
            var view = ChatView()
            let started = try await interviews.start(StartRequest()).conversation
            Output.line("Greenroom is software. \(disclosure) Ctrl-D ends it.")
            view.show(started)
            if let upload {
                _ = try await interviews.attach(started.id, upload)
                view.show(try await settled(started.id))
            }
            if StandardInput.isTerminal {
                try await converse(in: started.id, &view)
            } else {
                try await readScript(in: started.id, &view)
            }
            if !view.isOpen { try await printKit(of: started.id) }
        } catch let error as InterviewError {
            throw Failure(error.text)
        }
    }

    private var disclosure: String {
        greenroom.abilities.model.map { "\($0) helps it to read profiles." } ?? "What you write stays in this terminal."
    }

    /// A person types: profiles are read meanwhile, and what is learned appears when it is there.
    private func converse(in id: String, _ view: inout ChatView) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await greenroom.work() }
            defer { group.cancelAll() }
            let news = AsyncStream.makeStream(of: String?.self)
            group.addTask { for await _ in greenroom.notifier.signals(of: id) { news.continuation.yield(nil) } }
            StandardInput.lines({ news.continuation.yield($0) }, ended: { news.continuation.finish() })
            Output.write("> ")
            for await line in news.stream {
                if let line, !line.allSatisfy(\.isWhitespace) { try await answer(line, in: id) }
                let hasNews = view.show(try await interviews.conversation(id))
                guard view.isOpen else { return }
                if hasNews || line != nil { Output.write("> ") }
            }
        }
    }

    /// Lines come from a file or a pipe: each is answered once everything before it has been read.
    private func readScript(in id: String, _ view: inout ChatView) async throws {
        while view.isOpen, let line = prompt() {
            if line.allSatisfy(\.isWhitespace) { continue }
            try await answer(line, in: id)
            view.show(try await settled(id))
        }
    }

    private func answer(_ line: String, in id: String) async throws {
        do {
            _ = try await interviews.answer(id, text: line, idempotencyKey: nil)
        } catch {
            switch error as? InterviewError {
            case .invalid(let complaint), .tooLarge(let complaint): Output.line("! \(complaint.detail)")
            default: throw error
            }
        }
    }

    /// The interview once everything that it set going has ended.
    private func settled(_ id: String) async throws -> ConversationBody {
        await greenroom.finishJobs()
        return try await interviews.conversation(id)
    }

    private func prompt() -> String? {
        Output.write("> ")
        let line = readLine()
        if line == nil { Output.line("") }
        return line
    }

    private func printKit(of id: String) async throws {
        Output.line("\n" + (try await interviews.mediaKit(id)).markdown)
    }
}

extension InterviewError {
    /// In one line.
    fileprivate var text: String {
        switch self {
        case .notFound: "the interview is not there any more; start again"
        case .completed: "the interview is completed"
        case .unknownField: "there is no such field"
        case .unknownMessage: "there is no such message"
        case .invalid(let complaint), .conflict(let complaint), .tooLarge(let complaint): complaint.detail
        case .unavailable(let detail): detail
        case .missing(let fields): "still needed: " + fields.map { $0.label(in: .english) }.joined(separator: ", ")
        }
    }
}
