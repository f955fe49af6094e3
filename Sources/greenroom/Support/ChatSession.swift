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
            Output.line("Greenroom is software. What you write stays in this terminal. Ctrl-D ends it.")
            view.show(started)
            if let upload {
                _ = try await interviews.attach(started.id, upload)
                view.show(try await settled(started.id))
            }
            while view.isOpen, let line = prompt() {
                if line.allSatisfy(\.isWhitespace) { continue }
                try await answer(line, in: started.id, &view)
            }
            if !view.isOpen { try await printKit(of: started.id) }
        } catch let error as InterviewError {
            throw Failure(error.text)
        }
    }

    private func answer(_ line: String, in id: String, _ view: inout ChatView) async throws {
        do {
            _ = try await interviews.answer(id, text: line, idempotencyKey: nil)
            view.show(try await settled(id))
        } catch {
            switch error as? InterviewError {
            case .invalid(let detail), .tooLarge(let detail): Output.line("! \(detail)")
            default: throw error
            }
        }
    }

    /// The interview once everything that it set going has ended; a terminal cannot be told later.
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
        case .invalid(let detail), .conflict(let detail), .tooLarge(let detail), .unavailable(let detail): detail
        case .missing(let fields): "still needed: " + fields.map(\.spec.label).joined(separator: ", ")
        }
    }
}
